import { addWeeks, daysBetween, mondayOf, type PlainDate } from "@mikrolaan/shared/calendar";
import { contractMinutes } from "@mikrolaan/shared/cohorts";
import type { StaffingRules } from "@mikrolaan/shared/rules";
import type { TeamLoadInput } from "@mikrolaan/shared/sessions";
import { staffingRules } from "../cohorts/index.ts";
import type { RequestContext } from "../platform/request-context.ts";
import { rows, sql } from "../platform/sql.ts";
import type { MemberLoad } from "./team-load.graphql.ts";

/**
 * What each member of the team has to do in each calendar week, by name: the sessions and network
 * meetings they hold, and their weekly time with the people of each cohort whose plan runs that week.
 *
 * Shape    whole weeks, from that of `from` to that of `to`; staff who are on the team now. What is
 *          called off and cohorts that are closed weigh nothing.
 */
export async function teamLoad(ctx: RequestContext, range: TeamLoadInput): Promise<MemberLoad[]> {
  return memberLoads(ctx, await staffingRules(ctx), range);
}

/** The same by rules that are known already. */
export async function memberLoads(
  ctx: RequestContext,
  rules: StaffingRules,
  { from, to }: TeamLoadInput,
): Promise<MemberLoad[]> {
  const first = mondayOf(from);
  const weeks = Math.floor(daysBetween(first, to) / 7) + 1;
  return (await loadsFrom(ctx, first, weeks)).map(({ memberId, name, ftePercent, loads }) => {
    const contract = contractMinutes(rules, ftePercent);
    return {
      memberId,
      name,
      contractMinutes: contract,
      weeks: loads.map(([sessionMinutes, individualMinutes], week) => ({
        monday: addWeeks(first, week),
        sessionMinutes,
        individualMinutes,
        isOverContract: sessionMinutes + individualMinutes > contract,
      })),
    };
  });
}

interface LoadRow {
  readonly memberId: string;
  readonly name: string;
  readonly ftePercent: number;
  /** By week: minutes held, and minutes with people one by one. */
  readonly loads: readonly (readonly [held: number, individual: number])[];
}

/** One statement for all members and weeks. */
function loadsFrom(ctx: RequestContext, first: PlainDate, weeks: number): Promise<LoadRow[]> {
  const { municipalityId } = ctx.actor;
  return rows(
    ctx,
    sql`
      with week as (
        select n, ${first}::date + 7 * n as monday, ${first}::date + 7 * n + 6 as sunday
        from generate_series(0, ${weeks - 1}::int) n),
      held as (
        select st.member_id, s.held_on, s.ends_at - s.starts_at as length
        from session_staff st join course_session s on s.id = st.session_id
        where s.municipality_id = ${municipalityId} and s.status = 'PLANNED'
          and s.held_on between ${first}::date and ${first}::date + 7 * ${weeks}::int - 1
        union all
        select n.member_id, n.held_on, n.ends_at - n.starts_at from network_meeting n
        where n.municipality_id = ${municipalityId} and n.status = 'PLANNED'
          and n.held_on between ${first}::date and ${first}::date + 7 * ${weeks}::int - 1),
      holding as (
        select member_id, (held_on - ${first}::date) / 7 as n,
          (extract(epoch from sum(length)) / 60)::int as minutes
        from held group by 1, 2),
      following as (
        select f.member_id, w.n, sum(f.weekly_minutes)::int as minutes
        from cohort_team_member f
          join cohort c on c.id = f.cohort_id and c.status <> 'CLOSED'
          cross join lateral (
            select max(coalesce(ends_on, starts_on)) as ends_on from phase where cohort_id = c.id) plan
          join week w on w.sunday >= c.starts_on and w.monday <= plan.ends_on
        where f.municipality_id = ${municipalityId}
        group by 1, 2)
      select t.id as "memberId", t.name, t.fte_percent as "ftePercent",
        json_agg(json_build_array(coalesce(h.minutes, 0), coalesce(f.minutes, 0)) order by w.n) as loads
      from team_member t cross join week w
        left join holding h on h.member_id = t.id and h.n = w.n
        left join following f on f.member_id = t.id and f.n = w.n
      where t.municipality_id = ${municipalityId} and t.kind = 'STAFF' and not t.retired
      group by t.id order by t.name`,
  );
}
