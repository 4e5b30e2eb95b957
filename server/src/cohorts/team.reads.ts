import type { RequestContext } from "../platform/request-context.ts";
import { rows, sql } from "../platform/sql.ts";
import type { TeamMemberType } from "./team.graphql.ts";
import { teamMemberCan } from "./team.policy.ts";

/** Everyone who carries the municipality's programmes out, or has, by name. */
export async function teamMembers(ctx: RequestContext): Promise<TeamMemberType[]> {
  const can = teamMemberCan(ctx.actor);
  const found = await rows<Omit<TeamMemberType, "can">>(
    ctx,
    sql`
      select t.id, t.name, t.kind, t.role, t.fte_percent as "ftePercent", t.competences, t.retired,
        t.version, case when u.id is not null
          then json_build_object('id', u.id, 'name', u.name) end as user
      from team_member t
        left join app_user u on u.id = t.user_id and u.municipality_id = t.municipality_id
      where t.municipality_id = ${ctx.actor.municipalityId} order by t.name`,
  );
  return found.map((it) => ({ ...it, can }));
}
