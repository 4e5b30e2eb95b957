import { Migrator } from "@mikro-orm/migrations";
import { defineConfig, MikroORM, type Options } from "@mikro-orm/postgresql";
import { migrations } from "../../migrations/index.ts";
import { entities } from "../entities.ts";
import { log } from "./log.ts";
import { keepPlans } from "./prepared-statements.ts";
import { StartRefused } from "./start-refused.ts";

/** Options shared by the application, the migrations and the command line tool. */
export function ormOptions(clientUrl: string): Options {
  return defineConfig({
    clientUrl,
    entities,
    extensions: [Migrator],
    migrations: {
      migrationsList: migrations,
      path: "migrations",
      snapshotName: ".snapshot",
      snapshotOnMigrate: false,
    },
    discovery: { warnWhenNoEntities: false },
    // The database's own messages may quote values; only their code is logged (see mask-errors.ts).
    logger: () => {},
    debug: false,
  });
}

/**
 * How PostgreSQL plans what a page reads, wherever it runs.
 *
 * - `jit`: a long statement is compiled for longer than it runs, anew each time.
 * - `random_page_cost`: a municipality's rows are in memory or on a solid-state disk, where a row
 *   looked up costs hardly more than one read in passing. The default is for a turning disk, and
 *   has whole tables gone through for a page of ten cohorts.
 */
export const forReading = "-c jit=off -c random_page_cost=1.1";

/** Pool, deadlines and keep-alive of the application's own connections. */
const operation: Partial<Options> = {
  pool: { min: 0, max: 10 },
  driverOptions: {
    onPoolCreated: keepPlans,
    // Also how long one may wait in line for a connection: fifty who plan at once do, on a small machine.
    connectionTimeoutMillis: 5_000,
    statement_timeout: 5_000,
    lock_timeout: 2_000,
    idle_in_transaction_session_timeout: 10_000,
    query_timeout: 6_000,
    options: forReading,
    keepAlive: true,
  },
};

/** Opens the application's pool. Throws StartRefused when the role could see past row security. */
export async function openDatabase(url: string): Promise<MikroORM> {
  const orm = new MikroORM({ ...ormOptions(url), ...operation });
  const role = await firstRow<{ name: string; bypasses: boolean; owns: boolean }>(
    orm,
    `select current_user as name, rolsuper or rolbypassrls as bypasses,
       exists (select from pg_tables where schemaname = 'public' and tableowner = current_user) as owns
     from pg_roles where rolname = current_user`,
  ).catch((error: unknown) => {
    throw unreachable(url, error);
  });
  if (role.bypasses || role.owns) {
    await orm.close();
    throw new StartRefused(
      `The role ${role.name} of DATABASE_URL ${role.bypasses ? "can bypass row security" : "owns tables"}; give a plain role there and the migrating one in DATABASE_OWNER_URL (see README, "Your own PostgreSQL").`,
    );
  }
  await refuseUnknownMigrations(orm);
  return orm;
}

/** Brings the schema up to date as its owner and lets the application's role use it. */
export async function migrate(ownerUrl: string, appRole: string): Promise<void> {
  const orm = new MikroORM(ormOptions(ownerUrl));
  try {
    await orm.em
      .getConnection()
      .execute("select 1")
      .catch((error: unknown) => {
        throw unreachable(ownerUrl, error);
      });
    await refuseUnknownMigrations(orm);
    await orm.migrator.up();
    await grantTo(orm, appRole);
  } finally {
    await orm.close();
  }
}

/** Names of migrations that the code has and the database has not. */
export async function pendingMigrations(orm: MikroORM): Promise<readonly string[]> {
  const applied = await appliedMigrations(orm);
  return migrations.map((it) => it.name).filter((name) => !applied.includes(name));
}

async function refuseUnknownMigrations(orm: MikroORM): Promise<void> {
  const known = migrations.map((it) => it.name);
  const unknown = (await appliedMigrations(orm)).filter((name) => !known.includes(name));
  if (unknown.length === 0) return;
  await orm.close();
  throw new StartRefused(
    `The database is newer than this program (it has ${unknown.join(", ")}); start the version that made it.`,
  );
}

async function appliedMigrations(orm: MikroORM): Promise<readonly string[]> {
  const { present } = await firstRow<{ present: boolean }>(
    orm,
    "select to_regclass('public.mikro_orm_migrations') is not null as present",
  );
  if (!present) return [];
  const rows = await orm.em
    .getConnection()
    .execute<{ name: string }[]>("select name from mikro_orm_migrations");
  return rows.map((it) => it.name);
}

/**
 * The application reads and writes rows and nothing else. What is only ever added to
 * (`appendOnly`) cannot be changed by it, and reference data it may only read.
 */
async function grantTo(orm: MikroORM, appRole: string): Promise<void> {
  const role = `"${appRole.replaceAll('"', '""')}"`;
  const run = (statement: string) => orm.em.getConnection().execute(statement);
  await run(`grant usage on schema public to ${role}`);
  await run(`grant select, insert, update, delete on all tables in schema public to ${role}`);
  await run(`grant usage on all sequences in schema public to ${role}`);
  for (const table of appendOnly) await run(`revoke update, delete on ${table} from ${role}`);
  for (const table of reference)
    await run(`revoke insert, update, delete on ${table} from ${role}`);
}

const appendOnly = [
  "stage_change",
  "own_rule_pack",
  "attendance_change",
  "template_version",
  "plan_change_row",
];
const reference = ["mikro_orm_migrations", "rule_pack", "reference_figure"];

async function firstRow<Row>(orm: MikroORM, statement: string): Promise<Row> {
  const [row] = await orm.em.getConnection().execute<Row[]>(statement);
  if (!row) throw new Error("The statement answered no row.");
  return row;
}

function unreachable(url: string, error: unknown): StartRefused {
  const { hostname, port, pathname, username } = new URL(url);
  const code = error instanceof Error && "code" in error ? String(error.code) : "no answer";
  log.debug({ code }, "database unreachable");
  return new StartRefused(
    `The database ${pathname.slice(1)} at ${hostname}:${port || 5432} does not let ${username || "the user"} in (${code}); check DATABASE_URL.`,
  );
}
