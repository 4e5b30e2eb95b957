import { LockMode } from "@mikro-orm/postgresql";
import type {
  SendNetworkInvitationsInput,
  SetNetworkAnswerInput,
} from "@mikrolaan/shared/sessions";
import { type Refused, refused } from "../platform/refused.graphql.ts";
import type { RequestContext } from "../platform/request-context.ts";
import { storeAnswer } from "./network-answer.ts";
import { NetworkInvitation, type NetworkMeeting } from "./network-meeting.entity.ts";
import { queueInvitations } from "./network-queue.ts";
import { meetingLocked } from "./owned.ts";

/**
 * Sends the invitations of a meeting: each guest's goes into the queue, once, with a reminder for who
 * does not answer. Those invited from then on get theirs at once.
 * Refuses  MEETING_CANCELLED, MEETING_HELD.
 */
export async function sendNetworkInvitations(
  ctx: RequestContext,
  { meetingId }: SendNetworkInvitationsInput,
): Promise<NetworkMeeting | Refused> {
  const meeting = await meetingLocked(ctx, meetingId);
  if (meeting.status === "CANCELLED") return refused("MEETING_CANCELLED");
  if (meeting.date < ctx.today) return refused("MEETING_HELD");

  await queueInvitations(ctx, meeting);
  return meeting;
}

/**
 * Records what a guest has said by other ways than their link, or takes it back.
 * Refuses  MEETING_CANCELLED, MEETING_HELD; NOT_INVITED.
 */
export async function setNetworkAnswer(
  ctx: RequestContext,
  { meetingId, participantId, answer }: SetNetworkAnswerInput,
): Promise<NetworkMeeting | Refused> {
  const meeting = await meetingLocked(ctx, meetingId);
  if (meeting.status === "CANCELLED") return refused("MEETING_CANCELLED");
  if (meeting.date < ctx.today) return refused("MEETING_HELD");
  const { municipalityId } = ctx.actor;
  const invitation = await ctx.em.findOne(
    NetworkInvitation,
    { municipalityId, meeting: meeting.id, participant: participantId },
    { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true },
  );
  if (!invitation) return refused("NOT_INVITED", { field: "participantId" });

  await storeAnswer(ctx, meeting, invitation, answer);
  return meeting;
}
