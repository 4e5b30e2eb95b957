import { roundHalfUp } from "@mikrolaan/shared/money";
import { type Payback, paybackFor } from "@mikrolaan/shared/payback";
import type { Model } from "./model.ts";

/** One month of the table: all spent and saved by its end, and the net at each number of people. */
export type NetRow = {
  readonly month: number;
  readonly costKroner: number;
  readonly savedKroner: number;
  readonly netKroner: number;
  /** The net at the numbers of `otherCounts`, in their order. */
  readonly otherNetsKroner: readonly number[];
  readonly isPayback: boolean;
};

/** The numbers of people that are drawn beside the chosen one. */
export function otherCounts({ series, input }: Model): readonly number[] {
  return series
    .map(({ selfSupporting }) => selfSupporting)
    .filter((count) => count !== input.selfSupporting);
}

/** Every month of the period, as the file holds it. */
export function monthRows(model: Model): readonly NetRow[] {
  const { result, input } = model;
  const others = otherCounts(model).map((count) => paybackFor(input, count));
  let cost = 0;
  let saved = 0;
  return result.monthly.map(({ month, costKroner, savingKroner, cumulativeNetKroner }) => {
    cost += costKroner;
    saved += savingKroner;
    return {
      month,
      costKroner: toOere(cost),
      savedKroner: toOere(saved),
      netKroner: toOere(cumulativeNetKroner),
      otherNetsKroner: others.map((other) => toOere(netIn(other, month))),
      isPayback: month === result.paybackMonths,
    };
  });
}

/** The start, the end of each year and the month that earns the cost back. */
export function yearRows(rows: readonly NetRow[]): readonly NetRow[] {
  return rows.filter(({ month, isPayback }) => month % 12 === 0 || isPayback);
}

function netIn({ monthly }: Payback, month: number): number {
  return monthly[month]?.cumulativeNetKroner ?? 0;
}

function toOere(kroner: number): number {
  return roundHalfUp(kroner, 2);
}
