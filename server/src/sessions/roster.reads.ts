import type { RequestContext } from "../platform/request-context.ts";
import { instantText, rows, sql } from "../platform/sql.ts";
import { absenceAhead } from "./planned-absence.reads.ts";
import type { RosterRow } from "./roster.graphql.ts";
import { enrolledThatDay } from "./session.reads.ts";

/** Rosters: everyone enrolled on the day, by last name, with what is recorded of them. */
export function rostersOf(
  ctx: RequestContext,
  sessionIds: readonly string[],
): Promise<(RosterRow & { readonly sessionId: string })[]> {
  return rows(
    ctx,
    sql`
      select s.id as "sessionId", e.id as "enrolmentId", p.id as "participantId",
        p.first_name || ' ' || p.last_name as name, p.business_idea as "businessIdea",
        case when m.id is not null then json_build_object(
          'status', m.status, 'minutes', m.minutes, 'reason', m.reason, 'version', m.version,
          'markedBy', u.name, 'needsWhy',
          (m.marked_at at time zone 'Europe/Copenhagen')::date < ${ctx.clockDay}::date,
          'markedAt', ${instantText(sql`m.marked_at`)}) end as mark,
        case when m.id is null then ahead.absence end as planned
      from course_session s
        join enrolment e on ${enrolledThatDay}
        join participant p on p.id = e.participant_id
        left join attendance_mark m on m.session_id = s.id and m.enrolment_id = e.id
        left join app_user u on u.id = m.marked_by
        ${absenceAhead}
      where s.municipality_id = ${ctx.actor.municipalityId} and s.id = any(${sessionIds}::uuid[])
      order by p.last_name, p.first_name, p.id`,
  );
}
