import { formatShortDate, formatWeekdayDate, type PlainDate } from "@mikrolaan/shared/calendar";
import type { Language } from "@mikrolaan/shared/money";

/** The weekday of a date as it is shortened: "ma.", in English "Mon". */
export function weekdayText(date: PlainDate, language: Language): string {
  return formatWeekdayDate(date, language).split(" ")[0] ?? "";
}

/** A date of this plan, whose year is plain: "ma. 23.11.", in English "Mon 23 Nov". */
export function shortDayText(date: PlainDate, language: Language): string {
  return `${weekdayText(date, language)}\u00a0${formatShortDate(date, language)}`;
}
