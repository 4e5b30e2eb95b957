import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { promisify } from "node:util";
import { workspaceRoot } from "../platform/config.ts";
import { StartRefused } from "../platform/start-refused.ts";

const webFolder = join(workspaceRoot, "web");

/** What the built app is made from: when none of it has changed, neither has the app. */
const ingredients = [
  "web/src",
  "web/index.html",
  "web/public",
  "web/vite.config.ts",
  "shared/src",
  "pnpm-lock.yaml",
];

/** The folder of the built web app, built first when its sources have changed since the last time. */
export async function builtWebApp(progress: (step: string) => void): Promise<string> {
  const folder = join(webFolder, "dist");
  const stamp = join(folder, ".made-from");
  const madeFrom = fingerprint();
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === madeFrom) return folder;
  progress("Building the web app");
  const vite = join(webFolder, "node_modules", "vite", "bin", "vite.js");
  // Whoever builds: a test runner's own NODE_ENV would make React's slow development version.
  const options = { cwd: webFolder, env: { ...process.env, NODE_ENV: "production" } };
  await promisify(execFile)(process.execPath, [vite, "build"], options).catch(
    (error: { stderr?: string }) => {
      const reason = error.stderr?.split("\n").find((line) => /error/i.test(line));
      throw new StartRefused(
        `The web app cannot be built: ${reason?.trim() ?? "Vite said no more"}`,
      );
    },
  );
  writeFileSync(stamp, madeFrom);
  return folder;
}

/** Changes when any ingredient does; where the workspace lies does not count. */
function fingerprint(): string {
  const hash = createHash("sha256");
  for (const name of ingredients) {
    const path = join(workspaceRoot, name);
    for (const file of existsSync(path) ? filesIn(path) : []) {
      hash.update(relative(workspaceRoot, file)).update(readFileSync(file));
    }
  }
  return hash.digest("hex");
}

/** A file itself, or all files below a folder, in a fixed order. */
function filesIn(path: string): readonly string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((it) => it.isFile())
    .map((it) => join(it.parentPath, it.name))
    .sort();
}
