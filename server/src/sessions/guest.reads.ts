import type { PlainDate } from "@mikrolaan/shared/calendar";
import { may } from "@mikrolaan/shared/identity";
import { decideMerge, unmergeableUntil } from "@mikrolaan/shared/sessions";
import { askedId } from "../platform/asked-id.ts";
import { batched, groupedBy } from "../platform/batched.ts";
import { notFound } from "../platform/errors.ts";
import type { RequestContext } from "../platform/request-context.ts";
import { instantText, rows, sql } from "../platform/sql.ts";
import type { GuestMergeChoice, GuestType } from "./guest.graphql.ts";

/** The guests of a session by name, those who have become of the cohort too; read for many at once. */
export function guestsOfSession(ctx: RequestContext, sessionId: string): Promise<GuestType[]> {
  const load = (ids: readonly string[]) =>
    guestsBy(
      ctx,
      sql`join attendance_mark k on k.guest_id = g.id and k.session_id = any(${ids}::uuid[])`,
      sql`k.session_id`,
    );
  return batched<GuestType[]>(ctx, "Session.guests", sessionId, load, []);
}

/** All the guests a cohort has had by name, but for those taken off every roster again. */
export function guestsOfCohort(ctx: RequestContext, cohortId: string): Promise<GuestType[]> {
  const load = (ids: readonly string[]) =>
    guestsBy(
      ctx,
      sql`join cohort c on c.id = g.cohort_id and c.id = any(${ids}::uuid[])
        and exists (select from attendance_mark k where k.guest_id = g.id)`,
      sql`g.cohort_id`,
    );
  return batched<GuestType[]>(ctx, "Cohort.guests", cohortId, load, []);
}

/** One guest. Throws NOT_FOUND. */
export async function guest(ctx: RequestContext, id: string): Promise<GuestType> {
  const [found] =
    (await guestsBy(ctx, sql`join cohort c on c.id = g.cohort_id and g.id = ${id}`, sql`g.id`)).get(
      id,
    ) ?? [];
  if (!found) throw notFound();
  return found;
}

/** Whom a guest may be: everyone who is or was of the cohort, by last name. Throws NOT_FOUND. */
export async function guestMergeChoices(
  ctx: RequestContext,
  asked: string,
): Promise<GuestMergeChoice[]> {
  const { id, days, cohortId } = await guest(ctx, askedId(asked));
  const guestOn = days.map(({ date }) => date);
  const found = await rows<MergeRow>(
    ctx,
    sql`
      select e.id as "enrolmentId", p.first_name || ' ' || p.last_name as name,
        to_char(e.starts_on, 'YYYY-MM-DD') as "startsOn", to_char(e.ends_on, 'YYYY-MM-DD') as "endsOn",
        ${markedWhereGuestWas(id)} as "markedOn"
      from enrolment e join participant p on p.id = e.participant_id
      where e.municipality_id = ${ctx.actor.municipalityId} and e.cohort_id = ${cohortId}
      order by p.last_name, p.first_name, p.id, e.starts_on`,
  );
  return found.map((target) => {
    const { enrolmentId, name } = target;
    const decision = decideMerge(guestOn, target);
    const [clashes, outside] =
      decision.kind === "refused" ? [decision.clashes, []] : [[], decision.outside];
    return { enrolmentId, name, clashes, outside };
  });
}

interface MergeRow {
  readonly enrolmentId: string;
  readonly name: string;
  readonly startsOn: PlainDate;
  readonly endsOn: PlainDate | null;
  readonly markedOn: readonly PlainDate[];
}

/** The days on which enrolment `e` has marks of its own at the sessions where a guest was. */
export const markedWhereGuestWas = (guestId: string) => sql`
  (select coalesce(json_agg(to_char(s.held_on, 'YYYY-MM-DD') order by s.held_on), '[]')
   from attendance_mark theirs
     join attendance_mark m on m.session_id = theirs.session_id and m.enrolment_id = e.id
     join course_session s on s.id = m.session_id
   where theirs.guest_id = ${guestId})`;

type GuestRow = Omit<GuestType, "mergedInto"> & {
  readonly key: string;
  readonly mergedInto:
    | (Omit<NonNullable<GuestType["mergedInto"]>, "until" | "canUnmerge"> & {
        readonly mergedOn: PlainDate;
      })
    | null;
};

async function guestsBy(
  ctx: RequestContext,
  which: ReturnType<typeof sql>,
  key: ReturnType<typeof sql>,
): Promise<ReadonlyMap<string, GuestType[]>> {
  const found = await rows<GuestRow>(
    ctx,
    sql`
      select ${key} as key, g.id, g.cohort_id as "cohortId", g.name, g.version, u.name as "addedBy",
        ${instantText(sql`g.added_at`)} as "addedAt",
        (select coalesce(json_agg(json_build_object('sessionId', s.id, 'module', s.module,
           'ordinal', s.ordinal, 'date', to_char(s.held_on, 'YYYY-MM-DD'), 'minutes', m.minutes,
           'markedBy', b.name,
           'markedAt', ${instantText(sql`m.marked_at`)})
           order by s.held_on, s.starts_at, s.id), '[]')
         from attendance_mark m join course_session s on s.id = m.session_id
           join app_user b on b.id = m.marked_by
         where m.guest_id = g.id) as days,
        case when e.id is not null then json_build_object('enrolmentId', e.id,
          'participantId', p.id, 'name', p.first_name || ' ' || p.last_name, 'mergedBy', w.name,
          'mergedAt', ${instantText(sql`g.merged_at`)},
          'mergedOn', ${mergedOn}) end as "mergedInto"
      from session_guest g
        ${which}
        join app_user u on u.id = g.added_by
        left join enrolment e on e.id = g.merged_into
        left join participant p on p.id = e.participant_id
        left join app_user w on w.id = g.merged_by
      where g.municipality_id = ${ctx.actor.municipalityId}
      order by g.name, g.id`,
  );
  return groupedBy(
    found.map((it) => shown(ctx, it)),
    (it) => it.key,
  );
}

/** The day in Denmark on which guest `g` was merged. */
export const mergedOn = sql`to_char(g.merged_at at time zone 'Europe/Copenhagen', 'YYYY-MM-DD')`;

function shown({ actor, clockDay }: RequestContext, { mergedInto, ...row }: GuestRow) {
  if (!mergedInto) return { ...row, mergedInto };
  const { mergedOn: day, ...merge } = mergedInto;
  const until = unmergeableUntil(day);
  const canUnmerge = may(actor, "recordAttendance") && clockDay <= until;
  return { ...row, mergedInto: { ...merge, until, canUnmerge } };
}
