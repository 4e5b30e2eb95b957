import { oere } from "../money/index.ts";
import { breakEvenOf } from "./break-even.ts";
import { type Curve, curve, times } from "./curve.ts";
import type { EconomyInput, EconomyResult, Recovered } from "./economy.ts";
import { internalRateOf } from "./internal-rate.ts";
import { type MonthSums, netOf } from "./month-sums.ts";
import { paybackTimeOf } from "./payback-time.ts";
import type { Timeline } from "./timeline.ts";

/** What results are reckoned with, besides the money of the one who asks. */
export type ResultBasis = {
  readonly input: EconomyInput;
  readonly timeline: Timeline;
  /** What one success saves in each clock month, in øre. */
  readonly savedByOne: Curve;
  /** What a krone of each clock month is worth in prices of the price year. */
  readonly prices: Curve;
  /** What it is worth at month 0, prices and interest together. */
  readonly present: Curve;
};

/**
 * The results for one whose money is counted: øre by clock month, what is spent negative.
 *
 * Shape    `gross` is the money with nobody taken off who would have left anyway, `money` itself
 *          where nobody is.
 */
export function resultOf(
  { money, gross }: { readonly money: MonthSums; readonly gross: MonthSums },
  basis: ResultBasis,
): EconomyResult {
  const { input, prices, present, timeline } = basis;
  const asPaid = curve(present.length, () => 1);
  const net = netOf(money);
  const cost = -worth(money.spent, present, timeline);
  const simple = recoveryAt(asPaid, money, basis);
  const nobodyAnyway = { ...input, values: { ...input.values, baselineExitShare: 0 } };
  return {
    simple,
    discounted: recoveryAt(present, money, basis),
    gross: gross === money ? simple : recoveryAt(asPaid, gross, { ...basis, input: nobodyAnyway }),
    netAfterHorizon: oere(worth(net, asPaid, timeline)),
    npvKroner: worth(net, present, timeline) / 100,
    internalRate: internalRateOf(byYear(times(net, prices), timeline.horizonMonths)),
    benefitCostRatio: cost > 0 ? worth(money.gained, present, timeline) / cost : null,
  };
}

/** When the cost is recovered, and by how many, with each month's money worth so much. */
function recoveryAt(
  factors: Curve,
  money: MonthSums,
  { input, timeline, savedByOne }: ResultBasis,
): Recovered {
  return {
    ...paybackTimeOf(times(netOf(money), factors), times(money.gained, factors), timeline),
    breakEven: breakEvenOf(
      -worth(money.spent, factors, timeline),
      worth(savedByOne, factors, timeline),
      input,
    ),
  };
}

/** What amounts come to within the horizon. */
function worth(amounts: Curve, factors: Curve, { horizonMonths }: Timeline): number {
  let sum = 0;
  for (let month = 0; month <= horizonMonths; month += 1) {
    sum += (amounts[month] ?? 0) * (factors[month] ?? 0);
  }
  return sum;
}

/** Amounts by year: month 0, then twelve and twelve. */
function byYear(amounts: Curve, horizonMonths: number): readonly number[] {
  const years = new Float64Array(horizonMonths / 12 + 1);
  for (let month = 0; month <= horizonMonths; month += 1) {
    const year = Math.ceil(month / 12);
    years[year] = (years[year] ?? 0) + (amounts[month] ?? 0);
  }
  return [...years];
}
