import { notFound } from "../platform/errors.ts";
import type { RequestContext } from "../platform/request-context.ts";
import { rows, sql } from "../platform/sql.ts";
import type { RoomType } from "./room.graphql.ts";
import { roomCan } from "./room.policy.ts";

/** The municipality's rooms by name, those no longer in use among them. */
export function rooms(ctx: RequestContext): Promise<RoomType[]> {
  return roomsWhere(ctx, null);
}

/** One room. Throws NOT_FOUND. */
export async function room(ctx: RequestContext, id: string): Promise<RoomType> {
  const [found] = await roomsWhere(ctx, id);
  if (!found) throw notFound();
  return found;
}

async function roomsWhere(ctx: RequestContext, id: string | null): Promise<RoomType[]> {
  const can = roomCan(ctx.actor);
  const found = await rows<Omit<RoomType, "can">>(
    ctx,
    sql`
      select id, name, address, seats, retired, version from room
      where municipality_id = ${ctx.actor.municipalityId}
        and (${id}::uuid is null or id = ${id}) order by name`,
  );
  return found.map((it) => ({ ...it, can }));
}
