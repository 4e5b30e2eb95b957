import { addWeeks, daysBetween, mondayOf } from "./date-arithmetic.ts";
import type { PlainDate } from "./plain-date.ts";

/**
 * The week of a programme (*projektuge*) that a date lies in, counted from the programme's start.
 *
 * Shape    week 1 begins on the start's Monday; the week before is 0, those before it negative.
 * Example  start 5 January 2026: 4 May 2026 is programme week 18, in calendar week 19.
 */
export function programmeWeekOf(startsOn: PlainDate, date: PlainDate): number {
  return Math.floor(daysBetween(mondayOf(startsOn), date) / 7) + 1;
}

/** The Monday that begins a programme week. Example: start 5 January 2026, week 32, 10 August 2026. */
export function mondayOfProgrammeWeek(startsOn: PlainDate, programmeWeek: number): PlainDate {
  return addWeeks(mondayOf(startsOn), programmeWeek - 1);
}
