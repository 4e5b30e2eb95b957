import { may } from "@mikrolaan/shared/identity";
import { batched } from "../platform/batched.ts";
import type { RequestContext } from "../platform/request-context.ts";
import { rows, sql } from "../platform/sql.ts";
import type {
  AttendanceOverview,
  AttendanceSum,
  StatusCount,
} from "./attendance-overview.graphql.ts";
import { enrolledThatDay } from "./session.reads.ts";
import { attendanceRulesTables, flagOfMark, sessionMinutes } from "./status-flags.ts";

/**
 * Cohorts' marks added up each way that is shown, by the rules in force on each day, with the marks of
 * each status day by day. Sums of single people are for those who see names.
 */
export function attendanceOverviewOf(
  ctx: RequestContext,
  cohortId: string,
): Promise<AttendanceOverview> {
  const isNamed = may(ctx.actor, "readRoster");
  const load = async (ids: readonly string[]) => {
    const found = await rows<AttendanceOverview & { readonly cohortId: string }>(
      ctx,
      sql`
        with ${attendanceRulesTables(ctx)}, marks as (
          select s.cohort_id, s.id as session_id, s.module, m.enrolment_id, m.status, m.minutes,
            ${sessionMinutes} as session_minutes, f.held, f.expected, f.attended
          from attendance_mark m
            join course_session s on s.id = m.session_id and s.status = 'PLANNED'
            join enrolment e on e.id = m.enrolment_id and ${enrolledThatDay}
            ${flagOfMark}
          where m.municipality_id = ${ctx.actor.municipalityId} and s.cohort_id = any(${ids}::uuid[])),
        sums as (
          select cohort_id, session_id as "sessionId", module, ${isNamed ? sql`enrolment_id` : sql`null`} as "enrolmentId",
            count(*) filter (where attended)::int as attended,
            count(*) filter (where held)::int as held,
            count(*) filter (where expected)::int as expected,
            coalesce(sum(minutes) filter (where attended), 0)::int as "attendedMinutes",
            coalesce(sum(session_minutes) filter (where held), 0)::int as "heldMinutes",
            coalesce(sum(session_minutes) filter (where expected), 0)::int as "expectedMinutes"
          from marks
          group by grouping sets ((cohort_id), (cohort_id, session_id), (cohort_id, module)
            ${isNamed ? sql`, (cohort_id, enrolment_id)` : sql``})),
        statuses as (
          select cohort_id, session_id as "sessionId", status, count(*)::int as count
          from marks group by cohort_id, session_id, status)
        select c.id as "cohortId",
          (select coalesce(json_agg(to_jsonb(t) - 'cohort_id'), '[]') from sums t
           where t.cohort_id = c.id) as sums,
          (select coalesce(json_agg(to_jsonb(t) - 'cohort_id'), '[]') from statuses t
           where t.cohort_id = c.id) as statuses
        from unnest(${ids}::uuid[]) as c(id)`,
    );
    return new Map(found.map((it) => [it.cohortId, it]));
  };
  return batched<AttendanceOverview>(ctx, "Cohort.attendanceOverview", cohortId, load, none);
}

const none: { sums: AttendanceSum[]; statuses: StatusCount[] } = { sums: [], statuses: [] };
