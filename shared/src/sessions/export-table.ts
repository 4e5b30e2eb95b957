import type { Language, LocalTime, PlainDate } from "../calendar/index.ts";
import type { ModuleCode } from "../cohorts/index.ts";
import type { AttendanceStatus } from "../rules/index.ts";
import type { SheetCell } from "../text/index.ts";
import { columnHeads, moduleWords, type SheetColumn, statusWords } from "./import-words.ts";

type Day = {
  readonly module: ModuleCode;
  readonly ordinal: number;
  readonly date: PlainDate;
  readonly startsAt: LocalTime;
  readonly endsAt: LocalTime;
};

/** One person on one day, and what is recorded; nulls where nothing is. */
export type ExportedMark = Day & {
  readonly enrolmentId: string;
  readonly name: string;
  readonly status: AttendanceStatus | null;
  readonly minutes: number | null;
  readonly reason: string | null;
};

/**
 * Marks as a sheet that `readMarks` reads back to what they are.
 *
 * Units    hours with two decimals, which tell every minute apart.
 * Shape    a head and one row a mark, in the order given.
 */
export function marksTable(
  marks: readonly ExportedMark[],
  language: Language,
): readonly (readonly SheetCell[])[] {
  const columns: readonly SheetColumn[] = [
    ...dayColumns,
    ...(["NAME", "STATUS", "HOURS", "REASON", "ID"] as const),
  ];
  const rows = marks.map((mark) => [
    ...dayCells(mark, language),
    mark.name,
    mark.status && statusWords[language][mark.status],
    mark.minutes === null ? null : Math.round((mark.minutes / 60) * 100) / 100,
    mark.reason,
    mark.enrolmentId,
  ]);
  return [columns.map((column) => columnHeads[language][column]), ...rows];
}

/** Session days as a sheet that `readDays` reads back. */
export function daysTable(
  days: readonly Day[],
  language: Language,
): readonly (readonly SheetCell[])[] {
  const head = dayColumns.map((column) => columnHeads[language][column]);
  return [head, ...days.map((day) => dayCells(day, language))];
}

const dayColumns = ["DATE", "MODULE", "NUMBER", "FROM", "TO"] as const;

function dayCells({ date, module, ordinal, startsAt, endsAt }: Day, language: Language) {
  return [{ date }, moduleWords[language][module], ordinal, startsAt, endsAt];
}
