import type {
  EditParticipantInput,
  RegisterParticipantInput,
} from "@mikrolaan/shared/participants";
import { type Refused, refused } from "../platform/refused.graphql.ts";
import type { RequestContext } from "../platform/request-context.ts";
import { participantLocked } from "./owned.ts";
import { Participant } from "./participant.entity.ts";

/** Registers a citizen who asks about the programme, as of today. */
export async function registerParticipant(
  ctx: RequestContext,
  person: RegisterParticipantInput,
): Promise<Participant> {
  const participant = ctx.em.create(Participant, {
    ...person,
    municipalityId: ctx.actor.municipalityId,
    registeredOn: ctx.today,
  });
  await ctx.em.flush();
  return participant;
}

/**
 * Corrects what is known of a participant; what is left out is taken away.
 * Refuses  CHANGED_BY_ANOTHER.
 */
export async function editParticipant(
  ctx: RequestContext,
  { id, version, ...person }: EditParticipantInput,
): Promise<Participant | Refused> {
  const participant = await participantLocked(ctx, id);
  if (participant.version !== version) return refused("CHANGED_BY_ANOTHER");
  ctx.em.assign(participant, person);
  await ctx.em.flush();
  return participant;
}
