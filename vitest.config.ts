import { defineConfig } from "vitest/config";

/** graphql must be one copy, or custom scalars of one are strangers to the other. */
const alias = { graphql: "graphql/index.js" };

/** One command runs every test: the core, the seeds, the server on PostgreSQL, and the browser. */
export default defineConfig({
  test: {
    projects: [
      ...["shared", "seeds", "web"].map((name) => ({
        test: { name, root: name, include: ["**/*.test.{ts,tsx}"] },
      })),
      ...["server", "tests"].map((name) => ({
        resolve: { alias },
        test: {
          name,
          root: name,
          include: ["**/*.test.ts"],
          globalSetup: [new URL("server/src/testing/global-setup.ts", import.meta.url).pathname],
          server: { deps: { inline: ["type-graphql", "graphql-scalars"] } },
        },
      })),
    ],
  },
});
