import type { PlannedSession } from "@mikrolaan/shared/cohorts";
import type { RequestContext } from "../platform/request-context.ts";
import type { Cohort } from "./cohort.entity.ts";

/** What a later concept does of its own when a cohort is planned. */
export type CohortPlannedListener = (
  ctx: RequestContext,
  cohort: Cohort,
  sessions: readonly PlannedSession[],
) => Promise<void>;

const listeners: CohortPlannedListener[] = [];

/**
 * Has a later concept called for each cohort planned, in the transaction that plans it: the course's
 * days are stored by `sessions`, which cohorts do not know. Called once, when the concept is loaded.
 */
export function onCohortPlanned(listener: CohortPlannedListener): void {
  listeners.push(listener);
}

/** Tells the later concepts, one after another; an error of theirs undoes the plan. */
export async function tellPlanned(...planned: Parameters<CohortPlannedListener>): Promise<void> {
  for (const listener of listeners) await listener(...planned);
}
