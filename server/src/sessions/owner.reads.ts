import { groupedBy } from "../platform/batched.ts";
import type { RequestContext } from "../platform/request-context.ts";
import { rows, sql } from "../platform/sql.ts";
import type { Owner } from "./owner.graphql.ts";

/** Who is to take the rosters of session days: those who hold each, else those who follow its cohort. */
export async function rosterOwnersOf(
  ctx: RequestContext,
  sessionIds: readonly string[],
): Promise<ReadonlyMap<string, readonly Owner[]>> {
  const found = await rows<Owner & { readonly sessionId: string }>(
    ctx,
    sql`
      select s.id as "sessionId", t.id, t.name, ${isMe(ctx)} as "isMe"
      from course_session s join team_member t on ${isRosterOwner(ctx)}
      where s.municipality_id = ${ctx.actor.municipalityId} and s.id = any(${sessionIds}::uuid[])
      order by t.name, t.id`,
  );
  return groupedBy(found, (it) => it.sessionId);
}

/** Session `s` is for the one who asks: they are one of its roster's owners, or it has none. */
export function isMyRoster(ctx: RequestContext) {
  return sql`(
    select coalesce(bool_or(${isMe(ctx)}), true) from team_member t where ${isRosterOwner(ctx)})`;
}

/** Team member `t` is the user who asks. */
export function isMe({ actor }: RequestContext) {
  return sql`coalesce(t.user_id = ${actor.userId}, false)`;
}

/** Whether member `t` is to take the roster of session `s`; whoever teaches from outside takes none. */
function isRosterOwner({ actor }: RequestContext) {
  return sql`
    t.municipality_id = ${actor.municipalityId} and not t.retired and t.kind = 'STAFF'
    and case when exists (
        select from session_staff st join team_member o on o.id = st.member_id
        where st.session_id = s.id and o.kind = 'STAFF' and not o.retired)
      then exists (select from session_staff st where st.session_id = s.id and st.member_id = t.id)
      else exists (select from cohort_team_member ct
        where ct.cohort_id = s.cohort_id and ct.member_id = t.id) end`;
}
