import { batched, groupedBy } from "../platform/batched.ts";
import { notFound } from "../platform/errors.ts";
import type { RequestContext } from "../platform/request-context.ts";
import { instantText, rows, sql } from "../platform/sql.ts";
import type { PlannedAbsenceType } from "./planned-absence.graphql.ts";

/** Leave of enrolments by date, read for many enrolments at once. */
export function plannedAbsencesOf(
  ctx: RequestContext,
  enrolmentId: string,
): Promise<PlannedAbsenceType[]> {
  const load = async (ids: readonly string[]) =>
    groupedBy(
      await absencesWhere(ctx, sql`a.enrolment_id = any(${ids}::uuid[])`),
      (it) => it.enrolmentId,
    );
  return batched<PlannedAbsenceType[]>(ctx, "Enrolment.plannedAbsences", enrolmentId, load, []);
}

/** Leave of everyone of a cohort by date, read for many cohorts at once. */
export function plannedAbsencesOfCohort(
  ctx: RequestContext,
  cohortId: string,
): Promise<PlannedAbsenceType[]> {
  const load = async (ids: readonly string[]) =>
    groupedBy(
      await absencesWhere(ctx, sql`e.cohort_id = any(${ids}::uuid[])`),
      (it) => it.cohortId,
    );
  return batched<PlannedAbsenceType[]>(ctx, "Cohort.plannedAbsences", cohortId, load, []);
}

/** One period of leave. Throws NOT_FOUND. */
export async function plannedAbsence(ctx: RequestContext, id: string): Promise<PlannedAbsenceType> {
  const [found] = await absencesWhere(ctx, sql`a.id = ${id}`);
  if (!found) throw notFound();
  return found;
}

/** The leave of enrolment `e` that covers the day of session `s`, as `absence`; null for none. */
export const absenceAhead = sql`
  left join lateral (
    select json_build_object('id', a.id, 'status', a.status, 'reason', a.reason,
      'startsOn', to_char(a.starts_on, 'YYYY-MM-DD'), 'endsOn', to_char(a.ends_on, 'YYYY-MM-DD'),
      'version', a.version) as absence
    from planned_absence a
    where a.enrolment_id = e.id and s.held_on between a.starts_on and a.ends_on
    limit 1) as ahead on true`;

function absencesWhere(
  ctx: RequestContext,
  where: ReturnType<typeof sql>,
): Promise<(PlannedAbsenceType & { readonly cohortId: string })[]> {
  return rows(
    ctx,
    sql`
      select a.id, a.enrolment_id as "enrolmentId", e.cohort_id as "cohortId", a.status, a.reason, a.version,
        to_char(a.starts_on, 'YYYY-MM-DD') as "startsOn", to_char(a.ends_on, 'YYYY-MM-DD') as "endsOn",
        covered.sessions, covered.marked, u.name as "recordedBy",
        ${instantText(sql`a.recorded_at`)} as "recordedAt"
      from planned_absence a
        join enrolment e on e.id = a.enrolment_id
        join app_user u on u.id = a.recorded_by
        cross join lateral (
          select count(*)::int as sessions, count(m.id)::int as marked
          from course_session s
            left join attendance_mark m on m.session_id = s.id and m.enrolment_id = e.id
          where s.cohort_id = e.cohort_id and s.status = 'PLANNED'
            and s.held_on between a.starts_on and a.ends_on) as covered
      where a.municipality_id = ${ctx.actor.municipalityId} and ${where}
      order by a.starts_on, a.id`,
  );
}
