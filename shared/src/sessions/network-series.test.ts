import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addDays,
  addWeeks,
  type ClosedRule,
  dayOff,
  daysBetween,
  occurrencesUntil,
  plainDate,
  type RecurrencePattern,
  type Weekday,
  weekdayOf,
} from "../calendar/index.ts";
import { type NetworkSeriesRule, networkDates, networkFrom } from "./index.ts";

const everySecondMonth: RecurrencePattern = {
  ...{ kind: "MONTHLY_WEEKDAY", every: 2, nth: 1, weekday: 4 },
};
const series = (more: Partial<NetworkSeriesRule> = {}): NetworkSeriesRule => ({
  ...{
    pattern: everySecondMonth,
    startsOn: plainDate("2026-12-03"),
    madeUntil: null,
    endedOn: null,
  },
  ...more,
});
const today = plainDate("2026-11-23");

describe("a network series", () => {
  it("begins with programme week 32", () => {
    expect(networkFrom(plainDate("2026-01-05"))).toBe("2026-08-10");
  });

  it("has its dates of 26 weeks, and no more", () => {
    const { dates, through } = networkDates(series(), today, []);
    expect(through).toBe("2027-05-24");
    expect(dates.map((it) => it.date)).toEqual(["2026-12-03", "2027-02-04", "2027-04-01"]);
  });

  it("goes on from where it was made, and gives nothing the second time", () => {
    const made = series({ madeUntil: plainDate("2027-05-24") });
    expect(networkDates(made, today, []).dates).toEqual([]);
    const later = networkDates(made, plainDate("2026-12-21"), []);
    expect(later.dates.map((it) => it.date)).toEqual(["2027-06-03"]);
  });

  it("makes no meeting of a day that has gone by while nobody looked", () => {
    const made = series({ madeUntil: plainDate("2026-12-31") });
    const { dates } = networkDates(made, plainDate("2027-03-01"), []);
    expect(dates.map((it) => it.date)).toEqual(["2027-04-01", "2027-06-03", "2027-08-05"]);
  });

  it("moves from a holiday or a closed week to the next free one, on the same weekday", () => {
    const firstOfJanuary = series({
      startsOn: plainDate("2027-01-01"),
      pattern: { ...everySecondMonth, weekday: 5 },
    });
    expect(networkDates(firstOfJanuary, today, []).dates[0]).toEqual({
      occurrenceOn: "2027-01-01",
      date: "2027-01-08",
    });
    const closed: ClosedRule[] = [{ name: "Lukket", kind: "ISO_WEEKS", fromWeek: 49, toWeek: 50 }];
    expect(networkDates(series(), today, closed).dates[0]).toEqual({
      occurrenceOn: "2026-12-03",
      date: "2026-12-17",
    });
  });

  it("leaves a date out where the series comes round again before a free day", () => {
    const weekly = series({
      pattern: { kind: "WEEKLY", every: 1, weekdays: [5] },
      startsOn: today,
    });
    const { dates, leftOut } = networkDates(weekly, today, []);
    expect(leftOut.map((it) => it.occurrenceOn)).toEqual([
      "2026-12-25",
      "2027-01-01",
      "2027-03-26",
    ]);
    expect(new Set(dates.map((it) => it.date)).size).toBe(dates.length);
  });

  it("ends on its last day, moved dates too", () => {
    const endedOn = plainDate("2027-02-04");
    expect(networkDates(series({ endedOn }), today, []).dates).toHaveLength(2);
    const closed: ClosedRule[] = [{ name: "Lukket", kind: "PERIOD", from: endedOn, to: endedOn }];
    const ended = networkDates(series({ endedOn }), today, closed);
    expect(ended.dates).toHaveLength(1);
    expect(ended.leftOut).toEqual([
      { occurrenceOn: endedOn, dayOff: { kind: "CLOSED", name: "Lukket" } },
    ]);
  });

  it("closed for ever is left out and does not look for ever", () => {
    const closed: ClosedRule[] = [{ name: "Lukket", kind: "ISO_WEEKS", fromWeek: 1, toWeek: 53 }];
    const yearly = series({ pattern: { ...everySecondMonth, every: 12 } });
    expect(networkDates(yearly, today, closed)).toMatchObject({ dates: [], leftOut: [{}] });
  });

  it("made day by day has the same dates as made at once, none on a day off, none twice", () => {
    const weekday = fc.constantFrom<Weekday>(1, 2, 3, 4, 5);
    const every = fc.integer({ min: 1, max: 4 });
    const pattern: fc.Arbitrary<RecurrencePattern> = fc.oneof(
      fc.record({
        kind: fc.constant("WEEKLY" as const),
        every,
        weekdays: fc.array(weekday, { minLength: 1 }),
      }),
      fc.record({
        kind: fc.constant("MONTHLY_WEEKDAY" as const),
        every,
        nth: fc.constantFrom(1, 2, 3, 4, -1),
        weekday,
      }),
      fc.record({
        kind: fc.constant("MONTHLY_DAY" as const),
        every,
        day: fc.integer({ min: 1, max: 31 }),
      }),
    );
    const closed: ClosedRule[] = [{ name: "Sommer", kind: "ISO_WEEKS", fromWeek: 29, toWeek: 31 }];
    const start = fc.integer({ min: 0, max: 1500 }).map((n) => addDays(plainDate("2026-01-01"), n));
    fc.assert(
      fc.property(pattern, start, fc.integer({ min: 1, max: 40 }), (it, startsOn, step) => {
        let rule = series({ pattern: it, startsOn });
        const dates = [];
        for (let on = startsOn; on <= addWeeks(startsOn, 20); on = addDays(on, step)) {
          const made = networkDates(rule, on, closed);
          dates.push(...made.dates);
          rule = { ...rule, madeUntil: made.through };
        }
        const last = rule.madeUntil ?? startsOn;
        const atOnce = occurrencesUntil(it, startsOn, last).dates;
        expect(new Set(dates.map((one) => one.date)).size).toBe(dates.length);
        for (const { occurrenceOn, date } of dates) {
          expect(atOnce).toContain(occurrenceOn);
          expect(dayOff(closed, date)).toBeNull();
          expect(weekdayOf(date)).toBe(weekdayOf(occurrenceOn));
          expect(daysBetween(occurrenceOn, date)).toBeGreaterThanOrEqual(0);
        }
        const free = atOnce.filter((one) => dayOff(closed, one) === null);
        expect(dates.map((one) => one.occurrenceOn)).toEqual(expect.arrayContaining([...free]));
      }),
      { numRuns: 60 },
    );
  });
});
