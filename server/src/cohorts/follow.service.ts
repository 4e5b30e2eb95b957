import { LockMode } from "@mikro-orm/postgresql";
import {
  type CycleOfDates,
  type FollowedPlan,
  followPlan,
  type LivePhase,
} from "@mikrolaan/shared/cohorts";
import { badInput } from "../platform/errors.ts";
import type { RequestContext } from "../platform/request-context.ts";
import { type Cohort, Phase } from "./cohort.entity.ts";
import { cohortLocked } from "./owned.ts";
import { moduleDaysOf } from "./phase.reads.ts";

/**
 * Puts the phases of a cohort where they belong once its sessions have been moved: those that count
 * from a module go by its real first and last day, and others by those. Three statements, and what
 * is to be stored.
 */
export async function followModules(ctx: RequestContext, cohortId: string): Promise<void> {
  await ctx.em.flush();
  const cohort = await cohortLocked(ctx, cohortId);
  const phases = await phasesLocked(ctx, cohort);
  const plan = await followed(ctx, cohort, phases.map(live), "date");
  if (plan.kind === "cycle") throw new Error(`The plan goes round: ${plan.cycle.join(" ")}`);
  place(phases, plan);
  await ctx.em.flush();
}

/** In a fixed order, so that two who change one plan wait for each other and never both. */
export function phasesLocked(ctx: RequestContext, { id }: Cohort): Promise<Phase[]> {
  return ctx.em.find(
    Phase,
    { cohort: id },
    { orderBy: { number: "asc" }, lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true },
  );
}

/**
 * Where a cohort's phases belong as its modules are held now.
 *
 * Throws   BAD_USER_INPUT on `field` when a date would leave the calendar's years.
 */
export async function followed(
  ctx: RequestContext,
  { id, startsOn }: Cohort,
  phases: readonly LivePhase[],
  field: string,
): Promise<FollowedPlan | CycleOfDates> {
  const modules = (await moduleDaysOf(ctx, [id])).get(id) ?? [];
  try {
    return followPlan({ startsOn, phases, modules });
  } catch (error) {
    if (error instanceof RangeError) throw badInput([{ field, code: "NOT_A_DATE" }]);
    throw error;
  }
}

export function place(phases: readonly Phase[], plan: FollowedPlan): void {
  for (const phase of phases) {
    const now = plan.phases.find(({ code }) => code === phase.code);
    if (!now) continue;
    phase.startsOn = now.startsOn;
    phase.endsOn = now.endsOn;
  }
}

/** A stored phase as the core reads it. */
export function live(phase: Phase): LivePhase {
  const { code, startsOn, endsOn, startRule, endRule, startPinned, endPinned } = phase;
  return { code, startsOn, endsOn, startRule, endRule, startPinned, endPinned };
}
