import * as fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import {
  type Occurrences,
  occurrencesOf,
  occurrencesUntil,
  type PlainDate,
  plainDate,
  type Recurrence,
  type RecurrencePattern,
  type Weekday,
  weekdayOf,
} from "./index.ts";

// Every day from 2020 to 2060 with what a calendar on the wall says of it.
const wall = Array.from({ length: 14_976 }, (_, n) => {
  const day = Temporal.PlainDate.from("2020-01-01").add({ days: n });
  return {
    date: plainDate(day.toString()),
    day: day.day,
    daysInMonth: day.daysInMonth,
    weekday: day.dayOfWeek,
    dayNumber: n,
    weekNumber: Math.floor((n + 2) / 7), // 1 January 2020 was a Wednesday.
    monthNumber: day.year * 12 + day.month,
  };
});
type WallDay = (typeof wall)[number];

const every = fc.integer({ min: 1, max: 6 });
const weekday = fc.constantFrom<Weekday>(1, 2, 3, 4, 5, 6, 7);
const anyPattern: fc.Arbitrary<RecurrencePattern> = fc.oneof(
  fc.record({ kind: fc.constant("DAILY" as const), every }),
  fc.record({ kind: fc.constant("WEEKLY" as const), every, weekdays: fc.array(weekday) }),
  fc.record({
    kind: fc.constant("MONTHLY_WEEKDAY" as const),
    every,
    nth: fc.constantFrom(1, 2, 3, 4, -1),
    weekday,
  }),
  fc.record({
    kind: fc.constant("MONTHLY_DAY" as const),
    every,
    day: fc.oneof(fc.integer({ min: 1, max: 31 }), fc.constantFrom(-1, 29, 30, 31)),
  }),
);
const anyStart = fc.constantFrom(...wall.slice(0, 4000));
const anyUntil = fc.constantFrom(...wall.slice(0, 8000)).map(({ date }) => date);
const smallCount = fc.integer({ min: 1, max: 40 });
// A count without a last day stays small, so that it ends within the years on the wall.
const anyEnd: fc.Arbitrary<Pick<Recurrence, "count" | "until">> = fc.oneof(
  fc.record({ count: smallCount, until: fc.option(anyUntil) }),
  fc.record({ count: fc.option(fc.integer({ min: 450, max: 550 })), until: anyUntil }),
);

describe("any series", () => {
  it("is what going through the calendar day by day finds", () => {
    fc.assert(
      fc.property(anyPattern, anyStart, anyEnd, (pattern, from, { count, until }) => {
        const all = wallDates(pattern, from, until);
        const wanted = all.slice(0, count ?? all.length);
        expect(occurrencesOf({ pattern, count, until }, from.date)).toEqual(
          expectedOf(wanted, count),
        );
      }),
      { numRuns: 600 },
    );
  });

  it("ascends, names no date twice and keeps its weekdays", () => {
    fc.assert(
      fc.property(anyPattern, anyStart, smallCount, (pattern, from, count) => {
        const found = occurrencesOf({ pattern, count, until: null }, from.date);
        fc.pre(found.kind === "dates");
        expect(found.dates).toEqual([...new Set(found.dates)].sort());
        expect(found.dates).toHaveLength(count);
        const allowed = weekdaysOf(pattern);
        expect(found.dates.every((date) => allowed.includes(weekdayOf(date)))).toBe(true);
      }),
    );
  });
});

describe("any series without an end", () => {
  it("is the same whether the horizon rolls or is reached at once", () => {
    const horizons = fc.array(anyUntil, { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(anyPattern, anyStart, horizons, (pattern, from, unsorted) => {
        const rolled: PlainDate[] = [];
        let after: PlainDate | null = null;
        for (const horizon of [...unsorted].sort()) {
          while (after === null || after < horizon) {
            const next = occurrencesUntil(pattern, from.date, horizon, after);
            expect(next.dates.length).toBeLessThanOrEqual(500);
            rolled.push(...next.dates);
            after = next.through;
          }
        }
        expect(rolled).toEqual(wallDates(pattern, from, after));
      }),
      { numRuns: 200 },
    );
  });
});

function expectedOf(wanted: readonly PlainDate[], count: number | null): Occurrences {
  if (wanted.length === 0) return { kind: "refused", code: "NO_OCCURRENCE" };
  if (wanted.length > 500) return { kind: "refused", code: "ABOVE_CAP", limit: 500 };
  return { kind: "dates", dates: wanted, endedBy: wanted.length === count ? "COUNT" : "UNTIL" };
}

function wallDates(pattern: RecurrencePattern, from: WallDay, until: PlainDate | null) {
  return wall
    .slice(from.dayNumber)
    .filter((day) => (until === null || day.date <= until) && isMet(pattern, from, day))
    .map(({ date }) => date);
}

function isMet(pattern: RecurrencePattern, from: WallDay, on: WallDay): boolean {
  switch (pattern.kind) {
    case "DAILY":
      return (on.dayNumber - from.dayNumber) % pattern.every === 0;
    case "WEEKLY":
      return (
        (on.weekNumber - from.weekNumber) % pattern.every === 0 &&
        pattern.weekdays.some((named) => named === on.weekday)
      );
    case "MONTHLY_WEEKDAY": {
      const isNth =
        pattern.nth === -1 ? on.day + 7 > on.daysInMonth : Math.ceil(on.day / 7) === pattern.nth;
      const isMonth = (on.monthNumber - from.monthNumber) % pattern.every === 0;
      return isMonth && isNth && on.weekday === pattern.weekday;
    }
    case "MONTHLY_DAY": {
      const isLast = on.day === on.daysInMonth;
      const isDay = pattern.day === -1 ? isLast : on.day === pattern.day;
      const isClipped = isLast && pattern.day > on.day;
      return (on.monthNumber - from.monthNumber) % pattern.every === 0 && (isDay || isClipped);
    }
  }
}

function weekdaysOf(pattern: RecurrencePattern): readonly Weekday[] {
  if (pattern.kind === "WEEKLY") return pattern.weekdays;
  return pattern.kind === "MONTHLY_WEEKDAY" ? [pattern.weekday] : [1, 2, 3, 4, 5, 6, 7];
}
