import type { RequestContext } from "../platform/request-context.ts";
import { row, sql } from "../platform/sql.ts";
import type { ChangedRow } from "./undo.reads.ts";

/** Each table after those it refers to. */
const tables = ["session_series", "course_session", "session_staff", "phase"] as const;

/**
 * Puts rows back as they were, column by column but for the version, which rises. A statement a table
 * and kind of change, and none where there is nothing of it.
 */
export async function restoreRows(
  ctx: RequestContext,
  changed: readonly ChangedRow[],
): Promise<void> {
  const of = (table: ChangedRow["tableName"]) => changed.filter((it) => it.tableName === table);
  for (const table of tables.toReversed()) {
    const made = of(table).filter(({ before }) => before === null);
    await takeOut(ctx, table, made);
  }
  for (const table of tables) {
    await bringBack(
      ctx,
      table,
      of(table).filter(({ after }) => after === null),
    );
    await setBack(
      ctx,
      table,
      of(table).filter(({ before, after }) => before && after),
    );
  }
}

type Table = (typeof tables)[number];

async function takeOut(ctx: RequestContext, table: Table, made: readonly ChangedRow[]) {
  if (made.length === 0) return;
  const ids = made.map(({ id }) => id);
  await row(ctx, sql`delete from ${sql.table(table)} where id = any(${ids}::uuid[])`);
}

async function bringBack(ctx: RequestContext, table: Table, gone: readonly ChangedRow[]) {
  if (gone.length === 0) return;
  await row(ctx, sql`insert into ${sql.table(table)} select * from ${asStored(table, gone)} b`);
}

async function setBack(ctx: RequestContext, table: Table, changed: readonly ChangedRow[]) {
  const columns = Object.keys(changed[0]?.before ?? {});
  const kept = columns.filter((column) => column !== "id" && column !== "version");
  if (kept.length === 0) return;
  const values = sql.join(kept.map((column) => sql`${sql.ref(column)} = b.${sql.ref(column)}`));
  const version = columns.includes("version") ? sql`, version = t.version + 1` : sql``;
  await row(
    ctx,
    sql`
      update ${sql.table(table)} t set ${values} ${version}
      from ${asStored(table, changed)} b where b.id = t.id`,
  );
}

function asStored(table: Table, changed: readonly ChangedRow[]) {
  const rows = JSON.stringify(changed.map(({ before }) => before));
  return sql`jsonb_populate_recordset(null::${sql.table(table)}, ${rows}::jsonb)`;
}
