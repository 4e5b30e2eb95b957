import {
  addDays,
  addWeeks,
  type ClosedRule,
  type DayOff,
  dayOff,
  daysBetween,
  lastYear,
  maxDate,
  occurrencesUntil,
  type PlainDate,
  plainDate,
  weekdayOf,
} from "../calendar/index.ts";
import { type DraftModule, type DraftRow, isBlock, missingMinutes } from "./draft.ts";
import type { ModuleCode } from "./phases.ts";

/** What a planner's days have to keep clear of. */
export type NotFree = {
  readonly closed: readonly ClosedRule[];
  /** Whether the module's room or people are taken on a date by something else. */
  readonly isTaken?: (module: ModuleCode, date: PlainDate) => boolean;
};

/** A row with what is to be known of its date, and where it may go when it cannot stay. */
export type ReviewedRow = DraftRow & {
  /** The holiday or closed day it lies on, kept or not. */
  readonly dayOff: DayOff | null;
  /** The first free date for a row that needs one; null when it stays, or none was found. */
  readonly proposal: PlainDate | null;
};

export type ReviewedModule = Omit<DraftModule, "rows"> & {
  readonly rows: readonly ReviewedRow[];
};

/** How far ahead a place is looked for: half a year of weeks. */
const weeksAhead = 26;

/**
 * Which days of a draft cannot stay where they are, and where each may go.
 *
 * Shape    modules and rows as they came. Rows of a series go, one after another, to the next free
 *          dates of the series after the module's last. A block of days goes as a whole: each of its
 *          rows is proposed the same weekday of the nearest later week in which all are free. A day
 *          dropped from a block goes to the first free day after it, Monday to Friday unless nights
 *          are stayed. No proposal is a day off, taken, or a day on which the draft meets already;
 *          none is given twice.
 * Source   Danish public holidays, and the municipality's closed days.
 * Example  Mondays 4 May to 22 June 2026: 25 May is Whit Monday and may go to 29 June.
 */
export function reviewOf(
  modules: readonly DraftModule[],
  notFree: NotFree,
): readonly ReviewedModule[] {
  const proposed = new Set<PlainDate>();
  return modules.map((module) => {
    // Its own days stand in nobody's way: a block that moves leaves them, a series goes on after them.
    const met = new Set(modules.filter((it) => it !== module).flatMap(heldDates));
    const isFree = (date: PlainDate) =>
      !met.has(date) &&
      !proposed.has(date) &&
      dayOff(notFree.closed, date) === null &&
      !notFree.isTaken?.(module.module, date);
    const rows = module.rows.map((row) => ({ ...row, dayOff: dayOff(notFree.closed, row.date) }));
    const proposals = isBlock(module)
      ? proposedForBlock(module, rows, isFree)
      : proposedForSeries(module, rows, isFree);
    for (const date of proposals) if (date) proposed.add(date);
    return {
      ...module,
      rows: rows.map((row, index) => ({ ...row, proposal: proposals[index] ?? null })),
    };
  });
}

/** Whether a planner has still to choose what becomes of a row's date. */
export function needsDate(row: Pick<ReviewedRow, "dropped" | "dayOff" | "keepOnDayOff">): boolean {
  return row.dropped || (row.dayOff !== null && !row.keepOnDayOff);
}

/**
 * Something that a planner has still to decide of a module: a row's date, a block that moves as a
 * whole (by its first row that cannot stay), a row whose time is taken, or hours that are missing.
 */
export type Choice =
  | { readonly kind: "DATE" | "BLOCK" | "TAKEN"; readonly occurrence: number }
  | { readonly kind: "HOURS" };

/**
 * What is still to be decided of a module, in the order of its rows; hours last.
 *
 * Shape    one for each row, but one for all rows of a block that move together.
 */
export function choicesIn<Row extends ReviewedRow>(
  module: Omit<DraftModule, "rows"> & { readonly rows: readonly Row[] },
  isTaken: (row: Row) => boolean = () => false,
): readonly Choice[] {
  const isMoving = (row: Row) => isBlock(module) && !row.dropped && needsDate(row);
  const firstMoving = module.rows.find(isMoving);
  const choices = module.rows.flatMap((row): Choice[] => {
    const { occurrence } = row;
    if (isMoving(row)) return row === firstMoving ? [{ kind: "BLOCK", occurrence }] : [];
    if (needsDate(row)) return [{ kind: "DATE", occurrence }];
    // A row that goes with its block is looked at where it comes to.
    const stays = !isBlock(module) || !firstMoving;
    return stays && isTaken(row) ? [{ kind: "TAKEN", occurrence }] : [];
  });
  return missingMinutes(module) > 0 ? [...choices, { kind: "HOURS" }] : choices;
}

/**
 * The dates that a module's proposals are taken from, nearest first: whoever knows what is taken asks
 * about these, and about no other day.
 *
 * Shape    empty when nothing of the module needs another date.
 */
export function candidatesOf(
  module: DraftModule,
  closed: readonly ClosedRule[],
): readonly PlainDate[] {
  const rows = module.rows.map((row) => ({ ...row, dayOff: dayOff(closed, row.date) }));
  if (!rows.some(needsDate)) return [];
  const weeks = Array.from({ length: weeksAhead }, (_, index) => index + 1);
  const dates = isBlock(module)
    ? [
        ...weeks.flatMap((week) =>
          shiftable(rows).flatMap((row) => shiftedBy(row.date, week) ?? []),
        ),
        ...(rows.some((row) => row.dropped) ? daysAfter(module, []) : []),
      ]
    : datesAfter(module);
  return [...new Set(dates)].filter((date) => dayOff(closed, date) === null).sort();
}

type Dated = DraftRow & { readonly dayOff: DayOff | null };
type IsFree = (date: PlainDate) => boolean;
type Proposals = readonly (PlainDate | null)[];

function heldDates({ rows }: DraftModule): readonly PlainDate[] {
  return rows.filter((row) => !row.dropped).map(({ date }) => date);
}

function proposedForSeries(module: DraftModule, rows: readonly Dated[], isFree: IsFree): Proposals {
  const free = datesAfter(module).filter(isFree).values();
  return rows.map((row) => (needsDate(row) ? (free.next().value ?? null) : null));
}

function proposedForBlock(module: DraftModule, rows: readonly Dated[], isFree: IsFree): Proposals {
  const moving = shiftable(rows);
  const weeks = moving.length > 0 ? weeksToFree(moving, isFree) : null;
  const moved = weeks === null ? [] : moving.map(({ date }) => addWeeks(date, weeks));
  const free = daysAfter(module, moved).filter(isFree).values();
  return rows.map((row) => {
    if (row.dropped) return free.next().value ?? null;
    return weeks === null ? null : addWeeks(row.date, weeks);
  });
}

/** The rows that move together when one of them cannot stay; none when all can. */
function shiftable(rows: readonly Dated[]): readonly Dated[] {
  const together = rows.filter((row) => !row.dropped);
  return together.some(needsDate) ? together : [];
}

function weeksToFree(rows: readonly Dated[], isFree: IsFree): number | null {
  for (let weeks = 1; weeks <= weeksAhead; weeks += 1) {
    const dates = rows.map(({ date }) => shiftedBy(date, weeks));
    if (dates.every((date) => date !== null && isFree(date))) return weeks;
  }
  return null;
}

function shiftedBy(date: PlainDate, weeks: number): PlainDate | null {
  return daysBetween(date, lastDay) < weeks * 7 ? null : addWeeks(date, weeks);
}

/** The series' own next dates after the module's last row. */
function datesAfter(module: DraftModule): readonly PlainDate[] {
  const { pattern } = module.rule;
  const last = lastDateOf(module);
  const horizon = shiftedBy(last, 4 * weeksAhead) ?? lastDay;
  const { dates } = occurrencesUntil(pattern, module.startsOn, horizon, last);
  return dates.slice(0, weeksAhead);
}

/** The days after a block, one after another; on working days unless nights are stayed. */
function daysAfter(module: DraftModule, moved: readonly PlainDate[]): readonly PlainDate[] {
  const last = maxDate(lastDateOf(module), ...moved);
  const count = Math.min(weeksAhead * 7, daysBetween(last, lastDay));
  const days = Array.from({ length: count }, (_, index) => addDays(last, index + 1));
  return module.nights > 0 ? days : days.filter((date) => weekdayOf(date) <= 5);
}

function lastDateOf({ rows, startsOn }: DraftModule): PlainDate {
  return maxDate(startsOn, ...rows.map(({ date }) => date));
}

const lastDay = plainDate(`${lastYear}-12-31`);
