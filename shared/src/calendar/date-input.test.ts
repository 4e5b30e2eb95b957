import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addDays,
  formatDate,
  formatMonthYear,
  formatShortDate,
  formatTimeRange,
  formatWeek,
  formatWeekdayDate,
  localTime,
  parseDateInput,
  parseTimeInput,
  plainDate,
} from "./index.ts";

const today = plainDate("2026-11-02");

describe("a typed date", () => {
  it.each([
    "23.11.2026",
    "23/11/2026",
    "23-11-2026",
    "23 11 2026",
    "23/11-2026",
    "231126",
    "23112026",
    "23/11",
    "23.11.",
    "23.11.26",
    " 23 . 11 . 2026 ",
    "23. november 2026",
    "23 Nov 26",
    "2026-11-23",
    "ma. 23.11.2026",
    "uge 48",
    "Uge 48",
    "u48",
    "u. 48",
    "uge48",
    "week 48",
    "uge 48/26",
    "uge 48/2026",
  ])("%j is 23 November 2026", (text) => {
    expect(parseDateInput(text, today)).toEqual({ kind: "date", date: "2026-11-23" });
  });

  it.each([
    ["5.3.27", "2027-03-05"],
    ["5. maj 27", "2027-05-05"],
    ["5 May 2027", "2027-05-05"],
    ["uge 1/27", "2027-01-04"],
    ["uge 53/2026", "2026-12-28"],
    ["29.2.28", "2028-02-29"],
  ])("%j is %s", (text, date) => {
    expect(parseDateInput(text, today)).toEqual({ kind: "date", date });
  });

  it("31.2.2026 is refused in words that can be said, and is never another date", () => {
    expect(parseDateInput("31.2.2026", today)).toEqual({
      kind: "refused",
      code: "NO_SUCH_DATE",
      day: 31,
      month: 2,
      year: 2026,
      daysInMonth: 28,
    });
    expect(parseDateInput("1.13.2026", today)).toMatchObject({ code: "NO_SUCH_DATE", month: 13 });
  });

  it("week 53 of 2027 is refused with the number of weeks there are", () => {
    const refused = {
      kind: "refused",
      code: "NO_SUCH_WEEK",
      week: 53,
      year: 2027,
      weeksInYear: 52,
    };
    expect(parseDateInput("uge 53/2027", today)).toEqual(refused);
    expect(parseDateInput("uge 53/27", today)).toEqual(refused);
    expect(parseDateInput("u53", plainDate("2027-06-01"))).toEqual(refused);
  });

  it("on New Year's Day a week without a year is of the year that week counts in", () => {
    expect(parseDateInput("uge 53", plainDate("2027-01-01"))).toMatchObject({ date: "2026-12-28" });
  });

  it.each([
    "i morgen",
    "5.3.202",
    "1.1.1899",
    "uge 1/1899",
    "1.2.3.4",
    "5",
    "12345",
    "uge",
    "5. foo",
  ])("%j is no date", (text) => {
    expect(parseDateInput(text, today)).toEqual({ kind: "refused", code: "NOT_A_DATE" });
  });

  it("nothing typed is empty", () => {
    expect(parseDateInput("  ", today)).toEqual({ kind: "refused", code: "EMPTY" });
  });

  it("what a field shows can be typed back, in both languages", () => {
    const anyDay = fc
      .integer({ min: 0, max: 36_524 })
      .map((n) => addDays(plainDate("2000-01-01"), n));
    fc.assert(
      fc.property(anyDay, fc.constantFrom("da", "en"), (date, language) => {
        for (const shown of [formatDate(date, language), formatWeekdayDate(date, language)]) {
          expect(parseDateInput(shown, today)).toEqual({ kind: "date", date });
        }
      }),
    );
  });
});

describe("a typed time", () => {
  it.each(["9", "09", "9.00", "9:00", "9,00", "0900", "900", "09:00", "kl. 9.00", " 09.00 "])(
    "%j is nine o'clock",
    (text) => {
      expect(parseTimeInput(text)).toEqual({ kind: "time", time: "09:00" });
    },
  );

  it.each(["24.00", "9.60", "9.5", "ni", "12345"])("%j is no time", (text) => {
    expect(parseTimeInput(text)).toEqual({ kind: "refused", code: "NOT_A_TIME" });
  });

  it("nothing typed is empty", () => {
    expect(parseTimeInput(" ")).toEqual({ kind: "refused", code: "EMPTY" });
  });
});

describe("a shown date", () => {
  const date = plainDate("2026-11-23");

  it("is written as Danes write it", () => {
    expect(formatDate(date, "da")).toBe("23.11.2026");
    expect(formatWeekdayDate(date, "da")).toBe("ma. 23.11.2026");
    expect(formatShortDate(plainDate("2027-03-05"), "da")).toBe("05.03.");
    expect(formatMonthYear(plainDate("2028-08-01"), "da")).toBe("aug. 2028");
    expect(formatMonthYear(plainDate("2028-05-01"), "da")).toBe("maj 2028");
    expect(formatTimeRange(localTime("09:00"), localTime("12:00"), "da")).toBe("kl. 09.00–12.00");
    expect(formatWeek(48, "da")).toBe("uge 48");
  });

  it("is written in English beside it", () => {
    expect(formatDate(date, "en")).toBe("23 Nov 2026");
    expect(formatWeekdayDate(date, "en")).toBe("Mon 23 Nov 2026");
    expect(formatShortDate(plainDate("2027-03-05"), "en")).toBe("5 Mar");
    expect(formatMonthYear(plainDate("2028-08-01"), "en")).toBe("Aug 2028");
    expect(formatTimeRange(localTime("09:00"), localTime("12:00"), "en")).toBe("09:00–12:00");
    expect(formatWeek(48, "en")).toBe("week 48");
  });
});
