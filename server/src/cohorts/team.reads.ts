import { firstMeetingBreach, type StaffingBreach, teamStanding } from "@mikrolaan/shared/cohorts";
import { inForce, type StaffingRules } from "@mikrolaan/shared/rules";
import { groupedBy } from "../platform/batched.ts";
import { notFound } from "../platform/errors.ts";
import type { RequestContext } from "../platform/request-context.ts";
import { rows, sql } from "../platform/sql.ts";
import { rulePacks } from "../rules/index.ts";
import type { CohortTeam, MemberUser, Team, TeamMemberType } from "./team.graphql.ts";
import { teamMemberCan } from "./team.policy.ts";

/** Everyone who carries the municipality's programmes out, or has, by name. */
export function teamMembers(ctx: RequestContext): Promise<TeamMemberType[]> {
  return membersWhere(ctx, null);
}

/** One team member. Throws NOT_FOUND. */
export async function teamMember(ctx: RequestContext, id: string): Promise<TeamMemberType> {
  const [found] = await membersWhere(ctx, id);
  if (!found) throw notFound();
  return found;
}

/** The team, and how it stands against the staffing rules in force today. */
export async function team(ctx: RequestContext): Promise<Team> {
  const members = await teamMembers(ctx);
  const standing = teamStanding(await staffingRules(ctx), members);
  return { members, standing: { ...standing, breaches: standing.breaches.map(breachShown) } };
}

/** Who a programme needs, as the rules in force today say. */
export async function staffingRules(ctx: RequestContext): Promise<StaffingRules> {
  const pack = inForce(await rulePacks(ctx, "STAFFING"), "STAFFING", ctx.today);
  return pack?.content ?? { competences: [], rules: [] };
}

/** Users of the municipality whom no team member is linked to yet, by name; at most 500. */
export function usersToLink(ctx: RequestContext): Promise<MemberUser[]> {
  return rows(
    ctx,
    sql`
      select u.id, u.name from app_user u
      where u.municipality_id = ${ctx.actor.municipalityId}
        and not exists (select from team_member t where t.user_id = u.id)
      order by u.name, u.id limit 500`,
  );
}

/** Who follows each of these cohorts, by name, and whether they are enough for its first meetings. */
export async function cohortTeamsOf(
  ctx: RequestContext,
  cohortIds: readonly string[],
): Promise<ReadonlyMap<string, CohortTeam>> {
  const rules = await staffingRules(ctx);
  const found = await rows<CohortTeam["followers"][number] & { cohortId: string }>(
    ctx,
    sql`
      select f.id, f.cohort_id as "cohortId", f.member_id as "memberId", t.name, t.kind, t.role,
        t.retired, f.weekly_minutes as "weeklyMinutes"
      from cohort_team_member f join team_member t on t.id = f.member_id
      where f.municipality_id = ${ctx.actor.municipalityId}
        and f.cohort_id = any(${cohortIds}::uuid[])
      order by t.name`,
  );
  const byCohort = groupedBy(found, (it) => it.cohortId);
  return new Map(
    cohortIds.map((id) => {
      const followers = byCohort.get(id) ?? [];
      const breach = firstMeetingBreach(rules, followers);
      return [id, { followers, breaches: breach ? [breachShown(breach)] : [] }];
    }),
  );
}

function breachShown({ reason, ...breach }: StaffingBreach) {
  return { ...breach, ...reason };
}

async function membersWhere(ctx: RequestContext, id: string | null): Promise<TeamMemberType[]> {
  const can = teamMemberCan(ctx.actor);
  const found = await rows<Omit<TeamMemberType, "can">>(
    ctx,
    sql`
      select t.id, t.name, t.kind, t.role, t.fte_percent as "ftePercent", t.competences, t.retired,
        t.version, case when u.id is not null
          then json_build_object('id', u.id, 'name', u.name) end as user
      from team_member t
        left join app_user u on u.id = t.user_id and u.municipality_id = t.municipality_id
      where t.municipality_id = ${ctx.actor.municipalityId}
        and (${id}::uuid is null or t.id = ${id}) order by t.name`,
  );
  return found.map((it) => ({ ...it, can }));
}
