import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { localTime, plainDate } from "../calendar/index.ts";
import { inputIssues } from "../text/index.ts";
import {
  changeCohortStatusInput,
  cohortStatuses,
  enrolParticipantInput,
  mayBecome,
  moveToStageInput,
  nextStatuses,
  type ProgrammeTemplate,
  phaseKindOf,
  planCohortInput,
  planFrom,
} from "./index.ts";

const key = "0190a6f0-1111-7abc-8def-0123456789ab";

describe("a cohort's status", () => {
  const allowed = [
    "PLANNED RECRUITING",
    "PLANNED CLOSED",
    "RECRUITING RUNNING",
    "RECRUITING CLOSED",
    "RUNNING FOLLOW_UP",
    "FOLLOW_UP CLOSED",
  ];
  const pairs = cohortStatuses.flatMap((from) => cohortStatuses.map((to) => [from, to] as const));

  it.each(pairs)(
    "%s to %s is allowed only as one step on, or called off before the course",
    (from, to) => {
      expect(mayBecome(from, to)).toBe(allowed.includes(`${from} ${to}`));
      expect(nextStatuses(from).includes(to)).toBe(mayBecome(from, to));
    },
  );
});

describe("a plan", () => {
  const usual = {
    startsAt: localTime("09:00"),
    endsAt: localTime("12:00"),
    nights: 0,
    role: "EXTERNAL_TEACHER",
  } as const;
  const template: ProgrammeTemplate = {
    version: "test",
    phases: [
      { number: 1, code: "SCREENING_4", start: week(60, 1), end: week(62, 7), roles: [] },
      { number: 2, code: "TRANSITION_TO_SELF_SUPPORT", start: week(63, 1), end: null, roles: [] },
    ],
    modules: [
      { code: "RETREAT", start: week(32, 7), pattern: { kind: "DAYS", count: 1 }, ...usual },
      {
        code: "ACCOUNTING",
        start: week(18, 1),
        pattern: { kind: "WEEKLY", every: 1, weekdays: [1], count: 2 },
        ...usual,
      },
    ],
  };

  function week(number: number, weekday: 1 | 7) {
    return { kind: "WEEK", week: number, weekday } as const;
  }

  function planned(startsOn: string) {
    const plan = planFrom(template, plainDate(startsOn));
    if (plan.kind === "cycle") throw new Error(plan.cycle.join(" "));
    return plan;
  }

  it("from 5 January 2026 has phases from Monday to Sunday, and days in order of time", () => {
    const plan = planned("2026-01-05");
    expect(plan.phases).toEqual([
      { number: 1, code: "SCREENING_4", startsOn: "2027-02-22", endsOn: "2027-03-14" },
      { number: 2, code: "TRANSITION_TO_SELF_SUPPORT", startsOn: "2027-03-15", endsOn: null },
    ]);
    expect(plan.sessions.map(({ module, ordinal, date }) => [module, ordinal, date])).toEqual([
      ["ACCOUNTING", 1, "2026-05-04"],
      ["ACCOUNTING", 2, "2026-05-11"],
      ["RETREAT", 1, "2026-08-16"],
    ]);
  });

  it("is the same from any day of its first week", () => {
    const monday = planned("2026-01-05");
    fc.assert(
      fc.property(fc.integer({ min: 5, max: 11 }), (day) => {
        expect(planned(`2026-01-${String(day).padStart(2, "0")}`)).toEqual(monday);
      }),
    );
  });

  it("knows a screening from a course", () => {
    expect(phaseKindOf("SCREENING_3")).toBe("SCREENING");
    expect(phaseKindOf("COLLECTIVE_COURSE")).toBe("COURSE");
  });
});

describe("what is typed about a cohort", () => {
  function issues(result: ReturnType<typeof planCohortInput.safeParse>) {
    return result.success ? [] : inputIssues(result.error);
  }

  it("a cohort starts on a Monday", () => {
    const cohort = { name: "Forår 2026", seats: 20 };
    expect(planCohortInput.parse({ ...cohort, startsOn: "2026-01-05" }).startsOn).toBe(
      "2026-01-05",
    );
    expect(issues(planCohortInput.safeParse({ ...cohort, startsOn: "2026-01-06" }))).toEqual([
      { field: "startsOn", code: "NOT_A_MONDAY" },
    ]);
    expect(issues(planCohortInput.safeParse({ ...cohort, startsOn: "2026-02-30" }))).toEqual([
      { field: "startsOn", code: "NOT_A_DATE" },
    ]);
    expect(issues(planCohortInput.safeParse({ name: "", seats: 501 }))).toEqual([
      { field: "name", code: "REQUIRED" },
      { field: "startsOn", code: "REQUIRED" },
      { field: "seats", code: "TOO_LARGE", limit: 500 },
    ]);
  });

  it("a person is moved to a stage or out by a route, and one of the two is told", () => {
    const move = { enrolmentId: key, version: 1, on: "2026-05-04" };
    expect(moveToStageInput.parse({ ...move, exitRoute: "JOB" })).toMatchObject({ stage: null });
    const result = moveToStageInput.safeParse(move);
    expect(result.success ? [] : inputIssues(result.error)).toEqual([
      { field: "stage", code: "REQUIRED" },
    ]);
  });

  it("an enrolment follows the cohort's start unless told", () => {
    const input = { cohortId: key, participantId: key };
    expect(enrolParticipantInput.parse(input)).toEqual({ ...input, startsOn: null });
  });

  it("a status is one of ours", () => {
    const result = changeCohortStatusInput.safeParse({ id: key, version: 1, status: "DONE" });
    expect(result.success ? [] : inputIssues(result.error)).toEqual([
      { field: "status", code: "NOT_AN_OPTION" },
    ]);
  });
});
