import { deepStrictEqual } from "node:assert";
import type { ExampleProduct } from "@mikrolaan/server/testing";
import { print } from "graphql";
import type pg from "pg";
import { type ApiUser, signIn } from "../kit/api.ts";
import { operations } from "../kit/operations.ts";
import { copiedTown } from "./copied-town.ts";
import { type Spread, timed, timedAlone } from "./spread.ts";

/** What an overview of so many cohorts takes, each in the municipality that has no others. */
export interface OverviewSpeed {
  readonly cohorts: number;
  /** Its first ten with all that is recorded of them, beside one statement by hand. */
  readonly ten: readonly [ours: Spread, byHand: Spread];
  /** The same of every cohort, a hundred at a time, as an export reads them. */
  readonly all: readonly [ours: Spread, byHand: Spread];
  /** Everything that the page asks for, all at once as a browser does. */
  readonly page: Spread;
}

/** Ten cohorts and then a thousand, all alike, in a municipality that has no others. */
export async function economySpeed(
  product: ExampleProduct,
  pool: pg.Pool,
  source: string,
): Promise<readonly [few: OverviewSpeed, many: OverviewSpeed]> {
  const town = await copiedTown(pool, source, "overview");
  const email = product.accounts.find((it) => it.roles.includes("MANAGEMENT"))?.email ?? "";
  const manager = await signIn(product.url, town.emailOf(email), product.password);
  const speedOf = async (cohorts: number, rounds: number) => {
    await town.growTo(cohorts);
    return { cohorts, ...(await overviewSpeed(manager, pool, town.municipality, rounds)) };
  };
  return [await speedOf(10, 60), await speedOf(1000, 30)];
}

/** Measures the overview by the operations that the web app sends. Throws when the answers differ. */
async function overviewSpeed(
  manager: ApiUser,
  pool: pg.Pool,
  municipality: string,
  rounds: number,
): Promise<Omit<OverviewSpeed, "cohorts">> {
  const { today } = (await manager.ask<{ viewer: { today: string } }>(`{ viewer { today } }`))
    .viewer;
  const byHand = async (size: number) => {
    const values = [municipality, today, size];
    const { rows } = await pool.query({ name: "overview", text: statement, values });
    return JSON.parse(rows[0].answer) as readonly Recorded[];
  };
  const ten = async () => (await cohorts(manager, 10, null)).items;
  deepStrictEqual((await ten()).map(recorded), await byHand(10), "The overviews differ.");
  const all = (await allOf(manager)).map(recorded);
  deepStrictEqual(all, await byHand(10_000), "The overviews of all differ.");
  const page = () => Promise.all(pageOperations.map((name) => asked(manager, name, { first: 10 })));
  return {
    ten: await timed([ten, () => byHand(10)], rounds),
    all: await timed([() => allOf(manager), () => byHand(10_000)], Math.min(rounds, 7)),
    page: await timedAlone(page, Math.min(rounds, 15)),
  };
}

/** What web/src/app/overview-management.tsx and the papers on it ask for. */
const pageOperations = [
  ...["OverviewManagement", "EconomyBasis", "EconomyCohorts", "OverviewMonths"],
  "OverviewWaiting",
];

const documents = new Map(operations.map(({ name, document }) => [name, print(document)]));

function asked<Data>(manager: ApiUser, name: string, variables: object): Promise<Data> {
  const document = documents.get(name);
  if (!document) throw new Error(`The web app has no operation ${name}.`);
  return manager.ask<Data>(document, variables);
}

type Recorded = Readonly<Record<string, unknown>>;

interface CohortsPage {
  readonly economyCohorts: {
    readonly total: number;
    readonly endCursor: string | null;
    readonly items: readonly Recorded[];
  };
}

async function cohorts(manager: ApiUser, first: number, after: string | null) {
  return (await asked<CohortsPage>(manager, "EconomyCohorts", { first, after })).economyCohorts;
}

async function allOf(manager: ApiUser): Promise<readonly Recorded[]> {
  const items: Recorded[] = [];
  let after: string | null = null;
  do {
    const page = await cohorts(manager, 100, after);
    items.push(...page.items);
    after = items.length < page.total ? page.endCursor : null;
  } while (after !== null);
  return items;
}

/** Without the dots and the frozen plan's order, which are reckoned after reading, by ours alone. */
function recorded({ dots: _dots, frozen: _frozen, recordedTo: _to, ...it }: Recorded): Recorded {
  return it;
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
      'on', to_char(i.incurred_on, 'YYYY-MM-DD'), 'amount', i.amount, 'payer', i.payer,
      'source', i.source) order by i.incurred_on, i.id) as list
    from cost_item i join chosen c on c.id = i.cohort_id left join cost_save v on v.id = i.save_id
    where v.undone_at is null group by 1),
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
