import { addDays, type PlainDate } from "../calendar/index.ts";
import type { SessionStatus } from "./attendance.ts";

/** What a guest of the network is written to about. */
export const messageKinds = ["INVITATION", "REMINDER", "CANCELLATION"] as const;

export type MessageKind = (typeof messageKinds)[number];

/** A message waits, has been delivered, or is not to be sent after all. */
export const messageStatuses = ["QUEUED", "SENT", "DROPPED"] as const;

export type MessageStatus = (typeof messageStatuses)[number];

/** The texts with a template: the messages, and the script (*drejebog*) of the evening. */
export const messageTextKinds = [...messageKinds, "SCRIPT"] as const;

export type MessageTextKind = (typeof messageTextKinds)[number];

/** A guest's reminder of a meeting, as it is or as it should be. */
export type Reminder = { readonly dueOn: PlainDate; readonly status: MessageStatus };

const reminderDaysBefore = 3;

/**
 * The one reminder that a guest who has been sent an invitation should have, as things stand: three
 * days before, while they have not answered and the meeting is to be held.
 *
 * Shape    null for none at all; one that was delivered stays; an invitation of the last three days
 *          is reminder enough.
 */
export function reminderFor(
  guest: { readonly answer: boolean | null; readonly reminder: Reminder | null },
  meeting: { readonly date: PlainDate; readonly status: SessionStatus },
  today: PlainDate,
): Reminder | null {
  const { answer, reminder } = guest;
  if (reminder?.status === "SENT") return reminder;
  const dueOn = addDays(meeting.date, -reminderDaysBefore);
  const isWanted = meeting.status === "PLANNED" && answer === null;
  const isWaiting = reminder?.status === "QUEUED" && reminder.dueOn === dueOn;
  if (isWanted && (dueOn > today || isWaiting)) return { dueOn, status: "QUEUED" };
  return reminder && { ...reminder, status: "DROPPED" };
}
