import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, localTime, overlaps, plainDate } from "../calendar/index.ts";
import { clashesWithin, type HeldDay, periodsOf } from "./occupancy.ts";

const monday = plainDate("2026-08-03");

function day(more: Partial<HeldDay> & { readonly after?: number } = {}): HeldDay {
  const { after = 0, ...said } = more;
  const hours = { startsAt: localTime("08:00"), endsAt: localTime("21:00") };
  return { date: addDays(monday, after), ...hours, overnight: false, ...said };
}

/** A retreat of so many days from Monday, of which the first so many have a night after them. */
function retreat(days: number, nights: number): readonly HeldDay[] {
  return Array.from({ length: days }, (_, after) => day({ after, overnight: after < nights }));
}

function periods(days: readonly HeldDay[]) {
  const found = periodsOf(days, () => "a chain");
  return days.map((it) => found.get(it));
}

function ends(days: readonly HeldDay[]): readonly string[] {
  return periods(days).map((it) => `${it?.endsOn} ${it?.endsAt}`);
}

describe("the time that days take up", () => {
  it("is their hours, from first minute to last", () => {
    expect(ends([day(), day({ after: 1 })])).toEqual(["2026-08-03 21:00", "2026-08-04 21:00"]);
  });

  it("of a retreat with 3 nights lasts until the fourth day ends", () => {
    expect(ends(retreat(4, 3))).toEqual([
      "2026-08-04 08:00",
      "2026-08-05 08:00",
      "2026-08-06 08:00",
      "2026-08-06 21:00",
    ]);
  });

  it("of one with 4 nights lasts until the morning after", () => {
    expect(ends(retreat(4, 4)).at(-1)).toBe("2026-08-07 08:00");
  });

  it("leaves no gap and no overlap within a retreat, whenever each of its days begins", () => {
    const hour = fc
      .integer({ min: 6, max: 12 })
      .map((h) => localTime(`${String(h).padStart(2, "0")}:00`));
    fc.assert(
      fc.property(fc.array(hour, { minLength: 2, maxLength: 6 }), (hours) => {
        const days = hours.map((startsAt, after) => day({ after, startsAt, overnight: true }));
        const found = periods(days);
        found.slice(1).forEach((period, at) => {
          const before = found[at];
          expect([before?.endsOn, before?.endsAt]).toEqual([period?.startsOn, period?.startsAt]);
        });
      }),
    );
  });

  it("reaches the same hour next morning where the next day of the chain is not tomorrow", () => {
    const [first] = ends([
      day({ overnight: true }),
      day({ after: 2, startsAt: localTime("06:00") }),
    ]);
    expect(first).toBe("2026-08-04 08:00");
  });

  it("is not lengthened by a day of another chain", () => {
    const days = [day({ overnight: true }), day({ after: 1, startsAt: localTime("10:00") })];
    const alone = periodsOf(days, () => null);
    expect(days.map((it) => alone.get(it)?.endsAt)).toEqual(["08:00", "21:00"]);
  });

  it("does not depend on the order of the list", () => {
    const days = retreat(4, 3);
    expect(ends(days.toReversed())).toEqual(ends(days).toReversed());
  });
});

describe("clashes within a list", () => {
  type Booked = { readonly at: number; readonly day: HeldDay; readonly who: readonly string[] };

  const hours = fc
    .tuple(fc.integer({ min: 7, max: 20 }), fc.integer({ min: 1, max: 3 }))
    .map(([from, length]) => ({
      startsAt: localTime(`${from}:00`.padStart(5, "0")),
      endsAt: localTime(`${from + length}:00`.padStart(5, "0")),
    }));
  const booked = fc.record({
    at: fc.nat(),
    day: fc
      .tuple(fc.integer({ min: 0, max: 5 }), hours, fc.boolean())
      .map(([after, when, overnight]) => day({ after, ...when, overnight })),
    who: fc.subarray(["room", "coach", "cohort"]),
  });

  it("are exactly the pairs that overlap and share something: none missed, none invented", () => {
    fc.assert(
      fc.property(fc.array(booked, { maxLength: 40 }), (list) => {
        const known = periodsOf(
          list.map((it) => it.day),
          () => null,
        );
        const periodOf = (it: Booked) => {
          const period = known.get(it.day);
          if (!period) throw new Error("No period.");
          return period;
        };
        const found = clashesWithin(list, periodOf, ({ who }) => who);
        const byDefinition = list.flatMap((second, at) =>
          list
            .slice(0, at)
            .flatMap((first) =>
              first.who
                .filter(
                  (it) => second.who.includes(it) && overlaps(periodOf(first), periodOf(second)),
                )
                .map((resource) => ({ resource, first, second })),
            ),
        );
        const named = (pairs: typeof byDefinition) =>
          pairs
            .map(({ resource, first, second }) =>
              [list.indexOf(first), list.indexOf(second), resource].join(),
            )
            .sort();
        expect(named([...found])).toEqual(named(byDefinition));
      }),
    );
  });

  it("name the earlier in the list first, and what ends at 12 leaves room for what begins at 12", () => {
    const morning = day({ endsAt: localTime("12:00") });
    const noon = day({ startsAt: localTime("12:00") });
    const all = day();
    const known = periodsOf([morning, noon, all], () => null);
    const clashes = clashesWithin(
      [all, noon, morning],
      (it) =>
        known.get(it) ?? {
          startsOn: it.date,
          startsAt: it.startsAt,
          endsOn: it.date,
          endsAt: it.endsAt,
        },
      () => ["room"],
    );
    expect(clashes.map(({ first }) => first)).toEqual([all, all]);
    expect(new Set(clashes.map(({ second }) => second))).toEqual(new Set([morning, noon]));
  });
});
