import type { ClosedRule, LocalTime, PlainDate } from "@mikrolaan/shared/calendar";
import { type NetworkSeriesRule, networkDates } from "@mikrolaan/shared/sessions";
import { closedRules } from "../cohorts/index.ts";
import { askedId } from "../platform/asked-id.ts";
import { batched, groupedBy } from "../platform/batched.ts";
import { notFound } from "../platform/errors.ts";
import type { RequestContext } from "../platform/request-context.ts";
import { row, rows, sql } from "../platform/sql.ts";
import type { LeftOutDate, NetworkSeriesType } from "./network-series.graphql.ts";
import { obstaclesTo, slotOf } from "./network-slot.ts";

/** The series that go on, or that still have a meeting to be held, by their first day. */
export function networkSeries(ctx: RequestContext): Promise<NetworkSeriesType[]> {
  return rows(
    ctx,
    sql`
      select ${columns} from network_series s
      where s.municipality_id = ${ctx.actor.municipalityId}
        and (s.ended_on is null or s.ended_on >= ${ctx.today}::date or exists (
          select from network_meeting n where n.series_id = s.id and n.status = 'PLANNED'
            and n.held_on >= ${ctx.today}::date))
      order by s.starts_on, s.id`,
  );
}

/** One series. Throws NOT_FOUND. */
export async function networkSeriesOf(
  ctx: RequestContext,
  asked: string,
): Promise<NetworkSeriesType> {
  const found = await row<NetworkSeriesType>(
    ctx,
    sql`
      select ${columns} from network_series s
      where s.id = ${askedId(asked)} and s.municipality_id = ${ctx.actor.municipalityId}`,
  );
  if (!found) throw notFound();
  return found;
}

/**
 * The coming dates of a series for which no meeting was made: days off, and times that are taken, with
 * what has them now. Of many series at once.
 */
export function leftOutOf(ctx: RequestContext, seriesId: string): Promise<LeftOutDate[]> {
  const load = async (ids: readonly string[]) => {
    const closed = await closedRules(ctx);
    const rules = await rulesOf(ctx, ids);
    const missing = rules.flatMap((series) => missingOf(series, ctx.today, closed));
    const taken = missing.filter(({ dayOff }) => dayOff === null);
    const slots = taken.map(({ key, series, date }) =>
      slotOf(key, { ...series, date }, series.cohortIds),
    );
    const obstacles = await obstaclesTo(ctx, slots, {});
    const shown = missing.map(({ key, series, date, dayOff }) => ({
      ...{ seriesId: series.id, date, dayOff },
      clashes: obstacles.get(key) ?? [],
    }));
    return groupedBy(shown, (it) => it.seriesId);
  };
  return batched<LeftOutDate[]>(ctx, "NetworkSeries.leftOut", seriesId, load, []);
}

/** The dates made already, looked at as if they were to be made now, without those that are there. */
function missingOf(series: SeriesFacts, today: PlainDate, closed: readonly ClosedRule[]) {
  const { madeUntil, made } = series;
  const asNew = networkDates({ ...series, madeUntil: null }, today, closed);
  const all = [
    ...asNew.dates.map((it) => ({ ...it, dayOff: null })),
    ...asNew.leftOut.map(({ occurrenceOn, dayOff }) => ({
      ...{ occurrenceOn, date: occurrenceOn },
      dayOff: dayOff.kind === "HOLIDAY" ? dayOff.code : dayOff.name,
    })),
  ];
  return all
    .filter(({ occurrenceOn }) => madeUntil !== null && occurrenceOn <= madeUntil)
    .filter(({ occurrenceOn }) => !made.includes(occurrenceOn))
    .map((it) => ({ ...it, series, key: `${series.id} ${it.date}` }))
    .toSorted((a, b) => (a.date < b.date ? -1 : 1));
}

/** The cohorts of a series with their first days. */
export function cohortsOfSeries(
  ctx: RequestContext,
  seriesId: string,
): Promise<{ id: string; startsOn: PlainDate }[]> {
  return rows(
    ctx,
    sql`
      select c.id, to_char(c.starts_on, 'YYYY-MM-DD') as "startsOn"
      from network_series_cohort sc join cohort c on c.id = sc.cohort_id
      where sc.series_id = ${seriesId} and sc.municipality_id = ${ctx.actor.municipalityId}
      order by c.starts_on, c.id`,
  );
}

/** The first days of these cohorts. */
export function startsOf(
  ctx: RequestContext,
  cohortIds: readonly string[],
): Promise<{ id: string; startsOn: PlainDate }[]> {
  return rows(
    ctx,
    sql`
      select id, to_char(starts_on, 'YYYY-MM-DD') as "startsOn" from cohort
      where id = any(${cohortIds}::uuid[]) and municipality_id = ${ctx.actor.municipalityId}
      order by starts_on, id`,
  );
}

/** The series whose meetings are to be made up to a day and are not yet, by id. */
export async function seriesToRoll(
  ctx: RequestContext,
  until: PlainDate,
): Promise<readonly string[]> {
  const found = await rows<{ id: string }>(
    ctx,
    sql`
      select id from network_series
      where municipality_id = ${ctx.actor.municipalityId}
        and (made_until is null or made_until < least(${until}::date, ended_on))
      order by id`,
  );
  return found.map(({ id }) => id);
}

/** The coming meetings of a series at which someone of its cohorts is missing on the list. */
export async function meetingsWithNewcomers(
  ctx: RequestContext,
  seriesId: string,
): Promise<readonly string[]> {
  const found = await rows<{ id: string }>(
    ctx,
    sql`
      select n.id from network_meeting n
      where n.series_id = ${seriesId} and n.municipality_id = ${ctx.actor.municipalityId}
        and n.status = 'PLANNED' and n.held_on >= ${ctx.today}::date and exists (
          select from network_meeting_cohort nc join enrolment e on e.cohort_id = nc.cohort_id
          where nc.meeting_id = n.id and e.exit_route is null and not exists (
            select from network_invitation i
            where i.meeting_id = n.id and i.participant_id = e.participant_id))
      order by n.id`,
  );
  return found.map(({ id }) => id);
}

type SeriesFacts = NetworkSeriesRule & {
  readonly id: string;
  readonly startsAt: LocalTime;
  readonly endsAt: LocalTime;
  readonly roomId: string | null;
  readonly memberId: string | null;
  readonly cohortIds: readonly string[];
  /** The days of the rule for which there is a meeting. */
  readonly made: readonly PlainDate[];
};

function rulesOf(ctx: RequestContext, ids: readonly string[]): Promise<SeriesFacts[]> {
  return rows(
    ctx,
    sql`
      select s.id, s.pattern, to_char(s.starts_on, 'YYYY-MM-DD') as "startsOn",
        to_char(s.starts_at, 'HH24:MI') as "startsAt", to_char(s.ends_at, 'HH24:MI') as "endsAt",
        s.room_id as "roomId", s.member_id as "memberId",
        to_char(s.made_until, 'YYYY-MM-DD') as "madeUntil",
        to_char(s.ended_on, 'YYYY-MM-DD') as "endedOn",
        array(select sc.cohort_id::text from network_series_cohort sc
          where sc.series_id = s.id) as "cohortIds",
        array(select to_char(n.occurrence_on, 'YYYY-MM-DD') from network_meeting n
          where n.series_id = s.id) as made
      from network_series s
      where s.municipality_id = ${ctx.actor.municipalityId} and s.id = any(${ids}::uuid[])`,
  );
}

/** Of a series `s`. */
const columns = sql`
  s.id, s.version, s.pattern, to_char(s.starts_on, 'YYYY-MM-DD') as "startsOn",
  to_char(s.starts_at, 'HH24:MI') as "startsAt", to_char(s.ends_at, 'HH24:MI') as "endsAt", s.theme,
  (select json_build_object('id', r.id, 'name', r.name) from room r where r.id = s.room_id) as room,
  coalesce((select r.name from room r where r.id = s.room_id), s.place) as place,
  (select json_build_object('id', m.id, 'name', m.name) from team_member m
    where m.id = s.member_id) as member,
  to_char(s.made_until, 'YYYY-MM-DD') as "madeUntil", to_char(s.ended_on, 'YYYY-MM-DD') as "endedOn",
  coalesce(
    (select json_agg(json_build_object('id', c.id, 'name', c.name) order by c.name)
     from network_series_cohort sc join cohort c on c.id = sc.cohort_id
     where sc.series_id = s.id),
    '[]') as cohorts`;
