import type { PaybackInput } from "./assumptions.ts";
import { netAt, savingIn } from "./net.ts";
import { annuityFactor, presentCost } from "./present-value.ts";
import { type Recovery, recoveryOf } from "./recovery.ts";

export type Payback = Recovery & {
  /** All costs as they were paid, not discounted. */
  readonly totalCostKroner: number;
  readonly annuityFactor: number;
  /** How many must become self-supporting for the horizon to recover the cost; null is never. */
  readonly breakEvenPersons: number | null;
  /** The same in whole people, rounded up; it may be more than take part. */
  readonly breakEvenWholePersons: number | null;
  /** The same as a share of the participants. */
  readonly breakEvenShare: number | null;
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

/**
 * When a cohort's cost is recovered (*tjent hjem*), and what it takes, in closed form.
 *
 * The flows of `economyOf` are checked by it: where an input has this shape, costs at known months
 * and the same saving each year, both give the same figures.
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
  const factor = annuityFactor(horizonYears, input.discountRatePercent);
  const cost = presentCost(input.costs, horizonYears * 12, input.discountRatePercent);
  const breakEvenPersons = saving > 0 ? finite(cost / (saving * factor)) : null;
  return {
    totalCostKroner: presentCost(input.costs, Number.POSITIVE_INFINITY, 0),
    annuityFactor: factor,
    breakEvenPersons,
    breakEvenWholePersons: breakEvenPersons === null ? null : ceiling(breakEvenPersons),
    breakEvenShare: breakEvenPersons === null ? null : breakEvenPersons / participants,
    ...recoveryOf(input),
    netAfterHorizonKroner: netAt(horizonYears * 12, input),
    monthly: monthsOf(input),
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

function monthsOf(input: PaybackInput): readonly PaybackMonth[] {
  return Array.from({ length: input.horizonYears * 12 + 1 }, (_, month) => ({
    month,
    costKroner: presentCost(
      input.costs.filter((cost) => (cost.month ?? 0) === month),
      month,
      input.discountRatePercent,
    ),
    savingKroner: month === 0 ? 0 : savingIn(month, input),
    cumulativeNetKroner: netAt(month, input),
  }));
}

function ceiling(persons: number): number {
  return Math.ceil(persons - 1e-9);
}

// A saving too small to count in has no break-even either, rather than one at infinity.
function finite(persons: number): number | null {
  return Number.isFinite(persons) ? persons : null;
}
