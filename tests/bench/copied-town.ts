import type pg from "pg";

/**
 * A municipality of its own with nothing in it but copies of one cohort, so that ten and a thousand of
 * them are the same but for their number: the fullest cohort of another municipality, with its twenty
 * people and all that is recorded of them. Its staff are that municipality's, by other addresses.
 */
export interface CopiedTown {
  readonly municipality: string;
  /** The address by which somebody of the other municipality signs in to this one. */
  readonly emailOf: (email: string) => string;
  /** Makes copies until there are so many. */
  readonly growTo: (cohorts: number) => Promise<void>;
}

/** Makes it, by a name in lower case, with no cohort as yet. Triggers and bookings are left out. */
export async function copiedTown(pool: pg.Pool, source: string, name: string): Promise<CopiedTown> {
  const { rows } = await pool.query<{ cohort: string; municipality: string }>(
    `select e.cohort_id as cohort, md5($2 || '0' || e.municipality_id)::uuid as municipality
     from outcome_month o join enrolment e on e.id = o.enrolment_id
     where e.municipality_id = $1 group by 1, 2 order by count(*) desc, 1 limit 1`,
    [source, name],
  );
  const [found] = rows;
  if (!found) throw new Error("Nothing is recorded of anybody.");
  await copied(pool, ofMunicipality, [source, 0, 0, name]);
  let there = 0;
  return {
    municipality: found.municipality,
    emailOf: (email) => `${name}.${email}`,
    growTo: async (cohorts) => {
      await copied(pool, ofCohort, [found.cohort, there + 1, cohorts, name]);
      there = cohorts;
      await pool.query("analyze");
    },
  };
}

interface Copied {
  /** Which rows `t` are copied; $1 is the municipality or the cohort, $4 the town's name. */
  readonly which: string;
  /** Columns that name a row which is copied as often. */
  readonly names?: readonly string[];
  /** Columns that name a row of the municipality, which is copied once. */
  readonly once?: readonly string[];
  /** Other columns, by what the copy has instead. */
  readonly instead?: Readonly<Record<string, string>>;
}

const mine = "t.municipality_id = $1";

const ofMunicipality: Readonly<Record<string, Copied>> = {
  municipality: { which: "t.id = $1", instead: { name: "initcap($4)" } },
  app_user: { which: mine, instead: { email: "$4 || '.' || t.email" } },
  team_member: { which: mine, once: ["user_id"] },
  assumption: { which: mine, once: ["owner_id", "signed_off_by"] },
};

const inCohort = "t.cohort_id = $1";
const ofEnrolment = "t.enrolment_id in (select id from enrolment where cohort_id = $1)";

const ofCohort: Readonly<Record<string, Copied>> = {
  cohort: { which: "t.id = $1", instead: { name: "'Kopi ' || n" } },
  phase: { which: inCohort, names: ["cohort_id"] },
  // A copy's day stands by itself: it is in no series.
  course_session: {
    ...{ which: inCohort, names: ["cohort_id"] },
    instead: { series_id: "null::uuid", occurrence: "null::int" },
  },
  participant: { which: "t.id in (select participant_id from enrolment where cohort_id = $1)" },
  enrolment: { which: inCohort, names: ["cohort_id", "participant_id"], once: ["coach_id"] },
  stage_change: { which: ofEnrolment, names: ["enrolment_id"], once: ["changed_by"] },
  attendance_mark: {
    ...{ which: ofEnrolment, names: ["session_id", "enrolment_id"], once: ["marked_by"] },
  },
  cohort_team_member: { which: inCohort, names: ["cohort_id"], once: ["member_id"] },
  cost_item: { which: inCohort, names: ["cohort_id"] },
  economy_plan: { which: inCohort, names: ["cohort_id"] },
  outcome_record: {
    ...{ which: ofEnrolment, names: ["enrolment_id"] },
    once: ["recorded_by", "confirmed_by", "undone_by"],
  },
  outcome_month: { which: ofEnrolment, names: ["enrolment_id", "record_id"] },
};

async function copied(
  pool: pg.Pool,
  tables: Readonly<Record<string, Copied>>,
  values: readonly [of: string, from: number, to: number, name: string],
): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query("begin");
    await client.query("set local session_replication_role = replica");
    for (const [table, how] of Object.entries(tables)) {
      const columns = await columnsOf(client, table);
      await client.query(copyOf(table, columns, how), [...values]);
    }
    await client.query("commit");
  } finally {
    client.release();
  }
}

/** Those that are written: the database makes the others itself. */
async function columnsOf(client: pg.PoolClient, table: string): Promise<readonly string[]> {
  const { rows } = await client.query<{ name: string }>(
    `select column_name as name from information_schema.columns
     where table_schema = 'public' and table_name = $1 and is_generated = 'NEVER'`,
    [table],
  );
  return rows.map(({ name }) => name);
}

/** Copy n of a row has an id made of n and its own, so that those which name it find it. */
function copyOf(table: string, columns: readonly string[], how: Copied): string {
  const { which, names = [], once = [], instead = {} } = how;
  const anew = new Map([
    ...["id", ...names].map((name) => [name, `md5($4 || n || t.${name}::text)::uuid`] as const),
    ...[...once, "municipality_id"].map(
      (name) => [name, `md5($4 || '0' || t.${name}::text)::uuid`] as const,
    ),
    ...Object.entries(instead),
  ]);
  const values = columns.map((column) => anew.get(column) ?? `t.${column}`);
  return `insert into ${table} (${columns.join(", ")}) select ${values.join(", ")}
    from ${table} t, generate_series($2::int, $3::int) as n where ${which}`;
}
