import type { PlannedModule } from "@mikrolaan/shared/cohorts";
import type { Refusal } from "../platform/refused.graphql.ts";
import type { RequestContext } from "../platform/request-context.ts";
import type { Cohort } from "./cohort.entity.ts";

/** What a later concept does of its own when a cohort is planned. */
export type CohortPlannedListener = (
  ctx: RequestContext,
  cohort: Cohort,
  modules: readonly PlannedModule[],
) => Promise<void>;

/** The course that a person wants for a cohort that is not stored yet. */
export type WantedCourse = {
  readonly cohortId: string;
  readonly name: string;
  readonly modules: readonly PlannedModule[];
  /** Leaves out the days that clash. */
  readonly onlyFree: boolean;
};

/** The course as it can be, and all the reasons why it cannot be so. */
export type CheckedCourse = {
  readonly modules: readonly PlannedModule[];
  readonly reasons: readonly Refusal[];
};

export type CourseChecker = (ctx: RequestContext, course: WantedCourse) => Promise<CheckedCourse>;

const listeners: CohortPlannedListener[] = [];
const checkers: CourseChecker[] = [];

/**
 * Has a later concept called for each cohort planned, in the transaction that plans it: the course's
 * days are stored by `sessions`, which cohorts do not know. Called once, when the concept is loaded.
 */
export function onCohortPlanned(listener: CohortPlannedListener): void {
  listeners.push(listener);
}

/** Has a later concept say, before anything is written, whether a course can be; it writes nothing. */
export function onCourseWanted(checker: CourseChecker): void {
  checkers.push(checker);
}

/** Tells the later concepts, one after another; an error of theirs undoes the plan. */
export async function tellPlanned(...planned: Parameters<CohortPlannedListener>): Promise<void> {
  for (const listener of listeners) await listener(...planned);
}

/** Asks the later concepts, one after another, each about what the one before has left. */
export async function askChecked(
  ctx: RequestContext,
  course: WantedCourse,
): Promise<CheckedCourse> {
  let { modules } = course;
  const reasons: Refusal[] = [];
  for (const check of checkers) {
    const checked = await check(ctx, { ...course, modules });
    modules = checked.modules;
    reasons.push(...checked.reasons);
  }
  return { modules, reasons };
}
