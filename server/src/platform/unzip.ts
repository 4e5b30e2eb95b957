import { inflateRawSync } from "node:zlib";

export type Unzipped =
  | { readonly kind: "FILES"; readonly files: ReadonlyMap<string, Uint8Array> }
  | { readonly kind: "REFUSED"; readonly code: "NOT_A_ZIP" | "TOO_LARGE" };

const mostFiles = 1_000;

/**
 * The files of a zip archive whose names are wanted, unpacked to so many bytes in all at most.
 *
 * What an archive says of its own sizes is not believed: each file is unpacked into what is left of
 * the limit, and stops there. Two entries may name the same bytes; they are counted twice.
 *
 * Refuses  TOO_LARGE; NOT_A_ZIP for what is none, or is encrypted, split or above 4 GB.
 */
export function unzip(
  archive: Buffer,
  { most, wanted }: { readonly most: number; readonly wanted: (name: string) => boolean },
): Unzipped {
  const files = new Map<string, Uint8Array>();
  let left = most;
  try {
    for (const entry of entriesOf(archive)) {
      if (!wanted(entry.name)) continue;
      const bytes = contentOf(archive, entry, left);
      left -= bytes.length;
      files.set(entry.name, bytes);
    }
  } catch (error) {
    return { kind: "REFUSED", code: isOverLimit(error) ? "TOO_LARGE" : "NOT_A_ZIP" };
  }
  return { kind: "FILES", files };
}

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly packed: number;
  readonly offset: number;
}

const signatures = { end: 0x06054b50, entry: 0x02014b50, file: 0x04034b50 };

/** What the directory at the archive's end lists. Throws when it is none. */
function entriesOf(archive: Buffer): readonly Entry[] {
  const end = archive.lastIndexOf("PK\u0005\u0006", undefined, "latin1");
  if (end < 0) throw new RangeError("There is no directory.");
  const count = archive.readUInt16LE(end + 10);
  if (count > mostFiles) throw new RangeError("There are too many files.");
  const entries: Entry[] = [];
  let at = archive.readUInt32LE(end + 16);
  for (let index = 0; index < count; index++) {
    expectSignature(archive, at, signatures.entry);
    if (archive.readUInt16LE(at + 8) & 1) throw new RangeError("It is encrypted.");
    const nameLength = archive.readUInt16LE(at + 28);
    entries.push({
      name: archive.toString("utf8", at + 46, at + 46 + nameLength),
      method: archive.readUInt16LE(at + 10),
      packed: archive.readUInt32LE(at + 20),
      offset: archive.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
  }
  return entries;
}

function contentOf(archive: Buffer, { method, packed, offset }: Entry, most: number): Uint8Array {
  expectSignature(archive, offset, signatures.file);
  const start = offset + 30 + archive.readUInt16LE(offset + 26) + archive.readUInt16LE(offset + 28);
  const bytes = archive.subarray(start, start + packed);
  if (bytes.length < packed) throw new RangeError("It ends too early.");
  if (method === 8) return inflateRawSync(bytes, { maxOutputLength: Math.max(1, most) });
  if (method !== 0) throw new RangeError("It is packed in another way.");
  if (packed > most) throw new OverLimit();
  return bytes;
}

class OverLimit extends Error {}

function isOverLimit(error: unknown): boolean {
  if (error instanceof OverLimit) return true;
  return error instanceof Error && "code" in error && error.code === "ERR_BUFFER_TOO_LARGE";
}

function expectSignature(archive: Buffer, at: number, signature: number): void {
  if (archive.readUInt32LE(at) !== signature) throw new RangeError("It is damaged.");
}
