import type { RequestContext } from "../platform/request-context.ts";
import { rows, sql } from "../platform/sql.ts";
import type { RoomType } from "./room.graphql.ts";
import { roomCan } from "./room.policy.ts";

/** The municipality's rooms by name, those no longer in use among them. */
export async function rooms(ctx: RequestContext): Promise<RoomType[]> {
  const can = roomCan(ctx.actor);
  const found = await rows<Omit<RoomType, "can">>(
    ctx,
    sql`
      select id, name, address, seats, retired, version from room
      where municipality_id = ${ctx.actor.municipalityId} order by name`,
  );
  return found.map((it) => ({ ...it, can }));
}
