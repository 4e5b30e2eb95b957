import { id, text } from "@mikrolaan/shared/text";
import type { Request } from "express";
import { z } from "zod";

/** How a sheet is saved. */
export interface ImportHow {
  readonly source: "FILE" | "PASTE";
  /** The file's name; of what was pasted, words that say so. */
  readonly name: string;
  /** The same key and sheet again are the same save. */
  readonly key: string;
  /** Of the trial that was looked at: what would be saved must still be that. */
  readonly plan: string;
}

/** How a sheet is saved. The file's name and the key come in headers: an address would be logged. */
export function howOf(req: Request): ImportHow {
  return howSchema.parse({
    source: req.get("x-source"),
    name: readable(req.get("x-file-name") ?? ""),
    key: req.get("idempotency-key"),
    plan: req.get("x-plan"),
  });
}

const howSchema = z.object({
  source: z.enum(["FILE", "PASTE"]),
  name: text({ max: 200 }),
  key: id,
  plan: z.string().regex(/^[0-9a-f]{64}$/),
});

/** Headers hold no more than ASCII, so the name comes percent-encoded. */
function readable(encoded: string): string {
  try {
    return decodeURIComponent(encoded);
  } catch {
    return "";
  }
}
