import type { PlainDate } from "../calendar/index.ts";
import type { AttendanceStatus, AttendanceStatusRule } from "../rules/index.ts";
import type { SessionStatus } from "./attendance.ts";
import { minutesFor } from "./minutes.ts";
import { standardStatuses } from "./standard-statuses.ts";

export type MarkRefusal =
  | "SESSION_IN_FUTURE"
  | "SESSION_CANCELLED"
  | "NOT_ENROLLED_THAT_DAY"
  | "MINUTES_OUT_OF_RANGE"
  | "CHANGED_BY_ANOTHER";

/** A mark someone wants to set, and what is known of the session and the enrolment. */
export type MarkFacts = {
  readonly sessionDate: PlainDate;
  readonly sessionStatus: SessionStatus;
  readonly sessionMinutes: number;
  readonly today: PlainDate;
  readonly enrolmentStartsOn: PlainDate;
  /** The last day of the enrolment; null while it goes on. */
  readonly enrolmentEndsOn: PlainDate | null;
  /** Null takes the mark away. */
  readonly status: AttendanceStatus | null;
  readonly minutes: number | null;
  /** The version of the mark as the coach saw it, and as it is now; 0 for a mark not set. */
  readonly expectedVersion: number;
  readonly storedVersion: number;
};

export type MarkDecision =
  | {
      readonly kind: "allowed";
      readonly status: AttendanceStatus | null;
      /** Null when the mark is taken away. */
      readonly minutes: number | null;
    }
  | { readonly kind: "refused"; readonly reasons: readonly MarkRefusal[] };

/**
 * Whether a mark may be set, and the minutes it then stands for.
 *
 * Refuses  SESSION_IN_FUTURE, SESSION_CANCELLED, NOT_ENROLLED_THAT_DAY, MINUTES_OUT_OF_RANGE,
 *          CHANGED_BY_ANOTHER; all that apply. On the day itself the roster may be taken early.
 */
export function decideMark(
  facts: MarkFacts,
  statuses: readonly AttendanceStatusRule[] = standardStatuses,
): MarkDecision {
  const { status, sessionDate, enrolmentStartsOn, enrolmentEndsOn } = facts;
  const minutes =
    status === null ? null : minutesFor(status, facts.sessionMinutes, facts.minutes, statuses);
  const isEnrolled =
    enrolmentStartsOn <= sessionDate &&
    (enrolmentEndsOn === null || sessionDate <= enrolmentEndsOn);

  const reasons: MarkRefusal[] = [];
  if (sessionDate > facts.today) reasons.push("SESSION_IN_FUTURE");
  if (facts.sessionStatus === "CANCELLED") reasons.push("SESSION_CANCELLED");
  if (!isEnrolled) reasons.push("NOT_ENROLLED_THAT_DAY");
  if (status !== null && minutes === null) reasons.push("MINUTES_OUT_OF_RANGE");
  if (facts.expectedVersion !== facts.storedVersion) reasons.push("CHANGED_BY_ANOTHER");
  return reasons.length > 0 ? { kind: "refused", reasons } : { kind: "allowed", status, minutes };
}
