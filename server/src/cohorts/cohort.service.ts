import { randomUUID } from "node:crypto";
import {
  type ChangeCohortStatusInput,
  draftFrom,
  type EditCohortInput,
  mayBecome,
  type PlanCohortInput,
  type PlannedModule,
  phasesAround,
  plannedFrom,
  type TemplateContent,
} from "@mikrolaan/shared/cohorts";
import { holdNames } from "../identity/index.ts";
import { type Refusal, Refused, refused } from "../platform/refused.graphql.ts";
import type { RequestContext } from "../platform/request-context.ts";
import { Cohort, Phase } from "./cohort.entity.ts";
import { isNameTaken, seatsTaken } from "./cohort.reads.ts";
import { cohortLocked } from "./owned.ts";
import { logged } from "./plan-change.service.ts";
import { askChecked, type CheckedCourse, tellPlanned } from "./planned.ts";
import { programmePlan } from "./programme-plan.ts";
import type { TemplateSource } from "./template.reads.ts";
import { templateRefusals } from "./template-refusals.ts";

/**
 * Plans a cohort: its phases here, and the days of its course where those are kept. It keeps the version
 * of the template that it is planned from. The days of a course that someone has looked through are
 * checked again; the template's own are taken as they are.
 * Refuses  NAME_TAKEN, TEMPLATE_RETIRED, what this start makes of the template; of each day DAY_OFF,
 *          NO_SUCH_LOCAL_TIME and SLOT_TAKEN, and HOURS_MISSING of a module; all that apply. With
 *          `onlyFree` days that clash are left out.
 */
export async function planCohort(
  ctx: RequestContext,
  input: PlanCohortInput,
): Promise<Cohort | Refused> {
  const { name, startsOn, templateId } = input;
  const { template, problems } = await programmePlan(ctx, startsOn, templateId);
  await holdNames(ctx);
  const id = randomUUID();
  const course = await courseOf(ctx, id, input, template.content);
  const reasons: Refusal[] = [];
  if (await isNameTaken(ctx, name)) reasons.push({ code: "NAME_TAKEN", field: "name" });
  if (template.retired) reasons.push({ code: "TEMPLATE_RETIRED", field: "templateId" });
  // Where the template's modules fall is no matter when they have been put elsewhere.
  const standing = problems.filter((it) => !input.modules || it.code !== "MODULE_DOES_NOT_FIT");
  reasons.push(...templateRefusals("template", standing), ...course.reasons);
  if (reasons.length > 0) return new Refused(reasons);

  const store = () => storeCohort(ctx, id, input, template, course.modules);
  const sessions = course.modules.reduce((sum, { rows }) => sum + rows.length, 0);
  return logged(ctx, id, "PLANNED", store, () => ({ sessions }));
}

/** The course someone has looked through, checked; or the template's. */
function courseOf(
  ctx: RequestContext,
  cohortId: string,
  { name, startsOn, modules, onlyFree }: PlanCohortInput,
  template: TemplateContent,
): CheckedCourse | Promise<CheckedCourse> {
  if (!modules) return { modules: draftFrom(template, startsOn).map(plannedFrom), reasons: [] };
  return askChecked(ctx, { cohortId, name, modules, onlyFree: onlyFree ?? false });
}

async function storeCohort(
  ctx: RequestContext,
  id: string,
  { name, startsOn, seats }: PlanCohortInput,
  { content, ownVersionId }: TemplateSource,
  modules: readonly PlannedModule[],
): Promise<Cohort> {
  const { municipalityId } = ctx.actor;
  const plan = { name, startsOn, seats, status: "PLANNED" } as const;
  const cohort = ctx.em.create(Cohort, {
    ...{ id, municipalityId, ...plan },
    ...{ templateVersion: content.version, ownTemplateVersion: ownVersionId },
  });
  for (const phase of phasesAround(content, startsOn, modules)) {
    const { startsOn: plannedStartsOn, endsOn: plannedEndsOn } = phase;
    ctx.em.create(Phase, { municipalityId, cohort: id, ...phase, plannedStartsOn, plannedEndsOn });
  }
  await ctx.em.flush();
  await tellPlanned(ctx, cohort, modules);
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
