import {
  type ClosedRule,
  type DayOff,
  dayOff,
  existsInDenmark,
  minutesBetween,
  type PlainDate,
} from "../calendar/index.ts";
import type { DraftModule } from "./draft.ts";
import { isAdded } from "./draft-edit.ts";
import type { PlannedModule } from "./draft-inputs.ts";

/**
 * Why a module cannot be saved as it stands; `field` is the path of the row or the module.
 *
 * Units    `minutes` that are promised and not held.
 */
export type CourseProblem = { readonly field: string } & (
  | { readonly code: "DAY_OFF"; readonly date: PlainDate; readonly dayOff: DayOff }
  | { readonly code: "NO_SUCH_LOCAL_TIME"; readonly date: PlainDate }
  | { readonly code: "HOURS_MISSING"; readonly minutes: number }
);

/**
 * All that is wrong with the modules of a plan, whatever else is booked.
 *
 * Shape    modules and rows in their order; HOURS_MISSING after a module's rows.
 * Example  a row at 02:30 on 29 March 2026 is NO_SUCH_LOCAL_TIME: clocks go from 02 to 03 then.
 */
export function courseProblems(
  modules: readonly PlannedModule[],
  closed: readonly ClosedRule[],
): readonly CourseProblem[] {
  return modules.flatMap((module, index) => {
    const rows = module.rows.flatMap((row, at) =>
      rowProblems(row, closed).map((it) => ({ field: `modules.${index}.rows.${at}`, ...it })),
    );
    const held = module.rows.reduce(
      (sum, row) => sum + minutesBetween(row.startsAt, row.endsAt),
      0,
    );
    const minutes = module.promisedMinutes - held;
    if (minutes <= 0) return rows;
    return [...rows, { field: `modules.${index}`, code: "HOURS_MISSING", minutes } as const];
  });
}

/** Modules whose rows are kept on a day off only where there is one: another day needs no such word. */
export function keptOnDaysOff(
  modules: readonly PlannedModule[],
  closed: readonly ClosedRule[],
): readonly PlannedModule[] {
  return modules.map((module) => ({
    ...module,
    rows: module.rows.map((row) => ({
      ...row,
      keepOnDayOff: row.keepOnDayOff && dayOff(closed, row.date) !== null,
    })),
  }));
}

/** A module of a draft as it is saved: a row added by hand is none of the rule's days. */
export function plannedFrom(draft: DraftModule): PlannedModule {
  const { rows, ...module } = draft;
  return {
    ...module,
    rows: rows.map(({ overnight: _overnight, dropped: _dropped, ...row }) => ({
      ...row,
      occurrence: isAdded(draft, row) ? null : row.occurrence,
    })),
  };
}

type Row = PlannedModule["rows"][number];

function rowProblems({ date, startsAt, endsAt, keepOnDayOff }: Row, closed: readonly ClosedRule[]) {
  const off = keepOnDayOff ? null : dayOff(closed, date);
  const exists = existsInDenmark(date, startsAt) && existsInDenmark(date, endsAt);
  return [
    ...(off ? [{ code: "DAY_OFF", date, dayOff: off } as const] : []),
    ...(exists ? [] : [{ code: "NO_SUCH_LOCAL_TIME", date } as const]),
  ];
}
