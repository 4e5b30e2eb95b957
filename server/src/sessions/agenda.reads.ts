import { addDays, addWeeks, daysBetween, type PlainDate } from "@mikrolaan/shared/calendar";
import { daysUntilTold } from "@mikrolaan/shared/sessions";
import { badInput } from "../platform/errors.ts";
import type { RequestContext } from "../platform/request-context.ts";
import { rows, sql } from "../platform/sql.ts";
import { absenceRowTables, closing, followUpState, mayBeOpen } from "./absence-rows.ts";
import type { Agenda, Attention } from "./agenda.graphql.ts";
import { networkMeetingsBetween } from "./network-meeting.reads.ts";
import { enrolledThatDay, sessionsBetween } from "./session.reads.ts";

const mostDays = 62;
const weeksAhead = 6;

/**
 * What is on from one date to another, both included.
 *
 * Throws   BAD_USER_INPUT for an end before its start, and for more than 62 days.
 */
export async function agenda(ctx: RequestContext, from: PlainDate, to: PlainDate): Promise<Agenda> {
  if (to < from) throw badInput([{ field: "to", code: "END_BEFORE_START" }]);
  if (daysBetween(from, to) >= mostDays) {
    throw badInput([{ field: "to", code: "TOO_LARGE", limit: mostDays }]);
  }
  return {
    sessions: await sessionsBetween(ctx, from, to),
    networkMeetings: await networkMeetingsBetween(ctx, from, to),
  };
}

/**
 * What is to be seen to, counted by cohort and kind, the earliest date first: rosters of days gone by
 * that are not taken, people to be called, and sessions of the next six weeks without a place or an
 * instructor. Counts alone: whose they are is not told.
 */
export function attention(ctx: RequestContext): Promise<Attention[]> {
  const mine = ctx.actor.municipalityId;
  const soon = sql`s.held_on between ${ctx.today}::date and ${addWeeks(ctx.today, weeksAhead)}::date`;
  return rows(
    ctx,
    sql`
      with ${absenceRowTables(ctx, mayBeOpen)},
      -- As two sets: asked of each session, every person's mark would be looked up by itself.
      without_mark as (
        select s.id as session_id, e.id as enrolment_id
        from course_session s
          join enrolment e on ${enrolledThatDay} and e.municipality_id = ${mine}
        where s.municipality_id = ${mine} and s.status = 'PLANNED' and s.held_on < ${ctx.today}::date
        except select m.session_id, m.enrolment_id from attendance_mark m
        where m.municipality_id = ${mine}),
      found as (
        select it.kind, s.cohort_id, c.name, s.id, s.held_on, s.starts_at
        from course_session s join cohort c on c.id = s.cohort_id
        cross join lateral (values
          ('ROSTER_NOT_TAKEN', s.id in (select session_id from without_mark)),
          ('SESSION_WITHOUT_PLACE', ${soon} and s.room_id is null and s.place is null),
          ('SESSION_WITHOUT_INSTRUCTOR', ${soon} and not exists (
            select from session_staff st where st.session_id = s.id))) as it (kind, applies)
        where s.municipality_id = ${mine} and s.status = 'PLANNED' and it.applies
        union all
        select 'FOLLOW_UP_OPEN', c.id, c.name, r.sessions[2], r.days[2], null
        from absence_row r join enrolment e on e.id = r.enrolment_id
          join cohort c on c.id = e.cohort_id ${closing}
        where ${followUpState} = 'OPEN')
      select kind, cohort_id as "cohortId", name as "cohortName", count(*)::int as count,
        (count(*) filter (where held_on <= ${addDays(ctx.today, -daysUntilTold)}::date))::int as waiting,
        to_char(min(held_on), 'YYYY-MM-DD') as "firstDate",
        (array_agg(id order by held_on, starts_at, id))[1] as "firstSessionId"
      from found group by kind, cohort_id, name order by min(held_on), name, kind`,
  );
}
