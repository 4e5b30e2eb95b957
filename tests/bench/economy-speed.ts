import { deepStrictEqual } from "node:assert";
import type pg from "pg";
import type { ApiUser } from "../kit/api.ts";
import { type Spread, timed } from "./spread.ts";

const rounds = 30;

const document = `query ($first: Int!, $after: String) { economyCohorts(first: $first, after: $after) {
  total endCursor items { id name startsOn status participants businessStart
    invoices { id kind on amount source } activities { id kind on quantity sessionId member }
    outcomes { id person month status } } } }`;

interface CohortsPage {
  readonly economyCohorts: {
    readonly total: number;
    readonly endCursor: string | null;
    readonly items: readonly unknown[];
  };
}

/** How long an overview's cohorts take, beside one statement by hand: the first ten, and all there are. */
export interface OverviewSpeed {
  readonly cohorts: number;
  readonly firstTen: readonly [ours: Spread, byHand: Spread];
  readonly all: readonly [ours: Spread, byHand: Spread];
}

/**
 * What a payback overview reads of the cohorts there are: invoices, what was done, and what became of
 * each. The copies are of the cohort with most of it, so that every row has its weight.
 */
export async function economySpeed(
  manager: ApiUser,
  pool: pg.Pool,
  municipality: string,
  cohorts: number,
): Promise<OverviewSpeed> {
  await copiesUntil(pool, municipality, cohorts);
  const today = await todayOf(manager);
  const byHand = async (size: number) => {
    const values = [municipality, today, size];
    const { rows } = await pool.query({ name: "overview", text: statement, values });
    return JSON.parse(rows[0].answer) as readonly unknown[];
  };
  const firstTen = async () => (await pageOf(manager, 10, null)).items;
  deepStrictEqual(await firstTen(), await byHand(10), "The overviews differ.");
  const all = await allOf(manager);
  deepStrictEqual(all, await byHand(10_000), "The overviews of all differ.");
  return {
    cohorts: all.length,
    firstTen: await timed([firstTen, () => byHand(10)], rounds),
    all: await timed([() => allOf(manager), () => byHand(10_000)], cohorts > 100 ? 5 : rounds),
  };
}

async function pageOf(manager: ApiUser, first: number, after: string | null) {
  return (await manager.ask<CohortsPage>(document, { first, after })).economyCohorts;
}

/** Every page, a hundred cohorts at a time, as an export reads them. */
async function allOf(manager: ApiUser): Promise<readonly unknown[]> {
  const items: unknown[] = [];
  let after: string | null = null;
  do {
    const page = await pageOf(manager, 100, after);
    items.push(...page.items);
    after = items.length < page.total ? page.endCursor : null;
  } while (after !== null);
  return items;
}

async function todayOf(manager: ApiUser): Promise<string> {
  return (await manager.ask<{ viewer: { today: string } }>(`{ viewer { today } }`)).viewer.today;
}

/** The tables that a cohort's money is read from, each with the columns that name another row. */
const copied = {
  cohort: [],
  phase: ["cohort_id"],
  course_session: ["cohort_id"],
  enrolment: ["cohort_id"],
  stage_change: ["enrolment_id"],
  attendance_mark: ["session_id", "enrolment_id"],
  cohort_team_member: ["cohort_id"],
  cost_item: ["cohort_id"],
  outcome_record: ["enrolment_id"],
  outcome_month: ["enrolment_id", "record_id"],
} as const;

/** Copies of the cohort with most outcomes, until there are so many; triggers and bookings are left out. */
async function copiesUntil(pool: pg.Pool, municipality: string, cohorts: number): Promise<void> {
  const { rows } = await pool.query<{ source: string; there: number }>(
    `select (select count(*)::int from cohort where municipality_id = $1) as there,
      (select e.cohort_id from outcome_month o join enrolment e on e.id = o.enrolment_id
        where e.municipality_id = $1 group by 1 order by count(*) desc, 1 limit 1) as source`,
    [municipality],
  );
  const { source = "", there = 0 } = rows[0] ?? {};
  const missing = cohorts - there;
  if (missing <= 0) return;
  const client = await pool.connect();
  try {
    await client.query("begin");
    await client.query("set local session_replication_role = replica");
    for (const [table, names] of Object.entries(copied)) {
      await client.query(copyOf(table, names), [source, missing, there]);
    }
    await client.query("commit");
    await client.query("analyze");
  } finally {
    client.release();
  }
}

/** Copy n of a row has an id made of n and its own, so that those which name it find it. */
function copyOf(table: string, names: readonly string[]): string {
  const anew = ["id", ...names].map((name) => `'${name}', md5(n || (r).${name}::text)::uuid`);
  const others: Readonly<Record<string, string>> = {
    cohort: `'name', 'Kopi ' || n, 'starts_on', (r).starts_on - 7 * (n % 52)`,
    // One at a time: a copy is of someone who has left.
    enrolment: `'ends_on', coalesce((r).ends_on, (r).starts_on + 3650)`,
  };
  const changed = [...anew, ...(others[table] ? [others[table]] : [])].join(", ");
  return `insert into ${table}
    select (jsonb_populate_record(r, jsonb_build_object(${changed}))).*
    from (select t as r, n from ${table} t, generate_series($3::int + 1, $3::int + $2::int) as n
      where ${ofCohort(table)}) as copy`;
}

const byEnrolment = ["stage_change", "attendance_mark", "outcome_record", "outcome_month"];

function ofCohort(table: string): string {
  if (table === "cohort") return "t.id = $1";
  const enrolled = "t.enrolment_id in (select id from enrolment where cohort_id = $1)";
  return byEnrolment.includes(table) ? enrolled : "t.cohort_id = $1";
}

const statement = `
  with chosen as (
    select * from cohort where municipality_id = $1 order by starts_on desc, name, id limit $3),
  people as (
    select e.id, e.cohort_id, row_number() over (partition by e.cohort_id order by e.id) as number
    from enrolment e join chosen c on c.id = e.cohort_id),
  done as (
    select s.cohort_id, s.id::text, s.id as session_id, null as member, s.held_on as day,
      case when s.module = 'FOLLOW_UP_ACCOUNTING' then 'ACCOUNTING_COURSE'
        when s.module = 'ACCOUNTING' then 'ACCOUNTING_COURSE' else s.module end as kind,
      case when s.module in ('ACCOUNTING', 'FOLLOW_UP_ACCOUNTING')
          then extract(epoch from s.ends_at - s.starts_at)::float8 / 3600
        when s.module = 'RETREAT' then (select count(*) from attendance_mark m
          where m.session_id = s.id and m.minutes > 0)::float8
        else 1 end as quantity
    from course_session s join chosen c on c.id = s.cohort_id
    where s.status = 'PLANNED' and s.held_on <= $2::date
    union all
    select f.cohort_id, f.member_id || '@' || to_char(m, 'YYYY-MM'), null, t.name,
      least((m + interval '1 month - 1 day')::date, $2::date), 'TEAM',
      f.weekly_minutes / 2220.0
        * (least((m + interval '1 month - 1 day')::date, $2::date) - greatest(m::date, c.starts_on) + 1)
        / ((m + interval '1 month - 1 day')::date - m::date + 1)
    from cohort_team_member f join chosen c on c.id = f.cohort_id join team_member t on t.id = f.member_id
      cross join generate_series(date_trunc('month', c.starts_on::timestamp), $2::timestamp,
        interval '1 month') as m
    where f.weekly_minutes > 0),
  invoices as (
    select i.cohort_id, json_agg(json_build_object('id', i.id, 'kind', i.kind,
      'on', to_char(i.incurred_on, 'YYYY-MM-DD'), 'amount', i.amount, 'source', i.source)
      order by i.incurred_on, i.id) as list
    from cost_item i join chosen c on c.id = i.cohort_id group by 1),
  activities as (
    select d.cohort_id, json_agg(json_build_object('id', d.id, 'kind', d.kind,
      'on', to_char(d.day, 'YYYY-MM-DD'), 'quantity', d.quantity, 'sessionId', d.session_id,
      'member', d.member) order by d.day, d.id) as list
    from done d group by 1),
  outcomes as (
    select p.cohort_id, json_agg(json_build_object('id', o.id, 'person', p.number,
      'month', to_char(o.month, 'YYYY-MM-DD'), 'status', o.status) order by o.month, p.number) as list
    from outcome_month o join people p on p.id = o.enrolment_id
    where o.month <= $2::date group by 1),
  counts as (select cohort_id, count(*) as people from people group by 1)
  select coalesce(json_agg(json_build_object('id', c.id, 'name', c.name,
    'startsOn', to_char(c.starts_on, 'YYYY-MM-DD'), 'status', c.status,
    'participants', coalesce(n.people, 0),
    'businessStart', to_char(coalesce((select p.starts_on from phase p
      where p.cohort_id = c.id and p.code = 'LOAN_AND_START'), c.starts_on), 'YYYY-MM-DD'),
    'invoices', coalesce(i.list, '[]'), 'activities', coalesce(a.list, '[]'),
    'outcomes', coalesce(o.list, '[]')) order by c.starts_on desc, c.name, c.id), '[]')::text as answer
  from chosen c left join counts n on n.cohort_id = c.id left join invoices i on i.cohort_id = c.id
    left join activities a on a.cohort_id = c.id left join outcomes o on o.cohort_id = c.id`;
