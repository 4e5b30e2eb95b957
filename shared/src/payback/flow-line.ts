import { type Oere, oere } from "../money/index.ts";
import type { Curve } from "./curve.ts";
import type { CashFlow, FlowSource, Payer } from "./economy.ts";

/** An assumed stream of money, and what of it each payer has. */
export type FlowLine = {
  readonly source: FlowSource;
  /** In øre with fractions, summed up to each clock month. */
  readonly parts: readonly { readonly payer: Payer; readonly cumulative: Curve }[];
  /** How many times over: the expected number of people it is of, or 1. */
  readonly weight: number;
};

/**
 * The rows of assumed lines, in whole øre.
 *
 * Rounds   what a line has come to, and not each month of it, so that 60 months of a third of an
 *          øre are 20 øre; and the payers together before each alone, so that they are the whole.
 * Shape    by month, the lines in the order given; what is nothing has no row.
 */
export function assumedFlows(lines: readonly FlowLine[], lastMonth: number): readonly CashFlow[] {
  const before = lines.map(({ parts }) => new Float64Array(parts.length));
  const rows: CashFlow[] = [];
  for (let month = 0; month <= lastMonth; month += 1) {
    for (const [at, line] of lines.entries()) {
      pushRows(rows, line, month, before[at] ?? new Float64Array());
    }
  }
  return rows;
}

function pushRows(rows: CashFlow[], line: FlowLine, month: number, before: Float64Array): void {
  const { source, parts, weight } = line;
  let exact = 0;
  let whole = 0;
  parts.forEach(({ payer, cumulative }, at) => {
    exact += weight * (cumulative[month] ?? 0);
    const part = wholeOere(exact) - whole;
    whole += part;
    const change = part - (before[at] ?? 0);
    before[at] = part;
    if (change !== 0) rows.push({ month, payer, oere: oere(change), source, basis: "ASSUMED" });
  });
}

/**
 * An amount in whole øre, half an øre up in size.
 *
 * `roundHalfUp` reads the digits that people see and is too slow for thousands of rows; a millionth
 * of an øre does the same here for what a binary number lacks of a half.
 */
export function wholeOere(exact: number): Oere {
  const size = Math.floor(Math.abs(exact) + 0.5 + 1e-6);
  return oere(exact < 0 && size > 0 ? -size : size);
}
