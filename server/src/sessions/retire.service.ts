import type { RetireInput } from "@mikrolaan/shared/cohorts";
import { memberLocked, type TeamMember } from "../cohorts/index.ts";
import { type Refused, refused } from "../platform/refused.graphql.ts";
import type { RequestContext } from "../platform/request-context.ts";
import { comingBookings } from "./booking.reads.ts";
import { roomLocked } from "./owned.ts";
import type { Room } from "./room.entity.ts";

/**
 * Takes a room out of use: it is offered no more, and what was held there keeps its name.
 * Refuses  CHANGED_BY_ANOTHER; IN_USE while something is planned there, its detail "3 2027-01-04" for
 *          three meetings of which the first is that day.
 */
export async function retireRoom(
  ctx: RequestContext,
  { id, version }: RetireInput,
): Promise<Room | Refused> {
  return retire(ctx, await roomLocked(ctx, id), version);
}

/**
 * Takes someone off the team: here and not with the team, since only sessions know what they are to
 * hold. What they have held keeps their name, and the cohorts they follow show that they have left.
 * Refuses  as a room does.
 */
export async function retireTeamMember(
  ctx: RequestContext,
  { id, version }: RetireInput,
): Promise<TeamMember | Refused> {
  return retire(ctx, await memberLocked(ctx, id), version);
}

async function retire<Retiring extends Room | TeamMember>(
  ctx: RequestContext,
  retiring: Retiring,
  version: number,
): Promise<Retiring | Refused> {
  if (retiring.version !== version) return refused("CHANGED_BY_ANOTHER");
  const { count, first } = await comingBookings(ctx, retiring.id);
  if (first !== null) return refused("IN_USE", { detail: `${count} ${first}` });

  retiring.retired = true;
  await ctx.em.flush();
  return retiring;
}
