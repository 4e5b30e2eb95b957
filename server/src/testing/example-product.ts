import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { MikroORM } from "@mikro-orm/postgresql";
import { databaseOn } from "../app/databases.ts";
import { fillIn } from "../app/fill-in.ts";
import { startServer } from "../app/server.ts";
import { type Clock, systemClock } from "../platform/clock.ts";
import { startLocalPostgres } from "../platform/local-postgres.ts";

/** The product with the example municipality, on a PostgreSQL that goes when it stops. */
export interface ExampleProduct {
  readonly url: string;
  /** As the product is connected. */
  readonly orm: MikroORM;
  readonly accounts: readonly { readonly email: string; readonly roles: readonly string[] }[];
  readonly password: string;
  /** Past row security: for measuring against, never for acting. */
  readonly superuserUrl: string;
  readonly stop: () => Promise<void>;
}

/** Starts it for a script; tests have a database of the run's own server instead. */
export async function startExample(
  options: { readonly webFolder?: string; readonly clock?: Clock } = {},
): Promise<ExampleProduct> {
  const clock = options.clock ?? systemClock;
  const folder = await mkdtemp(join(tmpdir(), "mikrolaan-example-"));
  const postgres = await startLocalPostgres(folder);
  const database = await databaseOn(postgres, () => {});
  const examples = await fillIn(database, { clock, example: true, progress: () => {} });
  const settings = { orm: database.orm, clock, examples, port: 0 };
  const server = await startServer(
    options.webFolder ? { ...settings, webFolder: options.webFolder } : settings,
  );
  return {
    url: server.url,
    orm: database.orm,
    accounts: examples.accounts,
    password: examples.password ?? "",
    superuserUrl: postgres.urlTo("mikrolaan"),
    stop: async () => {
      await server.stop();
      await database.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
