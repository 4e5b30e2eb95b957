import { type Curve, cumulated, totalOf } from "./curve.ts";
import type { PaybackTime } from "./economy.ts";

/**
 * When what was spent is recovered for good: after the last moment at which less has come in.
 *
 * Convention  a month's money comes evenly within it, and month 0's at once. Looked for from the
 *          far end, since a late cost can put what was recovered in the red again.
 * Units    net of each month in kroner, gained of it likewise; the last of them is as far as is known.
 * Example  −606,000 at the start and 16,846.90 a month after it: 2.997584 years, in month 36.
 */
export function paybackTimeOf(net: Curve, gained: Curve, isOpen: boolean): PaybackTime {
  if (!(totalOf(gained) > 0)) return never("NO_SAVING");
  const cumulative = cumulated(net);
  let month = cumulative.length - 1;
  if (isInRed(cumulative[month]))
    return never(isOpen ? "NOT_WITHIN_60_YEARS" : "NOT_WITHIN_HORIZON");
  while (month > 0 && !isInRed(cumulative[month - 1])) month -= 1;
  if (month === 0) return { paybackYears: 0, paybackMonths: 0, neverReason: null };

  const part = Math.min(1, -(cumulative[month - 1] ?? 0) / (net[month] ?? 0));
  return { paybackYears: (month - 1 + part) / 12, paybackMonths: month, neverReason: null };
}

function never(neverReason: PaybackTime["neverReason"]): PaybackTime {
  return { paybackYears: null, paybackMonths: null, neverReason };
}

// Rows are whole øre, and so many lines' halves together may lack part of a krone, which is no debt.
function isInRed(kroner: number | undefined): boolean {
  return (kroner ?? 0) < -1;
}
