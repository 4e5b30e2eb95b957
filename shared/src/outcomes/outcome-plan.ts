import type { PlainDate } from "../calendar/index.ts";
import { type CohortStatus, type Stage, stageNumber } from "../cohorts/index.ts";
import { type SelfSupportResult, selfSupportResult } from "./recorded-result.ts";

/** The steps a committee asks about, and a plan is made of. */
export const keyStages = [
  "ENQUIRY",
  "FIRST_MEETING",
  "SCREENING_1",
  "SCREENING_2",
  "COURSE",
  "LOAN_AND_START",
  "SELF_SUPPORT",
] as const satisfies readonly Stage[];

export type KeyStage = (typeof keyStages)[number];

/** How many are expected to come to each step. */
export type Expected = { readonly stage: KeyStage; readonly count: number };

/**
 * Whether a cohort's plan of outcomes stands fast: from the day it starts, or once it runs. A plan
 * that could be fitted to the result would say nothing of it.
 */
export function isPlanFrozen(
  { status, startsOn }: { readonly status: CohortStatus; readonly startsOn: PlainDate },
  today: PlainDate,
): boolean {
  return startsOn <= today || !(status === "PLANNED" || status === "RECRUITING");
}

/** The steps to which more are expected than to the one before, which nobody can pass over. */
export function risingSteps(expected: readonly Expected[]): readonly KeyStage[] {
  const inOrder = expected.toSorted((a, b) => stageNumber(a.stage) - stageNumber(b.stage));
  return inOrder
    .filter(({ count }, index) => count > (inOrder[index - 1]?.count ?? Number.POSITIVE_INFINITY))
    .map(({ stage }) => stage);
}

/** What a plan expects of those with a loan; null where it says too little. */
export function expectedResult(expected: readonly Expected[]): SelfSupportResult | null {
  const of = (stage: KeyStage) => expected.find((it) => it.stage === stage)?.count ?? null;
  return selfSupportResult({
    selfSupporting: of("SELF_SUPPORT"),
    loans: of("LOAN_AND_START"),
    course: of("COURSE"),
  });
}
