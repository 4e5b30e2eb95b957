import * as fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import {
  addDays,
  type ClosedRule,
  closedOn,
  dayOff,
  holidayOn,
  type PlainDate,
  plainDate,
} from "./index.ts";

const christmasEve: ClosedRule = { kind: "DATE", month: 12, day: 24, name: "Juleaftensdag" };
const summer: ClosedRule = { kind: "ISO_WEEKS", fromWeek: 29, toWeek: 31, name: "Sommerferie" };
const newYear: ClosedRule = { kind: "ISO_WEEKS", fromWeek: 52, toWeek: 1, name: "Juleferie" };
const weekFiftyThree: ClosedRule = {
  kind: "ISO_WEEKS",
  fromWeek: 53,
  toWeek: 53,
  name: "Mellem årene",
};
const moving: ClosedRule = {
  kind: "PERIOD",
  from: plainDate("2026-09-10"),
  to: plainDate("2026-09-11"),
  name: "Flytning",
};

const anyDay = fc
  .integer({ min: 0, max: 11_000 })
  .map((days) => addDays(plainDate("2020-01-01"), days));
const week = fc.integer({ min: 1, max: 53 });

function isClosed(rule: ClosedRule, date: string): boolean {
  return closedOn([rule], plainDate(date)) !== null;
}

describe("a closed day", () => {
  it("of a date comes back every year", () => {
    expect(closedOn([christmasEve], plainDate("2026-12-24"))).toEqual({ name: "Juleaftensdag" });
    expect(isClosed(christmasEve, "2031-12-24")).toBe(true);
    expect(isClosed(christmasEve, "2026-12-23")).toBe(false);
    expect(isClosed(christmasEve, "2026-11-24")).toBe(false);
  });

  it("of 29 February comes in leap years only", () => {
    const leapDay: ClosedRule = { kind: "DATE", month: 2, day: 29, name: "Skuddag" };
    expect(isClosed(leapDay, "2028-02-29")).toBe(true);
    expect(isClosed(leapDay, "2027-02-28")).toBe(false);
    expect(isClosed(leapDay, "2027-03-01")).toBe(false);
  });

  it("of weeks lasts from the first Monday to the last Sunday", () => {
    expect(
      ["2026-07-12", "2026-07-13", "2026-08-02", "2026-08-03"].map((d) => isClosed(summer, d)),
    ).toEqual([false, true, true, false]);
    expect(
      ["2027-07-18", "2027-07-19", "2027-08-08", "2027-08-09"].map((d) => isClosed(summer, d)),
    ).toEqual([false, true, true, false]);
  });

  it("of week 53 comes in the years that have one", () => {
    expect(isClosed(weekFiftyThree, "2026-12-28")).toBe(true);
    expect(isClosed(weekFiftyThree, "2027-01-03")).toBe(true);
    expect(isClosed(weekFiftyThree, "2027-12-28")).toBe(false);
  });

  it("of weeks 52 to 1 leads across New Year, with week 53 between them", () => {
    const days = ["2026-12-20", "2026-12-21", "2026-12-31", "2027-01-10", "2027-01-11"];
    expect(days.map((date) => isClosed(newYear, date))).toEqual([false, true, true, true, false]);
  });

  it("of a period comes once, with both of its ends", () => {
    const days = ["2026-09-09", "2026-09-10", "2026-09-11", "2026-09-12", "2027-09-10"];
    expect(days.map((date) => isClosed(moving, date))).toEqual([false, true, true, false, false]);
  });

  it("has the name that the first rule gives it", () => {
    const named = (name: string): ClosedRule => ({ ...christmasEve, name });
    const date = plainDate("2026-12-24");
    expect(closedOn([moving, named("Første"), named("Anden")], date)).toEqual({ name: "Første" });
    expect(closedOn([], date)).toBeNull();
  });

  it("of weeks is every day whose week lies between them, and no other", () => {
    fc.assert(
      fc.property(anyDay, week, week, (date, fromWeek, toWeek) => {
        const rule: ClosedRule = { kind: "ISO_WEEKS", fromWeek, toWeek, name: "" };
        expect(isClosed(rule, date)).toBe(weeksFrom(fromWeek, toWeek).includes(isoWeek(date)));
      }),
    );
  });
});

describe("a day off", () => {
  it("is the holiday when it is also closed", () => {
    expect(dayOff([newYear], plainDate("2026-12-25"))).toEqual({
      kind: "HOLIDAY",
      code: "CHRISTMAS_DAY",
    });
    expect(dayOff([newYear], plainDate("2026-12-24"))).toEqual({
      kind: "CLOSED",
      name: "Juleferie",
    });
    expect(dayOff([newYear], plainDate("2026-12-18"))).toBeNull();
  });

  it("is a holiday, a closed day or neither, whatever the rules", () => {
    const rules = [christmasEve, summer, newYear, moving];
    fc.assert(
      fc.property(anyDay, (date) => {
        const off = dayOff(rules, date);
        expect(off?.kind === "HOLIDAY" ? off.code : null).toBe(holidayOn(date));
        expect(off === null).toBe(holidayOn(date) === null && closedOn(rules, date) === null);
      }),
    );
  });
});

/** The numbers of the weeks one passes from one week to another, on over 53 to 1. */
function weeksFrom(from: number, to: number): readonly number[] {
  const weeks = [from];
  for (let n = from; n !== to; weeks.push(n)) n = n === 53 ? 1 : n + 1;
  return weeks;
}

function isoWeek(date: PlainDate): number {
  return Temporal.PlainDate.from(date).weekOfYear ?? 0;
}
