import { describe, expect, it } from "vitest";
import { localTime, plainDate } from "../calendar/index.ts";
import { type PlanRow, planRowRefusals } from "./plan-row.ts";

const hours = { startsAt: localTime("09:00"), endsAt: localTime("12:00") };
const stored = { date: plainDate("2026-05-18"), ...hours, marks: 0 };
const whitMonday = { kind: "HOLIDAY", code: "WHIT_MONDAY" } as const;

function codes(row: Partial<PlanRow>, choice: { keepOnDayOff?: boolean; isAlone?: boolean } = {}) {
  const asStored = { stored, date: stored.date, ...hours, dayOff: null, ...row };
  const refusals = planRowRefusals(asStored, { keepOnDayOff: false, isAlone: true, ...choice });
  return refusals.map(({ code }) => code);
}

describe("a session day", () => {
  const monday = plainDate("2026-05-25");

  it("is not put on a holiday, unless it is to be kept there", () => {
    expect(codes({ date: monday, dayOff: whitMonday })).toEqual(["DAY_OFF"]);
    expect(codes({ stored: null, date: monday, dayOff: whitMonday })).toEqual(["DAY_OFF"]);
    expect(codes({ date: monday, dayOff: whitMonday }, { keepOnDayOff: true })).toEqual([]);
  });

  it("that lies on one already may be changed and stay there", () => {
    const there = { stored: { ...stored, date: monday }, date: monday, dayOff: whitMonday };
    expect(codes({ ...there, endsAt: localTime("13:00") })).toEqual([]);
  });

  it("with marks is not moved to another date; its hours may be set right alone, not with others'", () => {
    const held = { ...stored, marks: 3 };
    const longer = { stored: held, endsAt: localTime("13:00") };
    expect(codes({ stored: held, date: plainDate("2026-05-19") })).toEqual(["ATTENDANCE_RECORDED"]);
    expect(codes(longer)).toEqual([]);
    expect(codes(longer, { isAlone: false })).toEqual(["ATTENDANCE_RECORDED"]);
    expect(codes({ stored: held }, { isAlone: false })).toEqual([]);
  });

  it("is not held at half past two on the night the clocks go forward, and all reasons are told", () => {
    const spring = plainDate("2026-03-29");
    const night = { date: spring, startsAt: localTime("02:30"), endsAt: localTime("04:00") };
    const sunday = { kind: "CLOSED", name: "Søndage" } as const;
    const refusals = planRowRefusals(
      { stored: { ...stored, marks: 1 }, ...night, dayOff: sunday },
      { keepOnDayOff: false, isAlone: true },
    );
    expect(refusals).toEqual([
      { code: "ATTENDANCE_RECORDED", date: stored.date },
      { code: "DAY_OFF", dayOff: sunday },
      { code: "NO_SUCH_LOCAL_TIME", at: "startsAt" },
    ]);
    expect(codes({ ...night, startsAt: localTime("01:00"), endsAt: localTime("02:30") })).toEqual([
      "NO_SUCH_LOCAL_TIME",
    ]);
  });

  it("stays at 14.00 across the clock changes", () => {
    const afternoon = { startsAt: localTime("14:00"), endsAt: localTime("17:00") };
    for (const date of ["2026-03-29", "2026-10-25", "2027-03-28"]) {
      expect(codes({ stored: null, date: plainDate(date), ...afternoon })).toEqual([]);
    }
  });
});
