import Holidays from "date-holidays";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addDays,
  firstYear,
  type HolidayCode,
  holidayOn,
  holidaysOf,
  lastYear,
  plainDate,
  weekdayOf,
} from "./index.ts";

const anyYear = fc.integer({ min: firstYear, max: lastYear });

describe("a public holiday", () => {
  it.each([
    ["2026-01-01", "NEW_YEARS_DAY"],
    ["2026-04-02", "MAUNDY_THURSDAY"],
    ["2026-04-03", "GOOD_FRIDAY"],
    ["2026-04-05", "EASTER_SUNDAY"],
    ["2026-04-06", "EASTER_MONDAY"],
    ["2023-05-05", "GREAT_PRAYER_DAY"],
    ["2026-05-14", "ASCENSION_DAY"],
    ["2026-05-24", "WHIT_SUNDAY"],
    ["2026-05-25", "WHIT_MONDAY"],
    ["2026-12-25", "CHRISTMAS_DAY"],
    ["2026-12-26", "SECOND_CHRISTMAS_DAY"],
  ])("%s is %s", (date, code) => {
    expect(holidayOn(plainDate(date))).toBe(code);
  });

  it.each(["2024-04-26", "2025-05-16", "2026-05-01"])("%s, once store bededag, is none", (date) => {
    expect(holidayOn(plainDate(date))).toBeNull();
  });

  it.each(["2026-05-01", "2026-06-05", "2026-12-24", "2026-12-31"])(
    "%s is a day off by agreement and no public holiday",
    (date) => {
      expect(holidayOn(plainDate(date))).toBeNull();
    },
  );

  it("Easter from 1900 to 2199 is a Sunday from 23 March to 25 April", () => {
    const easters = Array.from({ length: lastYear - firstYear + 1 }, (_, n) => firstYear + n)
      .flatMap(holidaysOf)
      .filter(({ code }) => code === "EASTER_SUNDAY")
      .map(({ date }) => date);
    expect(easters).toHaveLength(300);
    expect(easters.every((date) => weekdayOf(date) === 7)).toBe(true);
    const days = easters.map((date) => date.slice(5)).sort();
    // 22 March, the earliest there is, comes in 1818 and 2285 only.
    expect([days.at(0), days.at(-1)]).toEqual(["03-23", "04-25"]);
  });

  it.each(["1954-04-18", "1981-04-19", "2049-04-18", "2076-04-19"])(
    "Easter is on %s, where Gauss' rule without its exceptions is a week late",
    (date) => {
      expect(holidayOn(plainDate(date))).toBe("EASTER_SUNDAY");
    },
  );

  it("every day from 2000 to 2060 is the holiday that an independent computation says", () => {
    for (let year = 2000; year <= 2060; year += 1) {
      const ours: (readonly [string, string])[] = [];
      const end = plainDate(`${year + 1}-01-01`);
      for (let date = plainDate(`${year}-01-01`); date < end; date = addDays(date, 1)) {
        const code = holidayOn(date);
        if (code !== null) ours.push([date, code]);
      }
      expect(ours).toEqual(theirHolidaysOf(year));
    }
  });
});

describe("the holidays of a year", () => {
  it("are eleven until 2023 and ten from 2024", () => {
    expect(holidaysOf(2023)).toHaveLength(11);
    expect(holidaysOf(2024)).toHaveLength(10);
  });

  it("stand by date, never two on a day, each what that date is", () => {
    fc.assert(
      fc.property(anyYear, (year) => {
        const holidays = holidaysOf(year);
        const dates = holidays.map(({ date }) => date);
        expect(dates).toEqual([...new Set(dates)].sort());
        for (const { date, code } of holidays) expect(holidayOn(date)).toBe(code);
      }),
      { numRuns: 300 },
    );
  });

  it("are those of an independent computation in every year we keep", () => {
    for (let year = firstYear; year <= lastYear; year += 1) {
      const ours = holidaysOf(year).map(({ date, code }) => [date, code]);
      expect(ours).toEqual(theirHolidaysOf(year));
    }
  });

  it("of a year we do not keep are a caller's bug", () => {
    expect(() => holidaysOf(1899)).toThrow(RangeError);
    expect(() => holidaysOf(2200)).toThrow(RangeError);
  });
});

const denmark = new Holidays("DK");

/** Our holidays by the rules of the package that computes them too, for Denmark. */
const codeByRule: Readonly<Record<string, HolidayCode>> = {
  "01-01": "NEW_YEARS_DAY",
  "easter -3": "MAUNDY_THURSDAY",
  "easter -2": "GOOD_FRIDAY",
  easter: "EASTER_SUNDAY",
  "easter 1": "EASTER_MONDAY",
  "easter 26 prior to 2024": "GREAT_PRAYER_DAY",
  "easter 39": "ASCENSION_DAY",
  "easter 49": "WHIT_SUNDAY",
  "easter 50": "WHIT_MONDAY",
  "12-25": "CHRISTMAS_DAY",
  "12-26": "SECOND_CHRISTMAS_DAY",
};

// 5 June, 24 December, 1 May, carnival and Mother's Day are "observance" there, not "public".
function theirHolidaysOf(year: number): readonly (readonly [string, string])[] {
  return denmark
    .getHolidays(year)
    .filter(({ type }) => type === "public")
    .map(({ date, rule }) => [date.slice(0, 10), codeByRule[rule] ?? rule]);
}
