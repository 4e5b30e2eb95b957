import { batched, groupedBy } from "../platform/batched.ts";
import type { RequestContext } from "../platform/request-context.ts";
import { rows, sql } from "../platform/sql.ts";
import type { SheetRow } from "./attendance.graphql.ts";
import { enrolledThatDay } from "./session.reads.ts";
import { attendanceRulesTables, figuresOfMarks, flagOfMark } from "./status-flags.ts";

/** The rows of a cohort's sheet by last name: everyone ever enrolled, read for many cohorts at once. */
export function sheetRowsOf(ctx: RequestContext, cohortId: string): Promise<SheetRow[]> {
  const load = async (ids: readonly string[]) => {
    const found = await rows<SheetRow & { cohortId: string }>(
      ctx,
      sql`
        with ${attendanceRulesTables(ctx)}
        select e.cohort_id as "cohortId", e.id as "enrolmentId", p.id as "participantId",
          p.first_name || ' ' || p.last_name as name,
          to_char(e.starts_on, 'YYYY-MM-DD') as "startsOn", to_char(e.ends_on, 'YYYY-MM-DD') as "endsOn",
          recorded.marks, recorded.attended
        from enrolment e join participant p on p.id = e.participant_id
          cross join lateral (
            select ${figuresOfMarks} as attended,
              coalesce(json_agg(json_build_object(
                'sessionId', s.id, 'status', m.status, 'minutes', m.minutes)
                order by s.held_on, s.starts_at, s.id), '[]') as marks
            from attendance_mark m join course_session s on s.id = m.session_id ${flagOfMark}
            where m.enrolment_id = e.id and ${enrolledThatDay}) as recorded
        where e.municipality_id = ${ctx.actor.municipalityId} and e.cohort_id = any(${ids}::uuid[])
        order by p.last_name, p.first_name, p.id, e.starts_on`,
    );
    return groupedBy(found, (it) => it.cohortId);
  };
  return batched<SheetRow[]>(ctx, "Cohort.attendanceSheet", cohortId, load, []);
}
