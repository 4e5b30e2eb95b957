import {
  addDays,
  addMinutes,
  existsInDenmark,
  type LocalPeriod,
  type LocalTime,
  localTime,
  minutesBetween,
  overlaps,
  type PlainDate,
  weekdayOf,
} from "../calendar/index.ts";
import { type HeldDay, periodsOf } from "./occupancy.ts";

/** A time at which what was asked for is free. */
export type FreeTime = {
  readonly date: PlainDate;
  readonly startsAt: LocalTime;
  readonly endsAt: LocalTime;
};

/** What is known of the days around: what is taken then, and on which nothing is held. */
export type Surroundings = {
  readonly taken: readonly LocalPeriod[];
  readonly isOff: (date: PlainDate) => boolean;
  /** First and last day that may be proposed. */
  readonly from: PlainDate;
  readonly until: PlainDate;
};

const mostOffered = 5;
const mostOfAKind = 2;
const opens = localTime("08:00");
const closes = localTime("20:00");
const stepMinutes = 30;

/**
 * The nearest times at which something of the same length could be held instead.
 *
 * Shape    at most 5: first the same weekday and hour of other weeks, then other hours of the same day
 *          between 08 and 20, then other days at the same hour, each the nearest first; only when
 *          these do not give 5, other days at other hours. No weekends, unless asked for one; a night
 *          is kept. Empty when all of the days known are taken.
 */
export function freeSlots(wanted: HeldDay, around: Surroundings): readonly FreeTime[] {
  const free = new Map<string, FreeTime>();
  const offer = (times: Iterable<FreeTime>, most: number) => {
    let offered = 0;
    for (const time of times) {
      if (offered === most || free.size === mostOffered) return;
      const key = `${time.date}T${time.startsAt}`;
      if (free.has(key) || !isFree(wanted, time, around)) continue;
      free.set(key, time);
      offered += 1;
    }
  };
  offer(onDays(wanted, daysAround(wanted, around, 7)), mostOfAKind);
  offer(otherHours(wanted, wanted.date), mostOfAKind);
  const otherDays = [...daysAround(wanted, around, 1)];
  offer(onDays(wanted, otherDays), mostOffered);
  for (const date of otherDays) offer(otherHours(wanted, date), mostOffered);
  return [...free.values()];
}

function isFree({ overnight }: HeldDay, time: FreeTime, around: Surroundings): boolean {
  const { date, startsAt, endsAt } = time;
  if (around.isOff(date)) return false;
  if (!existsInDenmark(date, startsAt) || !existsInDenmark(date, endsAt)) return false;
  const day = { ...time, overnight };
  const period = periodsOf([day], () => null).get(day);
  return period !== undefined && !around.taken.some((taken) => overlaps(taken, period));
}

/** Days at distances of so many, the nearest first, later before earlier. */
function* daysAround(
  { date }: HeldDay,
  { from, until }: Surroundings,
  step: number,
): Generator<PlainDate> {
  const isWeekend = weekdayOf(date) > 5;
  for (let distance = step; ; distance += step) {
    const [later, earlier] = [addDays(date, distance), addDays(date, -distance)];
    if (later > until && earlier < from) return;
    for (const day of [later, earlier]) {
      if (day >= from && day <= until && (isWeekend || weekdayOf(day) <= 5)) yield day;
    }
  }
}

function* onDays({ startsAt, endsAt }: HeldDay, days: Iterable<PlainDate>): Generator<FreeTime> {
  for (const date of days) yield { date, startsAt, endsAt };
}

/** The same length at other hours of a day, the nearest start first. A night is not moved within its day. */
function* otherHours(wanted: HeldDay, date: PlainDate): Generator<FreeTime> {
  const length = minutesBetween(wanted.startsAt, wanted.endsAt);
  const room = minutesBetween(opens, closes) - length;
  if (wanted.overnight || room < 0) return;
  const starts = Array.from({ length: Math.floor(room / stepMinutes) + 1 }, (_, step) =>
    addMinutes(opens, step * stepMinutes),
  );
  const distance = (start: LocalTime) => Math.abs(minutesBetween(wanted.startsAt, start));
  for (const startsAt of starts.toSorted((a, b) => distance(a) - distance(b))) {
    yield { date, startsAt, endsAt: addMinutes(startsAt, length) };
  }
}
