import { deepStrictEqual } from "node:assert";
import { randomUUID } from "node:crypto";
import type pg from "pg";
import type { ApiUser } from "../kit/api.ts";
import { type Spread, timed } from "./spread.ts";
import { planCohort } from "./ten-plans.ts";

const rounds = 40;

/** The tables that planning a cohort writes, each by the column that names the cohort. */
const written = {
  cohort: "id",
  phase: "cohort_id",
  session_series: "cohort_id",
  course_session: "cohort_id",
};

/** How long planning a cohort takes over HTTP, beside the same rows inserted by one statement. */
export async function generateSpeed(
  planner: ApiUser,
  byHandUrl: string,
  pool: pg.Pool,
): Promise<readonly [ours: Spread, byHand: Spread]> {
  let number = 0;
  const ours = async () => {
    number += 1;
    const input = { name: `Hold på tid ${number}`, startsOn: "2027-01-04", seats: 20 };
    const { planCohort: cohort } = await planner.ask<{ planCohort: { id: string } }>(planCohort, {
      input,
    });
    return cohort.id;
  };
  const rows = await rowsOf(pool, await ours());
  const byHand = async () => {
    number += 1;
    const body = JSON.stringify(anew(rows, `Hold i hånden ${number}`));
    const answer = await fetch(`${byHandUrl}/generate`, { method: "POST", body });
    return ((await answer.json()) as { id: string }).id;
  };
  const [planned, inserted] = [await ours(), await byHand()];
  deepStrictEqual(await gist(pool, inserted), await gist(pool, planned), "The plans differ.");
  return timed([ours, byHand], rounds);
}

/** Inserts the rows that it is sent; PostgreSQL's triggers book them, as they do for the product. */
export async function insertPlan(body: string, pool: pg.Pool): Promise<string> {
  await pool.query({ name: "generate", text: insertion, values: [body] });
  const { cohort } = JSON.parse(body) as { cohort: readonly { id: string }[] };
  return JSON.stringify({ id: cohort[0]?.id });
}

const insertion = Object.keys(written)
  .map((table, at, all) => {
    const insert = `insert into ${table}
      select * from jsonb_populate_recordset(null::${table}, $1::jsonb -> '${table}')`;
    return at < all.length - 1 ? `${at === 0 ? "with" : ","} i${at} as (${insert})` : insert;
  })
  .join("\n");

async function rowsOf(pool: pg.Pool, cohortId: string): Promise<string> {
  const tables = Object.entries(written).map(
    ([table, column]) =>
      `'${table}', (select coalesce(jsonb_agg(t), '[]') from ${table} t where ${column} = $1)`,
  );
  const text = `select jsonb_build_object(${tables.join(", ")})::text as rows`;
  const { rows } = await pool.query(text, [cohortId]);
  return rows[0].rows;
}

/** The same rows with keys and a name of their own. */
function anew(rows: string, name: string) {
  const plan = JSON.parse(rows) as Record<string, { id: string }[]>;
  const ids = Object.values(plan).flatMap((of) => of.map(({ id }) => id));
  const renewed = ids.reduce((text, id) => text.replaceAll(id, randomUUID()), rows);
  const next = JSON.parse(renewed) as Record<string, object[]>;
  return { ...next, cohort: next.cohort?.map((it) => ({ ...it, name })) };
}

/** What was planned, without keys and names. */
async function gist(pool: pg.Pool, cohortId: string): Promise<unknown> {
  const text = `select
    (select json_agg(json_build_array(code, starts_on, ends_on, start_rule) order by number)
      from phase where cohort_id = $1) as phases,
    (select json_agg(json_build_array(module, ordinal, held_on, starts_at, ends_at, overnight)
      order by held_on) from course_session where cohort_id = $1) as sessions,
    (select json_agg(json_build_array(b.kind, b.period) order by b.period)
      from booking b where b.resource = $1) as bookings`;
  return (await pool.query(text, [cohortId])).rows[0];
}
