import { existsInDenmark } from "@mikrolaan/shared/calendar";
import {
  type CancelNetworkMeetingInput,
  type EditNetworkMeetingInput,
  type InviteCohortsInput,
  networkRecordRefusals,
  type PlanNetworkMeetingInput,
  type RecordNetworkAttendanceInput,
} from "@mikrolaan/shared/sessions";
import { participantOwned } from "../participants/index.ts";
import { type Refusal, Refused, refused } from "../platform/refused.graphql.ts";
import type { RequestContext } from "../platform/request-context.ts";
import { slotRefusals, type WantedSlot } from "./clashes.reads.ts";
import { invite } from "./network-invite.ts";
import { NetworkInvitation, NetworkMeeting } from "./network-meeting.entity.ts";
import { cohortsToInvite, guestsRecorded } from "./network-meeting.reads.ts";
import { keepReminders, queueCancellations } from "./network-queue.ts";
import {
  cohortsOfMeetings,
  type NetworkSlot,
  obstaclesTo,
  partsOf,
  slotOf,
} from "./network-slot.ts";
import { meetingLocked } from "./owned.ts";
import { settle } from "./plan-store.ts";
import { holdResources } from "./resources.ts";

/**
 * Plans a network meeting and invites the people of its cohorts.
 * Refuses  NO_SUCH_LOCAL_TIME; SLOT_TAKEN with what it clashes with and other times.
 * Throws   NOT_FOUND for a cohort, room, team member or participant not ours.
 */
export async function planNetworkMeeting(
  ctx: RequestContext,
  { cohortIds, roomId, memberId, hostParticipantId, ...planned }: PlanNetworkMeetingInput,
): Promise<NetworkMeeting | Refused> {
  if (hostParticipantId !== null) await participantOwned(ctx, hostParticipantId);
  const slot = slotOf("date", { ...planned, roomId, memberId }, cohortIds);
  const reasons = await whyNotThen(ctx, slot);
  if (reasons.length > 0) return new Refused(reasons);

  const { municipalityId } = ctx.actor;
  const meeting = ctx.em.create(NetworkMeeting, {
    ...{ municipalityId, status: "PLANNED", ...planned },
    ...{ room: roomId, member: memberId, hostParticipant: hostParticipantId },
  });
  await invite(ctx, meeting, cohortIds);
  await settle(ctx);
  return meeting;
}

/**
 * Changes a network meeting; what is left out is taken away. A reminder follows it to another day.
 * Refuses  CHANGED_BY_ANOTHER, MEETING_CANCELLED; ATTENDANCE_RECORDED for another date than that on
 *          which it was recorded who came; NO_SUCH_LOCAL_TIME; SLOT_TAKEN as planning does.
 */
export async function editNetworkMeeting(
  ctx: RequestContext,
  { id, version, roomId, memberId, hostParticipantId, ...edited }: EditNetworkMeetingInput,
): Promise<NetworkMeeting | Refused> {
  const meeting = await meetingLocked(ctx, id);
  if (meeting.version !== version) return refused("CHANGED_BY_ANOTHER");
  if (meeting.status === "CANCELLED") return refused("MEETING_CANCELLED");
  const recorded = edited.date === meeting.date ? 0 : await guestsRecorded(ctx, id);
  if (recorded > 0) {
    return refused("ATTENDANCE_RECORDED", { field: "date", detail: String(recorded) });
  }
  if (hostParticipantId !== null) await participantOwned(ctx, hostParticipantId);
  const wanted = { ...edited, roomId, memberId };
  if (isOtherSlot(meeting, wanted)) {
    const cohortIds = (await cohortsOfMeetings(ctx, [id])).get(id) ?? [];
    const reasons = await whyNotThen(ctx, slotOf("date", wanted, cohortIds), id);
    if (reasons.length > 0) return new Refused(reasons);
  }

  const kept = { room: roomId, member: memberId, hostParticipant: hostParticipantId };
  ctx.em.assign(meeting, { ...edited, ...kept });
  await settle(ctx);
  await keepReminders(ctx, meeting);
  return meeting;
}

/**
 * Calls a network meeting off; guests who were sent an invitation and did not say no are told.
 * Refuses  CHANGED_BY_ANOTHER, MEETING_CANCELLED; ATTENDANCE_RECORDED once it is recorded who came.
 */
export async function cancelNetworkMeeting(
  ctx: RequestContext,
  { id, version, reason }: CancelNetworkMeetingInput,
): Promise<NetworkMeeting | Refused> {
  const meeting = await meetingLocked(ctx, id);
  if (meeting.version !== version) return refused("CHANGED_BY_ANOTHER");
  if (meeting.status === "CANCELLED") return refused("MEETING_CANCELLED");
  const recorded = await guestsRecorded(ctx, id);
  if (recorded > 0) return refused("ATTENDANCE_RECORDED", { detail: String(recorded) });

  ctx.em.assign(meeting, { status: "CANCELLED", cancelledReason: reason });
  await ctx.em.flush();
  await queueCancellations(ctx, meeting);
  return meeting;
}

/**
 * Invites the people of more cohorts, and those who have come to a cohort since it was invited; where
 * invitations have been sent, theirs are too.
 * Refuses  MEETING_CANCELLED; SLOT_TAKEN for a cohort that is elsewhere. Throws NOT_FOUND for one not ours.
 */
export async function inviteCohorts(
  ctx: RequestContext,
  { meetingId, cohortIds }: InviteCohortsInput,
): Promise<NetworkMeeting | Refused> {
  const meeting = await meetingLocked(ctx, meetingId);
  if (meeting.status === "CANCELLED") return refused("MEETING_CANCELLED");
  const more = await cohortsToInvite(ctx, meetingId, cohortIds);
  const slot = { ...partsOf(meeting), roomId: null, memberId: null };
  const reasons = more.length === 0 ? [] : await whyNotThen(ctx, slotOf("cohortIds", slot, more));
  if (reasons.length > 0) return new Refused(reasons);

  await invite(ctx, meeting, cohortIds);
  await settle(ctx);
  return meeting;
}

/**
 * Records who came to a network meeting: all of them, or none when one is refused. Taking part is
 * voluntary, so nothing but this meeting's own counts ever reads it.
 * Refuses  MEETING_IN_FUTURE, MEETING_CANCELLED; NOT_INVITED on the field "guests.<i>".
 */
export async function recordNetworkAttendance(
  ctx: RequestContext,
  { meetingId, guests }: RecordNetworkAttendanceInput,
): Promise<NetworkMeeting | Refused> {
  const meeting = await meetingLocked(ctx, meetingId);
  const { municipalityId, userId } = ctx.actor;
  const participant = { $in: guests.map(({ participantId }) => participantId) };
  const invited = { municipalityId, meeting: meeting.id, participant };
  const found = await ctx.em.find(NetworkInvitation, invited);
  const invitations = new Map(found.map((it) => [it.participant, it]));

  const { date, status } = meeting;
  const reasons: Refusal[] = networkRecordRefusals({ date, status, today: ctx.today }).map(
    (code) => ({ code }),
  );
  guests.forEach(({ participantId }, at) => {
    if (!invitations.has(participantId)) {
      reasons.push({ code: "NOT_INVITED", field: `guests.${at}` });
    }
  });
  if (reasons.length > 0) return new Refused(reasons);

  for (const { participantId, came } of guests) {
    const invitation = invitations.get(participantId);
    if (!invitation || invitation.came === came) continue;
    const isTakenBack = came === null;
    const recordedBy = isTakenBack ? null : userId;
    ctx.em.assign(invitation, { came, recordedBy, recordedAt: isTakenBack ? null : ctx.now });
  }
  await ctx.em.flush();
  return meeting;
}

/** Why a meeting cannot be held at a time, with what it takes held from then on; nothing when it can. */
async function whyNotThen(
  ctx: RequestContext,
  slot: WantedSlot,
  exceptMeeting?: string,
): Promise<readonly Refusal[]> {
  await holdResources(ctx, [slot]);
  const skipped = (["startsAt", "endsAt"] as const).filter(
    (field) => !existsInDenmark(slot.date, slot[field]),
  );
  if (skipped.length > 0) {
    return skipped.map((field) => ({ code: "NO_SUCH_LOCAL_TIME", field, detail: slot.date }));
  }
  const exceptMeetings = exceptMeeting ? [exceptMeeting] : [];
  return slotRefusals(await obstaclesTo(ctx, [slot], { exceptMeetings, alternatives: true }));
}

/** Whether anything is asked for that might be taken: the theme can be changed whatever was booked meanwhile. */
function isOtherSlot(meeting: NetworkMeeting, wanted: NetworkSlot): boolean {
  const { date, startsAt, endsAt, roomId, memberId } = partsOf(meeting);
  return (
    date !== wanted.date ||
    startsAt !== wanted.startsAt ||
    endsAt !== wanted.endsAt ||
    roomId !== wanted.roomId ||
    memberId !== wanted.memberId
  );
}
