import { addDays, addWeeks, daysBetween, mondayOf, weekdayOf } from "./date-arithmetic.ts";
import { dateFromParts, firstYear, lastYear, type PlainDate, partsOf } from "./plain-date.ts";

/** A calendar week with the year it is counted in, which near New Year is not always the date's. */
export type IsoWeek = { readonly year: number; readonly week: number };

/**
 * The calendar week a date lies in, as Danish calendars number them.
 *
 * Source   ISO 8601: weeks begin on Monday, and week 1 is the one with 4 January.
 * Example  1 January 2027 lies in week 53 of 2026.
 */
export function isoWeekOf(date: PlainDate): IsoWeek {
  const { year } = partsOf(date);
  const weekday = weekdayOf(date);
  const dayOfYear = daysBetween(firstOfJanuary(year), date) + 1;
  const week = Math.floor((dayOfYear - weekday + 10) / 7);
  if (week < 1) return { year: year - 1, week: weeksInYear(year - 1) };
  if (week > weeksInYear(year)) return { year: year + 1, week: 1 };
  return { year, week };
}

/**
 * How many calendar weeks a year has: 53 when 1 January or 31 December is a Thursday, else 52.
 *
 * Example  2020, 2026 and 2032 have 53.
 */
export function weeksInYear(year: number): number {
  return lastWeekday(year) === 4 || lastWeekday(year - 1) === 3 ? 53 : 52;
}

/** The Monday of a calendar week, or null when the year has no such week, as week 53 of 2027. */
export function mondayOfIsoWeek(year: number, week: number): PlainDate | null {
  if (!Number.isInteger(year) || year < firstYear || year > lastYear) return null;
  if (!Number.isInteger(week) || week < 1 || week > weeksInYear(year)) return null;
  return addWeeks(mondayOf(addDays(firstOfJanuary(year), 3)), week - 1);
}

// By arithmetic and not through a date, so that it also answers for the years around the range.
function lastWeekday(year: number): number {
  return (year + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400)) % 7;
}

function firstOfJanuary(year: number): PlainDate {
  const date = dateFromParts({ year, month: 1, day: 1 });
  if (date === null) throw new RangeError(`Outside 1900 to 2199: ${year}`);
  return date;
}
