import type { CalendarSubjectInput } from "@mikrolaan/shared/sessions";
import { id } from "@mikrolaan/shared/text";
import * as z from "zod";
import { askedId } from "../platform/asked-id.ts";
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
import type { CalendarFeedType, CalendarSubject } from "./calendar-feed.graphql.ts";

/** The municipality's calendar feeds, revoked ones too, the newest first; of one subject or of all. */
export async function calendarFeeds(
  ctx: RequestContext,
  { subject, ...args }: PageArgs & { readonly subject: CalendarSubjectInput | null },
): Promise<Page<CalendarFeedType>> {
  const size = pageSize(args);
  const [createdAt, lastId] = keysOf(args, cursorKeys) ?? [null, null];
  const found = await rows<CalendarFeedType & { total: number }>(
    ctx,
    sql`
      with mine as (
        ${feeds} where f.municipality_id = ${ctx.actor.municipalityId}
          and (${subject?.id ?? null}::uuid is null
            or (${kind}, ${subjectId}) = (${subject?.kind ?? null}, ${subject?.id ?? null}::uuid)))
      select *, (select count(*)::int from mine) as total from mine
      where ${createdAt}::text is null or ("createdAt", id) < (${createdAt}, ${lastId}::uuid)
      order by "createdAt" desc, id desc limit ${size + 1}`,
  );
  const page = pageOf(found, size, (it) => cursorOf(it.createdAt, it.id));
  return { ...page, items: page.items.map(({ total: _, ...it }) => it) };
}

/** One of the municipality's calendar feeds. Throws NOT_FOUND. */
export async function calendarFeed(ctx: RequestContext, asked: string): Promise<CalendarFeedType> {
  const found = await row<CalendarFeedType>(
    ctx,
    sql`${feeds} where f.id = ${askedId(asked)} and f.municipality_id = ${ctx.actor.municipalityId}`,
  );
  if (!found) throw notFound();
  return found;
}

/** The calendar of the person signed in; null for a user who is no member of the team. */
export async function ownCalendar({ em, actor }: RequestContext): Promise<CalendarSubject | null> {
  const member = await row<CalendarSubject>(
    { em },
    sql`
      select 'MEMBER' as kind, id, name from team_member
      where user_id = ${actor.userId} and municipality_id = ${actor.municipalityId}`,
  );
  return member ?? null;
}

const kind = sql`
  case when f.cohort_id is not null then 'COHORT' when f.member_id is not null then 'MEMBER' else 'ROOM' end`;

const subjectId = sql`coalesce(f.cohort_id, f.member_id, f.room_id)`;

const moment = sql.raw(`'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'`);

const feeds = sql`
  select f.id, u.name as "createdBy",
    json_build_object('kind', ${kind}, 'id', ${subjectId}, 'name', coalesce(c.name, t.name, r.name))
      as subject,
    to_char(f.created_at at time zone 'UTC', ${moment}) as "createdAt",
    to_char(f.revoked_at at time zone 'UTC', ${moment}) as "revokedAt"
  from calendar_feed f join app_user u on u.id = f.created_by
    left join cohort c on c.id = f.cohort_id
    left join team_member t on t.id = f.member_id
    left join room r on r.id = f.room_id`;

const cursorKeys = z.tuple([z.iso.datetime(), id]);
