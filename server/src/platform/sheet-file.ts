import type { Table } from "@mikrolaan/shared/text";
import { zipSync } from "fflate";
import Papa from "papaparse";
import readXlsxFile from "read-excel-file/universal";
import { unzip } from "./unzip.ts";

export type SheetFile =
  | { readonly kind: "SHEETS"; readonly sheets: readonly Table[] }
  | { readonly kind: "REFUSED"; readonly code: "NOT_A_SHEET" | "UNPACKS_TOO_LARGE" };

export const mostFileBytes = 2 * 1024 * 1024;
const mostUnpackedBytes = 20 * 1024 * 1024;

/** Rows beyond which nobody reads on; whoever asked for fewer says so. */
const mostRowsRead = 10_000;

/** Cells that a sheet may span, empty ones included: they are all laid out in memory. */
const mostCells = 2_000_000;

/**
 * The sheets of a file as people save them: Excel's own (.xlsx), or text parted by tabs, semicolons
 * or commas, in UTF-8, UTF-16 or as older Danish Excels write it.
 *
 * Shape    of Excel's own, dates are "YYYY-MM-DD", times "HH:MM" and figures have a decimal comma; text
 *          is as it was written, in Danish. Empty cells are "".
 * Refuses  NOT_A_SHEET, UNPACKS_TOO_LARGE.
 */
export async function readSheetFile(bytes: Buffer): Promise<SheetFile> {
  if (bytes.subarray(0, 2).toString("latin1") === "PK") return readWorkbook(bytes);
  const text = decoded(bytes);
  if (text === null) return notASheet;
  const { data } = Papa.parse<string[]>(text, {
    delimitersToGuess: ["\t", ";", ","],
    preview: mostRowsRead,
  });
  return { kind: "SHEETS", sheets: [data] };
}

const notASheet = { kind: "REFUSED", code: "NOT_A_SHEET" } as const;

/** The text of a file; null for what is none. Who saves as "CSV" in an older Excel writes Windows-1252. */
function decoded(bytes: Buffer): string | null {
  const isWide = bytes[0] === 0xff && bytes[1] === 0xfe;
  if (isWide) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes.includes(0)) return null;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

async function readWorkbook(bytes: Buffer): Promise<SheetFile> {
  const wanted = (name: string) => /\.(xml|rels)$/i.test(name);
  const unpacked = unzip(bytes, { most: mostUnpackedBytes, wanted });
  if (unpacked.kind === "REFUSED") {
    return unpacked.code === "TOO_LARGE"
      ? { kind: "REFUSED", code: "UNPACKS_TOO_LARGE" }
      : notASheet;
  }
  for (const [name, content] of unpacked.files) {
    if (isSheet(name) && spansTooMuch(content))
      return { kind: "REFUSED", code: "UNPACKS_TOO_LARGE" };
  }
  // The reader gets what was unpacked here and nothing else: it would believe the archive's own sizes.
  const counted = zipSync(Object.fromEntries(unpacked.files), { level: 0 });
  const sheets = await readXlsxFile(new Blob([counted])).catch(() => null);
  if (!sheets) return notASheet;
  return { kind: "SHEETS", sheets: sheets.map(({ data }) => data.map((row) => row.map(textOf))) };
}

function isSheet(name: string): boolean {
  return /worksheets\/[^/]+\.xml$/i.test(name);
}

/** A row or a cell with all it says of itself, whatever stands in its quotes. */
const rowOrCell = /<(?:[^\s<>/:]+:)?(row|c)(?=[\s/>])((?:[^>"']|"[^"]*"|'[^']*')*)>/g;

/** Whether a sheet's last row and column lie so far out that laying it out would fill the memory. */
function spansTooMuch(content: Uint8Array): boolean {
  const xml = Buffer.from(content).toString("latin1");
  let rows = 0;
  let columns = 0;
  let unnamed = 0;
  for (const [, tag, said = ""] of xml.matchAll(rowOrCell)) {
    const address = /\sr\s*=\s*["']([^"']*)["']/.exec(said)?.[1];
    if (tag === "row") rows += 1;
    else if (address === undefined) unnamed += 1;
    const [, letters = "", number = "0"] = /^([A-Z]{0,3})(\d{0,7})$/.exec(address ?? "") ?? [];
    if (address && letters + number !== address) return true;
    rows = Math.max(rows, Number(number));
    columns = Math.max(columns, columnNumber(letters));
  }
  return rows * Math.max(columns, unnamed) > mostCells;
}

function columnNumber(letters: string): number {
  return [...letters].reduce((sum, it) => sum * 26 + it.charCodeAt(0) - 64, 0);
}

function textOf(cell: unknown): string {
  if (cell === null || cell === undefined) return "";
  if (typeof cell === "number") return figure(cell);
  return isInstant(cell) ? dayOrTime(cell.toISOString()) : String(cell);
}

/** As Excel shows it: to the fifteen digits that it counts with, "0,3" and not 0.30000000000000004. */
function figure(cell: number): string {
  return String(Number(cell.toPrecision(15))).replace(".", ",");
}

function isInstant(cell: unknown): cell is { readonly toISOString: () => string } {
  return typeof cell === "object" && cell !== null && "toISOString" in cell;
}

/** A time alone is stored as one of the first days there are. */
function dayOrTime(instant: string): string {
  return instant < "1901" ? instant.slice(11, 16) : instant.slice(0, 10);
}
