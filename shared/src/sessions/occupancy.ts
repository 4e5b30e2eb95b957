import {
  addDays,
  type LocalPeriod,
  type LocalTime,
  overlappingPairs,
  type PlainDate,
} from "../calendar/index.ts";

/** A day on which something is held; with its night, when the participants stay. */
export type HeldDay = {
  readonly date: PlainDate;
  readonly startsAt: LocalTime;
  readonly endsAt: LocalTime;
  readonly overnight: boolean;
};

/**
 * The time that days take up, so that a retreat is taken from its first minute to its last.
 *
 * Shape    a day takes its hours; one whose night is stayed takes all until the next day of its chain
 *          begins, or until the same hour next morning when the chain goes on later or not at all.
 *          Days of one chain (a cohort's module) are told by the same text; null stands alone.
 * Example  Monday to Thursday from 08:00 with 3 nights: Monday to Wednesday 24 hours each, Thursday
 *          until it ends. With 4 nights Thursday too lasts until Friday 08:00.
 */
export function periodsOf<Day extends HeldDay>(
  days: readonly Day[],
  chainOf: (day: Day) => string | null,
): ReadonlyMap<Day, LocalPeriod> {
  const chains = Map.groupBy(days, (day) => chainOf(day) ?? day);
  const periods = new Map<Day, LocalPeriod>();
  for (const chain of chains.values()) {
    const inOrder = chain.toSorted(byStart);
    inOrder.forEach((day, at) => {
      periods.set(day, periodOf(day, inOrder[at + 1]));
    });
  }
  return periods;
}

/** Two things that would take the same room, person or cohort at one time. */
export type OwnClash<Day> = {
  readonly resource: string;
  readonly first: Day;
  readonly second: Day;
};

/**
 * The clashes within a list, exact over all pairs: one for each resource that two would share.
 *
 * Shape    `first` stands before `second` in the list, whichever begins earlier.
 */
export function clashesWithin<Day>(
  days: readonly Day[],
  periodOf: (day: Day) => LocalPeriod,
  resourcesOf: (day: Day) => readonly string[],
): readonly OwnClash<Day>[] {
  const placeOf = new Map(days.map((day, at) => [day, at]));
  const taken = days.flatMap((day) =>
    [...new Set(resourcesOf(day))].map((resource) => ({ day, resource })),
  );
  const pairs = overlappingPairs(
    taken,
    ({ day }) => periodOf(day),
    ({ resource }) => resource,
  );
  return pairs.map(([a, b]) => {
    const isInOrder = (placeOf.get(a.day) ?? 0) < (placeOf.get(b.day) ?? 0);
    const [first, second] = isInOrder ? [a.day, b.day] : [b.day, a.day];
    return { resource: a.resource, first, second };
  });
}

function periodOf(day: HeldDay, next: HeldDay | undefined): LocalPeriod {
  const { date: startsOn, startsAt } = day;
  if (!day.overnight) return { startsOn, startsAt, endsOn: startsOn, endsAt: day.endsAt };
  const morning = addDays(startsOn, 1);
  const endsAt = next?.date === morning ? next.startsAt : startsAt;
  return { startsOn, startsAt, endsOn: morning, endsAt };
}

/** The order in time of days, the earlier start first. */
export function byStart(a: HeldDay, b: HeldDay): number {
  const [first, second] = [a.date + a.startsAt, b.date + b.startsAt];
  return first === second ? 0 : first < second ? -1 : 1;
}
