import type { PlainDate } from "@mikrolaan/shared/calendar";
import { askedId } from "../platform/asked-id.ts";
import { batched, groupedBy } from "../platform/batched.ts";
import { notFound } from "../platform/errors.ts";
import type { RequestContext } from "../platform/request-context.ts";
import { row, rows, sql } from "../platform/sql.ts";
import { isMyRoster } from "./owner.reads.ts";
import type { SessionType } from "./session.graphql.ts";
import { sessionCan } from "./session.policy.ts";
import { attendanceRulesTables, sessionMinutes } from "./status-flags.ts";

/** One session day. Throws NOT_FOUND. */
export async function session(ctx: RequestContext, asked: string): Promise<SessionType> {
  const found = await row<SessionRow>(
    ctx,
    sql`
      with ${presentBy(ctx)}
      select ${columns}
      where s.id = ${askedId(asked)} and s.municipality_id = ${ctx.actor.municipalityId}`,
  );
  if (!found) throw notFound();
  return shown(ctx, found);
}

/** Session days by their ids, by time. */
export async function sessionsByIds(
  ctx: RequestContext,
  ids: readonly string[],
): Promise<SessionType[]> {
  if (ids.length === 0) return [];
  const found = await rows<SessionRow>(
    ctx,
    sql`
      with ${presentBy(ctx)}
      select ${columns}
      where s.municipality_id = ${ctx.actor.municipalityId} and s.id = any(${ids}::uuid[])
      order by ${byTime}`,
  );
  return found.map((it) => shown(ctx, it));
}

/** A cohort's session days by date, read for all the cohorts of a list at once. */
export function sessionsOf(ctx: RequestContext, cohortId: string): Promise<SessionType[]> {
  const load = async (ids: readonly string[]) => {
    const found = await rows<SessionRow>(
      ctx,
      sql`
        with ${presentBy(ctx)}
        select ${columns}
        where s.municipality_id = ${ctx.actor.municipalityId} and s.cohort_id = any(${ids}::uuid[])
        order by ${byTime}`,
    );
    return groupedBy(
      found.map((it) => shown(ctx, it)),
      (it) => it.cohortId,
    );
  };
  return batched<SessionType[]>(ctx, "Cohort.sessions", cohortId, load, []);
}

/** The session days from one date to another, both included, cancelled ones too. */
export async function sessionsBetween(
  ctx: RequestContext,
  from: PlainDate,
  to: PlainDate,
): Promise<SessionType[]> {
  const found = await rows<SessionRow>(
    ctx,
    sql`
      with ${presentBy(ctx)}
      select ${columns}
      where s.municipality_id = ${ctx.actor.municipalityId}
        and s.held_on between ${from}::date and ${to}::date
      order by ${byTime}`,
  );
  return found.map((it) => shown(ctx, it));
}

const mostNotTaken = 100;

/**
 * Sessions of today or earlier with marks still to set, oldest first; an empty roster is none. `mine`
 * leaves out those that others are to take.
 */
export async function rostersNotTaken(ctx: RequestContext, mine = false): Promise<SessionType[]> {
  const found = await rows<SessionRow>(
    ctx,
    sql`
      with ${presentBy(ctx)}
      select ${columns}
      where s.municipality_id = ${ctx.actor.municipalityId}
        and s.status = 'PLANNED' and s.held_on <= ${ctx.today}::date
        and people.recorded < people.expected and (not ${mine} or ${isMyRoster(ctx)})
      order by ${byTime} limit ${mostNotTaken}`,
  );
  return found.map((it) => shown(ctx, it));
}

/**
 * Whether the enrolment `e` covers the day of session `s`. All that is counted goes by it: who is
 * expected, and which marks stand when someone turns out to have left earlier.
 */
export const enrolledThatDay = sql`
  e.cohort_id = s.cohort_id and e.starts_on <= s.held_on
  and (e.ends_on is null or e.ends_on >= s.held_on)`;

type SessionRow = Omit<SessionType, "can"> & { readonly marks: number };

/** Which marks count as attended, in one row a period: looked up for each session, not for each mark. */
function presentBy(ctx: RequestContext) {
  return sql`
    ${attendanceRulesTables(ctx)},
    present_by as materialized (
      select valid_from, valid_until, array_agg(status) filter (where attended) as statuses
      from status_flag group by valid_from, valid_until)`;
}

/**
 * "Offset 0" has each member looked up by key: else the whole team is read again for every session,
 * which costs as much as all the rest.
 */
const columns = sql`
  s.id, s.cohort_id as "cohortId", c.name as "cohortName", s.module, s.ordinal,
  to_char(s.held_on, 'YYYY-MM-DD') as date, to_char(s.planned_on, 'YYYY-MM-DD') as "plannedOn",
  s.held_on <> s.planned_on as "isMoved", s.kept_on_day_off as "keptOnDayOff",
  to_char(s.starts_at, 'HH24:MI') as "startsAt",
  to_char(s.ends_at, 'HH24:MI') as "endsAt", ${sessionMinutes} as minutes, s.overnight,
  case when r.id is not null then json_build_object('id', r.id, 'name', r.name) end as room,
  coalesce(r.name, s.place) as place, staff.staff, staff.instructor, s.topic,
  case when q.id is not null then json_build_object('id', q.id, 'version', q.version, 'days',
    (select count(*)::int from course_session d where d.series_id = q.id)) end as series,
  s.status, s.cancelled_reason as "cancelledReason", s.version,
  people.expected, people.recorded, people.present,
  (select count(*)::int from attendance_mark where session_id = s.id) as marks
  from course_session s join cohort c on c.id = s.cohort_id
  left join room r on r.id = s.room_id
  left join session_series q on q.id = s.series_id
  left join present_by b on b.valid_from <= s.held_on and s.held_on < b.valid_until
  cross join lateral (
    select coalesce(json_agg(json_build_object('id', t.id, 'name', t.name) order by t.name), '[]')
        as staff, string_agg(t.name, ', ' order by t.name) as instructor
    from session_staff st
      cross join lateral (select id, name from team_member where id = st.member_id offset 0) as t
    where st.session_id = s.id) as staff
  cross join lateral (
    select count(*)::int as expected, count(m.id)::int as recorded,
      count(*) filter (where s.status = 'PLANNED' and m.status = any(b.statuses))::int as present
    from enrolment e left join attendance_mark m on m.session_id = s.id and m.enrolment_id = e.id
    where ${enrolledThatDay}) as people`;

const byTime = sql`s.held_on, s.starts_at, s.id`;

function shown({ actor, today }: RequestContext, { marks, ...found }: SessionRow): SessionType {
  return { ...found, can: sessionCan(actor, { ...found, marks }, today) };
}
