import type { Booked, ModuleCode } from "@mikrolaan/shared/cohorts";
import type { RequestContext } from "../platform/request-context.ts";
import { rows, sql } from "../platform/sql.ts";

/**
 * Where each module was last planned to be held, and by whom: what the next cohort most likely wants.
 *
 * Shape    without rooms and people that are no longer offered; no entry for a module never booked.
 */
export async function usualBookings(ctx: RequestContext): Promise<ReadonlyMap<ModuleCode, Booked>> {
  const found = await rows<Booked & { readonly module: ModuleCode }>(
    ctx,
    sql`
      with planned as (
        select s.module, s.held_on, s.ordinal, s.place,
          (select r.id from room r where r.id = s.room_id and not r.retired) as room_id,
          array(select m.id::text from session_staff st join team_member m on m.id = st.member_id
            where st.session_id = s.id and not m.retired order by m.name) as members
        from course_session s
        where s.municipality_id = ${ctx.actor.municipalityId} and s.status = 'PLANNED')
      select distinct on (module) module, room_id as "roomId", place, members as "memberIds"
      from planned
      where room_id is not null or place is not null or cardinality(members) > 0
      order by module, held_on desc, ordinal desc`,
  );
  return new Map(found.map(({ module, ...booked }) => [module, booked]));
}
