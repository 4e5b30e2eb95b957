import { randomBytes } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { createDatabase, roleNames } from "../app/databases.ts";
import { loadReference } from "../app/reference.ts";
import { migrate } from "../platform/database.ts";
import { startLocalPostgres } from "../platform/local-postgres.ts";

export const templateDatabase = "mikrolaan_template";

/** Nothing of a test run is worth surviving a power cut. */
const hasty = [
  "fsync=off",
  "synchronous_commit=off",
  "full_page_writes=off",
  "max_connections=300",
];

/** One PostgreSQL for a whole test run, with a migrated database that each test file gets a copy of. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), "mikrolaan-test-"));
  const server = await startLocalPostgres(folder, { settings: hasty });
  const password = randomBytes(12).toString("hex");
  await createDatabase(server.urlTo("postgres"), templateDatabase, password);
  const urlFor = (role: string) => {
    const url = new URL(server.urlTo(templateDatabase, role));
    url.password = password;
    return url.href;
  };
  await migrate(urlFor(roleNames.owner), roleNames.app);
  await loadReference(urlFor(roleNames.owner));
  project.provide("postgres", {
    superuserUrl: server.urlTo("postgres"),
    ownerUrl: urlFor(roleNames.owner),
    appUrl: urlFor(roleNames.app),
  });
  return async () => {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  };
}

declare module "vitest" {
  export interface ProvidedContext {
    postgres: { superuserUrl: string; ownerUrl: string; appUrl: string };
  }
}
