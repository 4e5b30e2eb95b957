import { batched, groupedBy } from "../platform/batched.ts";
import type { RequestContext } from "../platform/request-context.ts";
import { rows, sql } from "../platform/sql.ts";
import type { MeetingStability } from "./attendance.graphql.ts";
import { attendanceRulesTables, figuresOfMarks, flagOfMark } from "./status-flags.ts";

/**
 * A person's meeting stability for screenings 2 and 3, read for many enrolments at once: over the
 * days of `stabilityPeriods`, by the ends of the cohort's screenings.
 */
export function stabilityOf(ctx: RequestContext, enrolmentId: string): Promise<MeetingStability[]> {
  const load = async (ids: readonly string[]) => {
    const found = await rows<MeetingStability & { enrolmentId: string }>(
      ctx,
      sql`
        with ${attendanceRulesTables(ctx)},
        enrolled as (
          select e.id, e.cohort_id, e.starts_on, e.ends_on,
            (select ends_on from phase where cohort_id = e.cohort_id and code = 'SCREENING_2') as second,
            (select ends_on from phase where cohort_id = e.cohort_id and code = 'SCREENING_3') as third
          from enrolment e
          where e.municipality_id = ${ctx.actor.municipalityId} and e.id = any(${ids}::uuid[])),
        -- "least" and "greatest" pass over an end that is open.
        period as (
          select id, cohort_id, 2 as screening, starts_on as from_on, least(second, ends_on) as to_on
          from enrolled where second is not null
          union all
          select id, cohort_id, 3, greatest(starts_on, second + 1), least(third, ends_on)
          from enrolled where third is not null)
        select p.id as "enrolmentId", p.screening, to_char(p.from_on, 'YYYY-MM-DD') as "from",
          to_char(p.to_on, 'YYYY-MM-DD') as "to", ${figuresOfMarks} as attended
        from period p
          left join course_session s on s.cohort_id = p.cohort_id
            and s.held_on between p.from_on and p.to_on
          left join attendance_mark m on m.session_id = s.id and m.enrolment_id = p.id
          ${flagOfMark}
        where p.from_on <= p.to_on
        group by p.id, p.screening, p.from_on, p.to_on
        order by p.screening`,
    );
    return groupedBy(found, (it) => it.enrolmentId);
  };
  return batched<MeetingStability[]>(ctx, "Enrolment.stability", enrolmentId, load, []);
}
