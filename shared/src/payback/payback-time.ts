import { addDays, type PlainDate } from "../calendar/index.ts";
import { type Curve, cumulated, totalOf } from "./curve.ts";
import type { PaybackTime } from "./economy.ts";
import { clockMonthDays, type Timeline } from "./timeline.ts";

/**
 * When what was spent is recovered for good: after the last moment at which less has come in.
 *
 * Convention  a month's money comes evenly within it, and month 0's at once: what month 0 recovers is
 *          recovered on its last day, the one before the clock starts. The day is the first by whose
 *          end nothing is in the red. Looked for from the far end, since a late cost can put what
 *          was recovered in the red again.
 * Units    net of each month in øre, gained of it likewise; the last of them is as far as is known.
 * Example  −606,000 kr. at the start and 16,846.90 a month after it: 2.997584 years, in month 36. With
 *          the clock at 1 January 2016 that is 31 December 2018, at 1 March 2016 28 February 2019.
 */
export function paybackTimeOf(net: Curve, gained: Curve, timeline: Timeline): PaybackTime {
  if (!(totalOf(gained) > 0)) return never("NO_SAVING");
  const cumulative = cumulated(net);
  let month = cumulative.length - 1;
  if (isInRed(cumulative[month])) {
    const isOpen = timeline.lastMonth > timeline.horizonMonths;
    return never(isOpen ? "NOT_WITHIN_60_YEARS" : "NOT_WITHIN_HORIZON");
  }
  while (month > 0 && !isInRed(cumulative[month - 1])) month -= 1;
  const missing = month === 0 ? 0 : -(cumulative[month - 1] ?? 0);
  const coming = net[month] ?? 0;
  return {
    paybackYears: month === 0 ? 0 : (month - 1 + Math.min(1, missing / coming)) / 12,
    paybackMonths: month,
    paybackOn: dayOf(timeline, month, { missing, coming }),
    neverReason: null,
  };
}

/** The day of a month by whose end what was missing before it has come. */
function dayOf(
  timeline: Timeline,
  month: number,
  { missing, coming }: { readonly missing: number; readonly coming: number },
): PlainDate | null {
  const days = clockMonthDays(timeline, month);
  if (!days) return null;
  // Multiplied first: then whole øre divide into a whole number of days without a fraction too much.
  const needed = Math.ceil(((missing - noDebt) * days.count) / coming);
  return addDays(days.first, (month === 0 ? days.count : Math.min(days.count, needed)) - 1);
}

function never(neverReason: PaybackTime["neverReason"]): PaybackTime {
  return { paybackYears: null, paybackMonths: null, paybackOn: null, neverReason };
}

// Rows are whole øre, and so many lines' halves together may lack part of one, which is no debt.
const noDebt = 1;

function isInRed(oere: number | undefined): boolean {
  return (oere ?? 0) < -noDebt;
}
