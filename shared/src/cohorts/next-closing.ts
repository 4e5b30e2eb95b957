import {
  addDays,
  type ClosedDays,
  dateFromParts,
  isoWeekOf,
  mondayOfIsoWeek,
  type PlainDate,
  partsOf,
  weeksInYear,
} from "../calendar/index.ts";

/** A stretch of closed days, both ends among them. */
export type Closing = { readonly from: PlainDate; readonly to: PlainDate };

/**
 * The stretch of closed days that a date lies in, or the next one after it; null for a period that is
 * over.
 *
 * Example  from 23 November 2026 weeks 7 to 7 are next closed 15 to 21 February 2027.
 */
export function nextClosing(rule: ClosedDays, on: PlainDate): Closing | null {
  if (rule.kind === "PERIOD") return rule.to < on ? null : { from: rule.from, to: rule.to };
  const { year } = rule.kind === "DATE" ? partsOf(on) : isoWeekOf(on);
  for (let ahead = -1; ahead <= yearsToNextWeek53OrLeapDay; ahead += 1) {
    const closing = rule.kind === "DATE" ? dayOf(rule, year + ahead) : weeksOf(rule, year + ahead);
    if (closing && closing.to >= on) return closing;
  }
  return null;
}

/** A leap day may be eight years off, as from 1896 to 1904; a week 53 is at most seven. */
const yearsToNextWeek53OrLeapDay = 8;

function dayOf(rule: Extract<ClosedDays, { kind: "DATE" }>, year: number): Closing | null {
  const date = dateFromParts({ year, month: rule.month, day: rule.day });
  return date && { from: date, to: date };
}

/** From 52 to 1 leads across New Year; a week 53 that a year does not have is left out. */
function weeksOf(
  { fromWeek, toWeek }: Extract<ClosedDays, { kind: "ISO_WEEKS" }>,
  year: number,
): Closing | null {
  const isAcross = fromWeek > toWeek;
  const last = weeksInYear(year);
  const from =
    fromWeek > last && isAcross ? mondayOfIsoWeek(year + 1, 1) : mondayOfIsoWeek(year, fromWeek);
  const lastMonday = isAcross
    ? mondayOfIsoWeek(year + 1, toWeek)
    : mondayOfIsoWeek(year, Math.min(toWeek, last));
  return from && lastMonday && { from, to: addDays(lastMonday, 6) };
}
