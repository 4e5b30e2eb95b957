declare const plainDateBrand: unique symbol;

/** A day in the municipality's calendar, "YYYY-MM-DD": no time of day, no time zone. */
export type PlainDate = string & { readonly [plainDateBrand]: true };

/** The year, month (1 to 12) and day (1 to 31) that a date is written with. */
export type DateParts = { readonly year: number; readonly month: number; readonly day: number };

/** The years in which a date may lie: the birth dates of today's citizens and every plan we make. */
export const firstYear = 1900;
export const lastYear = 2199;

/**
 * Whether a text is a day that exists, written "YYYY-MM-DD".
 *
 * Shape    years 1900 to 2199; no spaces, no signs, no shorter forms.
 * Example  "2028-02-29" is, "2027-02-29" is not.
 */
export function isPlainDate(text: string): text is PlainDate {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  return exists(split(text));
}

/**
 * The date a text stands for, where the text is ours and not typed by a person.
 *
 * Throws   RangeError when it is no such day.
 */
export function plainDate(text: string): PlainDate {
  if (!isPlainDate(text)) throw new RangeError(`Not a date from 1900 to 2199: "${text}"`);
  return text;
}

/** The date with this year, month and day, or null when there is no such day from 1900 to 2199. */
export function dateFromParts({ year, month, day }: DateParts): PlainDate | null {
  const text = `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;
  return isPlainDate(text) ? text : null;
}

/** The year, month and day of a date. Example: "2026-11-23" is 2026, 11 and 23. */
export function partsOf(date: PlainDate): DateParts {
  return split(date);
}

/** The number of days in a month (1 to 12) of the Gregorian calendar; 0 for a month there is not. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}

/** Negative when the first date is the earlier one, positive when it is the later, 0 when equal. */
export function compareDates(a: PlainDate, b: PlainDate): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** The earliest of the dates given. */
export function minDate(first: PlainDate, ...others: readonly PlainDate[]): PlainDate {
  return others.reduce(
    (earliest, date) => (compareDates(date, earliest) < 0 ? date : earliest),
    first,
  );
}

/** The latest of the dates given. */
export function maxDate(first: PlainDate, ...others: readonly PlainDate[]): PlainDate {
  return others.reduce((latest, date) => (compareDates(date, latest) > 0 ? date : latest), first);
}

function exists({ year, month, day }: DateParts): boolean {
  if (year < firstYear || year > lastYear) return false;
  return day >= 1 && day <= daysInMonth(year, month);
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

function split(text: string): DateParts {
  return {
    year: Number(text.slice(0, 4)),
    month: Number(text.slice(5, 7)),
    day: Number(text.slice(8, 10)),
  };
}

function padded(n: number, width: number): string {
  return String(n).padStart(width, "0");
}
