import type { RequestContext } from "../platform/request-context.ts";
import { sql } from "../platform/sql.ts";
import { enrolledThatDay } from "./session.reads.ts";
import { sessionMinutes } from "./status-flags.ts";

type Condition = ReturnType<typeof sql>;

/**
 * The table `seat`, to stand after those of the attendance rules: every session of the cohort for
 * every enrolment `e` asked for, with what it counts as by its mark or else by leave known ahead.
 *
 * `counts` says whether the session stands and the person was enrolled; `known` is null while it
 * may still be attended.
 */
export function seatTable({ actor }: Pick<RequestContext, "actor">, asked: Condition) {
  return sql`
    seat as (
      select e.id as enrolment_id, e.cohort_id, s.module, s.id as session_id, s.held_on, s.starts_at,
        ${sessionMinutes} as minutes, s.status = 'PLANNED' and ${enrolledThatDay} as counts,
        case when m.id is not null then 'MARK' when l.status is not null then 'LEAVE' end as known,
        f.held, f.expected, f.attended,
        case when f.attended then coalesce(m.minutes, 0) else 0 end as attended_minutes
      from enrolment e join course_session s on s.cohort_id = e.cohort_id
        left join attendance_mark m on m.enrolment_id = e.id and m.session_id = s.id
        left join lateral (
          select a.status from planned_absence a
          where m.id is null and a.enrolment_id = e.id
            and a.starts_on <= s.held_on and s.held_on <= a.ends_on
          order by a.starts_on limit 1) as l on true
        left join status_flag f on f.status = coalesce(m.status, l.status)
          and f.valid_from <= s.held_on and s.held_on < f.valid_until
      where e.municipality_id = ${actor.municipalityId} and ${asked})`;
}

/** The figures of a group of seats as they are recorded. */
export const figuresOfSeats = figures(
  sql`counts and known = 'MARK'`,
  sql`attended`,
  sql`held`,
  sql`expected`,
);

/** The same if whatever may still be attended is, from its first minute to its last. */
export const figuresWithinReach = figures(
  sql`counts`,
  sql`(known is null or attended)`,
  sql`(known is null or held)`,
  sql`(known is null or expected)`,
);

/** The minutes within reach over a group of seats: attended, and those that each definition divides by. */
export const minutesWithinReach = sql`
  coalesce(sum(case when known is null then minutes else attended_minutes end)
    filter (where counts), 0) as attended,
  coalesce(sum(minutes) filter (where counts and (known is null or held)), 0) as held,
  coalesce(sum(minutes) filter (where counts and (known is null or expected)), 0) as expected`;

function figures(counted: Condition, attended: Condition, held: Condition, expected: Condition) {
  const minutes = sql`case when known is null then minutes else attended_minutes end`;
  return sql`json_build_object(
    'attended', count(*) filter (where ${counted} and ${attended}),
    'held', count(*) filter (where ${counted} and ${held}),
    'expected', count(*) filter (where ${counted} and ${expected}),
    'attendedMinutes', coalesce(sum(${minutes}) filter (where ${counted} and ${attended}), 0),
    'heldMinutes', coalesce(sum(minutes) filter (where ${counted} and ${held}), 0),
    'expectedMinutes', coalesce(sum(minutes) filter (where ${counted} and ${expected}), 0))`;
}
