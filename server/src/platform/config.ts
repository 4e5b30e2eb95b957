import { createHash } from "node:crypto";
import { statSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { StartRefused } from "./start-refused.ts";

/** What the environment decides; everything else is in the code or in the database. */
export interface Config {
  readonly port: number;
  readonly host: string;
  /** Application role's connection string; absent: the embedded PostgreSQL. */
  readonly databaseUrl: string | undefined;
  /** Migration role's connection string, for a database of one's own. */
  readonly ownerUrl: string | undefined;
  readonly dataFolder: string;
  /** Whether an empty database is filled with the example municipality. */
  readonly example: boolean;
  /** Whether the cookie demands https; off on http localhost. */
  readonly secureCookies: boolean;
  /** Whether another program serves the web app, as in watch mode. */
  readonly apiOnly: boolean;
  /** How many proxies stand before the server, so that rate limits see the right address. */
  readonly trustedProxies: number;
}

/** Root of the workspace: three levels above this folder. */
export const workspaceRoot = resolve(dirname(fileURLToPath(import.meta.url)), "../../..");

/** Throws StartRefused with one sentence when a variable cannot be used. */
export function configFrom(env: NodeJS.ProcessEnv): Config {
  return {
    port: wholeNumber("PORT", env.PORT ?? "4000", 65_535),
    host: env.HOST ?? "127.0.0.1",
    databaseUrl: databaseUrl("DATABASE_URL", env.DATABASE_URL),
    ownerUrl: databaseUrl("DATABASE_OWNER_URL", env.DATABASE_OWNER_URL),
    dataFolder: resolve(workspaceRoot, env.MIKROLAAN_DATA ?? defaultDataFolder()),
    example: env.MIKROLAAN_EXAMPLE !== "off",
    secureCookies: env.MIKROLAAN_SECURE_COOKIES === "on",
    apiOnly: env.MIKROLAAN_API_ONLY === "on",
    trustedProxies: wholeNumber(
      "MIKROLAAN_TRUSTED_PROXIES",
      env.MIKROLAAN_TRUSTED_PROXIES ?? "0",
      9,
    ),
  };
}

function wholeNumber(name: string, text: string, max: number): number {
  const number = Number(text);
  if (Number.isInteger(number) && number >= 0 && number <= max) return number;
  throw new StartRefused(`${name} must be a whole number from 0 to ${max}; it is "${text}".`);
}

function databaseUrl(name: string, text: string | undefined): string | undefined {
  if (!text) return undefined;
  if (URL.canParse(text) && /^postgres(ql)?:$/.test(new URL(text).protocol)) return text;
  throw new StartRefused(`${name} must look like postgresql://user:password@host:5432/database.`);
}

/**
 * The workspace's own `.data`. PostgreSQL refuses to run as root, so root's database runs as the
 * user postgres, which cannot reach a workspace in a closed home folder; then it lies in /var/tmp.
 */
function defaultDataFolder(): string {
  if (process.getuid?.() !== 0 || everyoneMayEnter(workspaceRoot)) return ".data";
  const name = createHash("sha256").update(workspaceRoot).digest("hex").slice(0, 12);
  return `/var/tmp/mikrolaan-${name}`;
}

function everyoneMayEnter(folder: string): boolean {
  if ((statSync(folder).mode & 0o001) === 0) return false;
  return folder === dirname(folder) || everyoneMayEnter(dirname(folder));
}
