import type { MikroORM } from "@mikro-orm/postgresql";
import { MikroORM as Orm } from "@mikro-orm/postgresql";
import type { Config } from "../platform/config.ts";
import { migrate, openDatabase, ormOptions } from "../platform/database.ts";
import { type LocalPostgres, startLocalPostgres } from "../platform/local-postgres.ts";

/** A database ready to serve, and how to let go of it. */
export interface ReadyDatabase {
  readonly orm: MikroORM;
  /** The migrating role's connection string, when there is one: reference data are loaded as it. */
  readonly ownerUrl: string | undefined;
  /** Closes the pool, and stops the embedded server. */
  readonly stop: () => Promise<void>;
  /** Closes the pool, and stops the embedded server only if it was started for this. */
  readonly leave: () => Promise<void>;
}

/** The database of `DATABASE_URL`, or the embedded one; its schema brought up to date. */
export async function readyDatabase(
  config: Config,
  progress: (step: string) => void,
): Promise<ReadyDatabase> {
  if (config.databaseUrl) return ownDatabase(config.databaseUrl, config.ownerUrl, progress);
  const server = await startLocalPostgres(config.dataFolder, { progress });
  try {
    return await databaseOn(server, progress);
  } catch (error) {
    await server.stop();
    throw error;
  }
}

async function ownDatabase(
  appUrl: string,
  ownerUrl: string | undefined,
  progress: (step: string) => void,
): Promise<ReadyDatabase> {
  if (ownerUrl) {
    progress("Bringing the database up to date");
    await migrate(ownerUrl, new URL(appUrl).username);
  }
  const orm = await openDatabase(appUrl);
  return { orm, ownerUrl, stop: () => orm.close(), leave: () => orm.close() };
}

/** The product's database on an embedded server: roles and database made, schema up to date. */
export async function databaseOn(
  server: LocalPostgres,
  progress: (step: string) => void,
): Promise<ReadyDatabase> {
  const superuserUrl = server.urlTo("postgres");
  await createDatabase(superuserUrl, "mikrolaan", new URL(superuserUrl).password);
  const ownerUrl = server.urlTo("mikrolaan", roleNames.owner);
  progress("Bringing the database up to date");
  await migrate(ownerUrl, roleNames.app);
  const orm = await openDatabase(server.urlTo("mikrolaan", roleNames.app));
  return {
    orm,
    ownerUrl,
    stop: async () => {
      await orm.close();
      await server.stop();
    },
    leave: async () => {
      await orm.close();
      if (!server.wasRunning) await server.stop();
    },
  };
}

/** Who owns the tables, and who serves: the latter owns nothing and cannot pass row security. */
export const roleNames = { owner: "mikrolaan_owner", app: "mikrolaan_app" } as const;

/** Creates the two roles and a database that the owner owns, where they are missing. */
export async function createDatabase(
  superuserUrl: string,
  name: string,
  password: string,
): Promise<void> {
  const orm = new Orm(ormOptions(superuserUrl));
  const run = <Row>(statement: string) => orm.em.getConnection().execute<Row[]>(statement);
  try {
    for (const role of Object.values(roleNames)) {
      const found = await run(`select from pg_roles where rolname = '${role}'`);
      if (found.length === 0) await run(`create role ${role} login`);
      await run(`alter role ${role} password '${password}' nosuperuser nobypassrls`);
    }
    const found = await run(`select from pg_database where datname = '${name}'`);
    if (found.length === 0) await run(`create database ${name} owner ${roleNames.owner}`);
  } finally {
    await orm.close();
  }
}
