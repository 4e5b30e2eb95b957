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
  const template: ProgrammeTemplate = {
    version: "test",
    phases: [
      { number: 1, code: "SCREENING_4", fromWeek: 60, toWeek: 62 },
      { number: 2, code: "TRANSITION_TO_SELF_SUPPORT", fromWeek: 63, toWeek: null },
    ],
    modules: [
      { code: "RETREAT", overnight: true, sessions: [session(1, 32, 7)] },
      { code: "ACCOUNTING", overnight: false, sessions: [session(1, 18, 1), session(2, 19, 1)] },
    ],
  };

  function session(ordinal: number, week: number, weekday: 1 | 7) {
    return { ordinal, week, weekday, startsAt: localTime("09:00"), endsAt: localTime("12:00") };
  }

  it("from 5 January 2026 has phases from Monday to Sunday, and days in order of time", () => {
    const plan = planFrom(template, plainDate("2026-01-05"));
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
    const monday = planFrom(template, plainDate("2026-01-05"));
    fc.assert(
      fc.property(fc.integer({ min: 5, max: 11 }), (day) => {
        const start = plainDate(`2026-01-${String(day).padStart(2, "0")}`);
        expect(planFrom(template, start)).toEqual(monday);
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
