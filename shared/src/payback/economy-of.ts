import { oere } from "../money/index.ts";
import { type CashFlows, cashFlowsOf, rowsOf } from "./cash-flows.ts";
import { times } from "./curve.ts";
import type { CashFlow, Economy, EconomyInput, Perspective } from "./economy.ts";
import { resultOf } from "./economy-result.ts";
import { wholeOere } from "./flow-line.ts";
import { discountFactors, priceFactors } from "./growth.ts";
import { repaidOere } from "./loan-flows.ts";
import { monthSums, sumsFor } from "./month-sums.ts";
import { monthlyOf, yearlyOf } from "./periods.ts";

/**
 * What a cohort costs and saves, month by month and payer by payer, and when it is *tjent hjem*.
 *
 * Convention  month 0 counts in full; a later year's money counts as of that year's end when
 *          discounted, and comes evenly within its months. Nothing beyond the horizon is counted in
 *          any figure but the payback, which may lie beyond it and is looked for in 60 years.
 * Units    whole øre in rows and sums; present values are kroner in prices of the price year.
 * Shape    every sum is a sum of `flows`, and the payers' sums are the total, to the øre.
 * Throws   RangeError where a month has no rules (see `ruleGaps`), or a person two outcomes in one.
 * Source   Handbook: 2 of 20 recover the cost of all in less than 5 years.
 * Example  the default assumptions: 606,000 kr. spent, 404,814.00 left after 5 years, 306,775.63 at
 *          3.5 %; recovered after 2.997584 years, break-even at 1.199034 people. With 4 % of 20 who
 *          leave anyway, break-even is at 1.999034 people, and gross still at 1.199034.
 */
export function economyOf(input: EconomyInput): Economy {
  const cash = cashFlowsOf(input);
  const { timeline } = cash;
  const flows = rowsOf(cash);
  const { horizonMonths, lastMonth } = timeline;
  const later = cash.recorded.filter(({ month }) => month > horizonMonths);
  const rows = [...flows, ...later];
  const open = { from: horizonMonths + 1, to: lastMonth };
  const sums = monthSums({ rows, lines: cash.assumed }, open);
  const gross = cash.baseline.length === 0 ? sums : monthSums(withoutBaseline(rows, cash), open);
  const success = monthSums({ rows: [], lines: cash.perSuccess }, { from: 0, to: horizonMonths });
  const prices = priceFactors(input, timeline);
  const present = times(discountFactors(input, timeline), prices);
  const resultFor = (perspective: Perspective) => {
    const savedByOne = sumsFor(perspective, success).gained;
    const money = sumsFor(perspective, sums);
    return resultOf(
      { money, gross: gross === sums ? money : sumsFor(perspective, gross) },
      { input, timeline, savedByOne, prices, present },
    );
  };
  const monthly = monthlyOf(sums, present, horizonMonths);
  return {
    flows,
    monthly,
    yearly: yearlyOf(monthly),
    results: { MUNICIPALITY: resultFor("MUNICIPALITY"), ALL_PAYERS: resultFor("ALL_PAYERS") },
    loansOutstanding: outstandingOf(input, flows),
    conventions: { clock: input.choices.clock, discountTiming: "YEAR_END" },
  };
}

/** All but what is taken off for those who would have left the benefit anyway. */
function withoutBaseline(rows: readonly CashFlow[], { assumed, baseline }: CashFlows) {
  const taken = new Set(baseline.map(({ source }) => source));
  return {
    rows: rows.filter(({ source }) => !taken.has(source)),
    lines: assumed.filter(({ source }) => !taken.has(source)),
  };
}

function outstandingOf(input: EconomyInput, flows: readonly CashFlow[]) {
  if (input.choices.loans === "LOSS_ONLY") return oere(0);
  const back = flows.filter(({ source }) => source.kind === "LOAN_BACK");
  return oere(wholeOere(repaidOere(input)) - back.reduce((sum, row) => sum + row.oere, 0));
}
