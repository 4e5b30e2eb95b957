import type { LocalTime } from "../calendar/index.ts";
import { parseTimeInput } from "../calendar/index.ts";
import { unguarded } from "../text/index.ts";
import { columnOf, type SheetColumn } from "./import-words.ts";
import type { MarkRefusal } from "./mark.ts";

/** The most rows of one file, its head not counted; across, the most cells for marks. */
export const mostImportRows = 5_000;

/** The cells of a sheet as text, row by row; an empty cell is "". */
export type Table = readonly (readonly string[])[];

/** What is wrong with one row, and in which of its cells. */
export type ImportProblem = {
  /** From 1, as the sheet numbers it. */
  readonly row: number;
  /** From 1; null when it concerns the whole row. */
  readonly column: number | null;
  readonly code: ImportProblemCode;
  /** What the cell says. */
  readonly text: string;
};

export type ImportProblemCode =
  | Exclude<MarkRefusal, "CHANGED_BY_ANOTHER" | "REASON_REQUIRED">
  | "REQUIRED"
  | "NOT_A_DATE"
  | "NOT_A_TIME"
  | "NOT_A_NUMBER"
  | "END_BEFORE_START"
  | "NOT_A_STATUS"
  | "NOT_A_MODULE"
  | "TOO_LONG"
  | "CONTROL_CHARACTERS"
  | "NOT_TEXT"
  | "DUPLICATE"
  | "NO_SUCH_PERSON"
  | "SEVERAL_OF_THAT_NAME"
  | "ID_OF_ANOTHER"
  | "NO_SESSION_THAT_DAY"
  | "SEVERAL_SESSIONS"
  | "OTHER_TIMES"
  | "SLOT_TAKEN"
  | "DAY_OFF"
  | "NO_SUCH_LOCAL_TIME";

/** Why a whole file is refused. */
export type TableRefusal = {
  readonly kind: "REFUSED";
  readonly code: "NO_ROWS" | "TOO_MANY_ROWS" | "COLUMNS_MISSING";
  /** The columns that no head stands over, or the most rows there may be. */
  readonly detail: readonly string[];
};

/** Where each column stands in a table, from 1. */
export type ColumnPlaces = Readonly<Partial<Record<SheetColumn, number>>>;

/** The columns that a head stands over; the first of two with the same head. */
export function placesOf(head: readonly string[]): ColumnPlaces {
  const places: Partial<Record<SheetColumn, number>> = {};
  head.forEach((text, index) => {
    const column = columnOf(text);
    if (column && places[column] === undefined) places[column] = index + 1;
  });
  return places;
}

/** The heads of a table, by which its columns can be called; none where it begins with its first row. */
export function headsOf(table: Table): readonly string[] {
  const first = table.find((cells) => cells.some((cell) => cell.trim() !== "")) ?? [];
  return Object.keys(placesOf(first)).length > 0 ? first : [];
}

/** A row's cell of a column, as it was written; "" where there is none. */
export function cellOf(row: readonly string[], place: number | undefined): string {
  return place === undefined ? "" : unguarded((row[place - 1] ?? "").trim());
}

/** The rows that say something, each with its number in the sheet. */
export function filledRows(table: Table) {
  return table
    .map((cells, index) => ({ cells, row: index + 1 }))
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ""));
}

/** Sheets write times with seconds, too. */
export function timeIn(text: string): LocalTime | null {
  const read = parseTimeInput(text.replace(/^(\d{1,2}[.:]\d{2})[.:]00$/, "$1"));
  return read.kind === "time" ? read.time : null;
}
