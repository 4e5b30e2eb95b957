import { type LocalTime, parseTimeInput } from "../calendar/index.ts";
import type * as text from "../text/index.ts";
import { columnPlaces, firstRow, type SheetProblem, type Table } from "../text/index.ts";
import { columnOf, type SheetColumn } from "./import-words.ts";
import type { MarkRefusal } from "./mark.ts";

/** What is wrong with one row of attendance or of session days. */
export type ImportProblem = SheetProblem<ImportProblemCode>;

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

/** Where each column stands in a table, from 1. */
export type ColumnPlaces = text.ColumnPlaces<SheetColumn>;

/** The columns that a head stands over; the first of two with the same head. */
export function placesOf(head: readonly string[]): ColumnPlaces {
  return columnPlaces(head, columnOf);
}

/** The heads of a table, by which its columns can be called; none where it begins with its first row. */
export function headsOf(table: Table): readonly string[] {
  const first = firstRow(table);
  return Object.keys(placesOf(first)).length > 0 ? first : [];
}

/** Sheets write times with seconds, too. */
export function timeIn(text: string): LocalTime | null {
  const read = parseTimeInput(text.replace(/^(\d{1,2}[.:]\d{2})[.:]00$/, "$1"));
  return read.kind === "time" ? read.time : null;
}
