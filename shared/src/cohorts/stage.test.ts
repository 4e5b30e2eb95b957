import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plainDate } from "../calendar/index.ts";
import {
  decideStageChange,
  dotOf,
  exitRoutes,
  funnel,
  type Stage,
  type StagePosition,
  stageNumber,
  stages,
  targetPosition,
} from "./index.ts";

const at = (stage: Stage): StagePosition => ({ stage, exitRoute: null });
const today = plainDate("2026-05-04");
const context = { on: today, lastChangedOn: plainDate("2026-04-01"), today, reason: null };
const anyPosition: fc.Arbitrary<StagePosition> = fc.record({
  stage: fc.constantFrom(...stages),
  exitRoute: fc.constantFrom(null, ...exitRoutes),
});

describe("a change of stage", () => {
  it("forward may skip, and says what it skipped", () => {
    expect(decideStageChange(at("ENQUIRY"), at("SECOND_MEETING"), context)).toEqual({
      kind: "allowed",
      position: at("SECOND_MEETING"),
      direction: "FORWARD",
      skipped: ["PHONE_INTERVIEW", "FIRST_MEETING"],
    });
  });

  it("backward needs a reason", () => {
    const [from, to] = [at("COURSE"), at("SCREENING_2")];
    expect(decideStageChange(from, to, { ...context, reason: " " })).toEqual({
      kind: "refused",
      reasons: ["REASON_REQUIRED"],
    });
    expect(decideStageChange(from, to, { ...context, reason: "Fortrudt" })).toMatchObject({
      kind: "allowed",
      direction: "BACKWARD",
      skipped: [],
    });
  });

  it.each(exitRoutes)("leaving by %s needs a reason too", (exitRoute) => {
    const target = { stage: "COURSE", exitRoute } as const;
    expect(decideStageChange(at("COURSE"), target, context)).toMatchObject({
      reasons: ["REASON_REQUIRED"],
    });
    expect(decideStageChange(at("COURSE"), target, { ...context, reason: "Ja" })).toMatchObject({
      direction: "EXIT",
    });
  });

  it("who has left comes back only to the stage they left, with a reason", () => {
    const left = { stage: "COURSE", exitRoute: "WITHDREW" } as const;
    const reason = "Vil alligevel";
    expect(decideStageChange(left, at("COURSE"), { ...context, reason })).toMatchObject({
      kind: "allowed",
      direction: "RETURN",
    });
    expect(decideStageChange(left, at("COURSE"), context)).toMatchObject({
      reasons: ["REASON_REQUIRED"],
    });
    for (const target of [
      at("SCREENING_3"),
      at("ENQUIRY"),
      { ...left, exitRoute: "JOB" as const },
    ]) {
      expect(decideStageChange(left, target, { ...context, reason })).toMatchObject({
        reasons: ["ALREADY_EXITED"],
      });
    }
  });

  it("to where one is, is none", () => {
    const left = { stage: "COURSE", exitRoute: "WITHDREW" } as const;
    for (const position of [at("COURSE"), left]) {
      expect(decideStageChange(position, position, context)).toEqual({
        kind: "refused",
        reasons: ["STAGE_UNCHANGED"],
      });
    }
  });

  it("is dated between the last one and today, and refused for all that is wrong", () => {
    const early = { ...context, on: plainDate("2026-03-31") };
    const late = { ...context, on: plainDate("2026-05-05") };
    expect(decideStageChange(at("COURSE"), at("ENQUIRY"), early)).toMatchObject({
      reasons: ["REASON_REQUIRED", "DATE_BEFORE_LAST_CHANGE"],
    });
    expect(decideStageChange(at("COURSE"), at("SCREENING_3"), late)).toMatchObject({
      reasons: ["DATE_IN_FUTURE"],
    });
    const first = { ...early, lastChangedOn: null };
    expect(decideStageChange(at("ENQUIRY"), at("COURSE"), first).kind).toBe("allowed");
  });

  it("leads to the stage told, or out from the one a person is at", () => {
    const move = { stage: null, exitRoute: "JOB" } as const;
    expect(targetPosition(at("COURSE"), move)).toEqual({ stage: "COURSE", exitRoute: "JOB" });
    expect(targetPosition(at("COURSE"), { stage: "SCREENING_3", exitRoute: null })).toEqual(
      at("SCREENING_3"),
    );
  });
});

describe("a person's dot", () => {
  it.each([
    [at("ENQUIRY"), "IN_PROGRESS"],
    [at("SCREENING_4"), "IN_PROGRESS"],
    [at("SELF_SUPPORT"), "SELF_SUPPORTING"],
    [at("ALUMNI"), "SELF_SUPPORTING"],
    [{ stage: "COURSE", exitRoute: "JOB" }, "JOB_OR_EDUCATION"],
    [{ stage: "COURSE", exitRoute: "EDUCATION" }, "JOB_OR_EDUCATION"],
    [{ stage: "COURSE", exitRoute: "FLEX_JOB" }, "JOB_OR_EDUCATION"],
    [{ stage: "COURSE", exitRoute: "DECLINED" }, "STOPPED"],
    [{ stage: "SELF_SUPPORT", exitRoute: "BACK_ON_BENEFIT" }, "STOPPED"],
  ] as const)("%o is %s", (position, dot) => {
    expect(dotOf(position)).toBe(dot);
  });
});

describe("the funnel", () => {
  const people = (count: number, stage: Stage) => Array.from({ length: count }, () => at(stage));
  const reached = (positions: readonly StagePosition[], stage: Stage) =>
    funnel(positions)[stageNumber(stage)]?.reached;

  it("shows 13 offered a course and 7 a loan, as in Aarhus in 2007", () => {
    const positions = [...people(6, "COURSE"), ...people(7, "LOAN_AND_START")];
    expect([reached(positions, "COURSE"), reached(positions, "LOAN_AND_START")]).toEqual([13, 7]);
  });

  it("shows 80, 60 and 45, as Aalborg planned", () => {
    const positions = [
      ...people(20, "COURSE"),
      ...people(15, "LOAN_AND_START"),
      ...people(45, "SELF_SUPPORT"),
    ];
    const steps = ["COURSE", "LOAN_AND_START", "SELF_SUPPORT"] as const;
    expect(steps.map((stage) => reached(positions, stage))).toEqual([80, 60, 45]);
  });

  it("loses nobody: whoever reached a stage is there, left there, or went on", () => {
    fc.assert(
      fc.property(fc.array(anyPosition, { maxLength: 40 }), (positions) => {
        const steps = funnel(positions);
        expect(steps[0]?.reached).toBe(positions.length);
        steps.forEach(({ reached, now, left }, index) => {
          expect(reached).toBe(now + left + (steps[index + 1]?.reached ?? 0));
        });
      }),
    );
  });
});
