import {
  addDays,
  addMonths,
  addWeeks,
  daysBetween,
  mondayOf,
  type PlainDate,
  partsOf,
} from "@mikrolaan/shared/calendar";

/** The seven days of a week, Monday first. */
export function daysOfWeek(monday: PlainDate): readonly PlainDate[] {
  return Array.from({ length: 7 }, (_, day) => addDays(monday, day));
}

/** The Mondays of the weeks that a month has days in: four to six of them. */
export function mondaysOfMonth(date: PlainDate): readonly PlainDate[] {
  const first = firstOfMonth(date);
  const monday = mondayOf(first);
  const weeks = Math.floor(daysBetween(monday, addDays(addMonths(first, 1), -1)) / 7) + 1;
  return Array.from({ length: weeks }, (_, week) => addWeeks(monday, week));
}

export function firstOfMonth(date: PlainDate): PlainDate {
  return addDays(date, 1 - partsOf(date).day);
}

type Lasting = { readonly startsOn: PlainDate; readonly endsOn?: PlainDate | null };

/** Those that run on some day from one to another, both included. */
export function runningIn<Phase extends Lasting>(
  phases: readonly Phase[],
  from: PlainDate,
  to: PlainDate,
): readonly Phase[] {
  return phases.filter(({ startsOn, endsOn }) => startsOn <= to && (!endsOn || endsOn >= from));
}
