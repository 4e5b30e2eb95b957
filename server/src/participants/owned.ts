import { LockMode } from "@mikro-orm/postgresql";
import { own } from "../identity/index.ts";
import type { RequestContext } from "../platform/request-context.ts";
import { Participant } from "./participant.entity.ts";

/** The participant of one's own municipality, held until the transaction ends. Throws NOT_FOUND. */
export async function participantLocked(ctx: RequestContext, id: string): Promise<Participant> {
  const lock = { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true };
  return own(ctx.actor, await ctx.em.findOne(Participant, { id }, lock));
}

/** The same, not held. Throws NOT_FOUND. */
export async function participantOwned(ctx: RequestContext, id: string): Promise<Participant> {
  return own(ctx.actor, await ctx.em.findOne(Participant, { id }));
}
