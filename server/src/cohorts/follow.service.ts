import { LockMode } from "@mikro-orm/postgresql";
import {
  type CycleOfDates,
  type FollowedPlan,
  followPlan,
  type LivePhase,
  type LivePlan,
} from "@mikrolaan/shared/cohorts";
import { badInput } from "../platform/errors.ts";
import type { RequestContext } from "../platform/request-context.ts";
import { type Cohort, Phase } from "./cohort.entity.ts";
import { livePlan, moduleDaysOf } from "./phase.reads.ts";

/**
 * Puts the phases of a cohort where they belong once its sessions have been moved: those that count
 * from a module go by its real first and last day, and others by those. Hold the cohort first. One
 * statement while all are where they belong, and else those that change them.
 */
export async function followModules(ctx: RequestContext, cohortId: string): Promise<void> {
  await ctx.em.flush();
  const plan = await livePlan(ctx, cohortId);
  const now = within(plan, "date");
  if (now.kind === "cycle") throw new Error(`The plan goes round: ${now.cycle.join(" ")}`);
  if (plan.phases.every((phase) => isPlaced(phase, now))) return;
  place(await phasesLocked(ctx, { id: cohortId }), now);
  await ctx.em.flush();
}

/** In a fixed order, so that two who change one plan wait for each other and never both. */
export function phasesLocked(ctx: RequestContext, { id }: Pick<Cohort, "id">): Promise<Phase[]> {
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
  return within({ startsOn, phases, modules }, field);
}

function within(plan: LivePlan, field: string): FollowedPlan | CycleOfDates {
  try {
    return followPlan(plan);
  } catch (error) {
    if (error instanceof RangeError) throw badInput([{ field, code: "NOT_A_DATE" }]);
    throw error;
  }
}

function isPlaced({ code, startsOn, endsOn }: LivePhase, { phases }: FollowedPlan): boolean {
  const now = phases.find((it) => it.code === code);
  return now === undefined || (now.startsOn === startsOn && now.endsOn === endsOn);
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
