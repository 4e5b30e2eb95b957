import { deepStrictEqual } from "node:assert";
import {
  clashCheck,
  type ExampleProduct,
  recordedStatements,
  type WantedSlot,
} from "@mikrolaan/server/testing";
import { addDays, localTime, plainDate } from "@mikrolaan/shared/calendar";
import type pg from "pg";
import { type Spread, timed } from "./spread.ts";
import type { StaffedPlan } from "./ten-plans.ts";

const slots = 500;
const rounds = 30;
const first = plainDate("2026-01-05");

/** What the clash check of a long series takes beside one statement that answers the same. */
export interface ClashSpeed {
  readonly statements: number;
  readonly clashes: number;
  readonly ours: Spread;
  readonly byHand: Spread;
}

/**
 * Asks for 500 mornings, day after day, for a cohort with people in it, in each of ten rooms and for
 * each room's two members in turn: much is free, and much is not.
 */
export async function clashSpeed(
  product: ExampleProduct,
  pool: pg.Pool,
  plans: readonly StaffedPlan[],
  place: { readonly municipality: string; readonly cohort: string },
): Promise<ClashSpeed> {
  const wanted = Array.from({ length: slots }, (_, at): WantedSlot => {
    const { roomId = null, memberIds = [] } = plans[at % plans.length] ?? {};
    return {
      ...{ key: `rows.${at}`, cohortIds: [place.cohort], roomId, memberIds, module: "ACCOUNTING" },
      ...{ date: addDays(first, at), startsAt: localTime("09:00"), endsAt: localTime("12:00") },
      overnight: false,
    };
  });
  const ours = () => clashCheck(product.orm, place.municipality, wanted, first);
  const byHand = async () => {
    const values = [JSON.stringify(wanted.map(asRow)), place.municipality];
    const { rows } = await pool.query({ name: "clashes", text: statement, values });
    return rows[0].answer as readonly object[];
  };

  const statements = await recordedStatements(product.orm);
  const found = [...(await ours())].flatMap(([key, clashes]) =>
    clashes.map(({ free: _, ...clash }) => ({ key, ...clash })),
  );
  const reads = statements.filter((it) => /\bbooking\b/.test(it)).length;
  deepStrictEqual(inOrder(found), inOrder(await byHand()), "The clashes differ.");
  const [us, hand] = await timed([ours, byHand], rounds);
  return { statements: reads, clashes: found.length, ours: us, byHand: hand };
}

function asRow({ key, cohortIds, roomId, memberIds, date, startsAt, endsAt }: WantedSlot) {
  const resources = [...cohortIds, roomId, ...memberIds];
  const moments = { starts: `${date}T${startsAt}`, ends: `${date}T${endsAt}` };
  return { key, cohort: cohortIds[0], resources, day: date, ...moments };
}

const inOrder = (rows: readonly object[]) =>
  rows.map((it) => JSON.stringify(Object.entries(it).sort())).sort();

const statement = `
  with w as (
    select * from jsonb_to_recordset($1::jsonb) as w(key text, cohort uuid, resources uuid[],
      day date, starts timestamp, ends timestamp)),
  person as (
    select w.*, e.participant_id as person from w join enrolment e on e.cohort_id = w.cohort
      and e.starts_on <= w.day and (e.ends_on is null or e.ends_on >= w.day)
    where e.municipality_id = $2),
  elsewhere as (
    select p.key, p.person, b.session_id, b.meeting_id
    from person p join enrolment o on o.participant_id = p.person and o.cohort_id <> p.cohort
      join booking b on b.resource = o.cohort_id and b.session_id is not null
        and b.period && tsrange(p.starts, p.ends) and o.starts_on <= lower(b.period)::date
        and (o.ends_on is null or o.ends_on >= lower(b.period)::date)
    union
    select p.key, p.person, b.session_id, b.meeting_id
    from person p join network_invitation i on i.participant_id = p.person
        and i.answer is not false
      join booking b on b.meeting_id = i.meeting_id and b.kind = 'COHORT'
        and b.period && tsrange(p.starts, p.ends)
    where not exists (select from booking own
      where own.meeting_id = i.meeting_id and own.resource = p.cohort)),
  taken as (
    select w.key, b.kind, coalesce(r.name, t.name, c.name) as name, b.session_id, b.meeting_id
    from (select *, unnest(resources) as resource from w) as w
      join booking b on b.resource = w.resource and b.period && tsrange(w.starts, w.ends)
      left join room r on r.id = b.resource left join team_member t on t.id = b.resource
      left join cohort c on c.id = b.resource
    where b.municipality_id = $2
    union all
    select e.key, 'PARTICIPANT', p.first_name || ' ' || p.last_name, e.session_id, e.meeting_id
    from elsewhere e join participant p on p.id = e.person)
  select coalesce(json_agg(json_build_object('key', x.key, 'kind', x.kind, 'name', x.name,
      'cohortName', coalesce(c.name, (select case when count(*) = 1 then min(c.name) end
        from network_meeting_cohort nc join cohort c on c.id = nc.cohort_id
        where nc.meeting_id = n.id)),
      'module', s.module, 'date', to_char(coalesce(s.held_on, n.held_on), 'YYYY-MM-DD'),
      'startsAt', to_char(coalesce(s.starts_at, n.starts_at), 'HH24:MI'),
      'endsAt', to_char(coalesce(s.ends_at, n.ends_at), 'HH24:MI'))), '[]') as answer
  from taken x left join course_session s on s.id = x.session_id
    left join cohort c on c.id = s.cohort_id left join network_meeting n on n.id = x.meeting_id`;
