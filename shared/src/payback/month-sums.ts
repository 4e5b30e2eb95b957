import type { CashFlows } from "./cash-flows.ts";
import { type CashFlow, type Payer, type Perspective, payers } from "./economy.ts";
import type { FlowLine } from "./flow-line.ts";

/** What comes and goes in each clock month, in øre: gains are savings and tax, spent is the rest. */
export type MonthSums = { readonly gained: Float64Array; readonly spent: Float64Array };

/**
 * The sums of the rows by payer: whole øre within the horizon.
 *
 * Beyond it there are no rows, only what the lines go on to be, in search of a late payback.
 */
export function monthSums(
  { timeline, recorded, assumed }: CashFlows,
  rows: readonly CashFlow[],
): Readonly<Record<Payer, MonthSums>> {
  const { horizonMonths, lastMonth } = timeline;
  const sums = { MUNICIPALITY: none(lastMonth), STATE: none(lastMonth), REGION: none(lastMonth) };
  for (const row of rows) add(sums[row.payer], row.source.kind, row.month, row.oere);
  for (const row of recorded) {
    if (row.month > horizonMonths && row.month <= lastMonth) {
      add(sums[row.payer], row.source.kind, row.month, row.oere);
    }
  }
  for (const line of assumed) addLine(sums, line, horizonMonths + 1, lastMonth);
  return sums;
}

/** The sums of one whose money is counted. */
export function sumsFor(
  perspective: Perspective,
  byPayer: Readonly<Record<Payer, MonthSums>>,
): MonthSums {
  if (perspective === "MUNICIPALITY") return byPayer.MUNICIPALITY;
  const all = (of: keyof MonthSums) =>
    byPayer.MUNICIPALITY[of].map((oere, month) =>
      payers.slice(1).reduce((sum, payer) => sum + (byPayer[payer][of][month] ?? 0), oere),
    );
  return { gained: all("gained"), spent: all("spent") };
}

/** The exact sums of lines, rounded nowhere, from month 0 on. */
export function lineSums(
  lines: readonly FlowLine[],
  lastMonth: number,
): Readonly<Record<Payer, MonthSums>> {
  const sums = { MUNICIPALITY: none(lastMonth), STATE: none(lastMonth), REGION: none(lastMonth) };
  for (const line of lines) addLine(sums, line, 0, lastMonth);
  return sums;
}

function addLine(
  sums: Readonly<Record<Payer, MonthSums>>,
  { parts, source, weight }: FlowLine,
  from: number,
  to: number,
): void {
  for (const { payer, cumulative } of parts) {
    let before = cumulative[from - 1] ?? 0;
    for (let month = from; month <= to; month += 1) {
      const now = cumulative[month] ?? 0;
      add(sums[payer], source.kind, month, weight * (now - before));
      before = now;
    }
  }
}

function add(sums: MonthSums, kind: CashFlow["source"]["kind"], month: number, oere: number): void {
  const side = kind === "SAVING" || kind === "TAX" ? sums.gained : sums.spent;
  side[month] = (side[month] ?? 0) + oere;
}

function none(lastMonth: number): MonthSums {
  return { gained: new Float64Array(lastMonth + 1), spent: new Float64Array(lastMonth + 1) };
}
