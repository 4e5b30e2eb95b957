import { createHash } from "node:crypto";

/** What was asked under a key, told from anything else by its SHA-256. */
export function hashOf(asked: object): string {
  return createHash("sha256").update(JSON.stringify(asked)).digest("hex");
}
