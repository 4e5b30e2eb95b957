import {
  type LocalTime,
  type PlainDate,
  parseDateInput,
  parseTimeInput,
} from "../calendar/index.ts";
import { type DraftModule, inOrder, rowOf } from "./draft.ts";
import { mostRows } from "./draft-inputs.ts";

/** A line of a sheet as a day, or what is wrong with it and in which of its cells. */
export type PastedRow =
  | {
      readonly kind: "ROW";
      readonly line: number;
      readonly date: PlainDate;
      readonly startsAt: LocalTime;
      readonly endsAt: LocalTime;
    }
  | {
      readonly kind: "WRONG";
      readonly line: number;
      readonly code: "NOT_A_DATE" | "NOT_A_TIME" | "END_BEFORE_START" | "DUPLICATE" | "TOO_LARGE";
      readonly text: string;
    };

/**
 * The days in columns pasted from a sheet: date, from and to.
 *
 * Units    `line` from 1, blank lines counted.
 * Shape    cells parted by tabs, or by semicolons where there is no tab. Times left out are those
 *          given. Blank lines, and a head above the first day, are passed over. A line after 500 days
 *          is TOO_LARGE.
 * Example  "ma. 04.05.2026⇥9⇥12.00" is 4 May 2026 from 09:00 to 12:00.
 */
export function pastedRows(
  text: string,
  today: PlainDate,
  usual: { readonly startsAt: LocalTime; readonly endsAt: LocalTime },
): readonly PastedRow[] {
  const lines = text
    .split(/\r\n?|\n/)
    .map((it, index) => ({ cells: cellsOf(it), line: index + 1 }));
  const filled = lines.filter(({ cells }) => cells.some((cell) => cell !== ""));
  const [first, ...rest] = filled;
  const days = first && isHead(first.cells, today) ? rest : filled;
  const seen = new Set<string>();
  return days.map(({ cells, line }, index) => {
    if (index >= mostRows)
      return { kind: "WRONG", line, code: "TOO_LARGE", text: String(mostRows) };
    const row = { line, ...readRow(cells, today, usual) };
    if (row.kind === "WRONG") return row;
    const key = `${row.date} ${row.startsAt}`;
    if (seen.has(key)) return { kind: "WRONG", line, code: "DUPLICATE", text: cells[0] ?? "" };
    seen.add(key);
    return row;
  });
}

/** A module with the days of a sheet instead of its own; the hours promised stay the same. */
export function withPasted(module: DraftModule, pasted: readonly PastedRow[]): DraftModule {
  const days = pasted.flatMap((it) => (it.kind === "ROW" ? [it] : []));
  const rows = days
    .toSorted((a, b) => (a.date + a.startsAt < b.date + b.startsAt ? -1 : 1))
    .map(({ date, startsAt, endsAt }, index) => ({
      ...rowOf(module, index + 1, date),
      ...{ startsAt, endsAt },
    }));
  return { ...module, rows: inOrder(rows, module.nights) };
}

function cellsOf(line: string): readonly string[] {
  return line.split(line.includes("\t") ? "\t" : ";").map((cell) => cell.trim());
}

/** Words without a figure stand above the days; a date without one there is not. */
function isHead([first = ""]: readonly string[], today: PlainDate): boolean {
  return !/\d/.test(first) && parseDateInput(first, today).kind !== "date";
}

type Read =
  | Omit<Extract<PastedRow, { kind: "ROW" }>, "line">
  | Omit<Extract<PastedRow, { kind: "WRONG" }>, "line">;

function readRow(
  [date = "", from = "", to = ""]: readonly string[],
  today: PlainDate,
  usual: { readonly startsAt: LocalTime; readonly endsAt: LocalTime },
): Read {
  const day = parseDateInput(date, today);
  if (day.kind !== "date") return { kind: "WRONG", code: "NOT_A_DATE", text: date };
  const startsAt = timeIn(from, usual.startsAt);
  if (!startsAt) return { kind: "WRONG", code: "NOT_A_TIME", text: from };
  const endsAt = timeIn(to, usual.endsAt);
  if (!endsAt) return { kind: "WRONG", code: "NOT_A_TIME", text: to };
  if (startsAt >= endsAt) return { kind: "WRONG", code: "END_BEFORE_START", text: to || from };
  return { kind: "ROW", date: day.date, startsAt, endsAt };
}

/** A sheet writes times with seconds, too. */
function timeIn(text: string, usual: LocalTime): LocalTime | null {
  if (text === "") return usual;
  const read = parseTimeInput(text.replace(/^(\d{1,2}[.:]\d{2})[.:]00$/, "$1"));
  return read.kind === "time" ? read.time : null;
}
