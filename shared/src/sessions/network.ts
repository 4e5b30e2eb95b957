import type { PlainDate } from "../calendar/index.ts";
import type { SessionStatus } from "./attendance.ts";

/**
 * Someone invited to a network meeting (*netværksmøde*): they came, did not, or nobody has said.
 *
 * Deliberately no attendance mark, and without a status: taking part is voluntary, so no function
 * that counts attendance can be given it, and staying away is an absence nowhere.
 */
export type NetworkGuest = { readonly participantId: string; readonly came: boolean | null };

/** How a meeting was visited: counts, and no rate. */
export type NetworkTurnout = {
  readonly invited: number;
  readonly came: number;
  readonly notRecorded: number;
};

/** How many were invited, how many came, and of how many it has not been said. */
export function turnoutOf(guests: readonly NetworkGuest[]): NetworkTurnout {
  return {
    invited: guests.length,
    came: guests.filter(({ came }) => came === true).length,
    notRecorded: guests.filter(({ came }) => came === null).length,
  };
}

export type NetworkRecordRefusal = "MEETING_IN_FUTURE" | "MEETING_CANCELLED";

/**
 * Whether it may be recorded who came to a network meeting.
 *
 * Refuses  MEETING_IN_FUTURE, MEETING_CANCELLED; all that apply. An empty list allows.
 */
export function networkRecordRefusals(meeting: {
  readonly date: PlainDate;
  readonly status: SessionStatus;
  readonly today: PlainDate;
}): readonly NetworkRecordRefusal[] {
  const reasons: NetworkRecordRefusal[] = [];
  if (meeting.date > meeting.today) reasons.push("MEETING_IN_FUTURE");
  if (meeting.status === "CANCELLED") reasons.push("MEETING_CANCELLED");
  return reasons;
}
