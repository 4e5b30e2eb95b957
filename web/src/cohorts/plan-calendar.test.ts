import { plainDate } from "@mikrolaan/shared/calendar";
import { describe, expect, it } from "vitest";
import { daysOfWeek, mondaysOfMonth, runningIn } from "./plan-calendar.ts";

describe("the weeks of a month", () => {
  it("of February 2027, which begins on a Monday, are four", () => {
    expect(mondaysOfMonth(plainDate("2027-02-17"))).toEqual([
      ...["2027-02-01", "2027-02-08", "2027-02-15", "2027-02-22"],
    ]);
  });

  it("of May 2027, which begins on a Saturday, are six", () => {
    const mondays = mondaysOfMonth(plainDate("2027-05-31"));
    expect(mondays).toHaveLength(6);
    expect([mondays[0], mondays[5]]).toEqual(["2027-04-26", "2027-05-31"]);
  });

  it("across New Year have week 53 of the old year", () => {
    expect(mondaysOfMonth(plainDate("2027-01-10"))[0]).toBe("2026-12-28");
  });
});

it("a week has its Monday to its Sunday", () => {
  const days = daysOfWeek(plainDate("2026-12-28"));
  expect([days[0], days[6], days.length]).toEqual(["2026-12-28", "2027-01-03", 7]);
});

it("what runs in a month touches it by a day, and an open end goes on", () => {
  const phase = (from: string, to: string | null) => {
    return { startsOn: plainDate(from), endsOn: to === null ? null : plainDate(to) };
  };
  const [before, until, open, after] = [
    phase("2026-01-05", "2026-10-31"),
    phase("2026-01-05", "2026-11-01"),
    phase("2026-11-30", null),
    phase("2026-12-01", null),
  ];
  const phases = [before, until, open, after];
  const [from, to] = [plainDate("2026-11-01"), plainDate("2026-11-30")];
  expect(runningIn(phases, from, to)).toEqual([until, open]);
});
