import type { PlainDate } from "@mikrolaan/shared/calendar";
import type { RequestContext } from "../platform/request-context.ts";
import { row, sql } from "../platform/sql.ts";

/** What a room or a team member is booked for from today on: how many meetings, and the first's day. */
export async function comingBookings(
  ctx: RequestContext,
  resource: string,
): Promise<{ readonly count: number; readonly first: PlainDate | null }> {
  const found = await row<{ count: number; first: PlainDate | null }>(
    ctx,
    sql`
      select count(*)::int as count, to_char(min(lower(period)), 'YYYY-MM-DD') as first
      from booking
      where municipality_id = ${ctx.actor.municipalityId} and resource = ${resource}
        and lower(period) >= ${ctx.today}::date`,
  );
  return found ?? { count: 0, first: null };
}
