import { addDays, daysBetween, mondayOf, type Weekday, weekdayOf } from "./date-arithmetic.ts";
import {
  dateFromParts,
  daysInMonth,
  lastYear,
  type PlainDate,
  partsOf,
  plainDate,
} from "./plain-date.ts";

/**
 * How the dates of a series repeat, counted from its first day.
 *
 * Units    every: of the pattern's own unit: days, weeks or months, a whole number from 1.
 * Shape    WEEKLY counts ISO weeks from the Monday of the first day's week. Both monthly patterns
 *          count calendar months from the first day's. nth -1 is the last such weekday, day -1 the
 *          month's last day; a day (1 to 31) past the month's end is its last day, in that month only.
 */
export type RecurrencePattern =
  | { readonly kind: "DAILY"; readonly every: number }
  | { readonly kind: "WEEKLY"; readonly every: number; readonly weekdays: readonly Weekday[] }
  | {
      readonly kind: "MONTHLY_WEEKDAY";
      readonly every: number;
      readonly nth: 1 | 2 | 3 | 4 | -1;
      readonly weekday: Weekday;
    }
  | { readonly kind: "MONTHLY_DAY"; readonly every: number; readonly day: number };

/** A pattern with its end: after a count of dates, on a last day, or whichever comes first. */
export type Recurrence = {
  readonly pattern: RecurrencePattern;
  readonly count: number | null;
  readonly until: PlainDate | null;
};

/** The dates of a series with what ended it, or why there is no such series. */
export type Occurrences =
  | {
      readonly kind: "dates";
      readonly dates: readonly PlainDate[];
      readonly endedBy: "COUNT" | "UNTIL";
    }
  | { readonly kind: "refused"; readonly code: "NO_END" | "NO_OCCURRENCE" }
  | { readonly kind: "refused"; readonly code: "ABOVE_CAP"; readonly limit: number };

/** The most dates one series may have: daily meetings for two working years. */
export const mostOccurrences = 500;

/**
 * The dates of a series that begins on a day, the day itself when the pattern meets it.
 *
 * Shape    ascending, none twice, none before the first day. COUNT when both ends fall together.
 * Refuses  NO_END; NO_OCCURRENCE; ABOVE_CAP with the most dates this series can have: 500, or fewer
 *          when a count leads past 2199. Nothing is cut short in silence.
 * Throws   RangeError when a number of the pattern or the count is none that it may be.
 * Example  Every 2 weeks on Monday and Wednesday, 3 times from Tuesday 6 January 2026: 7, 19 and 21.
 */
export function occurrencesOf({ pattern, count, until }: Recurrence, from: PlainDate): Occurrences {
  requireWhole(count ?? 0, "count");
  if (count === null && until === null) return { kind: "refused", code: "NO_END" };

  const enough = Math.min(count ?? Infinity, mostOccurrences + 1);
  const dates = firstOf(datesOf(pattern, from, until ?? lastDay), enough);
  if (dates.length === 0) return { kind: "refused", code: "NO_OCCURRENCE" };
  if (dates.length > mostOccurrences) {
    return { kind: "refused", code: "ABOVE_CAP", limit: mostOccurrences };
  }
  if (dates.length === count) return { kind: "dates", dates, endedBy: "COUNT" };
  if (until === null) return { kind: "refused", code: "ABOVE_CAP", limit: dates.length };
  return { kind: "dates", dates, endedBy: "UNTIL" };
}

/**
 * The dates up to a horizon of a series that has no end of its own.
 *
 * When the horizon moves on, ask again with the same `from` (every-second-week is counted from it)
 * and the earlier answer's `through` as `after`: only the dates since then are given.
 *
 * Shape    ascending; at most 500. `through` is the day up to which they are complete: the horizon,
 *          or the last date given when there are more.
 * Throws   RangeError when a number of the pattern is none that it may be.
 */
export function occurrencesUntil(
  pattern: RecurrencePattern,
  from: PlainDate,
  until: PlainDate,
  after: PlainDate | null = null,
): { readonly dates: readonly PlainDate[]; readonly through: PlainDate } {
  const dates: PlainDate[] = [];
  for (const date of datesOf(pattern, from, until)) {
    if (after !== null && date <= after) continue;
    const last = dates.at(-1);
    if (last && dates.length === mostOccurrences) return { dates, through: last };
    dates.push(date);
  }
  return { dates, through: until };
}

const lastDay = plainDate(`${lastYear}-12-31`);

function* datesOf(pattern: RecurrencePattern, from: PlainDate, until: PlainDate) {
  requireValid(pattern);
  for (let step = 0; ; step += 1) {
    const dates = datesOfStep(pattern, from, step * pattern.every);
    if (dates === null) return;
    for (const date of dates) {
      if (date > until) return;
      if (date >= from) yield date;
    }
  }
}

/** What the pattern names in one of its days, weeks or months; null when that is past 2199. */
function datesOfStep(
  pattern: RecurrencePattern,
  from: PlainDate,
  distance: number,
): readonly PlainDate[] | null {
  switch (pattern.kind) {
    case "DAILY":
      return distance > daysBetween(from, lastDay) ? null : [addDays(from, distance)];
    case "WEEKLY":
      return weekdaysOfWeek(pattern.weekdays, mondayOf(from), distance * 7);
    case "MONTHLY_WEEKDAY": {
      const first = firstOfMonth(from, distance);
      return first && [nthWeekday(first, pattern.nth, pattern.weekday)];
    }
    case "MONTHLY_DAY": {
      const first = firstOfMonth(from, distance);
      return first && [nthDay(first, pattern.day)];
    }
  }
}

function weekdaysOfWeek(
  weekdays: readonly Weekday[],
  firstMonday: PlainDate,
  days: number,
): readonly PlainDate[] | null {
  const daysLeft = daysBetween(firstMonday, lastDay) - days;
  if (daysLeft < 0) return null;
  return [...new Set(weekdays)]
    .sort()
    .filter((weekday) => weekday - 1 <= daysLeft)
    .map((weekday) => addDays(firstMonday, days + weekday - 1));
}

function firstOfMonth(from: PlainDate, monthsLater: number): PlainDate | null {
  const { year, month } = partsOf(from);
  const months = year * 12 + (month - 1) + monthsLater;
  return dateFromParts({ year: Math.floor(months / 12), month: (months % 12) + 1, day: 1 });
}

function nthDay(firstOfMonth: PlainDate, day: number): PlainDate {
  const { year, month } = partsOf(firstOfMonth);
  const last = daysInMonth(year, month);
  return addDays(firstOfMonth, (day === -1 ? last : Math.min(day, last)) - 1);
}

function nthWeekday(firstOfMonth: PlainDate, nth: number, weekday: Weekday): PlainDate {
  if (nth > 0) {
    const toWeekday = (weekday - weekdayOf(firstOfMonth) + 7) % 7;
    return addDays(firstOfMonth, toWeekday + (nth - 1) * 7);
  }
  const last = nthDay(firstOfMonth, -1);
  return addDays(last, -((weekdayOf(last) - weekday + 7) % 7));
}

function firstOf(dates: Iterable<PlainDate>, enough: number): readonly PlainDate[] {
  const taken: PlainDate[] = [];
  for (const date of dates) {
    if (taken.length >= enough) break;
    taken.push(date);
  }
  return taken;
}

// A step of 0 would never end.
function requireValid(pattern: RecurrencePattern): void {
  requireWhole(pattern.every, "every");
  if (pattern.every < 1) throw new RangeError(`every must be 1 or more: ${pattern.every}`);
  if (pattern.kind !== "MONTHLY_DAY" || pattern.day === -1) return;
  requireWhole(pattern.day, "day");
  if (pattern.day < 1 || pattern.day > 31)
    throw new RangeError(`No day of a month: ${pattern.day}`);
}

function requireWhole(n: number, name: string): void {
  if (!Number.isSafeInteger(n)) throw new RangeError(`${name} must be a whole number: ${n}`);
}
