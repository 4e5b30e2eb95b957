import { clashChecks } from "./plan-check-clashes.ts";
import { dayChecks } from "./plan-check-days.ts";
import { moduleChecks } from "./plan-check-modules.ts";
import { phaseChecks } from "./plan-check-phases.ts";
import { staffingChecks } from "./plan-check-staffing.ts";
import { type PlanCheck, type PlanFacts, planCheckCodes } from "./plan-facts.ts";

/**
 * Everything in a plan that breaks a rule, with what it points at.
 *
 * Shape    what cannot be carried out first, and last what is only to be known; empty when all is
 *          well. What lies behind and can no longer be put right is left out.
 * Source   Handbook, timeline and prerequisites; the figures of staffing are the rule pack's.
 */
export function checkPlan(facts: PlanFacts): readonly PlanCheck[] {
  const found = [
    ...clashChecks(facts),
    ...phaseChecks(facts),
    ...dayChecks(facts),
    ...moduleChecks(facts),
    ...staffingChecks(facts),
  ];
  return found.toSorted(
    (a, b) => planCheckCodes.indexOf(a.code) - planCheckCodes.indexOf(b.code) || byDate(a, b),
  );
}

function byDate(a: PlanCheck, b: PlanCheck): number {
  return (a.date ?? "").localeCompare(b.date ?? "");
}
