import { absencesToFollowUp } from "@mikrolaan/shared/sessions";
import type { ForMunicipality } from "../platform/request-context.ts";
import { sql } from "../platform/sql.ts";
import { enrolledThatDay } from "./session.reads.ts";
import { attendanceRulesTables, flagOfMark } from "./status-flags.ts";

/**
 * The core's `absenceRows` of a municipality as a table, to stand after `with`: `absence_row
 * (enrolment_id, sessions, days, came_on)`, one row for each row of absences, `sessions` and `days`
 * in order of time, `came_on` the first day they were there again, or null.
 */
export function absenceRowTables({ actor }: Pick<ForMunicipality, "actor">, among = sql`true`) {
  return sql`
    ${attendanceRulesTables({ actor })},
    -- Most people are never away twice: theirs alone are the sessions to look through.
    away as (
      select m.enrolment_id from attendance_mark m
      where m.municipality_id = ${actor.municipalityId} and m.status = 'ABSENT'
        and m.enrolment_id is not null
      group by m.enrolment_id having count(*) >= ${absencesToFollowUp}),
    seat as (
      select e.id as enrolment_id, s.id as session_id, s.held_on,
        coalesce(s.status = 'PLANNED' and m.status = 'ABSENT', false) as absent,
        row_number() over in_time as n,
        min(s.held_on) filter (where s.status = 'PLANNED' and f.attended) over (
          in_time rows between current row and unbounded following) as came_on
      from away a join enrolment e on e.id = a.enrolment_id
        join course_session s on ${enrolledThatDay}
        left join attendance_mark m on m.session_id = s.id and m.enrolment_id = e.id
        ${flagOfMark}
      where e.municipality_id = ${actor.municipalityId} and ${among}
      window in_time as (partition by e.id order by s.held_on, s.starts_at, s.id)),
    absence as (
      select *, n - row_number() over (partition by enrolment_id order by n) as island
      from seat where absent),
    absence_row as (
      select enrolment_id, array_agg(session_id order by n) as sessions,
        array_agg(held_on order by n) as days, min(came_on) as came_on
      from absence group by enrolment_id, island having count(*) >= ${absencesToFollowUp})`;
}

/**
 * What a row of absences `r` of enrolment `e` in cohort `c` has come to; `f` is what was said of it.
 * It is known by its second session, and one that was closed by another of its sessions, before a
 * correction made the row longer or shorter, stays closed.
 */
export const closing = sql`
  left join lateral (
    select * from follow_up where enrolment_id = r.enrolment_id and session_id = any(r.sessions)
    order by closed_at desc limit 1) as f on true`;

/** Nobody who has left is called, so that what is long past is not looked through for open tasks. */
export const mayBeOpen = sql`
  e.ends_on is null and e.cohort_id in (select id from cohort where status <> 'CLOSED')`;

/** OPEN is a task; whoever has come again or has left needs no call. */
export const followUpState = sql`
  case when f.id is not null then 'CLOSED' when r.came_on is not null then 'CAME_AGAIN'
    when e.ends_on is not null or c.status = 'CLOSED' then 'ENDED' else 'OPEN' end`;
