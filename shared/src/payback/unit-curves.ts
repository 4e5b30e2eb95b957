import type { AssumptionKey } from "./assumption-values.ts";
import { type CashFlows, cashFlowsOf } from "./cash-flows.ts";
import { type Curve, plus, times, totalOf } from "./curve.ts";
import type { EconomyInput, Perspective } from "./economy.ts";

import { discountFactors, priceFactors } from "./growth.ts";
import { monthSums, netOf, sumsFor } from "./month-sums.ts";
import { participantCount } from "./participants-alike.ts";

/** Kroner of each clock month of the horizon, by whose money is counted; not rounded. */
export type Curves = Readonly<Record<Perspective, Curve>>;

/**
 * An economy as what it is without successes, and what each success adds.
 *
 * The model is linear in the successes, so that any number of them comes to
 * `withoutSuccess + successes × perSuccess − baselineExits × perBaselineExit`, month by month.
 */
export type UnitCurves = {
  /** All costs and loans, and what is recorded with what follows from it. */
  readonly withoutSuccess: Curves;
  readonly perSuccess: Curves;
  readonly perBaselineExit: Curves;
  /** As assumed: all the successes of a plan, or the further ones where outcomes are recorded. */
  readonly successes: number;
  readonly baselineExits: number;
  /** What a krone of each month is worth at month 0, in prices of the price year. */
  readonly presentFactors: Curve;
};

/**
 * The curves that uncertainty is reckoned with: one run of the model for any number of draws.
 *
 * Throws   as `economyOf` does.
 * Example  the default assumptions: −606,000 in month 0, and 8,423.45 a month for each success.
 */
export function unitCurves(input: EconomyInput): UnitCurves {
  const key = input.records?.outcomes ? "furtherSelfSupporting" : "selfSupporting";
  const with0 = exactNet(alone(input, key, 0));
  const with1 = exactNet(alone(input, key, 1));
  const cash = cashFlowsOf(input, { beyondHorizon: false });
  return {
    withoutSuccess: with0,
    perSuccess: {
      MUNICIPALITY: plus(with1.MUNICIPALITY, with0.MUNICIPALITY, -1),
      ALL_PAYERS: plus(with1.ALL_PAYERS, with0.ALL_PAYERS, -1),
    },
    perBaselineExit: perExitOf(cash),
    successes: input.values[key],
    baselineExits: input.values.baselineExitShare * participantCount(input),
    presentFactors: presentFactors(input, cash),
  };
}

/** The same of one who leaves anyway alone. */
export function perBaselineExit(input: EconomyInput): Curves {
  return perExitOf(cashFlowsOf(input, { beyondHorizon: false }));
}

function perExitOf(cash: CashFlows): Curves {
  return curvesOf({ ...cash, recorded: [], assumed: cash.perSuccess });
}

/** An economy with some assumptions at other values. */
export function withValues(
  input: EconomyInput,
  changes: readonly { readonly key: AssumptionKey; readonly value: number }[],
): EconomyInput {
  const changed = Object.fromEntries(changes.map(({ key, value }) => [key, value]));
  return { ...input, values: { ...input.values, ...changed } };
}

/** The net of each month of the horizon, from the lines as they are and not their rounded rows. */
function exactNet(input: EconomyInput): Curves {
  return curvesOf(cashFlowsOf(input, { beyondHorizon: false }));
}

/** Net present value of the horizon in kroner: what `economyOf` says, without making its rows. */
export function netPresentValueKroner(
  input: EconomyInput,
  perspective: Perspective = "MUNICIPALITY",
): number {
  const cash = cashFlowsOf(input, { beyondHorizon: false });
  return totalOf(times(curvesOf(cash)[perspective], presentFactors(input, cash)));
}

function presentFactors(input: EconomyInput, { timeline }: CashFlows): Curve {
  return times(discountFactors(input, timeline), priceFactors(input, timeline));
}

/** What streams of money come to in each month of the horizon. */
export function curvesOf({ recorded, assumed, timeline }: CashFlows): Curves {
  const range = { from: 0, to: timeline.horizonMonths };
  const sums = monthSums({ rows: recorded, lines: assumed }, range);
  const kroner = (perspective: Perspective) =>
    netOf(sumsFor(perspective, sums)).map((oere) => oere / 100);
  return { MUNICIPALITY: kroner("MUNICIPALITY"), ALL_PAYERS: kroner("ALL_PAYERS") };
}

/** The economy with so many successes of one kind, and nobody who leaves anyway. */
function alone(
  input: EconomyInput,
  key: "selfSupporting" | "furtherSelfSupporting",
  successes: number,
): EconomyInput {
  return withValues(input, [
    { key, value: successes },
    { key: "baselineExitShare", value: 0 },
  ]);
}
