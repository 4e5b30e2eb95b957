import { describe, expect, it } from "vitest";
import { addWeeks, localTime, plainDate } from "../calendar/index.ts";
import { courseTemplate, draftModule } from "./draft.fixture.ts";
import {
  courseProblems,
  type DateRule,
  draftFrom,
  followersOf,
  keptOnDaysOff,
  type PlannedModule,
  phasesAround,
  plannedFrom,
  type TemplateContent,
  withAdded,
} from "./index.ts";

const startsOn = plainDate("2026-01-05");
const course = draftFrom(courseTemplate, startsOn).map(plannedFrom);

const week = (week: number): DateRule => ({ kind: "WEEK", week, weekday: 1 });
const after = (from: "RETREAT.END" | "SCREENING_3.END", days = 0): DateRule => {
  return { kind: "OFFSET", from, months: 0, weeks: 0, days };
};

const template: TemplateContent = {
  ...courseTemplate,
  phases: [
    { number: 1, code: "SCREENING_1", start: week(8), end: week(20), roles: ["COACH"] },
    {
      number: 2,
      code: "SCREENING_3",
      start: week(18),
      end: after("RETREAT.END"),
      roles: ["COACH"],
    },
    {
      number: 3,
      code: "LOAN_AND_START",
      start: after("SCREENING_3.END", 1),
      end: null,
      roles: ["COACH"],
    },
  ],
};

function withRow(at: number, change: Partial<PlannedModule["rows"][number]>) {
  return course.map((module, index) =>
    index === 0
      ? { ...module, rows: module.rows.map((row, n) => (n === at ? { ...row, ...change } : row)) }
      : module,
  );
}

describe("the phases around a course", () => {
  it("are the template's while its days are", () => {
    expect(phasesAround(template, startsOn, course)).toMatchObject([
      { number: 1, code: "SCREENING_1", startsOn: "2026-02-23", endsOn: "2026-05-18" },
      { number: 2, code: "SCREENING_3", startsOn: "2026-05-04", endsOn: "2026-08-16" },
      { number: 3, code: "LOAN_AND_START", startsOn: "2026-08-17", endsOn: null },
    ]);
  });

  it("follow a module that is held later, at once and by way of other phases", () => {
    const later = course.map((module) =>
      module.module === "RETREAT"
        ? { ...module, rows: module.rows.map((it) => ({ ...it, date: addWeeks(it.date, 1) })) }
        : module,
    );
    expect(phasesAround(template, startsOn, later)).toMatchObject([
      { code: "SCREENING_1", endsOn: "2026-05-18" },
      { code: "SCREENING_3", endsOn: "2026-08-23", endRule: after("RETREAT.END") },
      { code: "LOAN_AND_START", startsOn: "2026-08-24" },
    ]);
    expect(followersOf(template, "RETREAT")).toEqual(["SCREENING_3", "LOAN_AND_START"]);
    expect(followersOf(template, "ACCOUNTING")).toEqual([]);
  });

  it("stand where the template has them when a module has no days", () => {
    const without = course.map((it) => (it.module === "RETREAT" ? { ...it, rows: [] } : it));
    expect(phasesAround(template, startsOn, without)[1]).toMatchObject({ endsOn: "2026-08-16" });
  });

  it("are none when their dates wait for one another", () => {
    const end = after("SCREENING_3.END");
    const phases = [{ number: 1, code: "SCREENING_3", start: week(18), end, roles: [] }] as const;
    expect(() => phasesAround({ ...template, phases }, startsOn, course)).toThrow(RangeError);
  });
});

describe("what keeps a course from being saved", () => {
  const closed = [{ name: "Grundlovsdag", kind: "DATE", month: 6, day: 5 } as const];

  it("is nothing when every day can be held, and its hours are", () => {
    const free = withRow(3, { date: plainDate("2026-06-29") });
    expect(courseProblems(free, closed)).toEqual([]);
  });

  it("is a holiday or a closed day that nobody has kept", () => {
    expect(courseProblems(course, closed)).toEqual([
      {
        ...{ field: "modules.0.rows.3", code: "DAY_OFF", date: "2026-05-25" },
        dayOff: { kind: "HOLIDAY", code: "WHIT_MONDAY" },
      },
    ]);
    const grundlovsdag = withRow(3, { date: plainDate("2026-06-05") });
    expect(courseProblems(grundlovsdag, closed)).toMatchObject([
      { dayOff: { kind: "CLOSED", name: "Grundlovsdag" } },
    ]);
    expect(courseProblems(withRow(3, { keepOnDayOff: true }), closed)).toEqual([]);
  });

  it("is an hour that clocks skip, at either end", () => {
    const date = plainDate("2026-03-29");
    for (const times of [
      { startsAt: localTime("02:30"), endsAt: localTime("05:30") },
      { startsAt: localTime("00:00"), endsAt: localTime("02:59") },
    ]) {
      const row = { date, keepOnDayOff: true, ...times };
      const codes = courseProblems(withRow(3, row), closed).map(({ code }) => code);
      expect(codes).toContain("NO_SUCH_LOCAL_TIME");
    }
  });

  it("is hours promised and not held", () => {
    const shorter = withRow(3, { date: plainDate("2026-06-29"), endsAt: localTime("11:15") });
    expect(courseProblems(shorter, closed)).toEqual([
      { field: "modules.0", code: "HOURS_MISSING", minutes: 45 },
    ]);
  });
});

describe("a course as it is saved", () => {
  it("has days added by hand outside the rule", () => {
    const added = withAdded(draftModule("ACCOUNTING", startsOn), plainDate("2026-06-24"));
    expect(plannedFrom(added).rows.map(({ occurrence }) => occurrence)).toEqual([
      ...[1, 2, 3, 4, 5, 6, 7, 8, null],
    ]);
  });

  it("says of a day off alone that it is kept", () => {
    const [first] = keptOnDaysOff(
      course.map((module) => ({
        ...module,
        rows: module.rows.map((row) => ({ ...row, keepOnDayOff: true })),
      })),
      [],
    );
    expect(first?.rows.map(({ keepOnDayOff }) => keepOnDayOff).indexOf(true)).toBe(3);
    expect(first?.rows.filter(({ keepOnDayOff }) => keepOnDayOff).length).toBe(1);
  });
});
