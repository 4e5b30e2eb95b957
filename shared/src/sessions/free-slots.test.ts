import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addDays,
  daysBetween,
  type LocalPeriod,
  localTime,
  minutesBetween,
  overlaps,
  plainDate,
  weekdayOf,
} from "../calendar/index.ts";
import { freeSlots, type Surroundings } from "./free-slots.ts";
import { type HeldDay, periodsOf } from "./occupancy.ts";

/** A Monday. */
const date = plainDate("2026-05-04");
const wanted: HeldDay = {
  date,
  startsAt: localTime("09:00"),
  endsAt: localTime("12:00"),
  overnight: false,
};

function taken(on: string, from = "09:00", to = "12:00"): LocalPeriod {
  const day = plainDate(on);
  return { startsOn: day, startsAt: localTime(from), endsOn: day, endsAt: localTime(to) };
}

function around(more: Partial<Surroundings> = {}): Surroundings {
  const days = { from: date, until: addDays(date, 180) };
  return { taken: [taken(date)], isOff: () => false, ...days, ...more };
}

const shown = (day: HeldDay, more: Partial<Surroundings> = {}) =>
  freeSlots(day, around(more)).map((it) => `${it.date} ${it.startsAt}-${it.endsAt}`);

describe("the free times offered instead", () => {
  it("are the weekday's next weeks, other hours that day, and other days, the nearest first", () => {
    expect(shown(wanted)).toEqual([
      "2026-05-11 09:00-12:00",
      "2026-05-18 09:00-12:00",
      "2026-05-04 12:00-15:00",
      "2026-05-04 12:30-15:30",
      "2026-05-05 09:00-12:00",
    ]);
  });

  it("skip holidays and closed days, and what is taken", () => {
    const isOff = (day: string) => day === "2026-05-11";
    const [first] = shown(wanted, { isOff, taken: [taken(date), taken("2026-05-18", "11:00")] });
    expect(first).toBe("2026-05-25 09:00-12:00");
  });

  it("may lie before, when that is nearer and not in the past", () => {
    expect(shown(wanted, { from: addDays(date, -30) }).slice(0, 2)).toEqual([
      "2026-05-11 09:00-12:00",
      "2026-04-27 09:00-12:00",
    ]);
    expect(shown(wanted).some((it) => it < "2026-05-04")).toBe(false);
  });

  it("are weekdays, unless a weekend was asked for", () => {
    const saturday = { ...wanted, date: plainDate("2026-05-09") };
    const weekdays = freeSlots(wanted, around()).map((it) => weekdayOf(it.date));
    expect(weekdays.every((it) => it <= 5)).toBe(true);
    const busy = Array.from({ length: 26 }, (_, week) =>
      taken(addDays(date, week * 7), "00:00", "23:59"),
    );
    expect(freeSlots(saturday, around({ taken: busy })).length).toBe(5);
  });

  it("keep a night, and are not moved within the day of one", () => {
    const night = { ...wanted, overnight: true };
    const nextMorning = taken("2026-05-12", "07:00", "08:00");
    const found = shown(night, { taken: [taken(date), nextMorning] });
    expect(found).not.toContain("2026-05-11 09:00-12:00");
    expect(found.some((it) => it.startsWith("2026-05-04"))).toBe(false);
    expect(found).toHaveLength(5);
  });

  it("are none when every day known is taken", () => {
    expect(shown(wanted, { isOff: () => true })).toEqual([]);
  });

  it("keep an evening that lies outside the usual hours", () => {
    const evening = { ...wanted, startsAt: localTime("21:00"), endsAt: localTime("22:30") };
    expect(shown(evening)[0]).toBe("2026-05-11 21:00-22:30");
  });
});

describe("however much is taken, the times offered", () => {
  const period = fc
    .tuple(
      fc.integer({ min: 0, max: 60 }),
      fc.integer({ min: 6, max: 20 }),
      fc.integer({ min: 1, max: 3 }),
    )
    .map(([after, from, hours]) => {
      const time = (hour: number) => `${String(hour).padStart(2, "0")}:00`;
      return taken(addDays(date, after), time(from), time(from + hours));
    });

  it("are free, as long as asked for, within the days known, and each once; 3 or more if there are", () => {
    fc.assert(
      fc.property(fc.array(period, { maxLength: 80 }), fc.boolean(), (busy, overnight) => {
        const day = { ...wanted, overnight };
        const known = around({ taken: busy });
        const offered = freeSlots(day, known);
        expect(offered).toHaveLength(5);
        expect(new Set(offered.map((it) => it.date + it.startsAt)).size).toBe(5);
        for (const time of offered) {
          const held = { ...time, overnight };
          const period = periodsOf([held], () => null).get(held);
          expect(minutesBetween(time.startsAt, time.endsAt)).toBe(180);
          expect(daysBetween(known.from, time.date)).toBeGreaterThanOrEqual(0);
          expect(busy.some((it) => period && overlaps(it, period))).toBe(false);
        }
      }),
    );
  });
});
