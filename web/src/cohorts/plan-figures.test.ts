import { localTime, plainDate } from "@mikrolaan/shared/calendar";
import { describe, expect, it } from "vitest";
import { figuresOf, placed } from "./plan-figures.ts";
import type { PlanMark } from "./plan-marks.ts";
import { levelOfMark, type PlanCheck } from "./use-plan-checks.ts";

function mark(date: string, more: Partial<PlanMark> = {}): PlanMark {
  return {
    ...{ id: date, kind: "session", line: "COLLECTIVE_COURSE", date: plainDate(date) },
    ...{ startsAt: localTime("09:00"), endsAt: localTime("12:00"), overnight: false },
    ...{ module: "RETREAT", ordinal: 1, place: null, who: null, movedFrom: null },
    ...{ isCancelled: false, canMove: true, ...more },
  };
}

const idsOf = (marks: readonly PlanMark[]) =>
  figuresOf(marks).map((figure) => figure.marks.map(({ id }) => id));

describe("the figures of a line", () => {
  const days = ["2026-08-13", "2026-08-14", "2026-08-15"].map((date) => mark(date));

  it("have days on end of one module as one, and a day apart by itself", () => {
    const all = [...days, mark("2026-08-17")];
    expect(idsOf(all)).toEqual([["2026-08-13", "2026-08-14", "2026-08-15"], ["2026-08-17"]]);
  });

  it("do not run across a day that is called off, nor into another module", () => {
    const [first, second, third] = days;
    if (!first || !second || !third) throw new Error("Three days.");
    expect(idsOf([first, { ...second, isCancelled: true }, third])).toHaveLength(3);
    expect(idsOf([first, { ...second, module: "VAT_AND_TAX" }])).toHaveLength(2);
  });

  it("lie in the middle of their week, or beside the others of that week", () => {
    const from = plainDate("2026-08-10");
    const alone = placed(figuresOf([mark("2026-08-19")]), from, 28);
    expect(alone.map(({ at }) => at * 4)).toEqual([1.5]);
    const two = placed(figuresOf([mark("2026-08-10"), mark("2026-08-13")]), from, 28);
    expect(two.map(({ at }) => Math.round(at * 4 * 3))).toEqual([1, 2]);
  });
});

describe("what is said of a mark", () => {
  const check = (code: PlanCheck["code"], level: PlanCheck["level"]): PlanCheck => ({
    ...{ code, level, sessionId: "a", meetingId: null, phaseCode: null, edge: null, module: null },
    ...{ otherModule: null, clash: null, date: null, otherDate: null, count: null, of: null },
    ...{ minutes: null, ofMinutes: null, names: [], missing: [], holiday: null, closedDay: null },
    reason: null,
  });

  it("is the worst of it", () => {
    const checks = [check("DAY_OFF", "WARN"), check("DOUBLE_BOOKED", "REFUSED")];
    expect(levelOfMark(checks, "a")).toBe("REFUSED");
    expect(levelOfMark(checks.slice(0, 1), "a")).toBe("WARN");
  });

  it("is nothing where it is only the first of several, or another's, or not known yet", () => {
    expect(levelOfMark([check("NO_ROOM", "WARN")], "a")).toBeNull();
    expect(levelOfMark([check("DAY_OFF", "WARN")], "b")).toBeNull();
    expect(levelOfMark(null, "a")).toBeNull();
  });
});
