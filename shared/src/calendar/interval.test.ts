import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addDays,
  type LocalPeriod,
  localTime,
  overlappingPairs,
  overlaps,
  plainDate,
} from "./index.ts";

type Booking = {
  readonly id: number;
  readonly room: string;
  readonly start: number;
  readonly end: number;
};

/** Bookings in quarters of an hour around a few nights, so that ends often touch; some are empty. */
const anyBookings = fc
  .array(
    fc.record({
      room: fc.constantFrom("Lokale 1", "Lokale 2", "Værksted"),
      start: fc.integer({ min: 0, max: 400 }),
      length: fc.integer({ min: -2, max: 40 }),
    }),
    { maxLength: 40 },
  )
  .map((bookings) =>
    bookings.map(({ room, start, length }, id) => ({ id, room, start, end: start + length })),
  );

const periodOf = ({ start, end }: Pick<Booking, "start" | "end">): LocalPeriod => {
  const [from, to] = [momentOf(start), momentOf(end)];
  return { startsOn: from.date, startsAt: from.time, endsOn: to.date, endsAt: to.time };
};

describe("two periods", () => {
  it.each([
    ["9 to 12 and 11 to 14", [36, 48], [44, 56], true],
    ["9 to 12 and 12 to 15", [36, 48], [48, 60], false],
    ["9 to 12 and 10 to 11", [36, 48], [40, 44], true],
    ["the same one twice", [36, 48], [36, 48], true],
    ["9 to 12 on two days", [36, 48], [132, 144], false],
    ["a night from 22 to 6 and 5 to 7 the day after", [88, 120], [116, 124], true],
    ["9 to 12 and no time at 10", [36, 48], [40, 40], false],
    ["9 to 12 and 11 back to 10", [36, 48], [44, 40], false],
  ] as const)("%s", (_, [aStart, aEnd], [bStart, bEnd], expected) => {
    const [a, b] = [
      { start: aStart, end: aEnd },
      { start: bStart, end: bEnd },
    ].map(periodOf);
    expect(a && b && overlaps(a, b)).toBe(expected);
    expect(a && b && overlaps(b, a)).toBe(expected);
  });

  it("overlap when some quarter of an hour lies in both", () => {
    fc.assert(
      fc.property(anyBookings, ([a, b]) => {
        fc.pre(a !== undefined && b !== undefined);
        expect(overlaps(periodOf(a), periodOf(b))).toBe(shareAQuarter(a, b));
      }),
      { numRuns: 500 },
    );
  });
});

describe("the overlapping pairs", () => {
  it("of nothing and of one are none", () => {
    expect(overlappingPairs([], periodOf)).toEqual([]);
    expect(overlappingPairs([{ start: 1, end: 2 }], periodOf)).toEqual([]);
  });

  it("are by the start of the later one, as listed when they start together", () => {
    const [long, early, late, twin] = [
      { id: "long", start: 0, end: 100 },
      { id: "early", start: 10, end: 20 },
      { id: "late", start: 20, end: 30 },
      { id: "twin", start: 20, end: 25 },
    ];
    const pairs = overlappingPairs([late, twin, early, long], periodOf);
    expect(pairs.map((pair) => pair.map(({ id }) => id))).toEqual([
      ["long", "early"],
      ["long", "late"],
      ["long", "twin"],
      ["late", "twin"],
    ]);
  });

  it("are exactly those that comparing everything with everything finds", () => {
    fc.assert(
      fc.property(anyBookings, (bookings) => {
        const found = overlappingPairs(bookings, periodOf).map(namesOf);
        expect(found.sort()).toEqual(allPairs(bookings).map(namesOf).sort());
      }),
      { numRuns: 500 },
    );
  });

  it("with a key are exactly those in the same room", () => {
    fc.assert(
      fc.property(anyBookings, (bookings) => {
        const found = overlappingPairs(bookings, periodOf, ({ room }) => room).map(namesOf);
        const expected = allPairs(bookings).filter(([a, b]) => a.room === b.room);
        expect(found.sort()).toEqual(expected.map(namesOf).sort());
      }),
      { numRuns: 500 },
    );
  });

  it("are the same whatever order the items come in", () => {
    const shuffled = anyBookings.chain((bookings) =>
      fc.tuple(
        fc.constant(bookings),
        fc.shuffledSubarray(bookings, { minLength: bookings.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([bookings, other]) => {
        const names = (items: readonly Booking[]) =>
          overlappingPairs(items, periodOf).map(namesOf).sort();
        expect(names(other)).toEqual(names(bookings));
      }),
    );
  });

  it("of 5,000 meetings, one after another, are found without comparing them all", () => {
    const meetings = Array.from({ length: 5000 }, (_, n) => ({ start: n * 4, end: n * 4 + 4 }));
    let asked = 0;
    const pairs = overlappingPairs(meetings, (meeting) => {
      asked += 1;
      return periodOf(meeting);
    });
    expect([pairs.length, asked]).toEqual([0, 5000]);
  });
});

function allPairs(bookings: readonly Booking[]): readonly (readonly [Booking, Booking])[] {
  return bookings.flatMap((a, n) =>
    bookings
      .slice(n + 1)
      .filter((b) => shareAQuarter(a, b))
      .map((b) => [a, b] as const),
  );
}

function shareAQuarter(a: Booking, b: Booking): boolean {
  const quarters = Array.from({ length: Math.max(0, a.end - a.start) }, (_, n) => a.start + n);
  return quarters.some((quarter) => quarter >= b.start && quarter < b.end);
}

function namesOf([a, b]: readonly [Booking, Booking]): string {
  return [a.id, b.id].sort((x, y) => x - y).join(" and ");
}

function momentOf(quarter: number) {
  const day = Math.floor(quarter / 96);
  const [hour, minute] = [Math.floor((quarter - day * 96) / 4), ((quarter % 4) + 4) % 4];
  const two = (n: number) => String(n).padStart(2, "0");
  return {
    date: addDays(plainDate("2026-05-04"), day),
    time: localTime(`${two(hour)}:${two(minute * 15)}`),
  };
}
