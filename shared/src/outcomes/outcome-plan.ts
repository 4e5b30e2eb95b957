import type { PlainDate } from "../calendar/index.ts";
import { type CohortStatus, type Stage, stageNumber } from "../cohorts/index.ts";
import type { RecordedProgramme } from "./recorded-programme.ts";

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

/** So many of those with a loan who became self-supporting. */
export type Recorded = { readonly selfSupporting: number; readonly loans: number };

/** The highest share of those with a loan that any source records, targets left out; null of none. */
export function highestRecorded(
  programmes: readonly Pick<RecordedProgramme, "loans" | "selfSupporting" | "isTarget">[],
): Recorded | null {
  const results = programmes.flatMap(({ loans, selfSupporting, isTarget }) =>
    isTarget || loans === null || selfSupporting === null ? [] : [{ selfSupporting, loans }],
  );
  return results.reduce<Recorded | null>(
    (best, it) => (best === null || isHigher(it, best) ? it : best),
    null,
  );
}

/**
 * The highest recorded result, when a plan expects more than it of those with a loan; else null.
 *
 * Source   the handbook and its critics: 4 of 12 is the most that any of them counts.
 * Example  5 of 12 is above 4 of 12; 4 of 12 and 6 of 20 are not.
 */
export function exceededRecord(
  expected: readonly Expected[],
  programmes: Parameters<typeof highestRecorded>[0],
): Recorded | null {
  const of = (stage: KeyStage) => expected.find((it) => it.stage === stage)?.count;
  const [selfSupporting, loans] = [of("SELF_SUPPORT"), of("LOAN_AND_START")];
  const highest = highestRecorded(programmes);
  if (selfSupporting === undefined || loans === undefined || highest === null) return null;
  return isHigher({ selfSupporting, loans }, highest) ? highest : null;
}

// Multiplied across, so that equal shares are equal and none of none is no share.
function isHigher(a: Recorded, b: Recorded): boolean {
  return a.selfSupporting * b.loans > b.selfSupporting * a.loans;
}
