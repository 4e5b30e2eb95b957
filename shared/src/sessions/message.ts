import { addDays, type PlainDate } from "../calendar/index.ts";

/** What a guest of the network is written to about. */
export const messageKinds = ["INVITATION", "REMINDER", "CANCELLATION"] as const;

export type MessageKind = (typeof messageKinds)[number];

/** A message waits, has been delivered, or is not to be sent after all. */
export const messageStatuses = ["QUEUED", "SENT", "DROPPED"] as const;

export type MessageStatus = (typeof messageStatuses)[number];

/** The texts with a template: the messages, and the script (*drejebog*) of the evening. */
export const messageTextKinds = [...messageKinds, "SCRIPT"] as const;

export type MessageTextKind = (typeof messageTextKinds)[number];

/** Days before a meeting on which those who have not answered are reminded of it. */
const reminderDaysBefore = 3;

/**
 * The day to remind a guest of a meeting, or null when an invitation of today is reminder enough.
 *
 * Example  of Thursday 3 December: Monday 30 November, for whoever is invited before then.
 */
export function reminderDueOn(meetingOn: PlainDate, today: PlainDate): PlainDate | null {
  const due = addDays(meetingOn, -reminderDaysBefore);
  return due > today ? due : null;
}
