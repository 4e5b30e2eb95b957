import type { PlainDate } from "@mikrolaan/shared/calendar";
import type { AttendanceStatus } from "@mikrolaan/shared/sessions";
import { notFound } from "../platform/errors.ts";
import type { RequestContext } from "../platform/request-context.ts";
import { rows, sql } from "../platform/sql.ts";
import { absenceAhead } from "./planned-absence.reads.ts";
import type { RosterRow } from "./roster.graphql.ts";
import type { CourseSession } from "./session.entity.ts";
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
          'markedBy', u.name,
          'markedAt', to_char(m.marked_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')) end as mark,
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

/** A person's place on a roster as it is stored: the enrolment, the mark if there is one, its history. */
export interface Seat {
  readonly enrolmentId: string;
  readonly startsOn: PlainDate;
  readonly endsOn: PlainDate | null;
  readonly markId: string | null;
  readonly status: AttendanceStatus | null;
  readonly minutes: number | null;
  readonly reason: string | null;
  /** 0 where no mark is set. */
  readonly version: number;
  /** How often the mark has been set or cleared. */
  readonly changes: number;
  /** Who did so last: their id and their name. */
  readonly changedBy: string | null;
  readonly changedByName: string | null;
}

/**
 * The places of enrolments on a session's roster, held until the transaction ends. The session must
 * be held already, by a statement before this one: then no mark changes between reading and writing.
 *
 * Throws   NOT_FOUND for an enrolment of another cohort or municipality.
 */
export async function seatsHeld(
  ctx: RequestContext,
  session: CourseSession,
  enrolmentIds: readonly string[],
): Promise<ReadonlyMap<string, Seat>> {
  const seats = await rows<Seat>(
    ctx,
    sql`
      select e.id as "enrolmentId", to_char(e.starts_on, 'YYYY-MM-DD') as "startsOn",
        to_char(e.ends_on, 'YYYY-MM-DD') as "endsOn",
        m.id as "markId", m.status, m.minutes, m.reason, coalesce(m.version, 0) as version,
        (select count(*)::int from attendance_change h
         where h.session_id = ${session.id} and h.enrolment_id = e.id) as changes, u.id as "changedBy", u.name as "changedByName"
      from enrolment e
        left join attendance_mark m on m.session_id = ${session.id} and m.enrolment_id = e.id
        left join app_user u on u.id = coalesce(m.marked_by,
          (select v.saved_by from attendance_change h join attendance_save v on v.id = h.save_id
           where h.session_id = ${session.id} and h.enrolment_id = e.id
           order by h.version desc limit 1))
      where e.municipality_id = ${ctx.actor.municipalityId} and e.cohort_id = ${session.cohort}
        and e.id = any(${enrolmentIds}::uuid[])
      for share of e`,
  );
  if (seats.length < enrolmentIds.length) throw notFound();
  return new Map(seats.map((it) => [it.enrolmentId, it]));
}
