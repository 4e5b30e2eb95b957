import { addDays, daysBetween } from "./date-arithmetic.ts";
import { dateFromParts, type PlainDate, partsOf } from "./plain-date.ts";

/** A Danish public holiday (*helligdag*). */
export type HolidayCode =
  | "NEW_YEARS_DAY"
  | "MAUNDY_THURSDAY"
  | "GOOD_FRIDAY"
  | "EASTER_SUNDAY"
  | "EASTER_MONDAY"
  | "GREAT_PRAYER_DAY"
  | "ASCENSION_DAY"
  | "WHIT_SUNDAY"
  | "WHIT_MONDAY"
  | "CHRISTMAS_DAY"
  | "SECOND_CHRISTMAS_DAY";

/** A public holiday and the day it falls on. */
export type Holiday = { readonly date: PlainDate; readonly code: HolidayCode };

/**
 * The public holiday on a date, or null.
 *
 * Shape    5 June, 24 and 31 December are none: a municipality closes then by its own list.
 *          No two holidays ever share a day: those that move lie between 19 March and 14 June.
 * Source   The ordinance on holidays of 26 October 1770; store bededag until 2023, abolished by act
 *          214 of 6 March 2023 from 1 January 2024.
 * Example  25 May 2026 is Whit Monday, 26 April 2024 none.
 */
export function holidayOn(date: PlainDate): HolidayCode | null {
  const { year, month, day } = partsOf(date);
  const fixed = fixedHolidays.find((holiday) => holiday.month === month && holiday.day === day);
  if (fixed) return fixed.code;

  const daysAfterEaster = daysBetween(easterSundayOf(year), date);
  const moving = movingHolidays.find((holiday) => holiday.daysAfterEaster === daysAfterEaster);
  return moving && isKept(moving.code, year) ? moving.code : null;
}

/** All public holidays of a year from 1900 to 2199, earliest first: 11 until 2023, 10 from 2024. */
export function holidaysOf(year: number): readonly Holiday[] {
  const easter = easterSundayOf(year);
  const moving = movingHolidays
    .filter(({ code }) => isKept(code, year))
    .map(({ code, daysAfterEaster }) => ({ date: addDays(easter, daysAfterEaster), code }));
  const fixed = fixedHolidays.map(({ code, month, day }) => ({
    date: dateIn(year, month, day),
    code,
  }));
  return [...fixed, ...moving].sort((a, b) => daysBetween(b.date, a.date));
}

const fixedHolidays: readonly { code: HolidayCode; month: number; day: number }[] = [
  { code: "NEW_YEARS_DAY", month: 1, day: 1 },
  { code: "CHRISTMAS_DAY", month: 12, day: 25 },
  { code: "SECOND_CHRISTMAS_DAY", month: 12, day: 26 },
];

const movingHolidays: readonly { code: HolidayCode; daysAfterEaster: number }[] = [
  { code: "MAUNDY_THURSDAY", daysAfterEaster: -3 },
  { code: "GOOD_FRIDAY", daysAfterEaster: -2 },
  { code: "EASTER_SUNDAY", daysAfterEaster: 0 },
  { code: "EASTER_MONDAY", daysAfterEaster: 1 },
  { code: "GREAT_PRAYER_DAY", daysAfterEaster: 26 },
  { code: "ASCENSION_DAY", daysAfterEaster: 39 },
  { code: "WHIT_SUNDAY", daysAfterEaster: 49 },
  { code: "WHIT_MONDAY", daysAfterEaster: 50 },
];

const lastYearOfGreatPrayerDay = 2023;

function isKept(code: HolidayCode, year: number): boolean {
  return code !== "GREAT_PRAYER_DAY" || year <= lastYearOfGreatPrayerDay;
}

// The Gregorian computus in the form of Meeus and Jones: the Sunday after the first full moon of
// the church's own lunar table from 21 March on. That table is not the sky, so no astronomy helps.
function easterSundayOf(year: number): PlainDate {
  const century = Math.floor(year / 100);
  const yearOfCentury = year % 100;
  const moonYear = year % 19;
  const moonCorrection = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * moonYear + century - Math.floor(century / 4) - moonCorrection + 15) % 30;
  const toSunday =
    (32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - epact - (yearOfCentury % 4)) % 7;
  const lateMoon = Math.floor((moonYear + 11 * epact + 22 * toSunday) / 451);
  const daysFromMarch = epact + toSunday - 7 * lateMoon + 114;
  return dateIn(year, Math.floor(daysFromMarch / 31), (daysFromMarch % 31) + 1);
}

function dateIn(year: number, month: number, day: number): PlainDate {
  const date = dateFromParts({ year, month, day });
  if (date === null) throw new RangeError(`Outside 1900 to 2199: ${year}`);
  return date;
}
