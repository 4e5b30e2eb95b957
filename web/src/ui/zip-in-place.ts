import { type AsyncZippable, type FlateError, zipSync } from "fflate/browser";

/**
 * Stands in for fflate's own `zip`, which makes workers of data addresses for anything above 160 KB:
 * our content policy forbids those, and the file would never come.
 */
export function zip(
  files: Readonly<Record<string, Uint8Array>> & AsyncZippable,
  done: (error: FlateError | null, archive: Uint8Array) => void,
): void {
  done(null, zipSync(files as Readonly<Record<string, Uint8Array>>));
}

export { strToU8, zipSync } from "fflate/browser";
