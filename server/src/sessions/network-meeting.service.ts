import {
  type CancelNetworkMeetingInput,
  type EditNetworkMeetingInput,
  type InviteCohortsInput,
  networkRecordRefusals,
  type PlanNetworkMeetingInput,
  type RecordNetworkAttendanceInput,
} from "@mikrolaan/shared/sessions";
import { type Refusal, Refused, refused } from "../platform/refused.graphql.ts";
import type { RequestContext } from "../platform/request-context.ts";
import {
  NetworkInvitation,
  NetworkMeeting,
  NetworkMeetingCohort,
} from "./network-meeting.entity.ts";
import { cohortsToInvite, guestsRecorded, peopleToInvite } from "./network-meeting.reads.ts";
import { meetingLocked } from "./owned.ts";

/** Plans a network meeting and invites the people of its cohorts. Throws NOT_FOUND for a cohort not ours. */
export async function planNetworkMeeting(
  ctx: RequestContext,
  { cohortIds, ...planned }: PlanNetworkMeetingInput,
): Promise<NetworkMeeting> {
  const { municipalityId } = ctx.actor;
  const own = { municipalityId, status: "PLANNED" } as const;
  const meeting = ctx.em.create(NetworkMeeting, { ...own, ...planned });
  await invite(ctx, meeting, cohortIds);
  await ctx.em.flush();
  return meeting;
}

/**
 * Changes a network meeting; what is left out is taken away.
 * Refuses  CHANGED_BY_ANOTHER, MEETING_CANCELLED; ATTENDANCE_RECORDED for another date than that on
 *          which it was recorded who came.
 */
export async function editNetworkMeeting(
  ctx: RequestContext,
  { id, version, ...edited }: EditNetworkMeetingInput,
): Promise<NetworkMeeting | Refused> {
  const meeting = await meetingLocked(ctx, id);
  if (meeting.version !== version) return refused("CHANGED_BY_ANOTHER");
  if (meeting.status === "CANCELLED") return refused("MEETING_CANCELLED");
  const recorded = edited.date === meeting.date ? 0 : await guestsRecorded(ctx, id);
  if (recorded > 0) {
    return refused("ATTENDANCE_RECORDED", { field: "date", detail: String(recorded) });
  }

  ctx.em.assign(meeting, edited);
  await ctx.em.flush();
  return meeting;
}

/**
 * Calls a network meeting off.
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
  return meeting;
}

/**
 * Invites the people of more cohorts, and those who have come to a cohort since it was invited.
 * Refuses  MEETING_CANCELLED. Throws NOT_FOUND for a cohort not ours.
 */
export async function inviteCohorts(
  ctx: RequestContext,
  { meetingId, cohortIds }: InviteCohortsInput,
): Promise<NetworkMeeting | Refused> {
  const meeting = await meetingLocked(ctx, meetingId);
  if (meeting.status === "CANCELLED") return refused("MEETING_CANCELLED");

  await invite(ctx, meeting, cohortIds);
  await ctx.em.flush();
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

async function invite(
  ctx: RequestContext,
  { id: meeting }: NetworkMeeting,
  cohortIds: readonly string[],
): Promise<void> {
  const { municipalityId } = ctx.actor;
  for (const cohort of await cohortsToInvite(ctx, meeting, cohortIds)) {
    ctx.em.create(NetworkMeetingCohort, { municipalityId, meeting, cohort });
  }
  for (const { participantId, cohortId } of await peopleToInvite(ctx, meeting, cohortIds)) {
    const invitation = { meeting, participant: participantId, cohort: cohortId };
    ctx.em.create(NetworkInvitation, { municipalityId, ...invitation });
  }
}
