import type { RecordedProgramme } from "./recorded-programme.ts";

/** So many became self-supporting, or are expected to, of so many. */
export type SelfSupportResult = { readonly selfSupporting: number; readonly of: number };

type Stated = {
  readonly [Count in "course" | "loans" | "selfSupporting"]?: RecordedProgramme[Count] | undefined;
};

/**
 * What a programme or a plan comes to: of those with a loan where it says how many, else of the course.
 *
 * Shape    null where either number is not stated, or more succeed than there are.
 * Example  3 self-supporting, 12 loans of a course of 20: 3 of 12.
 */
export function selfSupportResult(stated: Stated): SelfSupportResult | null {
  const { selfSupporting = null, loans, course } = stated;
  const of = loans || course;
  return selfSupporting === null || !of || of < selfSupporting ? null : { selfSupporting, of };
}

/** The highest share that any source records, targets left out; null of none. */
export function highestRecorded(
  programmes: readonly (Stated & Pick<RecordedProgramme, "isTarget">)[],
): SelfSupportResult | null {
  const results = programmes.flatMap((it) => (it.isTarget ? [] : (selfSupportResult(it) ?? [])));
  return results.reduce<SelfSupportResult | null>(
    (best, it) => (best === null || isHigher(it, best) ? it : best),
    null,
  );
}

/**
 * The highest recorded result, when a plan expects a larger share than it; else null.
 *
 * Convention  shares are compared and not counts: a larger cohort may well have more successes.
 * Source   the handbook and its critics: 4 of 12 is the most that any of them counts.
 * Example  5 of 12 is above 4 of 12; 4 of 12 and 6 of 20 are not.
 */
export function exceededRecord(
  plan: SelfSupportResult,
  programmes: Parameters<typeof highestRecorded>[0],
): SelfSupportResult | null {
  const highest = highestRecorded(programmes);
  return highest && isHigher(plan, highest) ? highest : null;
}

// Multiplied across, so that equal shares are equal and none of none is no share.
function isHigher(a: SelfSupportResult, b: SelfSupportResult): boolean {
  return a.selfSupporting * b.of > b.selfSupporting * a.of;
}
