import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type RunningServer, startServer, stoppedClock } from "@mikrolaan/server";
import {
  fillIn,
  type TestDatabase,
  type Town,
  testDatabase,
  testDay,
  testPassword,
  town,
} from "@mikrolaan/server/testing";
import type { PlainDate } from "@mikrolaan/shared/calendar";
import type { Role } from "@mikrolaan/shared/identity";
import { type ApiUser, signIn } from "./api.ts";

/** The product running on a database of its own, with one town in it. */
export interface Product {
  readonly url: string;
  readonly town: Town;
  readonly database: TestDatabase;
  readonly as: (role: Role) => Promise<ApiUser>;
  readonly stop: () => Promise<void>;
}

const webFolder = join(fileURLToPath(new URL(".", import.meta.url)), "../../web/dist");

/**
 * Starts the server on a free port of a fresh database; the web app is the one that was built. Behind
 * one proxy, so that a test may say from which address it calls.
 */
export async function startProduct(today: PlainDate = testDay): Promise<Product> {
  const database = await testDatabase();
  const place = await town(database.orm, today);
  const server: RunningServer = await startServer({
    orm: database.orm,
    clock: stoppedClock(today),
    examples: { accounts: [], password: null },
    webFolder,
    port: 0,
    trustedProxies: 1,
  });
  return {
    url: server.url,
    town: place,
    database,
    as: (role) => signIn(server.url, place.email(role), testPassword),
    stop: async () => {
      await server.stop();
      await database.drop();
    },
  };
}

/** The product with the example municipality in a fresh database. */
export interface ExampleInTest {
  readonly url: string;
  /** Signs in as the example's person of a role. */
  readonly email: (role: Role) => string;
  readonly password: string;
  readonly stop: () => Promise<void>;
}

export async function startExampleProduct(today: PlainDate = testDay): Promise<ExampleInTest> {
  const database = await testDatabase();
  const clock = stoppedClock(today);
  const examples = await fillIn(
    { orm: database.orm, ownerUrl: undefined },
    { clock, example: true, progress: () => {} },
  );
  const server = await startServer({ orm: database.orm, clock, examples, webFolder, port: 0 });
  return {
    url: server.url,
    email: (role) => examples.accounts.find((it) => it.roles.includes(role))?.email ?? "",
    password: examples.password ?? "",
    stop: async () => {
      await server.stop();
      await database.drop();
    },
  };
}
