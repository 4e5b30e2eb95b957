import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, addMonths, addWeeks, plainDate } from "../calendar/index.ts";
import type { DateRule } from "../cohorts/index.ts";
import { supportGap } from "./index.ts";
import { codes, found, phase, session, startsOn, well } from "./plan-check.given.ts";

describe("support and the screening that may extend it", () => {
  const until = (date: string) =>
    well.phases.map((it) =>
      it.code === "SUBSISTENCE_SUPPORT" ? { ...it, endsOn: plainDate(date) } : it,
    );

  it("support until 9 February and screening from the 22nd leave 12 days to 12 people", () => {
    expect(found({ phases: until("2027-02-09") })).toMatchObject([
      {
        ...{ code: "SUPPORT_GAP", level: "WARN", phaseCode: "SCREENING_4", count: 12, of: 12 },
        ...{ date: "2027-02-09", otherDate: "2027-02-22" },
      },
    ]);
  });

  it("support until the day before leaves none, nor does an open end", () => {
    expect(codes({ phases: until("2027-02-21") })).toEqual([]);
    expect(codes({ phases: [phase("SUBSISTENCE_SUPPORT", "2026-08-10", null)] })).toEqual([]);
  });

  it("a hole that lies behind is past mending", () => {
    const phases = until("2027-02-09");
    expect(codes({ phases, today: plainDate("2027-02-21") })).toContain("SUPPORT_GAP");
    expect(codes({ phases, today: plainDate("2027-02-22") })).not.toContain("SUPPORT_GAP");
  });

  it("by the handbook's weeks the hole is 12 to 15 days, and 33 to 36 for whoever is screened last", () => {
    const mondays = fc.integer({ min: 0, max: 53 * 20 }).map((n) => addWeeks(startsOn, n));
    fc.assert(
      fc.property(mondays, (monday) => {
        const start = addWeeks(monday, 31);
        const support = { startsOn: start, endsOn: addDays(addMonths(start, 6), -1) };
        const screening = {
          startsOn: addWeeks(monday, 59),
          endsOn: addDays(addWeeks(monday, 62), -1),
        };
        const gap = supportGap(support, screening);
        expect(gap?.days).toBeGreaterThanOrEqual(12);
        expect(gap?.days).toBeLessThanOrEqual(15);
        expect(gap?.mostDays).toBe((gap?.days ?? 0) + 21);
      }),
    );
  });
});

describe("pinned edges", () => {
  it("are told with the date that the rule would give", () => {
    const offset = { from: "SUBSISTENCE_SUPPORT.END", months: 0, weeks: -6, days: 1 } as const;
    const rule: DateRule = { kind: "OFFSET", ...offset };
    const phases = well.phases.map((it) =>
      it.code === "SCREENING_4" ? { ...it, startRule: rule, startPinned: true } : it,
    );
    expect(found({ phases })).toMatchObject([
      {
        ...{ code: "PLAN_PINNED", level: "INFO", phaseCode: "SCREENING_4", edge: "START" },
        ...{ date: "2027-02-22", otherDate: "2027-01-11" },
      },
    ]);
  });

  it("that hang on a module follow its days as they are", () => {
    const rule: DateRule = { kind: "OFFSET", from: "ACCOUNTING.END", months: 0, weeks: 0, days: 0 };
    const course = { ...phase("COLLECTIVE_COURSE", "2026-05-04", "2026-08-16"), endRule: rule };
    const sessions = [session("2026-06-22"), session("2026-05-04")];
    const pinned = { ...course, endPinned: true };
    expect(found({ phases: [pinned], sessions })).toMatchObject([
      { edge: "END", otherDate: "2026-06-22" },
    ]);
    expect(codes({ phases: [course], sessions })).toEqual([]);
  });
});
