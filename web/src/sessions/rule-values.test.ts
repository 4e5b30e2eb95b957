import { plainDate } from "@mikrolaan/shared/calendar";
import { describe, expect, it } from "vitest";
import { daysOf, type RuleValues, recurrenceOf, weeklyRule } from "./rule-values.ts";

const monday = plainDate("2027-05-10");
const weekly = weeklyRule(monday, 3);

const daysIn = (rule: RuleValues, from = monday) => {
  const found = daysOf(rule, from);
  return found?.kind === "dates" ? found.dates : found;
};

describe("a rule being written", () => {
  it("begins as once a week on the first day's weekday", () => {
    expect(daysIn(weekly)).toEqual(["2027-05-10", "2027-05-17", "2027-05-24"]);
  });

  it("counts every second week on two weekdays", () => {
    const rule: RuleValues = { ...weekly, every: 2, weekdays: [4, 1], count: 4 };
    expect(daysIn(rule)).toEqual(["2027-05-10", "2027-05-13", "2027-05-24", "2027-05-27"]);
  });

  it("finds the last Friday and the last day of a month", () => {
    const friday: RuleValues = { ...weekly, kind: "MONTHLY_WEEKDAY", nth: "-1", weekday: "5" };
    expect(daysIn(friday)).toEqual(["2027-05-28", "2027-06-25", "2027-07-30"]);
    expect(daysIn({ ...weekly, kind: "MONTHLY_DAY", day: "-1" })).toEqual([
      "2027-05-31",
      "2027-06-30",
      "2027-07-31",
    ]);
  });

  it("ends at the earlier of a count and a last day", () => {
    expect(daysIn({ ...weekly, until: plainDate("2027-05-20") })).toHaveLength(2);
    expect(daysIn({ ...weekly, until: plainDate("2028-05-20") })).toHaveLength(3);
  });

  it("says that it has no end, and that it has more than 500 days", () => {
    expect(daysOf({ ...weekly, count: null }, monday)).toMatchObject({ code: "NO_END" });
    expect(daysOf({ ...weekly, kind: "DAILY", count: 600 }, monday)).toMatchObject({
      code: "ABOVE_CAP",
      limit: 500,
    });
  });

  it("has no days while a number, a weekday or the first day is missing", () => {
    expect(recurrenceOf({ ...weekly, every: null })).toBeNull();
    expect(recurrenceOf({ ...weekly, every: 0 })).toBeNull();
    expect(recurrenceOf({ ...weekly, weekdays: [] })).toBeNull();
    expect(daysOf(weekly, null)).toBeNull();
    expect(daysOf({ ...weekly, count: 0 }, monday)).toBeNull();
    expect(daysOf({ ...weekly, every: 1.5 }, monday)).toBeNull();
  });
});
