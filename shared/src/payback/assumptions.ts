/** What a cohort costs, whom it frees from benefits, and how the two are set against each other. */
export type PaybackInput = {
  readonly participants: number;
  readonly selfSupporting: number;
  readonly costs: readonly CostLine[];
  /** What the municipality no longer pays for one self-supporting person in a year. */
  readonly savingPerPersonPerYearKroner: number;
  readonly horizonYears: number;
  readonly discountRatePercent: number;
};

export type CostLine = {
  readonly label: string;
  readonly amountKroner: number;
  /** Months after business start; 0 unless told, also for all that was spent before. */
  readonly month?: number;
};
