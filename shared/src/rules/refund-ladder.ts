/** What the state refunds (*statsrefusion*) of a benefit: by weeks on support, or by activity. */
export type RefundLadder = WeekLadder | ActivityRefund;

/** Refund that falls with the weeks on support. The steps follow one another; the last is open. */
export type WeekLadder = {
  readonly basis: "WEEKS_ON_SUPPORT";
  readonly steps: readonly {
    readonly fromWeek: number;
    readonly toWeek: number | null;
    readonly refundPercent: number;
  }[];
};

/** Refund by what the citizen takes part in. */
export type ActivityRefund = {
  readonly basis: "ACTIVITY";
  readonly activities: readonly {
    readonly activity: "WORK_PLACEMENT" | "GUIDANCE";
    readonly refundPercent: number;
  }[];
};

/**
 * The part of a weekly benefit that the municipality itself bears (*kommunal andel*).
 *
 * Units    share 0 to 1; weeks on support from 1.
 * Throws   RangeError for a week that no step holds.
 * Example  from 2016, week 30: 0.7.
 */
export function municipalShareInWeek(ladder: WeekLadder, week: number): number {
  return municipalPercentInWeek(ladder, week) / 100;
}

/**
 * What the weeks from one to another, both included, cost the municipality, in weekly benefits.
 *
 * Throws   RangeError for a week that no step holds.
 * Example  from 2016: 14.0 for weeks 1 to 26, 32.2 for 1 to 52, 53.0 for 1 to 78.
 */
export function municipalShareOver(ladder: WeekLadder, fromWeek: number, toWeek: number): number {
  let percent = 0;
  for (let week = fromWeek; week <= toWeek; week += 1) {
    percent += municipalPercentInWeek(ladder, week);
  }
  return percent / 100;
}

function municipalPercentInWeek(ladder: WeekLadder, week: number): number {
  const step = ladder.steps.find(
    ({ fromWeek, toWeek }) => week >= fromWeek && (toWeek === null || week <= toWeek),
  );
  if (!step) throw new RangeError(`No refund step holds week ${week}`);
  return 100 - step.refundPercent;
}
