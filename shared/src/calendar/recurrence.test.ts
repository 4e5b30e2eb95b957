import { describe, expect, it } from "vitest";
import {
  type Occurrences,
  occurrencesOf,
  occurrencesUntil,
  type PlainDate,
  plainDate,
  type RecurrencePattern,
  type Weekday,
} from "./index.ts";

const monday = plainDate("2026-01-05");
const daily: RecurrencePattern = { kind: "DAILY", every: 1 };
const weekly = (every: number, ...weekdays: readonly Weekday[]): RecurrencePattern => ({
  kind: "WEEKLY",
  every,
  weekdays,
});
const monthlyDay = (day: number, every = 1): RecurrencePattern => ({
  kind: "MONTHLY_DAY",
  every,
  day,
});
const nthWeekday = (nth: 1 | 2 | 3 | 4 | -1, weekday: Weekday): RecurrencePattern => ({
  kind: "MONTHLY_WEEKDAY",
  every: 1,
  nth,
  weekday,
});

function dates(pattern: RecurrencePattern, from: string, count: number): readonly string[] {
  return datesIn(occurrencesOf({ pattern, count, until: null }, plainDate(from)));
}

function datesIn(occurrences: Occurrences): readonly PlainDate[] {
  if (occurrences.kind === "refused") throw new Error(occurrences.code);
  return occurrences.dates;
}

describe("a series", () => {
  it("every day goes on over a leap day", () => {
    expect(dates(daily, "2028-02-28", 3)).toEqual(["2028-02-28", "2028-02-29", "2028-03-01"]);
    expect(dates({ kind: "DAILY", every: 3 }, "2026-12-30", 2)).toEqual([
      "2026-12-30",
      "2027-01-02",
    ]);
  });

  it("every Monday passes the days the clocks change on", () => {
    expect(dates(weekly(1, 1), "2026-03-23", 3)).toEqual([
      "2026-03-23",
      "2026-03-30",
      "2026-04-06",
    ]);
    expect(dates(weekly(1, 7), "2026-10-18", 3)).toEqual([
      "2026-10-18",
      "2026-10-25",
      "2026-11-01",
    ]);
  });

  it("every second week is counted from the Monday of its first day's week", () => {
    expect(dates(weekly(2, 1, 3), "2026-01-06", 3)).toEqual([
      "2026-01-07",
      "2026-01-19",
      "2026-01-21",
    ]);
  });

  it("every second week goes on over week 53", () => {
    expect(dates(weekly(2, 4), "2026-12-17", 3)).toEqual([
      "2026-12-17",
      "2026-12-31",
      "2027-01-14",
    ]);
  });

  it("names a weekday once, in any order", () => {
    expect(dates(weekly(1, 5, 1, 5), "2026-01-05", 3)).toEqual([
      "2026-01-05",
      "2026-01-09",
      "2026-01-12",
    ]);
  });

  it("on the 31st takes a shorter month's last day and comes back to the 31st", () => {
    expect(dates(monthlyDay(31), "2026-01-31", 5)).toEqual([
      "2026-01-31",
      "2026-02-28",
      "2026-03-31",
      "2026-04-30",
      "2026-05-31",
    ]);
    expect(dates(monthlyDay(30, 12), "2027-02-01", 2)).toEqual(["2027-02-28", "2028-02-29"]);
  });

  it("on the last day of the month is that in every month", () => {
    expect(dates(monthlyDay(-1), "2028-01-31", 3)).toEqual([
      "2028-01-31",
      "2028-02-29",
      "2028-03-31",
    ]);
  });

  it("on a day of the month that has passed begins in the next month it counts", () => {
    expect(dates(monthlyDay(5, 2), "2026-11-06", 2)).toEqual(["2027-01-05", "2027-03-05"]);
  });

  it("on the first, fourth or last Thursday finds it", () => {
    expect(dates(nthWeekday(1, 4), "2026-10-01", 2)).toEqual(["2026-10-01", "2026-11-05"]);
    expect(dates(nthWeekday(4, 4), "2026-10-01", 2)).toEqual(["2026-10-22", "2026-11-26"]);
    expect(dates(nthWeekday(-1, 4), "2026-10-01", 3)).toEqual([
      "2026-10-29",
      "2026-11-26",
      "2026-12-31",
    ]);
  });
});

describe("the end of a series", () => {
  const ending = (count: number | null, until: string | null) =>
    occurrencesOf(
      { pattern: daily, count, until: until === null ? null : plainDate(until) },
      monday,
    );

  it("is its count or its last day, whichever comes first", () => {
    expect(ending(3, "2026-01-31")).toMatchObject({ endedBy: "COUNT", dates: { length: 3 } });
    expect(ending(30, "2026-01-06")).toEqual({
      kind: "dates",
      dates: ["2026-01-05", "2026-01-06"],
      endedBy: "UNTIL",
    });
    expect(ending(2, "2026-01-06")).toMatchObject({ endedBy: "COUNT", dates: { length: 2 } });
    expect(ending(null, "2026-01-05")).toMatchObject({ endedBy: "UNTIL", dates: ["2026-01-05"] });
  });

  it("must be given", () => {
    expect(ending(null, null)).toEqual({ kind: "refused", code: "NO_END" });
  });

  it.each([
    [0, null],
    [-1, null],
    [null, "2026-01-04"],
  ])("at a count of %s or on %s leaves no date", (count, until) => {
    expect(ending(count, until)).toEqual({ kind: "refused", code: "NO_OCCURRENCE" });
  });

  it("leaves no date when no weekday is named, or none comes in time", () => {
    const none = { kind: "refused", code: "NO_OCCURRENCE" };
    expect(occurrencesOf({ pattern: weekly(1), count: 3, until: null }, monday)).toEqual(none);
    const until = plainDate("2026-01-10");
    expect(occurrencesOf({ pattern: weekly(1, 7), count: null, until }, monday)).toEqual(none);
  });

  it("lies at 500 dates or is refused, and never cut short", () => {
    const above = { kind: "refused", code: "ABOVE_CAP", limit: 500 };
    expect(ending(500, null)).toMatchObject({ kind: "dates", dates: { length: 500 } });
    expect(ending(501, null)).toEqual(above);
    expect(ending(600, null)).toEqual(above);
    expect(ending(null, "2027-05-19")).toMatchObject({ dates: { length: 500 } });
    expect(ending(null, "2027-05-20")).toEqual(above);
    expect(ending(600, "2026-01-06")).toMatchObject({ endedBy: "UNTIL", dates: { length: 2 } });
  });

  it("past 2199 is refused with the dates there are until then", () => {
    const yearly = (count: number, from: string) =>
      occurrencesOf({ pattern: monthlyDay(1, 12), count, until: null }, plainDate(from));
    expect(yearly(174, "2026-01-01")).toMatchObject({ endedBy: "COUNT" });
    expect(yearly(175, "2026-01-01")).toEqual({ kind: "refused", code: "ABOVE_CAP", limit: 174 });
    expect(yearly(1, "2199-01-02")).toEqual({ kind: "refused", code: "NO_OCCURRENCE" });
    const last = plainDate("2199-12-30");
    expect(
      occurrencesOf({ pattern: weekly(1, 1, 2, 3, 4, 5, 6, 7), count: 3, until: null }, last),
    ).toEqual({ kind: "refused", code: "ABOVE_CAP", limit: 2 });
    expect(ending(null, "2199-12-31")).toMatchObject({ code: "ABOVE_CAP" });
  });

  it.each([
    { kind: "DAILY", every: 0 },
    { kind: "DAILY", every: -1 },
    { kind: "DAILY", every: 1.5 },
    { kind: "DAILY", every: Number.NaN },
    monthlyDay(0),
    monthlyDay(32),
    monthlyDay(-2),
    monthlyDay(1.5),
  ] satisfies RecurrencePattern[])("of the impossible pattern %j is a caller's bug", (pattern) => {
    expect(() => occurrencesOf({ pattern, count: 1, until: null }, monday)).toThrow(RangeError);
    expect(() => occurrencesUntil(pattern, monday, monday)).toThrow(RangeError);
  });

  it("at half a date is a caller's bug", () => {
    expect(() => ending(2.5, null)).toThrow(RangeError);
  });
});

describe("a series without an end", () => {
  it("is given up to the horizon", () => {
    expect(occurrencesUntil(weekly(1, 1), monday, plainDate("2026-01-18"))).toEqual({
      dates: ["2026-01-05", "2026-01-12"],
      through: "2026-01-18",
    });
  });

  it("has no date before it begins, and none is no error", () => {
    const until = plainDate("2026-01-04");
    expect(occurrencesUntil(daily, monday, until)).toEqual({ dates: [], through: until });
  });

  it("gives 500 dates at most and says how far they reach", () => {
    const { dates, through } = occurrencesUntil(daily, monday, plainDate("2030-01-01"));
    expect([dates.length, dates.at(-1), through]).toEqual([500, "2027-05-19", "2027-05-19"]);
    const exact = occurrencesUntil(daily, monday, plainDate("2027-05-19"));
    expect([exact.dates.length, exact.through]).toEqual([500, "2027-05-19"]);
  });
});
