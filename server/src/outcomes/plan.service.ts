import { isPlanFrozen, type PlanOutcomesInput, risingSteps } from "@mikrolaan/shared/outcomes";
import { cohortLocked } from "../cohorts/index.ts";
import { Refused, refused } from "../platform/refused.graphql.ts";
import type { RequestContext } from "../platform/request-context.ts";
import { OutcomePlan } from "./outcome.entity.ts";

/**
 * Saves what a cohort is expected to come to. Every version is kept, and the latest stands fast from
 * the day the cohort starts. One that expects more than any recorded programme is warned of, not refused.
 * Refuses  CHANGED_BY_ANOTHER; PLAN_FROZEN; EXPECTED_RISES for each step with more than the one before.
 */
export async function planOutcomes(
  ctx: RequestContext,
  { cohortId, version, expected, basis }: PlanOutcomesInput,
): Promise<OutcomePlan | Refused> {
  const cohort = await cohortLocked(ctx, cohortId);
  if (version !== (await ctx.em.count(OutcomePlan, { cohort: cohort.id }))) {
    return refused("CHANGED_BY_ANOTHER");
  }
  if (isPlanFrozen(cohort, ctx.today)) return refused("PLAN_FROZEN");
  const rising = risingSteps(expected);
  if (rising.length > 0) {
    return new Refused(rising.map((stage) => ({ code: "EXPECTED_RISES", field: stage })));
  }
  const plan = ctx.em.create(OutcomePlan, {
    municipalityId: ctx.actor.municipalityId,
    cohort: cohort.id,
    expected,
    basis,
    savedBy: ctx.actor.userId,
    savedAt: ctx.now,
  });
  await ctx.em.flush();
  return plan;
}
