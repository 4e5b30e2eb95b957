import {
  type ChangeCohortStatusInput,
  type EditCohortInput,
  mayBecome,
  type PlanCohortInput,
} from "@mikrolaan/shared/cohorts";
import { holdNames } from "../identity/index.ts";
import { type Refusal, Refused, refused } from "../platform/refused.graphql.ts";
import type { RequestContext } from "../platform/request-context.ts";
import { Cohort, Phase } from "./cohort.entity.ts";
import { isNameTaken, seatsTaken } from "./cohort.reads.ts";
import { cohortLocked } from "./owned.ts";
import { tellPlanned } from "./planned.ts";
import { programmePlan } from "./programme-plan.ts";
import { templateRefusals } from "./template-refusals.ts";

/**
 * Plans a cohort: its phases here, and the days of its course where those are kept. It keeps the
 * version of the template that it is planned from.
 * Refuses  NAME_TAKEN, TEMPLATE_RETIRED, what this start makes of the template; all that apply.
 */
export async function planCohort(
  ctx: RequestContext,
  { name, startsOn, seats, templateId }: PlanCohortInput,
): Promise<Cohort | Refused> {
  const { phases, sessions, template, problems } = await programmePlan(ctx, startsOn, templateId);
  await holdNames(ctx);
  const reasons = templateRefusals("template", problems);
  if (template.retired) reasons.unshift({ code: "TEMPLATE_RETIRED", field: "templateId" });
  if (await isNameTaken(ctx, name)) reasons.unshift({ code: "NAME_TAKEN", field: "name" });
  if (reasons.length > 0) return new Refused(reasons);

  const { municipalityId } = ctx.actor;
  const plan = { name, startsOn, seats, status: "PLANNED" } as const;
  const cohort = ctx.em.create(Cohort, {
    ...{ municipalityId, ...plan },
    templateVersion: template.content.version,
    ownTemplateVersion: template.ownVersionId,
  });
  for (const { code, number, start, end } of template.content.phases) {
    const dates = phases.find((it) => it.code === code);
    if (!dates) continue;
    ctx.em.create(Phase, {
      ...{ municipalityId, cohort: cohort.id, code, number, startRule: start, endRule: end },
      ...{ startsOn: dates.startsOn, endsOn: dates.endsOn },
      ...{ plannedStartsOn: dates.startsOn, plannedEndsOn: dates.endsOn },
    });
  }
  await ctx.em.flush();
  await tellPlanned(ctx, cohort, sessions);
  await ctx.em.flush();
  return cohort;
}

/**
 * Changes a cohort's name and seats; its start is moved with the plan.
 * Refuses  CHANGED_BY_ANOTHER; or NAME_TAKEN, SEATS_BELOW_ENROLLED, all that apply.
 */
export async function editCohort(
  ctx: RequestContext,
  { id, version, name, seats }: EditCohortInput,
): Promise<Cohort | Refused> {
  await holdNames(ctx);
  const cohort = await cohortLocked(ctx, id);
  if (cohort.version !== version) return refused("CHANGED_BY_ANOTHER");

  const reasons: Refusal[] = [];
  const taken = await seatsTaken(ctx, id);
  if (await isNameTaken(ctx, name, id)) reasons.push({ code: "NAME_TAKEN", field: "name" });
  if (seats < taken) {
    reasons.push({ code: "SEATS_BELOW_ENROLLED", field: "seats", detail: String(taken) });
  }
  if (reasons.length > 0) return new Refused(reasons);

  ctx.em.assign(cohort, { name, seats });
  await ctx.em.flush();
  return cohort;
}

/**
 * Moves a cohort on, from plan to follow-up and to its close.
 * Refuses  CHANGED_BY_ANOTHER; STATUS_NOT_ALLOWED for a step that the path does not have.
 */
export async function changeCohortStatus(
  ctx: RequestContext,
  { id, version, status }: ChangeCohortStatusInput,
): Promise<Cohort | Refused> {
  const cohort = await cohortLocked(ctx, id);
  if (cohort.version !== version) return refused("CHANGED_BY_ANOTHER");
  if (!mayBecome(cohort.status, status)) return refused("STATUS_NOT_ALLOWED", { field: "status" });

  cohort.status = status;
  await ctx.em.flush();
  return cohort;
}
