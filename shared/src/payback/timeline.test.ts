import { expect, it } from "vitest";
import { plainDate } from "../calendar/index.ts";
import { economy } from "./economy.given.ts";
import { clockMonthEnd, clockMonthOn, clockPlaceOf } from "./timeline.ts";

const fromBusinessStart = economy({}, { businessStart: plainDate("2025-08-18") });
const fromProgrammeStart = {
  ...fromBusinessStart,
  choices: { ...fromBusinessStart.choices, clock: "PROGRAMME_START" as const },
};

it.each([
  ["2025-08-17", 0, 7],
  ["2025-08-18", 1, 8],
  ["2025-09-17", 1, 8],
  ["2025-09-18", 2, 9],
  ["2026-11-23", 16, 23],
])(
  "%s lies in month %d from business start, and in month %d from programme start",
  (date, business, programme) => {
    expect(clockMonthOn(fromBusinessStart, plainDate(date))).toBe(business);
    expect(clockMonthOn(fromProgrammeStart, plainDate(date))).toBe(programme);
  },
);

it("a month ends the day before the next begins", () => {
  expect(clockMonthEnd(fromBusinessStart, 1)).toBe("2025-09-17");
  expect(clockMonthOn(fromBusinessStart, clockMonthEnd(fromBusinessStart, 36))).toBe(36);
  expect(clockMonthOn(fromProgrammeStart, clockMonthEnd(fromProgrammeStart, 36))).toBe(36);
});

it.each([
  ["2025-08-17", 0, 7],
  ["2025-08-18", 1 / 31, 7 + 1 / 31],
  ["2025-09-02", 16 / 31, 7 + 16 / 31],
  ["2025-09-17", 1, 8],
  ["2026-02-18", 6 + 1 / 28, 13 + 1 / 28],
])(
  "%s ends %d months from business start, and %d from programme start",
  (date, business, programme) => {
    expect(clockPlaceOf(fromBusinessStart, plainDate(date))).toBeCloseTo(business, 12);
    expect(clockPlaceOf(fromProgrammeStart, plainDate(date))).toBeCloseTo(programme, 12);
  },
);
