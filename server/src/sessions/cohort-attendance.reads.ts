import type { ModuleCode } from "@mikrolaan/shared/cohorts";
import type { AttendanceFigures } from "@mikrolaan/shared/sessions";
import { batched, groupedBy } from "../platform/batched.ts";
import type { RequestContext } from "../platform/request-context.ts";
import { rows, sql } from "../platform/sql.ts";
import type { CohortModuleAttendance } from "./attendance.graphql.ts";
import { minutesWithinReach, seatTable } from "./seats.ts";
import { enrolledThatDay } from "./session.reads.ts";
import { attendanceRulesTables, sessionMinutes } from "./status-flags.ts";

/** How a module of one cohort has gone, and the sessions behind it. */
export interface ModuleFigures {
  readonly cohortId: string;
  readonly module: ModuleCode;
  readonly attended: AttendanceFigures;
  readonly sessionsHeld: number;
  readonly sessionsPlanned: number;
  readonly sessionsNotTaken: number;
}

/**
 * Every module of the cohorts asked for, or of all of them (null), by date: the marks of those
 * enrolled on the day, by the rules in force on it. One statement, whatever their number.
 */
export function moduleFigures(
  ctx: RequestContext,
  cohortIds: readonly string[] | null,
): Promise<ModuleFigures[]> {
  const mine = ctx.actor.municipalityId;
  const inCohorts = cohortIds ? sql`and s.cohort_id = any(${cohortIds}::uuid[])` : sql``;
  return rows(
    ctx,
    sql`
      with ${attendanceRulesTables(ctx)},
      -- By mark first, since there are few kinds: flags are then looked up for hundreds, not thousands.
      told as (
        select s.id, s.held_on, m.status, count(e.id) as people, count(m.id) as marks,
          coalesce(sum(m.minutes), 0) as minutes
        from course_session s
          left join enrolment e on ${enrolledThatDay} and e.municipality_id = ${mine}
          left join attendance_mark m on m.session_id = s.id and m.enrolment_id = e.id
            and m.municipality_id = ${mine}
        where s.municipality_id = ${mine} and s.status = 'PLANNED' ${inCohorts}
        group by s.id, m.status),
      taken as (
        select s.id, sum(s.people) as people, sum(s.marks) as recorded,
          coalesce(sum(s.marks) filter (where f.attended), 0) as attended,
          coalesce(sum(s.marks) filter (where f.held), 0) as held,
          coalesce(sum(s.marks) filter (where f.expected), 0) as expected,
          coalesce(sum(s.minutes) filter (where f.attended), 0) as attended_minutes
        from told s left join status_flag f
          on f.status = s.status and f.valid_from <= s.held_on and s.held_on < f.valid_until
        group by s.id)
      select cohort_id as "cohortId", module,
        json_build_object(
          'attended', sum(attended), 'held', sum(held), 'expected', sum(expected),
          'attendedMinutes', sum(attended_minutes), 'heldMinutes', sum(held * ${sessionMinutes}),
          'expectedMinutes', sum(expected * ${sessionMinutes})) as attended,
        count(*) filter (where held_on <= ${ctx.today}::date and recorded > 0)::int as "sessionsHeld",
        count(*)::int as "sessionsPlanned",
        count(*) filter (where held_on < ${ctx.today}::date and recorded < people)::int
          as "sessionsNotTaken"
      from taken t join course_session s on s.id = t.id
      group by cohort_id, module order by min(held_on), module`,
  );
}

/** The same of one cohort, with how many can no longer meet the demand; for many cohorts at once. */
export function cohortAttendanceOf(
  ctx: RequestContext,
  cohortId: string,
): Promise<CohortModuleAttendance[]> {
  const load = async (ids: readonly string[]) => {
    const [modules, gates] = await Promise.all([moduleFigures(ctx, ids), gatesLost(ctx, ids)]);
    const gateOf = new Map(gates.map((it) => [`${it.cohortId} ${it.module}`, it]));
    const shown = modules.map((it) => {
      const { percent = null, lost = 0 } = gateOf.get(`${it.cohortId} ${it.module}`) ?? {};
      return { ...it, gatePercent: percent, gateLost: percent === null ? 0 : lost };
    });
    return groupedBy(shown, (it) => it.cohortId);
  };
  return batched<CohortModuleAttendance[]>(ctx, "Cohort.attendance", cohortId, load, []);
}

interface GatesLost {
  readonly cohortId: string;
  readonly module: ModuleCode;
  readonly percent: number | null;
  readonly lost: number;
}

/** By module, how many of those still enrolled can no longer meet its demand: `gateOf`, counted. */
function gatesLost(ctx: RequestContext, cohortIds: readonly string[]): Promise<GatesLost[]> {
  const asked = sql`e.cohort_id = any(${cohortIds}::uuid[]) and e.exit_route is null
    and (e.ends_on is null or e.ends_on >= ${ctx.today}::date)`;
  return rows(
    ctx,
    sql`
      with ${attendanceRulesTables(ctx)}, ${seatTable(ctx, asked)},
      person as (
        select cohort_id, module, enrolment_id, max(held_on) as last_on, ${minutesWithinReach}
        from seat group by cohort_id, module, enrolment_id)
      select p.cohort_id as "cohortId", p.module, max((r.content ->> 'gatePercent')::int) as percent,
        count(*) filter (where p.attended * 100 < (r.content ->> 'gatePercent')::int
          * case r.content ->> 'definition' when 'ATTENDED_OF_HELD' then p.held
            else p.expected end)::int as lost
      from person p
        left join attendance_rules r on r.valid_from <= p.last_on and p.last_on < r.valid_until
      group by p.cohort_id, p.module`,
  );
}
