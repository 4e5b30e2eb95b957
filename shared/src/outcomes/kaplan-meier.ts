import { exitsIn, riskSets, type Spell } from "./risk-sets.ts";
import { survivalInterval } from "./survival-interval.ts";
import type { Interval } from "./wilson.ts";

/** The share not yet gone from a moment on until the next, with what it is reckoned from. */
export type RemainingStep = Interval & {
  readonly months: number;
  readonly atRisk: number;
  readonly exited: number;
  readonly censored: number;
  readonly remaining: number;
  readonly standardError: number;
};

/**
 * The share who have not left yet, month by month, those still followed being "not yet".
 *
 * Convention  one who is last seen in a month counts as at risk for the exits of that month.
 * Shape    a step for each moment at which someone left or was last seen; of nobody, none. Before the
 *          first step all remain. From the last one on nothing is known, unless nobody remains.
 * Source   E. L. Kaplan and P. Meier, Journal of the American Statistical Association 53, 1958;
 *          the error by Greenwood, 1926; the interval (95 %) by Rothman, 1978.
 * Example  of 21, 3 leave in month 6: 18/21 remain.
 */
export function kaplanMeier(spells: readonly Spell[]): readonly RemainingStep[] {
  let remaining = 1;
  let spread = 0;
  return riskSets(spells).map((set) => {
    const exited = exitsIn(set);
    remaining *= 1 - exited / set.atRisk;
    if (exited < set.atRisk) spread += exited / (set.atRisk * (set.atRisk - exited));
    const standardError = remaining * Math.sqrt(spread);
    return {
      ...{ months: set.months, atRisk: set.atRisk, exited, censored: set.censored },
      ...{ remaining, standardError, ...survivalInterval(remaining, standardError, set.known) },
    };
  });
}

/** The share not yet gone at a month: 1 before the first step, then that of the last one begun. */
export function remainingAt(steps: readonly RemainingStep[], months: number): number {
  return steps.findLast((step) => step.months <= months)?.remaining ?? 1;
}

/** The first moment by which half have left; null when that is not reached. */
export function medianMonths(steps: readonly RemainingStep[]): number | null {
  return steps.find(({ remaining }) => remaining <= 0.5 + 1e-12)?.months ?? null;
}
