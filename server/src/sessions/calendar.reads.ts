import type { EntityManager } from "@mikro-orm/postgresql";
import type { LocalTime, PlainDate } from "@mikrolaan/shared/calendar";
import type { ModuleCode } from "@mikrolaan/shared/cohorts";
import type { CalendarKind, SessionStatus } from "@mikrolaan/shared/sessions";
import { row, sql } from "../platform/sql.ts";
import { setLocal } from "../platform/transaction.ts";

/** A feed that its address opens. */
interface OpenFeed {
  readonly id: string;
  readonly municipalityId: string;
  readonly kind: CalendarKind;
  readonly subjectId: string;
}

/** A session day, or a network meeting, which has no module. */
export interface CalendarMeeting {
  readonly id: string;
  readonly version: number;
  readonly module: ModuleCode | null;
  readonly ordinal: number | null;
  readonly topic: string | null;
  readonly date: PlainDate;
  readonly startsAt: LocalTime;
  readonly endsAt: LocalTime;
  readonly place: string | null;
  readonly status: SessionStatus;
  readonly cohorts: readonly {
    readonly id: string;
    readonly name: string;
    readonly startsOn: PlainDate;
  }[];
}

export interface Calendar {
  /** Of the cohort, the team member or the room. */
  readonly name: string;
  /** By time. */
  readonly meetings: readonly CalendarMeeting[];
}

/**
 * The feed behind a secret address, or null when there is none or it was revoked. Who asks is nobody:
 * row security shows them that one feed, and from here on the transaction acts for its municipality.
 */
export async function openFeed(em: EntityManager, hash: string): Promise<OpenFeed | null> {
  await setLocal(em, "app.feed", hash);
  const feed = await row<OpenFeed>(
    { em },
    sql`
      select id, municipality_id as "municipalityId",
        coalesce(cohort_id, member_id, room_id) as "subjectId",
        case when cohort_id is not null then 'COHORT' when member_id is not null then 'MEMBER'
          else 'ROOM' end as kind
      from calendar_feed where token_hash = ${hash} and revoked_at is null`,
  );
  if (!feed) return null;
  await setLocal(em, "app.municipality_id", feed.municipalityId);
  return feed;
}

const daysBack = 13 * 7;

/**
 * What a feed holds, from 13 weeks back and with all that is to come: one statement. It reads no
 * table of participants, so no citizen's name can come along; a network meeting's host may be one.
 */
export async function calendarOf(
  em: EntityManager,
  { id, municipalityId, kind, subjectId }: OpenFeed,
  today: PlainDate,
): Promise<Calendar | undefined> {
  const { sessions, meetings } = whoseMeetings(kind, subjectId);
  return row<Calendar>(
    { em },
    sql`
      with since as (
        select coalesce(business_date, ${today}::date) - ${daysBack}::int as day
        from municipality where id = ${municipalityId}
      ), meeting as (
        select ${columns("s")}, s.module, s.ordinal, s.topic, json_build_array(${cohort}) as cohorts
        from course_session s join cohort c on c.id = s.cohort_id
          left join room r on r.id = s.room_id
        where s.municipality_id = ${municipalityId} and s.held_on >= (select day from since)
          and ${sessions}
        union all
        select ${columns("n")}, null, null, n.theme, (
          select json_agg(${cohort} order by c.name)
          from network_meeting_cohort nc join cohort c on c.id = nc.cohort_id
          where nc.meeting_id = n.id)
        from network_meeting n left join room r on r.id = n.room_id
        where n.municipality_id = ${municipalityId} and n.held_on >= (select day from since)
          and ${meetings})
      select coalesce(c.name, t.name, r.name) as name, (
        select coalesce(json_agg(m order by m.date, m."startsAt", m.id), '[]') from meeting m
      ) as meetings
      from calendar_feed f left join cohort c on c.id = f.cohort_id
        left join team_member t on t.id = f.member_id
        left join room r on r.id = f.room_id
      where f.id = ${id} and f.municipality_id = ${municipalityId}`,
  );
}

/** Which sessions `s` and which network meetings `n` are those of a cohort, a team member or a room. */
function whoseMeetings(kind: CalendarKind, id: string) {
  switch (kind) {
    case "COHORT":
      return {
        sessions: sql`s.cohort_id = ${id}`,
        meetings: sql`exists (select from network_meeting_cohort own
          where own.meeting_id = n.id and own.cohort_id = ${id})`,
      };
    case "MEMBER":
      return {
        sessions: sql`exists (select from session_staff own
          where own.session_id = s.id and own.member_id = ${id})`,
        meetings: sql`n.member_id = ${id}`,
      };
    case "ROOM":
      return { sessions: sql`s.room_id = ${id}`, meetings: sql`n.room_id = ${id}` };
  }
}

/** Of a session `s` or a network meeting `n`, with its room `r` if it is in one. */
function columns(meeting: "s" | "n") {
  const m = sql.raw(meeting);
  return sql`
    ${m}.id, ${m}.version, ${m}.status, to_char(${m}.held_on, 'YYYY-MM-DD') as date,
    to_char(${m}.starts_at, 'HH24:MI') as "startsAt", to_char(${m}.ends_at, 'HH24:MI') as "endsAt",
    case when r.id is null then ${m}.place else concat_ws(', ', r.name, r.address) end as place`;
}

const cohort = sql`
  json_build_object('id', c.id, 'name', c.name, 'startsOn', to_char(c.starts_on, 'YYYY-MM-DD'))`;
