import type { PlainDate } from "@mikrolaan/shared/calendar";
import { type Actor, may } from "@mikrolaan/shared/identity";
import { networkRecordRefusals, type SessionStatus } from "@mikrolaan/shared/sessions";

type Standing = { readonly date: PlainDate; readonly status: SessionStatus };

/** Who may do what with a network meeting as it stands. */
const networkMeetingPolicy = {
  edit: (actor: Actor, { status }: Standing) =>
    may(actor, "editNetworkMeeting") && status === "PLANNED",
  invite: (actor: Actor, { status }: Standing) =>
    may(actor, "inviteCohorts") && status === "PLANNED",
  recordAttendance: (actor: Actor, { date, status }: Standing, today: PlainDate) =>
    may(actor, "recordNetworkAttendance") &&
    networkRecordRefusals({ date, status, today }).length === 0,
  readGuests: (actor: Actor) => may(actor, "readNetworkGuests"),
  sendInvitations: (actor: Actor, { date, status }: Standing, today: PlainDate) =>
    may(actor, "sendNetworkInvitations") && status === "PLANNED" && date >= today,
  editTexts: (actor: Actor, { status }: Standing) =>
    may(actor, "editNetworkTexts") && status === "PLANNED",
};

/** What a page may offer. */
export function networkMeetingCan(actor: Actor, meeting: Standing, today: PlainDate) {
  return {
    edit: networkMeetingPolicy.edit(actor, meeting),
    invite: networkMeetingPolicy.invite(actor, meeting),
    recordAttendance: networkMeetingPolicy.recordAttendance(actor, meeting, today),
    readGuests: networkMeetingPolicy.readGuests(actor),
    sendInvitations: networkMeetingPolicy.sendInvitations(actor, meeting, today),
    editTexts: networkMeetingPolicy.editTexts(actor, meeting),
  };
}
