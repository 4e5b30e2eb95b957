import { describe, expect, it } from "vitest";
import { plainDate } from "../calendar/index.ts";
import {
  exceededRecord,
  expectedResult,
  highestRecorded,
  isPlanFrozen,
  keyStages,
  planOutcomesInput,
  risingSteps,
  selfSupportResult,
} from "./index.ts";

const today = plainDate("2026-11-23");
const recorded = [
  { loans: 7, selfSupporting: null, isTarget: false },
  { loans: 12, selfSupporting: 3, isTarget: false },
  { loans: 12, selfSupporting: 4, isTarget: false },
  { loans: 10, selfSupporting: 3, isTarget: false },
  { loans: 60, selfSupporting: 45, isTarget: true },
];
const expected = (loans: number, selfSupporting: number) => [
  { stage: "LOAN_AND_START" as const, count: loans },
  { stage: "SELF_SUPPORT" as const, count: selfSupporting },
];

describe("a cohort's plan of outcomes", () => {
  it("stands fast from the day the cohort starts, and once it runs", () => {
    const frozen = (status: Parameters<typeof isPlanFrozen>[0]["status"], startsOn: string) =>
      isPlanFrozen({ status, startsOn: plainDate(startsOn) }, today);
    expect(frozen("PLANNED", "2026-11-30")).toBe(false);
    expect(frozen("RECRUITING", "2026-11-30")).toBe(false);
    expect(frozen("PLANNED", "2026-11-23")).toBe(true);
    expect(frozen("RUNNING", "2026-11-30")).toBe(true);
    expect(frozen("CLOSED", "2026-01-05")).toBe(true);
  });

  it("never expects more at a step than at the one before", () => {
    expect(risingSteps(expected(12, 2))).toEqual([]);
    expect(risingSteps(expected(12, 12))).toEqual([]);
    expect(risingSteps(expected(2, 3))).toEqual(["SELF_SUPPORT"]);
    expect(risingSteps(expected(2, 3).toReversed())).toEqual(["SELF_SUPPORT"]);
  });

  it("is flagged above 4 of 12, the highest that any source records of those with a loan", () => {
    const highest = { selfSupporting: 4, of: 12 };
    const exceeded = (loans: number, selfSupporting: number, programmes = recorded) => {
      const result = expectedResult(expected(loans, selfSupporting));
      return result && exceededRecord(result, programmes);
    };
    expect(highestRecorded(recorded)).toEqual(highest);
    expect(exceeded(12, 6)).toEqual(highest);
    expect(exceeded(12, 4)).toBeNull();
    expect(exceeded(20, 6)).toBeNull();
    expect(exceeded(60, 45)).toEqual(highest);
    expect(exceeded(0, 0)).toBeNull();
    expect(exceeded(12, 6, [])).toBeNull();
  });

  it("is read of those with a loan, or of the course where nobody gets one", () => {
    const course = { stage: "COURSE" as const, count: 18 };
    expect(expectedResult([course, ...expected(12, 2)])).toEqual({ selfSupporting: 2, of: 12 });
    expect(expectedResult([course, ...expected(0, 2)])).toEqual({ selfSupporting: 2, of: 18 });
    expect(expectedResult([course])).toBeNull();
    const stated = { course: 13, loans: null, selfSupporting: 5 };
    expect(selfSupportResult(stated)).toEqual({ selfSupporting: 5, of: 13 });
    expect(selfSupportResult({ ...stated, selfSupporting: 14 })).toBeNull();
  });

  it("has every step once", () => {
    const plan = {
      cohortId: "e0000000-0001-4000-8000-000300000001",
      version: 0,
      expected: keyStages.map((stage) => ({ stage, count: 10 })),
      basis: "Budget 2027",
    };
    expect(planOutcomesInput.safeParse(plan).success).toBe(true);
    const twice = plan.expected.map((it) => ({ ...it, stage: "COURSE" }));
    expect(planOutcomesInput.safeParse({ ...plan, expected: twice }).success).toBe(false);
    expect(planOutcomesInput.safeParse({ ...plan, expected: [] }).success).toBe(false);
  });
});
