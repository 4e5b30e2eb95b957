import { guarded } from "@mikrolaan/shared/text";
import type { Row, SheetData } from "write-excel-file/universal";
import type { CsvValue } from "./csv.ts";

/** A sheet of a workbook: its first row is the head. */
export type WorkbookSheet = {
  readonly name: string;
  readonly rows: readonly (readonly CsvValue[])[];
};

/**
 * Sheets as an Excel file with real days and figures. A text that a spreadsheet would run as a formula
 * is kept as text by an apostrophe, as in a CSV. The writer loads when it is first asked for.
 */
export async function xlsxOf(sheets: readonly WorkbookSheet[]): Promise<Blob> {
  const { default: writeXlsxFile } = await import("write-excel-file/universal");
  const written = sheets.map(({ name, rows }) => ({
    data: dataOf(rows),
    sheet: sheetName(name),
    stickyRowsCount: 1,
    columns: widths(rows).map((width) => ({ width })),
  }));
  return writeXlsxFile(written).toBlob();
}

function dataOf([head = [], ...rows]: readonly (readonly CsvValue[])[]): SheetData {
  const bold = head.map((value) => ({ value: String(value ?? ""), fontWeight: "bold" as const }));
  return [bold, ...rows.map((row): Row => row.map(cellOf))];
}

function cellOf(value: CsvValue) {
  if (value === null || typeof value === "number") return value;
  if (typeof value === "string") return { value: guarded(value), type: String };
  // biome-ignore lint/style/noRestrictedGlobals: a workbook counts its days so; nobody is asked the time.
  return { value: new Date(`${value.date}T00:00:00Z`), format: "dd.mm.yyyy" };
}

/** Excel takes 31 characters at most, and none of these. */
function sheetName(name: string): string {
  return name.replaceAll(/[[\]:*?/\\]/g, " ").slice(0, 31);
}

/** Wide enough for what most cells say. */
function widths(rows: readonly (readonly CsvValue[])[]): readonly number[] {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  return Array.from({ length: columns }, (_, index) => {
    const longest = Math.max(...rows.map((row) => lengthOf(row[index] ?? null)));
    return Math.min(40, Math.max(8, longest + 2));
  });
}

function lengthOf(value: CsvValue): number {
  if (value === null) return 0;
  return typeof value === "object" ? 10 : String(value).length;
}
