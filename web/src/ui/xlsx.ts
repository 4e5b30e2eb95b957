import { guarded } from "@mikrolaan/shared/text";
import type { Feature, Row, SheetData } from "write-excel-file/universal";
import type { CsvValue } from "./csv.ts";

/**
 * A figure that says how it is shown, and how the sheet reckons it from its other cells. The value
 * is what the formula gives: a preview that reckons nothing shows it too.
 */
export type FigureCell = {
  readonly value: number | string;
  /** As Excel stores it, whatever its language, without "=": "SUM(A1:A2)". Never made of what someone wrote. */
  readonly formula?: string;
  readonly format?: string;
};

export type XlsxValue = CsvValue | FigureCell;

/** A sheet of a workbook: its first row is the head. */
export type WorkbookSheet = {
  readonly name: string;
  readonly rows: readonly (readonly XlsxValue[])[];
};

/** The same cells for a plain file, where a figure has no look and no formula. */
export function plainRows(
  rows: readonly (readonly XlsxValue[])[],
): readonly (readonly CsvValue[])[] {
  return rows.map((row) =>
    row.map((value) =>
      value !== null && typeof value === "object" && "value" in value ? value.value : value,
    ),
  );
}

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
  return writeXlsxFile(written, { features: [withResults(sheets)] }).toBlob();
}

function dataOf([head = [], ...rows]: readonly (readonly XlsxValue[])[]): SheetData {
  const bold = head.map((value) => ({ value: String(value ?? ""), fontWeight: "bold" as const }));
  return [bold, ...rows.map((row): Row => row.map(cellOf))];
}

/** The writer leaves formulas without a result, and a preview would show nothing: here they get it. */
function withResults(sheets: readonly WorkbookSheet[]): Feature<Blob> {
  return {
    files: {
      transform: {
        "xl/worksheets/sheet{id}.xml": {
          transform: (xml, _options, { sheetIndex }) =>
            xml.replaceAll(
              /<c r="([A-Z]+)(\d+)"([^>]*)>(<f>[^<]*<\/f>)<\/c>/g,
              (cell, column: string, row: string, style: string, formula: string) => {
                const value = sheets[sheetIndex]?.rows[Number(row) - 1]?.[columnIndex(column)];
                if (value === null || typeof value !== "object" || "date" in value) return cell;
                const isText = typeof value.value === "string";
                const result = isText ? escaped(String(value.value)) : value.value;
                const type = isText ? ' t="str"' : "";
                return `<c r="${column}${row}"${style}${type}>${formula}<v>${result}</v></c>`;
              },
            ),
        },
      },
    },
  };
}

function columnIndex(letters: string): number {
  return [...letters].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

function cellOf(value: XlsxValue) {
  if (value === null || typeof value === "number") return value;
  if (typeof value === "string") return { value: guarded(value), type: String };
  if (!("date" in value)) return figureOf(value);
  // biome-ignore lint/style/noRestrictedGlobals: a workbook counts its days so; nobody is asked the time.
  return { value: new Date(`${value.date}T00:00:00Z`), format: "dd.mm.yyyy" };
}

function figureOf({ value, formula, format }: FigureCell) {
  const look = format === undefined ? {} : { format };
  if (formula !== undefined) return { value: formula, type: "Formula" as const, ...look };
  return typeof value === "number" ? { value, ...look } : { value: guarded(value), type: String };
}

/** Excel takes 31 characters at most, and none of these. */
function sheetName(name: string): string {
  return name.replaceAll(/[[\]:*?/\\]/g, " ").slice(0, 31);
}

/** Wide enough for what most cells say. */
function widths(rows: readonly (readonly XlsxValue[])[]): readonly number[] {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  return Array.from({ length: columns }, (_, index) => {
    const longest = Math.max(...rows.map((row) => lengthOf(row[index] ?? null)));
    return Math.min(40, Math.max(8, longest + 2));
  });
}

function lengthOf(value: XlsxValue): number {
  if (value === null) return 0;
  if (typeof value !== "object") return String(value).length;
  return "date" in value ? 10 : Math.min(16, String(value.value).length + 4);
}
