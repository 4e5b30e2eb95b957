import {
  annuityFactor,
  annuityFactorToMonth,
  type DatedCost,
  presentCost,
} from "./present-value.ts";

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

/** Why the cost is never recovered: nothing is saved, or too little to get there in 60 years. */
export type NeverReason = "NO_SAVING" | "NOT_WITHIN_60_YEARS";

export type Payback = {
  /** All costs as they were paid, not discounted. */
  readonly totalCostKroner: number;
  readonly annuityFactor: number;
  /** How many must become self-supporting for the horizon to recover the cost; null is never. */
  readonly breakEvenPersons: number | null;
  /** The same in whole people, rounded up; it may be more than take part. */
  readonly breakEvenWholePersons: number | null;
  /** The same as a share of the participants. */
  readonly breakEvenShare: number | null;
  readonly paybackYears: number | null;
  /** The first month, counted from business start, by whose end the cost is recovered. */
  readonly paybackMonths: number | null;
  readonly neverReason: NeverReason | null;
  readonly netAfterHorizonKroner: number;
  readonly monthly: readonly PaybackMonth[];
};

/** One month of the curve, at the value of business start. */
export type PaybackMonth = {
  readonly month: number;
  readonly costKroner: number;
  readonly savingKroner: number;
  readonly cumulativeNetKroner: number;
};

/** Payback is looked for this long, beyond any horizon: longer than any success can last. */
export const longestPaybackYears = 60;

/**
 * When a cohort's cost is recovered (*tjent hjem*), and what it takes.
 *
 * Convention  costs fall at business start or in their month; a year's saving counts as of that
 *          year's end and comes evenly within it; every success lasts through the horizon. Payback
 *          is when the cost is recovered for good, and may lie beyond the horizon.
 * Shape    `monthly` from month 0 to 12 times the horizon; its last is `netAfterHorizonKroner`.
 * Source   Handbook: 2 of 20 recover the cost of all in less than 5 years.
 * Example  cost of 6 yearly savings, 2 of 20, no discount: 3.0 years, break-even 1.2 people, 6 %.
 */
export function payback(input: PaybackInput): Payback {
  const { participants, savingPerPersonPerYearKroner: saving, horizonYears } = input;
  const costs = datedCosts(input);
  const factor = annuityFactor(horizonYears, input.discountRatePercent);
  const cost = presentCost(costs, horizonYears * 12, input.discountRatePercent);
  const breakEvenPersons = saving > 0 ? cost / (saving * factor) : null;
  const recovery = recoveryOf(input, costs);
  return {
    totalCostKroner: presentCost(costs, Number.POSITIVE_INFINITY, 0),
    annuityFactor: factor,
    breakEvenPersons,
    breakEvenWholePersons: breakEvenPersons === null ? null : ceiling(breakEvenPersons),
    breakEvenShare: breakEvenPersons === null ? null : breakEvenPersons / participants,
    ...recovery,
    netAfterHorizonKroner: netAt(horizonYears * 12, input, costs),
    monthly: monthsOf(input, costs),
  };
}

/** The same cohort, had another number become self-supporting. */
export function paybackFor(input: PaybackInput, selfSupporting: number): Payback {
  return payback({ ...input, selfSupporting });
}

/** The same cohort for each number of self-supporting people, as far as there are participants. */
export function paybackSeries(
  input: PaybackInput,
  counts: readonly number[] = [0, 1, 2, 3, 4],
): readonly { readonly selfSupporting: number; readonly payback: Payback }[] {
  return counts
    .filter((count) => count <= input.participants)
    .map((count) => ({ selfSupporting: count, payback: paybackFor(input, count) }));
}

type Recovery = Pick<Payback, "paybackYears" | "paybackMonths" | "neverReason">;

// Looked for from the far end: the last month still in the red is the one before recovery for good.
function recoveryOf(input: PaybackInput, costs: readonly DatedCost[]): Recovery {
  if (yearlySaving(input) <= 0) return never("NO_SAVING");
  let month = longestPaybackYears * 12;
  if (isInRed(netAt(month, input, costs))) return never("NOT_WITHIN_60_YEARS");
  while (month > 0 && !isInRed(netAt(month - 1, input, costs))) month -= 1;
  if (month === 0) return { paybackYears: 0, paybackMonths: 0, neverReason: null };

  const missing = -netAt(month - 1, input, costs);
  const part = Math.min(1, missing / savingIn(month, input));
  return { paybackYears: (month - 1 + part) / 12, paybackMonths: month, neverReason: null };
}

function never(neverReason: NeverReason): Recovery {
  return { paybackYears: null, paybackMonths: null, neverReason };
}

function monthsOf(input: PaybackInput, costs: readonly DatedCost[]): readonly PaybackMonth[] {
  return Array.from({ length: input.horizonYears * 12 + 1 }, (_, month) => ({
    month,
    costKroner: presentCost(
      costs.filter((cost) => cost.month === month),
      month,
      input.discountRatePercent,
    ),
    savingKroner: month === 0 ? 0 : savingIn(month, input),
    cumulativeNetKroner: netAt(month, input, costs),
  }));
}

function netAt(month: number, input: PaybackInput, costs: readonly DatedCost[]): number {
  const factor = annuityFactorToMonth(month, input.discountRatePercent);
  return yearlySaving(input) * factor - presentCost(costs, month, input.discountRatePercent);
}

function savingIn(month: number, input: PaybackInput): number {
  const rate = input.discountRatePercent;
  const factor = annuityFactorToMonth(month, rate) - annuityFactorToMonth(month - 1, rate);
  return yearlySaving(input) * factor;
}

function yearlySaving(input: PaybackInput): number {
  return input.selfSupporting * input.savingPerPersonPerYearKroner;
}

function datedCosts({ costs }: PaybackInput): readonly DatedCost[] {
  return costs.map(({ amountKroner, month = 0 }) => ({ amountKroner, month }));
}

// A millionth of a krone is what fractions lose on the way, and no debt.
function isInRed(netKroner: number): boolean {
  return netKroner < -1e-6;
}

function ceiling(persons: number): number {
  return Math.ceil(persons - 1e-9);
}
