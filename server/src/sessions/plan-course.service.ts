import {
  type CourseProblem,
  courseProblems,
  inOrder,
  keptOnDaysOff,
  type PlannedModule,
} from "@mikrolaan/shared/cohorts";
import {
  type CheckedCourse,
  type Cohort,
  closedRules,
  onCohortPlanned,
  onCourseWanted,
  type WantedCourse,
} from "../cohorts/index.ts";
import type { Refusal } from "../platform/refused.graphql.ts";
import type { RequestContext } from "../platform/request-context.ts";
import { sql } from "../platform/sql.ts";
import { clashesOf, slotRefusals, type WantedSlot } from "./clashes.reads.ts";
import { holdResources } from "./resources.ts";
import { SessionSeries } from "./series.entity.ts";
import { CourseSession, SessionStaff } from "./session.entity.ts";
import { slotOf } from "./slot-of-row.ts";

onCourseWanted(checkCourse);
onCohortPlanned(storeCourse);

/**
 * Looks at the days of a course before a cohort is stored: holds the rooms and people they take, and
 * says all the reasons why they cannot be so. With `onlyFree` days that clash are left out instead.
 *
 * Throws   NOT_FOUND for a room or a member of another municipality.
 */
async function checkCourse(
  ctx: RequestContext,
  { cohortId, name, modules, onlyFree }: WantedCourse,
): Promise<CheckedCourse> {
  const wanted = modules.flatMap((module, index) => slotsOf(module, index, cohortId));
  await holdResources(
    ctx,
    [...modules, ...wanted].map(({ roomId, memberIds }) => ({ roomId, memberIds, cohortIds: [] })),
  );
  const closed = await closedRules(ctx);
  const problems = courseProblems(modules, closed).map(refusalOf);
  const clashes = await clashesOf(ctx, wanted, { alternatives: !onlyFree });
  const kept = keptOnDaysOff(modules, closed);
  if (onlyFree) return { modules: withoutRows(kept, clashes), reasons: problems };
  const taken = slotRefusals(clashes).map((it) => named(it, name));
  return { modules: kept, reasons: [...problems, ...taken] };
}

/**
 * Stores the session days of a cohort's plan with the rules they were made by and who holds them, in
 * the transaction that plans it.
 */
async function storeCourse(
  ctx: RequestContext,
  cohort: Cohort,
  modules: readonly PlannedModule[],
): Promise<void> {
  for (const module of modules) storeModule(ctx, cohort.id, module);
  await ctx.em.flush();
  await sql`set constraints booking_no_overlap immediate`.execute(ctx.em.getKysely());
}

function storeModule(
  { em, actor: { municipalityId } }: RequestContext,
  cohort: string,
  planned: PlannedModule,
): void {
  const { rows: _rows, memberIds: _members, place: _place, roomId: room, ...rule } = planned;
  const series = em.create(SessionSeries, { municipalityId, cohort, room, ...rule });
  const own = { municipalityId, cohort, module: planned.module, status: "PLANNED" } as const;
  for (const [index, row] of rowsOf(planned).entries()) {
    const { date, startsAt, endsAt, overnight, keepOnDayOff: keptOnDayOff, place } = row;
    const session = em.create(CourseSession, {
      ...{ ...own, ordinal: index + 1, date, plannedOn: date, startsAt, endsAt, overnight },
      ...{ keptOnDayOff, room: row.roomId, place, occurrence: row.occurrence },
      series: row.occurrence === null ? null : series.id,
    });
    for (const member of row.memberIds) {
      em.create(SessionStaff, { municipalityId, session: session.id, member });
    }
  }
}

/** A module's rows by date and time, with the nights that are stayed and each row's own place in the list. */
function rowsOf({ rows, nights }: PlannedModule) {
  return inOrder(
    rows.map((row, at) => ({ ...row, at, overnight: false })),
    nights,
  );
}

function slotsOf(planned: PlannedModule, index: number, cohortId: string): readonly WantedSlot[] {
  return rowsOf(planned).map((row) =>
    slotOf(row, { key: fieldOf(index, row.at), cohortId, module: planned.module }),
  );
}

function fieldOf(module: number, row: number): string {
  return `modules.${module}.rows.${row}`;
}

function withoutRows(
  modules: readonly PlannedModule[],
  clashing: ReadonlyMap<string, unknown>,
): readonly PlannedModule[] {
  return modules.map((module, index) => ({
    ...module,
    rows: module.rows.filter((_, at) => !clashing.has(fieldOf(index, at))),
  }));
}

function refusalOf(problem: CourseProblem): Refusal {
  const { field, code } = problem;
  switch (problem.code) {
    case "DAY_OFF": {
      const { dayOff, date } = problem;
      return { code, field, date, detail: dayOff.kind === "HOLIDAY" ? dayOff.code : dayOff.name };
    }
    case "NO_SUCH_LOCAL_TIME":
      return { code, field, date: problem.date, detail: problem.date };
    case "HOURS_MISSING":
      return { code, field, detail: String(problem.minutes) };
  }
}

/** What meets itself has no name in the database yet. */
function named(reason: Refusal, name: string): Refusal {
  const { clash } = reason;
  if (clash?.kind !== "COHORT") return reason;
  return { ...reason, detail: name, clash: { ...clash, name, cohortName: name } };
}
