import { addDays, type PlainDate } from "../calendar/index.ts";

/** For how long a guest who has become one of the cohort can be told apart again. */
export const unmergeDays = 30;

/** Someone of the cohort whom a guest may turn out to be. */
export type MergeTarget = {
  readonly startsOn: PlainDate;
  /** The last day in the cohort; null while it goes on. */
  readonly endsOn: PlainDate | null;
  /** The days on which they have marks of their own at the sessions where the guest was. */
  readonly markedOn: readonly PlainDate[];
};

export type MergeDecision =
  | {
      readonly kind: "allowed";
      /** Days of the guest before or after the person's time in the cohort: they move, and never count. */
      readonly outside: readonly PlainDate[];
    }
  | { readonly kind: "refused"; readonly clashes: readonly PlainDate[] };

/**
 * Whether a guest's marks can become those of someone of the cohort.
 *
 * Shape    `guestOn` are the days of the guest's marks, by date.
 * Refuses  with the days on which the person has a mark already: two marks of one session cannot both
 *          stand, and neither is thrown away unseen.
 */
export function decideMerge(guestOn: readonly PlainDate[], target: MergeTarget): MergeDecision {
  if (target.markedOn.length > 0) return { kind: "refused", clashes: target.markedOn };
  const { startsOn, endsOn } = target;
  const isOutside = (day: PlainDate) => day < startsOn || (endsOn !== null && day > endsOn);
  return { kind: "allowed", outside: guestOn.filter(isOutside) };
}

/**
 * The last day on which a merge can be taken back.
 *
 * Example  merged on 1 June: until 1 July, and no longer on 2 July, the 31st day.
 */
export function unmergeableUntil(mergedOn: PlainDate): PlainDate {
  return addDays(mergedOn, unmergeDays);
}
