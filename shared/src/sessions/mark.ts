import type { PlainDate } from "../calendar/index.ts";
import type { AttendanceStatusRule } from "../rules/index.ts";
import type { SessionStatus } from "./attendance.ts";
import { type MarkValue, mergeMark, noMark, sameMark } from "./merge-mark.ts";
import { minutesFor } from "./minutes.ts";
import { standardStatuses } from "./standard-statuses.ts";

export type MarkRefusal =
  | "SESSION_IN_FUTURE"
  | "SESSION_CANCELLED"
  | "NOT_ENROLLED_THAT_DAY"
  | "MINUTES_OUT_OF_RANGE"
  | "REASON_REQUIRED"
  | "CHANGED_BY_ANOTHER";

/** What became of a mark sent: stored, joined with another's, as it was already, or given up for another's. */
export const markOutcomes = ["SAVED", "MERGED", "UNCHANGED", "YIELDED"] as const;

export type MarkOutcome = (typeof markOutcomes)[number];

/** A mark someone wants to set, and what is known of the session and the enrolment. */
export type MarkFacts = {
  readonly sessionDate: PlainDate;
  readonly sessionStatus: SessionStatus;
  readonly sessionMinutes: number;
  /** The business date, and the day by the clock. */
  readonly today: PlainDate;
  readonly clockDay: PlainDate;
  readonly enrolmentStartsOn: PlainDate;
  /** The last day of the enrolment; null while it goes on. */
  readonly enrolmentEndsOn: PlainDate | null;
  /** A status of null takes the mark away; minutes of null follow the status. */
  readonly wanted: MarkValue;
  /** Why an earlier mark is corrected. */
  readonly why: string | null;
  /** They leave it as another has set it, and want theirs kept beside. */
  readonly yields: boolean;
  /** The mark as the coach saw it; null when what they saw was never there. */
  readonly seen: MarkValue | null;
  /** The mark as it is now, and the day by the clock on which it was recorded. */
  readonly stored: MarkValue;
  readonly recordedOn: PlainDate | null;
};

export type MarkDecision =
  | {
      readonly kind: "allowed";
      readonly outcome: MarkOutcome;
      /** What is stored: in force, or beside it when yielded. */
      readonly value: MarkValue;
    }
  | { readonly kind: "refused"; readonly reasons: readonly MarkRefusal[] };

/**
 * Whether a mark may be set, and what is then stored.
 *
 * Shape    a change of another's made meanwhile is joined with this one where they differ in field,
 *          see `mergeMark`.
 * Refuses  SESSION_IN_FUTURE, SESSION_CANCELLED, NOT_ENROLLED_THAT_DAY, MINUTES_OUT_OF_RANGE,
 *          CHANGED_BY_ANOTHER, REASON_REQUIRED where a mark of an earlier day is changed or taken
 *          away without a why; all that apply. On the day itself the roster may be taken early.
 */
export function decideMark(
  facts: MarkFacts,
  statuses: readonly AttendanceStatusRule[] = standardStatuses,
): MarkDecision {
  const mine = asStored(facts, statuses);
  const reasons = dayRefusals(facts);
  if (!mine) reasons.push("MINUTES_OUT_OF_RANGE");
  const joined = mergeMark(facts.seen ?? unheardOf, facts.stored, mine ?? facts.wanted);
  if (joined.kind === "clash" && !facts.yields) reasons.push("CHANGED_BY_ANOTHER");
  const isChange = joined.kind === "merged" && !sameMark(joined.value, facts.stored);
  if (mine && isChange && !facts.yields && lacksWhy(facts)) reasons.push("REASON_REQUIRED");
  if (!mine || reasons.length > 0) return { kind: "refused", reasons };

  if (sameMark(mine, facts.stored)) return allowed("UNCHANGED", mine);
  if (facts.yields) return allowed("YIELDED", mine);
  const value = joined.kind === "merged" ? joined.value : mine;
  if (sameMark(value, facts.stored)) return allowed("UNCHANGED", value);
  return allowed(sameMark(value, mine) ? "SAVED" : "MERGED", value);
}

function allowed(outcome: MarkOutcome, value: MarkValue): MarkDecision {
  return { kind: "allowed", outcome, value };
}

/** Equal to no mark there can be, so that whatever is sent clashes unless it stands already. */
const unheardOf: MarkValue = { status: null, minutes: -1, reason: null };

/** The mark wanted with the minutes it stands for; null where they cannot be. */
function asStored(
  { wanted, sessionMinutes }: MarkFacts,
  statuses: readonly AttendanceStatusRule[],
): MarkValue | null {
  if (wanted.status === null) return noMark;
  const minutes = minutesFor(wanted.status, sessionMinutes, wanted.minutes, statuses);
  return minutes === null ? null : { ...wanted, minutes };
}

function dayRefusals(facts: MarkFacts): MarkRefusal[] {
  const { sessionDate, enrolmentStartsOn, enrolmentEndsOn } = facts;
  const isEnrolled =
    enrolmentStartsOn <= sessionDate &&
    (enrolmentEndsOn === null || sessionDate <= enrolmentEndsOn);
  const reasons: MarkRefusal[] = [];
  if (sessionDate > facts.today) reasons.push("SESSION_IN_FUTURE");
  if (facts.sessionStatus === "CANCELLED") reasons.push("SESSION_CANCELLED");
  if (!isEnrolled) reasons.push("NOT_ENROLLED_THAT_DAY");
  return reasons;
}

/** A mark of an earlier day is not changed in silence. */
function lacksWhy({ recordedOn, clockDay, why }: MarkFacts): boolean {
  return recordedOn !== null && recordedOn < clockDay && why === null;
}
