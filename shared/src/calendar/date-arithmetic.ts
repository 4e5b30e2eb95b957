import {
  type DateParts,
  dateFromParts,
  daysInMonth,
  type PlainDate,
  partsOf,
} from "./plain-date.ts";

/** A day of the week as ISO 8601 numbers them: Monday is 1, Sunday 7. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/**
 * The date a number of days later, or earlier when the number is negative.
 *
 * Throws   RangeError when the result leaves the years 1900 to 2199.
 */
export function addDays(date: PlainDate, days: number): PlainDate {
  return dateFromDayNumber(dayNumberOf(date) + days);
}

/** The same weekday a number of weeks later, or earlier when the number is negative. */
export function addWeeks(date: PlainDate, weeks: number): PlainDate {
  return addDays(date, weeks * 7);
}

/**
 * The same day of the month a number of months later, or the month's last day when it is shorter.
 *
 * Count from the first date each time: adding one month twice drifts, adding two does not.
 * Example  31 January and 1 month is 28 February, and 2 months is 31 March.
 */
export function addMonths(date: PlainDate, months: number): PlainDate {
  const { year, month, day } = partsOf(date);
  const monthsFromZero = year * 12 + (month - 1) + months;
  const targetYear = Math.floor(monthsFromZero / 12);
  const targetMonth = monthsFromZero - targetYear * 12 + 1;
  const targetDay = Math.min(day, daysInMonth(targetYear, targetMonth));
  return required({ year: targetYear, month: targetMonth, day: targetDay });
}

/** How many days one must go from the first date to reach the second; negative when it is earlier. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return dayNumberOf(to) - dayNumberOf(from);
}

/** The day of the week of a date, Monday 1 to Sunday 7. */
export function weekdayOf(date: PlainDate): Weekday {
  return weekdays[modulo(dayNumberOf(date) + 3, 7)] ?? 1;
}

/** The Monday of the week a date lies in; a Monday is its own. */
export function mondayOf(date: PlainDate): PlainDate {
  return addDays(date, 1 - weekdayOf(date));
}

const weekdays: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

// Days are counted from 1970-01-01, in years that begin in March, so that the leap day comes last
// and the lengths of the months before it repeat in fives: 153 days from March to July, and on.
const daysIn400Years = 146_097;
const daysFromYearZeroTo1970 = 719_468;

function dayNumberOf(date: PlainDate): number {
  const { year, month, day } = partsOf(date);
  const marchYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * modulo(month - 3, 12) + 2) / 5) + day - 1;
  const leapDays = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
  return era * daysIn400Years + yearOfEra * 365 + leapDays + dayOfYear - daysFromYearZeroTo1970;
}

function dateFromDayNumber(dayNumber: number): PlainDate {
  const shifted = dayNumber + daysFromYearZeroTo1970;
  const era = Math.floor(shifted / daysIn400Years);
  const dayOfEra = shifted - era * daysIn400Years;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const leapDays = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
  const dayOfYear = dayOfEra - (365 * yearOfEra + leapDays);
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = modulo(monthFromMarch + 2, 12) + 1;
  return required({
    year: era * 400 + yearOfEra + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
  });
}

function required(parts: DateParts): PlainDate {
  const date = dateFromParts(parts);
  if (date === null) {
    throw new RangeError(`Outside 1900 to 2199: ${parts.year}-${parts.month}-${parts.day}`);
  }
  return date;
}

function modulo(n: number, divisor: number): number {
  return ((n % divisor) + divisor) % divisor;
}
