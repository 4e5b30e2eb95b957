import { type LocalTime, type PlainDate, parseDateInput } from "../calendar/index.ts";
import type { ModuleCode } from "../cohorts/index.ts";
import type { AttendanceStatus } from "../rules/index.ts";
import {
  cellOf,
  filledRows,
  inputIssues,
  mostImportRows,
  type Table,
  type TableRefusal,
  text,
} from "../text/index.ts";
import {
  type ColumnPlaces,
  type ImportProblem,
  type ImportProblemCode,
  placesOf,
  timeIn,
} from "./import-table.ts";
import { moduleOf, type SheetColumn, statusOf } from "./import-words.ts";

/** What a row says of one person on one day; null is what it leaves unsaid. */
export type MarkRow = {
  readonly row: number;
  readonly at: ColumnPlaces;
  readonly person: { readonly id: string | null; readonly name: string };
  /** Null in a list for one session: the one it is read for. */
  readonly day: {
    readonly date: PlainDate;
    readonly module: ModuleCode | null;
    readonly startsAt: LocalTime | null;
  } | null;
  readonly status: AttendanceStatus;
  readonly minutes: number | null;
  readonly reason: string | null;
};

export type MarksRead =
  | {
      readonly kind: "READ";
      /** How many rows there were under the head, and how many of them say nothing of anyone. */
      readonly total: number;
      readonly blank: number;
      readonly rows: readonly MarkRow[];
      readonly problems: readonly ImportProblem[];
    }
  | TableRefusal;

/**
 * Marks in a sheet: a list with one row a person and day, or people down and days across.
 *
 * Units    rows and columns from 1, as the sheet numbers them.
 * Shape    the list has a head over the person and the mark, and over the day unless it is for
 *          `oneSession`, which needs no head where it is "name, mark, hours, note". Across, the heads
 *          are dates and the cells marks, with hours after them ("K 2,5"). Blank rows, and cells
 *          without a mark, say nothing.
 * Refuses  the whole sheet: NO_ROWS, TOO_MANY_ROWS, COLUMNS_MISSING. A row with a problem is left
 *          out, and all its problems are told.
 * Example  "Dato;Borger;Status;Timer" over "04.05.2026;Anne Abild;kom for sent;2,5" is LATE, 150.
 */
export function readMarks(
  table: Table,
  today: PlainDate,
  { oneSession = false }: { readonly oneSession?: boolean } = {},
): MarksRead {
  const filled = filledRows(table);
  const [first] = filled;
  if (!first) return { kind: "REFUSED", code: "NO_ROWS", detail: [] };
  const headed = placesOf(first.cells);
  const isHeaded = headed.NAME !== undefined || headed.STATUS !== undefined;
  const places = isHeaded || !oneSession ? headed : bareList;
  const rows = places === bareList ? filled : filled.slice(1);
  const across = places.STATUS === undefined ? datesAcross(first.cells, places, today) : [];
  const missing = missingColumns(places, across.length > 0, oneSession);
  if (missing.length > 0) return { kind: "REFUSED", code: "COLUMNS_MISSING", detail: missing };
  if (rows.length === 0) return { kind: "REFUSED", code: "NO_ROWS", detail: [] };
  if (rows.length * Math.max(1, across.length) > mostImportRows) {
    return { kind: "REFUSED", code: "TOO_MANY_ROWS", detail: [String(mostImportRows)] };
  }

  const read = rows.flatMap(({ cells, row }) =>
    across.length > 0
      ? across.map(({ place, date }) => readAcross(cells, row, { ...places, STATUS: place }, date))
      : [readRow(cells, row, places, today)],
  );
  const said = read.flatMap((it) => (it === null ? [] : [it]));
  return {
    kind: "READ",
    total: rows.length,
    blank: read.length - said.length,
    rows: said.flatMap((it) => ("problems" in it ? [] : [it])),
    problems: said.flatMap((it) => ("problems" in it ? it.problems : [])),
  };
}

/** Where a list for one session stands that has no head. */
const bareList: ColumnPlaces = { NAME: 1, STATUS: 2, HOURS: 3, REASON: 4 };

function missingColumns(
  places: ColumnPlaces,
  isAcross: boolean,
  oneSession: boolean,
): readonly SheetColumn[] {
  const wanted: SheetColumn[] = [];
  if (!oneSession && !isAcross) wanted.push("DATE");
  wanted.push("NAME");
  if (!isAcross) wanted.push("STATUS");
  return wanted.filter((column) => places[column] === undefined);
}

/** The heads that are days: those not ours already that read as a date. */
function datesAcross(head: readonly string[], places: ColumnPlaces, today: PlainDate) {
  const ours = new Set(Object.values(places));
  return head.flatMap((cell, index) => {
    const read = ours.has(index + 1) ? null : parseDateInput(cell, today);
    return read?.kind === "date" ? [{ place: index + 1, date: read.date }] : [];
  });
}

type RowRead = MarkRow | { readonly problems: readonly ImportProblem[] } | null;

function readRow(
  cells: readonly string[],
  row: number,
  at: ColumnPlaces,
  today: PlainDate,
): RowRead {
  const cell = (column: SheetColumn) => cellOf(cells, at[column]);
  if (cell("STATUS") === "") return null;
  const problems: ImportProblem[] = [];
  const wrong = (column: SheetColumn, code: ImportProblemCode) => {
    problems.push({ row, column: at[column] ?? null, code, text: cell(column) });
    return null;
  };

  const status = statusOf(cell("STATUS")) ?? wrong("STATUS", "NOT_A_STATUS");
  const person = personIn(cell);
  if (!person) wrong("NAME", "REQUIRED");
  const minutes = minutesIn(cell("HOURS"));
  if (minutes === "WRONG") wrong("HOURS", "NOT_A_NUMBER");
  const reason = reasonIn(cell("REASON"));
  if (typeof reason !== "string" && reason !== null) wrong("REASON", reason.code);
  const day = at.DATE === undefined ? null : dayIn(cell, wrong, today);
  if (problems.length > 0 || !status || !person) return { problems };
  return {
    ...{ row, at, person, day, status },
    minutes: minutes === "WRONG" ? null : minutes,
    reason: typeof reason === "string" ? reason : null,
  };
}

function readAcross(
  cells: readonly string[],
  row: number,
  at: ColumnPlaces,
  date: PlainDate,
): RowRead {
  const cell = cellOf(cells, at.STATUS);
  if (cell === "") return null;
  const [, word = cell, hours = ""] = /^(.*?)\s+(\d+(?:[.,]\d+)?)$/.exec(cell) ?? [];
  const status = statusOf(word);
  const minutes = minutesIn(hours);
  const person = personIn((column) => cellOf(cells, at[column]));
  const problem = (place: number | undefined, code: ImportProblemCode, text: string) => ({
    problems: [{ row, column: place ?? null, code, text }],
  });
  if (!person) return problem(at.NAME, "REQUIRED", "");
  if (!status || minutes === "WRONG") return problem(at.STATUS, "NOT_A_STATUS", cell);
  const day = { date, module: null, startsAt: null };
  return { row, at: { ...at, DATE: at.STATUS ?? 0 }, person, day, status, minutes, reason: null };
}

function personIn(cell: (column: SheetColumn) => string) {
  const id = cell("ID").toLowerCase();
  const name = cell("NAME").replaceAll(/\s+/g, " ");
  return name === "" && id === "" ? null : { id: id === "" ? null : id, name };
}

function dayIn(
  cell: (column: SheetColumn) => string,
  wrong: (column: SheetColumn, code: ImportProblemCode) => null,
  today: PlainDate,
): MarkRow["day"] {
  const date = parseDateInput(cell("DATE"), today);
  const module = cell("MODULE") === "" ? null : moduleOf(cell("MODULE"));
  const startsAt = cell("FROM") === "" ? null : timeIn(cell("FROM"));
  if (cell("MODULE") !== "" && !module) wrong("MODULE", "NOT_A_MODULE");
  if (cell("FROM") !== "" && !startsAt) wrong("FROM", "NOT_A_TIME");
  if (date.kind !== "date") return wrong("DATE", "NOT_A_DATE");
  return { date: date.date, module, startsAt };
}

/** Two decimals of an hour tell every minute apart. */
function minutesIn(hours: string): number | null | "WRONG" {
  if (hours === "") return null;
  return /^\d{1,2}([.,]\d{1,15})?$/.test(hours)
    ? Math.round(Number(hours.replace(",", ".")) * 60)
    : "WRONG";
}

const reasonText = text({ max: 300 });

function reasonIn(written: string): string | null | { readonly code: ImportProblemCode } {
  if (written === "") return null;
  const read = reasonText.safeParse(written);
  if (read.success) return read.data;
  const code = inputIssues(read.error)[0]?.code;
  return { code: code === "TOO_LONG" || code === "CONTROL_CHARACTERS" ? code : "NOT_TEXT" };
}
