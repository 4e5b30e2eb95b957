import type { RequestContext } from "../platform/request-context.ts";
import { sql } from "../platform/sql.ts";

/** Every row of a cohort's plan as it is stored now: its table, its id and its content. */
export function planRows({ actor }: RequestContext, cohortId: string) {
  return sql`(
    select 'course_session' as "tableName", t.id, to_jsonb(t) as content
      from course_session t where t.cohort_id = ${cohortId}::uuid
        and t.municipality_id = ${actor.municipalityId}::uuid
    union all select 'session_staff', t.id, to_jsonb(t)
      from session_staff t join course_session s on s.id = t.session_id
      where s.cohort_id = ${cohortId}::uuid and s.municipality_id = ${actor.municipalityId}::uuid
    union all select 'session_series', t.id, to_jsonb(t)
      from session_series t where t.cohort_id = ${cohortId}::uuid
        and t.municipality_id = ${actor.municipalityId}::uuid
    union all select 'phase', t.id, to_jsonb(t)
      from phase t where t.cohort_id = ${cohortId}::uuid
        and t.municipality_id = ${actor.municipalityId}::uuid)`;
}
