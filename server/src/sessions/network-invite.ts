import type { RequestContext } from "../platform/request-context.ts";
import {
  NetworkInvitation,
  type NetworkMeeting,
  NetworkMeetingCohort,
} from "./network-meeting.entity.ts";
import { cohortsToInvite, peopleToInvite } from "./network-meeting.reads.ts";
import { queueForLateGuests } from "./network-queue.ts";

/** Invites the people of cohorts who are missing on a meeting's list. Throws NOT_FOUND for a cohort not ours. */
export async function invite(
  ctx: RequestContext,
  meeting: NetworkMeeting,
  cohortIds: readonly string[],
): Promise<void> {
  const { municipalityId } = ctx.actor;
  for (const cohort of await cohortsToInvite(ctx, meeting.id, cohortIds)) {
    ctx.em.create(NetworkMeetingCohort, { municipalityId, meeting: meeting.id, cohort });
  }
  const people = await peopleToInvite(ctx, meeting.id, cohortIds);
  for (const { participantId, cohortId } of people) {
    const invitation = { meeting: meeting.id, participant: participantId, cohort: cohortId };
    ctx.em.create(NetworkInvitation, { municipalityId, ...invitation });
  }
  await ctx.em.flush();
  if (people.length > 0) await queueForLateGuests(ctx, meeting);
}
