import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, type ClosedDays, closedOn, plainDate } from "../calendar/index.ts";
import { inputIssues } from "../text/index.ts";
import { closedDaysOf, saveClosedDayInput } from "./closed-day-inputs.ts";
import { nextClosing } from "./next-closing.ts";

const day = plainDate("2026-11-23");

const closing = (rule: ClosedDays, on = day) => {
  const next = nextClosing(rule, on);
  return next && `${next.from}/${next.to}`;
};

describe("the next time that is closed", () => {
  it("by a date is this year's, or next year's once it is over", () => {
    expect(closing({ kind: "DATE", month: 12, day: 24 })).toBe("2026-12-24/2026-12-24");
    expect(closing({ kind: "DATE", month: 6, day: 5 })).toBe("2027-06-05/2027-06-05");
    expect(closing({ kind: "DATE", month: 11, day: 23 })).toBe("2026-11-23/2026-11-23");
  });

  it("by the leap day is in a leap year, also across 2100, which is none", () => {
    const leapDay: ClosedDays = { kind: "DATE", month: 2, day: 29 };
    expect(closing(leapDay)).toBe("2028-02-29/2028-02-29");
    expect(closing(leapDay, plainDate("2096-03-01"))).toBe("2104-02-29/2104-02-29");
  });

  it("by weeks is the weeks under way, or the next", () => {
    const summer: ClosedDays = { kind: "ISO_WEEKS", fromWeek: 29, toWeek: 31 };
    expect(closing(summer)).toBe("2027-07-19/2027-08-08");
    expect(closing(summer, plainDate("2027-08-01"))).toBe("2027-07-19/2027-08-08");
    expect(closing({ kind: "ISO_WEEKS", fromWeek: 7, toWeek: 7 })).toBe("2027-02-15/2027-02-21");
  });

  it("by weeks across New Year ends in the year after", () => {
    const newYear: ClosedDays = { kind: "ISO_WEEKS", fromWeek: 52, toWeek: 1 };
    expect(closing(newYear)).toBe("2026-12-21/2027-01-10");
    expect(closing(newYear, plainDate("2027-01-08"))).toBe("2026-12-21/2027-01-10");
  });

  it("by week 53 waits for a year that has one, and leads on without it where others follow", () => {
    const week53: ClosedDays = { kind: "ISO_WEEKS", fromWeek: 53, toWeek: 53 };
    expect(closing(week53, plainDate("2027-02-01"))).toBe("2032-12-27/2033-01-02");
    const toWeek1: ClosedDays = { kind: "ISO_WEEKS", fromWeek: 53, toWeek: 1 };
    expect(closing(toWeek1, plainDate("2027-02-01"))).toBe("2028-01-03/2028-01-09");
  });

  it("by a period is that one, and never again", () => {
    const period: ClosedDays = {
      kind: "PERIOD",
      from: plainDate("2026-11-20"),
      to: plainDate("2026-11-23"),
    };
    expect(closing(period)).toBe("2026-11-20/2026-11-23");
    expect(closing(period, plainDate("2026-11-24"))).toBeNull();
  });

  it("is closed from end to end, and nothing before it from the day asked is", () => {
    const week = fc.integer({ min: 1, max: 53 });
    const rule: fc.Arbitrary<ClosedDays> = fc.oneof(
      fc.record({
        kind: fc.constant("DATE" as const),
        month: fc.integer({ min: 1, max: 12 }),
        day: fc.integer({ min: 1, max: 28 }),
      }),
      fc.record({ kind: fc.constant("ISO_WEEKS" as const), fromWeek: week, toWeek: week }),
    );
    fc.assert(
      fc.property(rule, fc.integer({ min: 0, max: 20_000 }), (closed, days) => {
        const on = addDays(plainDate("2020-01-01"), days);
        const next = nextClosing(closed, on);
        if (!next) throw new Error("Nothing was found.");
        const isClosed = (it: typeof on) => closedOn([{ name: "", ...closed }], it) !== null;
        expect(next.to >= on && next.from <= next.to).toBe(true);
        expect(isClosed(next.from) && isClosed(next.to)).toBe(true);
        for (let before = on; before < next.from; before = addDays(before, 1)) {
          expect(isClosed(before), before).toBe(false);
        }
        for (let within = next.from; within < next.to; within = addDays(within, 1)) {
          expect(isClosed(within), within).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });
});

const said = (more: object) =>
  saveClosedDayInput.safeParse({ id: null, version: 0, name: "Lukket", ...more });

const wrong = (more: object) => {
  const { error } = said(more);
  return error ? inputIssues(error).map(({ field, code }) => `${field} ${code}`) : [];
};

describe("a form of closed days", () => {
  it("says a date, weeks or a period, and nothing of the kinds it is not", () => {
    const parsed = said({ kind: "DATE", month: 6, day: 5, fromWeek: null, from: "2026-01-01" });
    expect(parsed.data && closedDaysOf(parsed.data)).toEqual({ kind: "DATE", month: 6, day: 5 });
    const weeks = said({ kind: "ISO_WEEKS", fromWeek: 52, toWeek: 1 });
    expect(weeks.data && closedDaysOf(weeks.data)).toEqual({
      kind: "ISO_WEEKS",
      fromWeek: 52,
      toWeek: 1,
    });
    const period = said({ kind: "PERIOD", from: "2027-07-01", to: "2027-07-01" });
    expect(period.data && closedDaysOf(period.data)).toEqual({
      kind: "PERIOD",
      from: "2027-07-01",
      to: "2027-07-01",
    });
  });

  it("is told what is wrong with which field", () => {
    expect(wrong({ kind: "DATE", month: 4, day: 31 })).toEqual(["day NOT_A_DATE"]);
    expect(wrong({ kind: "DATE", month: 2, day: 29 })).toEqual([]);
    expect(wrong({ kind: "DATE", month: 13, day: null })).toEqual([
      "month TOO_LARGE",
      "day REQUIRED",
    ]);
    expect(wrong({ kind: "ISO_WEEKS", fromWeek: 0, toWeek: 54 })).toEqual([
      "fromWeek TOO_SMALL",
      "toWeek TOO_LARGE",
    ]);
    expect(wrong({ kind: "PERIOD", from: "2027-07-02", to: "2027-07-01" })).toEqual([
      "to END_BEFORE_START",
    ]);
    expect(wrong({ kind: "SOMETIMES" })).toEqual(["kind NOT_AN_OPTION"]);
  });
});
