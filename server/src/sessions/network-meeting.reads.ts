import type { PlainDate } from "@mikrolaan/shared/calendar";
import { id, localTimeSchema, plainDateSchema } from "@mikrolaan/shared/text";
import * as z from "zod";
import { askedId } from "../platform/asked-id.ts";
import { batched, groupedBy } from "../platform/batched.ts";
import { notFound } from "../platform/errors.ts";
import {
  cursorOf,
  keysOf,
  type Page,
  type PageArgs,
  pageOf,
  pageSize,
} from "../platform/paging.ts";
import type { RequestContext } from "../platform/request-context.ts";
import { row, rows, sql } from "../platform/sql.ts";
import type { NetworkGuest, NetworkMeetingType } from "./network-meeting.graphql.ts";
import { networkMeetingCan } from "./network-meeting.policy.ts";

/** The municipality's network meetings, the newest date first, paged. */
export async function networkMeetings(
  ctx: RequestContext,
  args: PageArgs,
): Promise<Page<NetworkMeetingType>> {
  const size = pageSize(args);
  const [date, startsAt, lastId] = keysOf(args, cursorKeys) ?? [null, null, null];
  const found = await rows<MeetingRow & { total: number }>(
    ctx,
    sql`
      with n as (
        select * from network_meeting
        where municipality_id = ${ctx.actor.municipalityId}
          and (${date}::date is null
            or (held_on, starts_at, id) < (${date}, ${startsAt}::time, ${lastId}::uuid))
        order by held_on desc, starts_at desc, id desc limit ${size + 1})
      select ${columns}, (select count(*)::int from network_meeting
        where municipality_id = ${ctx.actor.municipalityId}) as total
      from n ${turnout} order by n.held_on desc, n.starts_at desc, n.id desc`,
  );
  const page = pageOf(found, size, (it) => cursorOf(it.date, it.startsAt, it.id));
  return { ...page, items: page.items.map(({ total: _, ...it }) => shown(ctx, it)) };
}

/** One network meeting. Throws NOT_FOUND. */
export async function networkMeeting(
  ctx: RequestContext,
  asked: string,
): Promise<NetworkMeetingType> {
  const found = await row<MeetingRow>(
    ctx,
    sql`
      select ${columns} from network_meeting n ${turnout}
      where n.id = ${askedId(asked)} and n.municipality_id = ${ctx.actor.municipalityId}`,
  );
  if (!found) throw notFound();
  return shown(ctx, found);
}

/** The meetings a cohort is invited to by date, read for all the cohorts of a list at once. */
export function networkMeetingsOf(
  ctx: RequestContext,
  cohortId: string,
): Promise<NetworkMeetingType[]> {
  const load = async (ids: readonly string[]) => {
    const found = await rows<MeetingRow & { forCohort: string }>(
      ctx,
      sql`
        select ${columns}, mine.cohort_id as "forCohort"
        from network_meeting_cohort mine join network_meeting n on n.id = mine.meeting_id ${turnout}
        where n.municipality_id = ${ctx.actor.municipalityId}
          and mine.cohort_id = any(${ids}::uuid[])
        order by ${byTime}`,
    );
    return groupedBy(
      found.map((it) => ({ ...shown(ctx, it), forCohort: it.forCohort })),
      (it) => it.forCohort,
    );
  };
  return batched<NetworkMeetingType[]>(ctx, "Cohort.networkMeetings", cohortId, load, []);
}

/** The network meetings from one date to another, both included, cancelled ones too. */
export async function networkMeetingsBetween(
  ctx: RequestContext,
  from: PlainDate,
  to: PlainDate,
): Promise<NetworkMeetingType[]> {
  const found = await rows<MeetingRow>(
    ctx,
    sql`
      select ${columns} from network_meeting n ${turnout}
      where n.municipality_id = ${ctx.actor.municipalityId}
        and n.held_on between ${from}::date and ${to}::date
      order by ${byTime}`,
  );
  return found.map((it) => shown(ctx, it));
}

/** The coming meetings of a series by date, called-off ones too; of many series at once. */
export function comingMeetingsOf(
  ctx: RequestContext,
  seriesId: string,
): Promise<NetworkMeetingType[]> {
  const load = async (ids: readonly string[]) => {
    const found = await rows<MeetingRow>(
      ctx,
      sql`
        select ${columns} from network_meeting n ${turnout}
        where n.municipality_id = ${ctx.actor.municipalityId}
          and n.series_id = any(${ids}::uuid[]) and n.held_on >= ${ctx.today}::date
        order by ${byTime}`,
    );
    return groupedBy(
      found.map((it) => shown(ctx, it)),
      (it) => it.seriesId ?? "",
    );
  };
  return batched<NetworkMeetingType[]>(ctx, "NetworkSeries.coming", seriesId, load, []);
}

/** The people invited to a meeting by last name, read for many meetings at once. */
export function guestsOf(ctx: RequestContext, meetingId: string): Promise<NetworkGuest[]> {
  const load = async (ids: readonly string[]) => {
    const found = await rows<NetworkGuest & { meetingId: string }>(
      ctx,
      sql`
        select i.meeting_id as "meetingId", p.id as "participantId",
          p.first_name || ' ' || p.last_name as name, c.name as "cohortName",
          p.business_idea as "businessIdea", i.came, i.answer, exists (select from network_message q
            where q.invitation_id = i.id and q.kind = 'INVITATION') as "isSent"
        from network_invitation i
          join participant p on p.id = i.participant_id join cohort c on c.id = i.cohort_id
        where i.municipality_id = ${ctx.actor.municipalityId} and i.meeting_id = any(${ids}::uuid[])
        order by p.last_name, p.first_name, p.id`,
    );
    return groupedBy(found, (it) => it.meetingId);
  };
  return batched<NetworkGuest[]>(ctx, "NetworkMeeting.guests", meetingId, load, []);
}

/** Of how many guests it has been said whether they came. */
export async function guestsRecorded(ctx: RequestContext, meetingId: string): Promise<number> {
  const found = await row<{ recorded: number }>(
    ctx,
    sql`
      select count(came)::int as recorded from network_invitation
      where meeting_id = ${meetingId} and municipality_id = ${ctx.actor.municipalityId}`,
  );
  return found?.recorded ?? 0;
}

/** The cohorts among these that the meeting does not have yet. Throws NOT_FOUND when one is not ours. */
export async function cohortsToInvite(
  ctx: RequestContext,
  meetingId: string,
  cohortIds: readonly string[],
): Promise<readonly string[]> {
  const asked = [...new Set(cohortIds)];
  const found = await rows<{ id: string; isInvited: boolean }>(
    ctx,
    sql`
      select c.id, exists (select from network_meeting_cohort nc
        where nc.cohort_id = c.id and nc.meeting_id = ${meetingId}) as "isInvited"
      from cohort c
      where c.municipality_id = ${ctx.actor.municipalityId} and c.id = any(${asked}::uuid[])`,
  );
  if (found.length < asked.length) throw notFound();
  return found.filter(({ isInvited }) => !isInvited).map((it) => it.id);
}

/**
 * Everyone of these cohorts who has not left and is not invited yet: those in the course, the
 * self-supporting and the alumni. Each once, by the enrolment that goes on if there are two.
 */
export function peopleToInvite(
  ctx: RequestContext,
  meetingId: string,
  cohortIds: readonly string[],
): Promise<{ participantId: string; cohortId: string }[]> {
  return rows(
    ctx,
    sql`
      select distinct on (e.participant_id) e.participant_id as "participantId", e.cohort_id as "cohortId"
      from enrolment e
      where e.municipality_id = ${ctx.actor.municipalityId} and e.cohort_id = any(${cohortIds}::uuid[])
        and e.exit_route is null
        and not exists (select from network_invitation i
          where i.meeting_id = ${meetingId} and i.participant_id = e.participant_id)
      order by e.participant_id, e.ends_on desc nulls first, e.starts_on desc`,
  );
}

type MeetingRow = Omit<NetworkMeetingType, "can">;

/** Of a meeting `n` and its turnout `t`. */
const columns = sql`
  n.id, to_char(n.held_on, 'YYYY-MM-DD') as date, to_char(n.starts_at, 'HH24:MI') as "startsAt",
  to_char(n.ends_at, 'HH24:MI') as "endsAt", n.theme, n.status,
  n.cancelled_reason as "cancelledReason", n.version, t.*,
  (select json_build_object('id', r.id, 'name', r.name) from room r where r.id = n.room_id) as room,
  coalesce((select r.name from room r where r.id = n.room_id), n.place) as place,
  coalesce((select h.first_name || ' ' || h.last_name from participant h
    where h.id = n.host_participant_id), n.host) as host,
  n.host_participant_id as "hostParticipantId",
  (select json_build_object('id', m.id, 'name', m.name) from team_member m
    where m.id = n.member_id) as member,
  n.series_id as "seriesId", to_char(n.occurrence_on, 'YYYY-MM-DD') as "occurrenceOn",
  coalesce(
    (select json_agg(json_build_object('id', c.id, 'name', c.name) order by c.name)
     from network_meeting_cohort nc join cohort c on c.id = nc.cohort_id
     where nc.meeting_id = n.id),
    '[]') as cohorts`;

const turnout = sql`
  cross join lateral (
    select count(*)::int as invited, count(i.came)::int as recorded,
      count(*) filter (where i.came)::int as came,
      count(*) filter (where i.answer)::int as "saidYes",
      count(*) filter (where not i.answer)::int as "saidNo",
      count(*) filter (where exists (select from network_message q
        where q.invitation_id = i.id and q.kind = 'INVITATION'))::int as sent
    from network_invitation i where i.meeting_id = n.id) as t`;

const byTime = sql`n.held_on, n.starts_at, n.id`;

const cursorKeys = z.tuple([plainDateSchema, localTimeSchema, id]);

/** The host may be a participant, so who may not read the guests is not told who it is. */
function shown({ actor, today }: RequestContext, found: MeetingRow): NetworkMeetingType {
  const can = networkMeetingCan(actor, found, today);
  const host = can.readGuests ? found.host : null;
  const hostParticipantId = can.readGuests ? found.hostParticipantId : null;
  return { ...found, host, hostParticipantId, can };
}
