import type { PlainDate } from "../calendar/index.ts";
import { unguarded } from "./formula-guard.ts";

/** The most rows of one sheet, its head not counted. */
export const mostImportRows = 5_000;

/** The cells of a sheet as text, row by row; an empty cell is "". */
export type Table = readonly (readonly string[])[];

/** A cell as a sheet holds it: dates and numbers are such, not text that looks like one. */
export type SheetCell = string | number | { readonly date: PlainDate } | null;

/** What is wrong with one row, and in which of its cells. */
export type SheetProblem<Code extends string> = {
  /** From 1, as the sheet numbers it. */
  readonly row: number;
  /** From 1; null when it concerns the whole row. */
  readonly column: number | null;
  readonly code: Code;
  /** What the cell says. */
  readonly text: string;
};

/** Why a whole sheet is refused. */
export type TableRefusal = {
  readonly kind: "REFUSED";
  readonly code: "NO_ROWS" | "TOO_MANY_ROWS" | "COLUMNS_MISSING";
  /** The columns that no head stands over, or the most rows there may be. */
  readonly detail: readonly string[];
};

/** What a sheet says, in figures, and which of its rows are left out. */
export type SheetTrial<Code extends string> = {
  /** By which a problem's column can be called; none where the sheet has no heads. */
  readonly heads: readonly string[];
  readonly total: number;
  readonly unchanged: number;
  readonly problems: readonly SheetProblem<Code>[];
};

/** Where each column stands in a table, from 1. */
export type ColumnPlaces<Column extends string> = Readonly<Partial<Record<Column, number>>>;

/** The columns that a head stands over; the first of two with the same head. */
export function columnPlaces<Column extends string>(
  head: readonly string[],
  columnOf: (head: string) => Column | null,
): ColumnPlaces<Column> {
  const places: Partial<Record<Column, number>> = {};
  head.forEach((text, index) => {
    const column = columnOf(text);
    if (column && places[column] === undefined) places[column] = index + 1;
  });
  return places;
}

/** The first row that says something: the head of a sheet that has one. */
export function firstRow(table: Table): readonly string[] {
  return table.find(isFilled) ?? [];
}

/** A row's cell of a column, as it was written; "" where there is none. */
export function cellOf(row: readonly string[], place: number | undefined): string {
  return place === undefined ? "" : unguarded((row[place - 1] ?? "").trim());
}

/** The rows that say something, each with its number in the sheet. */
export function filledRows(table: Table) {
  return table
    .map((cells, index) => ({ cells, row: index + 1 }))
    .filter(({ cells }) => isFilled(cells));
}

function isFilled(cells: readonly string[]): boolean {
  return cells.some((cell) => cell.trim() !== "");
}

/** Reads words back to their codes, the codes themselves too, whatever their case and full stops. */
export function wordReader<Code extends string>(
  codes: readonly Code[],
  wordsOf: (code: Code) => readonly string[],
): (word: string) => Code | null {
  const known = new Map(
    codes.flatMap((code) => [code, ...wordsOf(code)].map((word) => [bare(word), code])),
  );
  return (word) => known.get(bare(word)) ?? null;
}

function bare(word: string): string {
  return word
    .normalize("NFC")
    .toLowerCase()
    .replaceAll(/[.:*]/g, "")
    .replaceAll(/\s+/g, " ")
    .trim();
}
