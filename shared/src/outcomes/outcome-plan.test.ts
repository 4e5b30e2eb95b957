import { describe, expect, it } from "vitest";
import { plainDate } from "../calendar/index.ts";
import {
  exceededRecord,
  highestRecorded,
  isPlanFrozen,
  keyStages,
  planOutcomesInput,
  risingSteps,
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
    expect(highestRecorded(recorded)).toEqual({ selfSupporting: 4, loans: 12 });
    expect(exceededRecord(expected(12, 6), recorded)).toEqual({ selfSupporting: 4, loans: 12 });
    expect(exceededRecord(expected(12, 4), recorded)).toBeNull();
    expect(exceededRecord(expected(20, 6), recorded)).toBeNull();
    expect(exceededRecord(expected(60, 45), recorded)).not.toBeNull();
    expect(exceededRecord(expected(0, 0), recorded)).toBeNull();
    expect(exceededRecord(expected(12, 6), [])).toBeNull();
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
