import type { LocalPeriod, LocalTime, PlainDate } from "@mikrolaan/shared/calendar";
import type { ModuleCode } from "@mikrolaan/shared/cohorts";
import type { ClashKind } from "../platform/refused.graphql.ts";
import type { RequestContext } from "../platform/request-context.ts";
import { rows, sql } from "../platform/sql.ts";

/** A time at which resources are asked for, under the asker's own key. */
export type Asked = {
  readonly key: string;
  readonly cohortIds: readonly string[];
  /** Rooms and members. */
  readonly otherIds: readonly string[];
  /** Of a course session; a network meeting asks for those who would be invited. */
  readonly isCourse: boolean;
  /** The day whose enrolments count. */
  readonly date: PlainDate;
  readonly period: LocalPeriod;
};

/** What is not looked at: what is itself being changed. */
export type Except = {
  readonly exceptSessions?: readonly string[] | undefined;
  readonly exceptMeetings?: readonly string[] | undefined;
};

/** Something asked for that is taken in the time asked: who or what, by what, when. */
export type Taken = {
  readonly key: string;
  readonly kind: ClashKind;
  readonly name: string;
  readonly cohortName: string | null;
  readonly module: ModuleCode | null;
  readonly date: PlainDate;
  readonly startsAt: LocalTime;
  readonly endsAt: LocalTime;
  /** All the time booked, nights included. */
  readonly booked: LocalPeriod;
};

/** The rooms, members and cohorts asked for that are booked then, by time; one statement. */
export function bookedThen(
  ctx: RequestContext,
  asked: readonly Asked[],
  except: Except,
): Promise<Taken[]> {
  const wanted = asked.flatMap(({ key, cohortIds, otherIds, period }) =>
    [...cohortIds, ...otherIds].map((resource) => ({ key, resource, ...moments(period) })),
  );
  return rows<Taken>(
    ctx,
    sql`
      with wanted as (
        select * from jsonb_to_recordset(${JSON.stringify(wanted)}::jsonb)
          as w(key text, resource uuid, starts timestamp, ends timestamp))
      select w.key, b.kind,
        case b.kind
          when 'ROOM' then (select r.name from room r where r.id = b.resource)
          when 'MEMBER' then (select t.name from team_member t where t.id = b.resource)
          else (select c.name from cohort c where c.id = b.resource) end as name,
        ${byWhat}
      from wanted w join booking b on b.resource = w.resource and b.period && tsrange(w.starts, w.ends)
        ${whatIsBooked}
      where b.municipality_id = ${ctx.actor.municipalityId} and ${notExcepted(except)}
      order by lower(b.period), b.kind, name`,
  );
}

/**
 * The people of the cohorts asked for who would have to be elsewhere: at a session of another cohort
 * they are enrolled in that day, or at a network meeting they are invited to and have not declined;
 * also when that is asked for in the same list, unless the list is of times `apart`. One statement.
 * It names citizens: not for management.
 */
export function peopleElsewhere(
  ctx: RequestContext,
  asked: readonly Asked[],
  { apart = false, ...except }: Except & { readonly apart?: boolean },
): Promise<Taken[]> {
  const wanted = asked.map(({ key, cohortIds, isCourse, date, period }, at) => ({
    ...{ at, key, cohorts: cohortIds, course: isCourse, day: date },
    ...moments(period),
  }));
  return rows<Taken>(
    ctx,
    sql`
      with wanted as (
        select * from jsonb_to_recordset(${JSON.stringify(wanted)}::jsonb)
          as w(at int, key text, cohorts uuid[], course boolean, day date,
            starts timestamp, ends timestamp)),
      people as (
        select distinct w.at, w.key, w.cohorts, w.starts, w.ends, e.participant_id
        from wanted w join enrolment e on e.cohort_id = any(w.cohorts)
          and e.municipality_id = ${ctx.actor.municipalityId}
          and case when w.course
            then e.starts_on <= w.day and (e.ends_on is null or e.ends_on >= w.day)
            else e.exit_route is null end),
      -- Which slots meet is found among the slots first: their people are many more.
      meanwhile as materialized (
        select later.at, earlier.at as other from wanted later join wanted earlier
          on earlier.at < later.at and earlier.starts < later.ends and later.starts < earlier.ends
            and not earlier.cohorts && later.cohorts
        where not ${apart}),
      pulled as materialized (
        select m.other, p.key, p.participant_id from meanwhile m join people p on p.at = m.at),
      -- So is what is booked then: few things are, and their people are found from there.
      busy as materialized (
        select w.at, w.cohorts, b.id as booking, b.session_id, b.meeting_id,
          b.resource as cohort_id, lower(b.period)::date as day
        from wanted w join booking b on b.period && tsrange(w.starts, w.ends)
          and b.kind = 'COHORT' and b.resource <> all(w.cohorts)
          and b.municipality_id = ${ctx.actor.municipalityId}),
      theirs as materialized (
        select y.at, y.booking, e.participant_id
        from busy y join enrolment e on e.cohort_id = y.cohort_id
        where y.session_id is not null
          and e.starts_on <= y.day and (e.ends_on is null or e.ends_on >= y.day)
        union all
        (select distinct on (y.at, y.meeting_id, i.participant_id) y.at, y.booking, i.participant_id
        from busy y join network_invitation i on i.meeting_id = y.meeting_id
          and i.answer is not false
        where not exists (select from booking own
          where own.meeting_id = y.meeting_id and own.resource = any(y.cohorts)))),
      elsewhere as (
        select distinct p.at, p.participant_id, t.booking
        from people p join theirs t on t.at = p.at and t.participant_id = p.participant_id)
      select w.key, 'PARTICIPANT' as kind, pa.first_name || ' ' || pa.last_name as name, ${byWhat},
        lower(b.period) as starts
      from elsewhere x join wanted w on w.at = x.at join participant pa on pa.id = x.participant_id
        join booking b on b.id = x.booking ${whatIsBooked}
      where ${notExcepted(except)}
      union all
      select p.key, 'PARTICIPANT', pa.first_name || ' ' || pa.last_name, c.name, null,
        to_char(o.starts, 'YYYY-MM-DD'), to_char(o.starts, 'HH24:MI'), to_char(o.ends, 'HH24:MI'),
        ${period(sql`o.starts`, sql`o.ends`)}, o.starts
      from pulled p join people o on o.at = p.other and o.participant_id = p.participant_id
        join participant pa on pa.id = p.participant_id
        left join cohort c on c.id = o.cohorts[1]
      order by starts, name`,
  );
}

function moments({ startsOn, startsAt, endsOn, endsAt }: LocalPeriod) {
  return { starts: `${startsOn}T${startsAt}`, ends: `${endsOn}T${endsAt}` };
}

type Moment = ReturnType<typeof sql>;

const period = (starts: Moment, ends: Moment) => sql`
  json_build_object(
    'startsOn', to_char(${starts}, 'YYYY-MM-DD'), 'startsAt', to_char(${starts}, 'HH24:MI'),
    'endsOn', to_char(${ends}, 'YYYY-MM-DD'), 'endsAt', to_char(${ends}, 'HH24:MI'))`;

/** Of a booking `b`, its session `s` or its meeting `n`. */
const byWhat = sql`
  case when b.session_id is not null then (select c.name from cohort c where c.id = s.cohort_id)
    else (select case when count(*) = 1 then min(c.name) end from network_meeting_cohort nc
      join cohort c on c.id = nc.cohort_id where nc.meeting_id = n.id) end as "cohortName",
  s.module, to_char(coalesce(s.held_on, n.held_on), 'YYYY-MM-DD') as date,
  to_char(coalesce(s.starts_at, n.starts_at), 'HH24:MI') as "startsAt",
  to_char(coalesce(s.ends_at, n.ends_at), 'HH24:MI') as "endsAt",
  ${period(sql`lower(b.period)`, sql`upper(b.period)`)} as booked`;

const whatIsBooked = sql`
  left join course_session s on s.id = b.session_id
  left join network_meeting n on n.id = b.meeting_id`;

function notExcepted({ exceptSessions = [], exceptMeetings = [] }: Except) {
  return sql`
    (b.session_id is null or b.session_id <> all(${exceptSessions}::uuid[]))
    and (b.meeting_id is null or b.meeting_id <> all(${exceptMeetings}::uuid[]))`;
}
