import { type LocalTime, type PlainDate, parseDateInput } from "../calendar/index.ts";
import type { ModuleCode } from "../cohorts/index.ts";
import {
  cellOf,
  filledRows,
  mostImportRows,
  type Table,
  type TableRefusal,
} from "../text/index.ts";
import type { ImportSession } from "./import-plan.ts";
import {
  type ColumnPlaces,
  type ImportProblem,
  type ImportProblemCode,
  placesOf,
  timeIn,
} from "./import-table.ts";
import { moduleOf, type SheetColumn } from "./import-words.ts";

/** A session day in a row of a sheet. */
export type DayRow = {
  readonly row: number;
  readonly at: ColumnPlaces;
  readonly module: ModuleCode;
  readonly date: PlainDate;
  readonly startsAt: LocalTime;
  readonly endsAt: LocalTime;
};

export type DaysRead =
  | {
      readonly kind: "READ";
      readonly total: number;
      readonly rows: readonly DayRow[];
      readonly problems: readonly ImportProblem[];
    }
  | TableRefusal;

/**
 * Session days in a sheet with heads over date, module, from and to.
 *
 * Refuses  the whole sheet: NO_ROWS, TOO_MANY_ROWS, COLUMNS_MISSING; by row NOT_A_DATE, NOT_A_MODULE,
 *          NOT_A_TIME, END_BEFORE_START and DUPLICATE.
 */
export function readDays(table: Table, today: PlainDate): DaysRead {
  const [head, ...rows] = filledRows(table);
  if (!head || rows.length === 0) return { kind: "REFUSED", code: "NO_ROWS", detail: [] };
  const at = placesOf(head.cells);
  const missing = dayColumns.filter((column) => at[column] === undefined);
  if (missing.length > 0) return { kind: "REFUSED", code: "COLUMNS_MISSING", detail: missing };
  if (rows.length > mostImportRows) {
    return { kind: "REFUSED", code: "TOO_MANY_ROWS", detail: [String(mostImportRows)] };
  }

  const days: DayRow[] = [];
  const problems: ImportProblem[] = [];
  const seen = new Set<string>();
  for (const { cells, row } of rows) {
    const read = readDay(cells, row, at, today);
    const key = "problems" in read ? "" : `${read.module} ${read.date} ${read.startsAt}`;
    if ("problems" in read) problems.push(...read.problems);
    else if (seen.has(key)) {
      problems.push({ row, column: at.DATE ?? null, code: "DUPLICATE", text: read.date });
    } else days.push(read);
    seen.add(key);
  }
  return { kind: "READ", total: rows.length, rows: days, problems };
}

const dayColumns = ["DATE", "MODULE", "FROM", "TO"] as const satisfies readonly SheetColumn[];

/** Whether a head is that of a sheet of days, which has nobody in it. */
export function isSheetOfDays(head: readonly string[]): boolean {
  const places = placesOf(head);
  return places.NAME === undefined && dayColumns.every((column) => places[column] !== undefined);
}

function readDay(
  cells: readonly string[],
  row: number,
  at: ColumnPlaces,
  today: PlainDate,
): DayRow | { readonly problems: readonly ImportProblem[] } {
  const cell = (column: SheetColumn) => cellOf(cells, at[column]);
  const problems: ImportProblem[] = [];
  const wrong = (column: SheetColumn, code: ImportProblemCode) =>
    void problems.push({ row, column: at[column] ?? null, code, text: cell(column) });

  const date = parseDateInput(cell("DATE"), today);
  const module = moduleOf(cell("MODULE"));
  const startsAt = timeIn(cell("FROM"));
  const endsAt = timeIn(cell("TO"));
  if (date.kind !== "date") wrong("DATE", "NOT_A_DATE");
  if (!module) wrong("MODULE", "NOT_A_MODULE");
  if (!startsAt) wrong("FROM", "NOT_A_TIME");
  if (!endsAt) wrong("TO", "NOT_A_TIME");
  if (startsAt && endsAt && endsAt <= startsAt) wrong("TO", "END_BEFORE_START");
  if (problems.length > 0 || date.kind !== "date" || !module || !startsAt || !endsAt) {
    return { problems };
  }
  return { row, at, module, date: date.date, startsAt, endsAt };
}

/**
 * Which days of a sheet the cohort does not have yet. A day of the same module on the same date is the
 * same day, also when it has been called off.
 *
 * Refuses  by row OTHER_TIMES, for a day that is there at another time: importing adds days and moves none.
 */
export function planDays(
  rows: readonly DayRow[],
  sessions: readonly ImportSession[],
): {
  readonly missing: readonly DayRow[];
  readonly unchanged: number;
  readonly problems: readonly ImportProblem[];
} {
  const known = Map.groupBy(sessions, ({ module, date }) => `${module} ${date}`);
  const thereOf = ({ module, date }: DayRow) => known.get(`${module} ${date}`) ?? [];
  const missing = rows.filter((row) => thereOf(row).length === 0);
  const there = rows.filter((row) => thereOf(row).length > 0);
  const problems = there
    .filter((row) => !thereOf(row).some((it) => hasTimes(row, it)))
    .map(({ row, at, startsAt }): ImportProblem => {
      return { row, column: at.FROM ?? null, code: "OTHER_TIMES", text: startsAt };
    });
  return { missing, unchanged: there.length - problems.length, problems };
}

function hasTimes(row: DayRow, session: ImportSession): boolean {
  return row.startsAt === session.startsAt && row.endsAt === session.endsAt;
}
