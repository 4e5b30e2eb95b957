import type { Language } from "../money/index.ts";
import { weekdayOf } from "./date-arithmetic.ts";
import type { LocalTime } from "./local-time.ts";
import { longMonthNames, longWeekdayNames, monthNames, weekdayNames } from "./month-names.ts";
import { type PlainDate, partsOf } from "./plain-date.ts";

// Written by hand and not by Intl: browsers of different age shorten Danish months differently.

/** A date in full. Example: "23.11.2026", in English "23 Nov 2026". */
export function formatDate(date: PlainDate, language: Language): string {
  const { year, month, day } = partsOf(date);
  if (language === "en") return `${day} ${monthName(month, language)} ${year}`;
  return `${twoDigits(day)}.${twoDigits(month)}.${year}`;
}

/** A date in full with its weekday. Example: "ma. 23.11.2026", in English "Mon 23 Nov 2026". */
export function formatWeekdayDate(date: PlainDate, language: Language): string {
  const weekday = weekdayNames[language][weekdayOf(date) - 1] ?? "";
  return `${weekday} ${formatDate(date, language)}`;
}

/** A date as a letter has it. Example: "torsdag den 3. december 2026", "Thursday 3 December 2026". */
export function formatLongDate(date: PlainDate, language: Language): string {
  const { year, month, day } = partsOf(date);
  const weekday = longWeekdayNames[language][weekdayOf(date) - 1] ?? "";
  const name = longMonthNames[language][month - 1] ?? "";
  return language === "en"
    ? `${weekday} ${day} ${name} ${year}`
    : `${weekday} den ${day}. ${name} ${year}`;
}

/** A date whose year is plain from where it stands. Example: "23.11.", in English "23 Nov". */
export function formatShortDate(date: PlainDate, language: Language): string {
  const { month, day } = partsOf(date);
  if (language === "en") return `${day} ${monthName(month, language)}`;
  return `${twoDigits(day)}.${twoDigits(month)}.`;
}

/** A month with its year. Example: "aug. 2028", in English "Aug 2028". */
export function formatMonthYear(date: PlainDate, language: Language): string {
  const { year, month } = partsOf(date);
  return `${monthName(month, language)} ${year}`;
}

/** A time of day. Example: "09.00", in English "09:00". */
export function formatTime(time: LocalTime, language: Language): string {
  return language === "en" ? time : time.replace(":", ".");
}

/** From one time to another. Example: "kl. 09.00–12.00", in English "09:00–12:00". */
export function formatTimeRange(start: LocalTime, end: LocalTime, language: Language): string {
  const range = `${formatTime(start, language)}–${formatTime(end, language)}`;
  return language === "en" ? range : `kl. ${range}`;
}

/** A calendar week by its number. Example: "uge 48", in English "week 48". */
export function formatWeek(week: number, language: Language): string {
  return language === "en" ? `week ${week}` : `uge ${week}`;
}

function monthName(month: number, language: Language): string {
  return monthNames[language][month - 1] ?? "";
}

function twoDigits(n: number): string {
  return String(n).padStart(2, "0");
}
