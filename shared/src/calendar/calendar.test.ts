import * as fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import {
  addDays,
  addMinutes,
  addMonths,
  addWeeks,
  compareDates,
  daysBetween,
  isLocalTime,
  isoWeekOf,
  isPlainDate,
  localTime,
  maxDate,
  minDate,
  minutesBetween,
  mondayOf,
  mondayOfIsoWeek,
  mondayOfProgrammeWeek,
  type PlainDate,
  plainDate,
  programmeWeekOf,
  weekdayOf,
  weeksInYear,
} from "./index.ts";

const firstDay = plainDate("2000-01-01");
const anyDay = fc.integer({ min: 0, max: 22_279 }).map((days) => addDays(firstDay, days));
const temporal = (date: PlainDate) => Temporal.PlainDate.from(date);

describe("a date", () => {
  it.each(["2028-02-29", "1900-01-01", "2199-12-31"])("%s exists", (text) => {
    expect(isPlainDate(text)).toBe(true);
  });

  it.each([
    "2027-02-29",
    "1900-02-29",
    "2026-13-01",
    "2026-00-10",
    "2026-04-31",
    "2026-04-00",
    "1899-12-31",
    "2200-01-01",
    "2026-4-1",
    " 2026-04-01",
    "2026-04-01T00:00",
    "",
  ])("%j is none", (text) => {
    expect(isPlainDate(text)).toBe(false);
    expect(() => plainDate(text)).toThrow(RangeError);
  });

  it("outside the years we keep is a caller's bug", () => {
    expect(() => addDays(plainDate("2199-12-31"), 1)).toThrow(RangeError);
    expect(() => addMonths(plainDate("1900-01-31"), -1)).toThrow(RangeError);
  });

  it("every day from 2000 to 2060 follows the one before, on the next weekday", () => {
    let date = firstDay;
    let expected = temporal(firstDay);
    while (date < "2061-01-01") {
      expect(date).toBe(expected.toString());
      expect(weekdayOf(date)).toBe(expected.dayOfWeek);
      date = addDays(date, 1);
      expected = expected.add({ days: 1 });
    }
  });

  it("the days between two dates lead from one to the other", () => {
    fc.assert(
      fc.property(anyDay, anyDay, (from, to) => {
        expect(addDays(from, daysBetween(from, to))).toBe(to);
        expect(daysBetween(from, to)).toBe(temporal(from).until(temporal(to)).days);
        expect(Math.sign(compareDates(from, to))).toBe(Math.sign(daysBetween(to, from)));
        expect([minDate(from, to), maxDate(from, to)]).toEqual([from, to].sort());
      }),
    );
  });

  it("a month later is the same day, or the last one of a shorter month", () => {
    expect(addMonths(plainDate("2026-01-31"), 1)).toBe("2026-02-28");
    expect(addMonths(plainDate("2026-01-31"), 2)).toBe("2026-03-31");
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -300, max: 300 }), (date, months) => {
        expect(addMonths(date, months)).toBe(temporal(date).add({ months }).toString());
      }),
    );
  });
});

describe("a calendar week", () => {
  it("1 January 2027 lies in week 53 of 2026", () => {
    expect(isoWeekOf(plainDate("2027-01-01"))).toEqual({ year: 2026, week: 53 });
  });

  it("31 December 2024 lies in week 1 of 2025", () => {
    expect(isoWeekOf(plainDate("2024-12-31"))).toEqual({ year: 2025, week: 1 });
  });

  it("2027 has no week 53, and no year a week 0", () => {
    expect(mondayOfIsoWeek(2027, 53)).toBeNull();
    expect(mondayOfIsoWeek(2026, 53)).toBe("2026-12-28");
    expect(mondayOfIsoWeek(2026, 0)).toBeNull();
    expect(mondayOfIsoWeek(2026, 1.5)).toBeNull();
    expect(mondayOfIsoWeek(1899, 1)).toBeNull();
  });

  it("2020, 2026 and 2032 have 53 weeks, the years between them 52", () => {
    const long = Array.from({ length: 13 }, (_, n) => 2020 + n).filter(
      (y) => weeksInYear(y) === 53,
    );
    expect(long).toEqual([2020, 2026, 2032]);
  });

  it("every day from 2000 to 2060 lies in the week that ISO 8601 says", () => {
    for (let date = firstDay; date < "2061-01-01"; date = addDays(date, 1)) {
      const { year, week } = isoWeekOf(date);
      const { yearOfWeek, weekOfYear } = temporal(date);
      expect([year, week]).toEqual([yearOfWeek, weekOfYear]);
      expect(mondayOfIsoWeek(year, week)).toBe(mondayOf(date));
    }
  });
});

describe("a programme week", () => {
  const start = plainDate("2026-01-05");

  it.each([
    [18, "2026-05-04", 19],
    [32, "2026-08-10", 33],
    [60, "2027-02-22", 8],
  ])("week %i of a programme from 5 January 2026 begins on %s in week %i", (n, monday, week) => {
    expect(mondayOfProgrammeWeek(start, n)).toBe(monday);
    expect(programmeWeekOf(start, plainDate(monday))).toBe(n);
    expect(isoWeekOf(plainDate(monday)).week).toBe(week);
  });

  it("the weeks before the start are 0 and less", () => {
    expect(programmeWeekOf(start, plainDate("2026-01-04"))).toBe(0);
    expect(programmeWeekOf(start, plainDate("2025-12-28"))).toBe(-1);
  });

  it("a start in the middle of a week counts from that week's Monday", () => {
    expect(programmeWeekOf(plainDate("2026-01-08"), start)).toBe(1);
  });

  it("the 63 weeks from any Monday of 2019 to 2034 are named as ISO 8601 names them", () => {
    const last = plainDate("2034-12-31");
    const weekNames = new Set<string>();
    for (let monday = plainDate("2019-01-07"); monday <= last; monday = addWeeks(monday, 1)) {
      for (let n = 1; n <= 63; n += 1) {
        const date = mondayOfProgrammeWeek(monday, n);
        expect(programmeWeekOf(monday, addDays(date, 6))).toBe(n);
        const { year, week } = isoWeekOf(date);
        const expected = temporal(monday).add({ weeks: n - 1 });
        expect([date, year, week]).toEqual([
          expected.toString(),
          expected.yearOfWeek,
          expected.weekOfYear,
        ]);
        expect(mondayOfIsoWeek(year, week)).toBe(date);
        weekNames.add(`${week}/${year}`);
      }
    }
    const weeksFiftyThree = [...weekNames].filter((name) => name.startsWith("53/"));
    expect(weeksFiftyThree).toEqual(["53/2020", "53/2026", "53/2032"]);
  });

  it("a plan across each long year counts week 53, and week 1 after it", () => {
    for (const start of ["2020-11-23", "2026-11-23", "2032-11-22"]) {
      const weeks = Array.from({ length: 63 }, (_, n) => {
        return isoWeekOf(mondayOfProgrammeWeek(plainDate(start), n + 1)).week;
      });
      expect(weeks.slice(0, 7)).toEqual([48, 49, 50, 51, 52, 53, 1]);
      expect(weeks.slice(-6)).toEqual([52, 1, 2, 3, 4, 5]);
    }
  });
});

describe("a time of day", () => {
  it("goes from 00:00 to 23:59", () => {
    expect(["00:00", "23:59"].every(isLocalTime)).toBe(true);
    expect(["24:00", "9:00", "12:60", ""].some(isLocalTime)).toBe(false);
  });

  it("three hours after nine it is noon", () => {
    expect(minutesBetween(localTime("09:00"), localTime("12:00"))).toBe(180);
    expect(addMinutes(localTime("09:00"), 180)).toBe("12:00");
  });

  it("past midnight there is no time of the same day", () => {
    expect(() => addMinutes(localTime("23:30"), 30)).toThrow(RangeError);
    expect(() => addMinutes(localTime("00:10"), -11)).toThrow(RangeError);
  });
});
