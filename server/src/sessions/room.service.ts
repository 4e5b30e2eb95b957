import type { SaveRoomInput } from "@mikrolaan/shared/sessions";
import { holdNames } from "../identity/index.ts";
import { isTaken } from "../platform/name-taken.ts";
import { type Refused, refused } from "../platform/refused.graphql.ts";
import type { RequestContext } from "../platform/request-context.ts";
import { roomLocked } from "./owned.ts";
import { Room } from "./room.entity.ts";

/**
 * Puts a room on the list of those that can be booked, or changes it. One that was taken out of use
 * is in use again.
 * Refuses  CHANGED_BY_ANOTHER, NAME_TAKEN.
 */
export async function saveRoom(
  ctx: RequestContext,
  { id, version, ...said }: SaveRoomInput,
): Promise<Room | Refused> {
  await holdNames(ctx);
  const known = id === null ? null : await roomLocked(ctx, id);
  if (known && known.version !== version) return refused("CHANGED_BY_ANOTHER");
  if (await isTaken(ctx, "room", said.name, id)) return refused("NAME_TAKEN", { field: "name" });

  const room = { ...said, retired: false };
  const { municipalityId } = ctx.actor;
  const saved = known
    ? ctx.em.assign(known, room)
    : ctx.em.create(Room, { municipalityId, ...room });
  await ctx.em.flush();
  return saved;
}
