import { spawnSync } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { createDatabase, roleNames } from "./app/databases.ts";
import { migrate } from "./platform/database.ts";
import { startLocalPostgres } from "./platform/local-postgres.ts";

/**
 * MikroORM's command line (`migration:create`, `migration:check`) against a PostgreSQL of its own, so
 * that nobody needs one at hand. The verb is this program's argument. Before a check every migration
 * is run, so that a check that passes has seen them work.
 */
async function main(): Promise<number> {
  const verb = process.argv[2] ?? "check";
  const folder = await mkdtemp(join(tmpdir(), "mikrolaan-migration-"));
  const server = await startLocalPostgres(folder, { settings: ["fsync=off"] });
  try {
    const password = new URL(server.urlTo("postgres")).password;
    await createDatabase(server.urlTo("postgres"), "mikrolaan", password);
    const ownerUrl = server.urlTo("mikrolaan", roleNames.owner);
    if (verb === "check") await migrate(ownerUrl, roleNames.app);
    const cli = join(dirname(fileURLToPath(import.meta.resolve("@mikro-orm/cli"))), "cli.js");
    const env = { ...process.env, DATABASE_OWNER_URL: ownerUrl };
    const run = spawnSync(
      process.execPath,
      ["--import", "tsx", cli, `migration:${verb}`, ...process.argv.slice(3)],
      {
        stdio: "inherit",
        env,
      },
    );
    return run.status ?? 1;
  } finally {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

process.exitCode = await main();
