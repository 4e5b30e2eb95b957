import { type Oere, oere } from "../money/index.ts";
import {
  type ByPayer,
  type EconomyMonth,
  type EconomyYear,
  type Payer,
  type PeriodSum,
  type Perspective,
} from "./economy.ts";
import type { MonthSums, PayerSums } from "./month-sums.ts";

/**
 * The months of the horizon with what they come to, from month 0.
 *
 * Shape    the total is the sum of the payers, and cumulative the sum of the months so far, to the øre.
 */
export function monthlyOf(
  sums: PayerSums,
  present: Float64Array,
  horizonMonths: number,
): readonly EconomyMonth[] {
  let before: PeriodSum = nothing;
  let discounted: Readonly<Record<Perspective, number>> = { MUNICIPALITY: 0, ALL_PAYERS: 0 };
  return Array.from({ length: horizonMonths + 1 }, (_, month) => {
    before = periodAfter(
      before,
      byPayer((payer) => netIn(sums[payer], month)),
    );
    const factor = (present[month] ?? 0) / 100;
    discounted = {
      MUNICIPALITY: discounted.MUNICIPALITY + before.byPayer.MUNICIPALITY * factor,
      ALL_PAYERS: discounted.ALL_PAYERS + before.total * factor,
    };
    return { month, ...before, discountedKroner: discounted };
  });
}

/** The same by year: year 0 is month 0, and each later one twelve months. */
export function yearlyOf(monthly: readonly EconomyMonth[]): readonly EconomyYear[] {
  let before: PeriodSum = nothing;
  const years = Map.groupBy(monthly, ({ month }) => Math.ceil(month / 12));
  return [...years].map(([year, months]) => {
    before = periodAfter(
      before,
      byPayer((payer) => oere(months.reduce((sum, it) => sum + it.byPayer[payer], 0))),
    );
    return { year, ...before };
  });
}

function periodAfter(before: PeriodSum, of: ByPayer): PeriodSum {
  const total = totalOf(of);
  return {
    byPayer: of,
    total,
    cumulativeByPayer: byPayer((payer) => oere(before.cumulativeByPayer[payer] + of[payer])),
    cumulative: oere(before.cumulative + total),
  };
}

function netIn({ gained, spent }: MonthSums, month: number): Oere {
  return oere((gained[month] ?? 0) + (spent[month] ?? 0));
}

function byPayer(amount: (payer: Payer) => Oere): ByPayer {
  return {
    MUNICIPALITY: amount("MUNICIPALITY"),
    STATE: amount("STATE"),
    REGION: amount("REGION"),
  };
}

function totalOf({ MUNICIPALITY, STATE, REGION }: ByPayer): Oere {
  return oere(MUNICIPALITY + STATE + REGION);
}

const nothing: PeriodSum = {
  byPayer: byPayer(() => oere(0)),
  total: oere(0),
  cumulativeByPayer: byPayer(() => oere(0)),
  cumulative: oere(0),
};
