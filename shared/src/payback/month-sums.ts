import { plus } from "./curve.ts";
import { type CashFlow, type FlowSource, type Payer, type Perspective } from "./economy.ts";
import type { FlowLine } from "./flow-line.ts";

/** What comes and goes in each clock month, in øre: gains are savings and tax, spent is the rest. */
export type MonthSums = { readonly gained: Float64Array; readonly spent: Float64Array };

/** The same for each payer. */
export type PayerSums = Readonly<Record<Payer, MonthSums>>;

/**
 * Rows and lines summed by month and payer.
 *
 * Shape    months 0 to `to`; lines count from month `from` on and are not rounded, rows are whole øre.
 */
export function monthSums(
  { rows, lines }: { readonly rows: readonly CashFlow[]; readonly lines: readonly FlowLine[] },
  { from, to }: { readonly from: number; readonly to: number },
): PayerSums {
  const sums = { MUNICIPALITY: none(to), STATE: none(to), REGION: none(to) };
  for (const row of rows) if (row.month <= to) addRow(sums, row);
  for (const line of lines) addLine(sums, line, from, to);
  return sums;
}

/** The sums of one whose money is counted. */
export function sumsFor(perspective: Perspective, byPayer: PayerSums): MonthSums {
  if (perspective === "MUNICIPALITY") return byPayer.MUNICIPALITY;
  const { MUNICIPALITY, STATE, REGION } = byPayer;
  const all = (of: keyof MonthSums) => plus(plus(MUNICIPALITY[of], STATE[of]), REGION[of]);
  return { gained: all("gained"), spent: all("spent") };
}

/** What is left of each month: what is gained, less what is spent. */
export function netOf({ gained, spent }: MonthSums): Float64Array {
  return plus(gained, spent);
}

function addRow(sums: PayerSums, { payer, source, month, oere }: CashFlow): void {
  const side = sideOf(source, sums[payer]);
  side[month] = (side[month] ?? 0) + oere;
}

function addLine(
  sums: PayerSums,
  { parts, source, weight }: FlowLine,
  from: number,
  to: number,
): void {
  for (const { payer, cumulative } of parts) {
    const side = sideOf(source, sums[payer]);
    let before = cumulative[from - 1] ?? 0;
    for (let month = from; month <= to; month += 1) {
      const now = cumulative[month] ?? 0;
      side[month] = (side[month] ?? 0) + weight * (now - before);
      before = now;
    }
  }
}

function sideOf({ kind }: FlowSource, { gained, spent }: MonthSums): Float64Array {
  return kind === "SAVING" || kind === "TAX" ? gained : spent;
}

function none(lastMonth: number): MonthSums {
  return { gained: new Float64Array(lastMonth + 1), spent: new Float64Array(lastMonth + 1) };
}
