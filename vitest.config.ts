import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const testing = (file: string) =>
  fileURLToPath(new URL(`server/src/testing/${file}`, import.meta.url));

/** What runs the server's sources: decorators as they are, and one copy of graphql. */
const onTheServer = {
  resolve: { alias: { graphql: "graphql/index.js" } },
  server: { deps: { inline: ["type-graphql"] } },
};

/** Enough for any test on a busy machine: how fast things are is for the bench to say. */
const patience = 30_000;

/** One command runs every test: the core, the seeds, the server on PostgreSQL, and the browser. */
export default defineConfig({
  test: {
    // By itself vitest leaves one core of two alone, and the tests that wait for a browser do not use theirs up.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      ...["shared", "seeds", "web"].map((name) => ({
        test: {
          name,
          root: name,
          include: ["**/*.test.{ts,tsx}"],
          testTimeout: patience,
          // Pure code leaves nothing behind for the next file.
          isolate: false,
        },
      })),
      {
        resolve: onTheServer.resolve,
        test: {
          name: "server",
          root: "server",
          // Nothing of the server outlives its closing but its modules, and loading them is half of the time.
          isolate: false,
          include: ["**/*.test.ts"],
          testTimeout: patience,
          globalSetup: [testing("global-setup.ts")],
          server: onTheServer.server,
        },
      },
      {
        resolve: onTheServer.resolve,
        test: {
          name: "tests",
          root: "tests",
          isolate: false,
          include: ["**/*.test.ts"],
          testTimeout: patience,
          hookTimeout: patience,
          // A page may be slow on a busy machine; what never comes fails all the same.
          expect: { poll: { timeout: 8_000 } },
          globalSetup: [testing("global-setup.ts"), testing("build-web.ts")],
          server: onTheServer.server,
        },
      },
    ],
  },
});
