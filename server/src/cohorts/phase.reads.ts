import type { PlainDate } from "@mikrolaan/shared/calendar";
import {
  type CohortStatus,
  type FollowedPhase,
  followPlan,
  type ModuleDays,
  type PhaseCode,
  phaseKindOf,
} from "@mikrolaan/shared/cohorts";
import type { RequestContext } from "../platform/request-context.ts";
import { rows, sql } from "../platform/sql.ts";
import type { PhaseType } from "./phase.graphql.ts";
import { phasePolicy } from "./phase.policy.ts";

type PhaseOfCohort = PhaseType & { readonly programmeStartsOn: PlainDate };

/** The lines of cohorts' plans, in the handbook's order. */
export async function phasesOf(
  ctx: RequestContext,
  cohortIds: readonly string[],
): Promise<readonly PhaseOfCohort[]> {
  const found = await rows<Omit<PhaseOfCohort, "kind" | "can"> & { status: CohortStatus }>(
    ctx,
    sql`
      select p.id, p.cohort_id as "cohortId", p.number, p.code, p.version,
        to_char(p.starts_on, 'YYYY-MM-DD') as "startsOn",
        to_char(p.ends_on, 'YYYY-MM-DD') as "endsOn",
        p.start_rule as "startRule", p.end_rule as "endRule",
        p.start_pinned as "startPinned", p.end_pinned as "endPinned",
        to_char(p.planned_starts_on, 'YYYY-MM-DD') as "plannedStartsOn",
        to_char(p.planned_ends_on, 'YYYY-MM-DD') as "plannedEndsOn",
        c.status, to_char(c.starts_on, 'YYYY-MM-DD') as "programmeStartsOn"
      from phase p join cohort c on c.id = p.cohort_id
      where p.municipality_id = ${ctx.actor.municipalityId}
        and p.cohort_id = any(${cohortIds}::uuid[])
      order by p.number`,
  );
  return found.map(({ status, ...it }) => ({
    ...it,
    kind: phaseKindOf(it.code),
    can: { move: phasePolicy.move(ctx.actor, { status }) },
  }));
}

/** Why the dates of each phase are where they are, by cohort and by the phase's code. */
export async function reasonsOf(
  ctx: RequestContext,
  cohortIds: readonly string[],
): Promise<ReadonlyMap<string, ReadonlyMap<PhaseCode, FollowedPhase>>> {
  const byCohort = Map.groupBy(await phasesOf(ctx, cohortIds), (it) => it.cohortId);
  const modules = await moduleDaysOf(ctx, cohortIds);
  return new Map(
    [...byCohort].map(([cohortId, phases]) => {
      const followed = reasonsIn(phases, modules.get(cohortId) ?? []);
      return [cohortId, new Map(followed.map((it) => [it.code, it]))];
    }),
  );
}

function reasonsIn(phases: readonly PhaseOfCohort[], modules: readonly ModuleDays[]) {
  const [first] = phases;
  if (!first) return [];
  const plan = followPlan({ startsOn: first.programmeStartsOn, phases, modules });
  // No verb leaves a plan that goes round.
  return plan.kind === "plan" ? plan.phases : [];
}

/** The first and last day on which each module is really held; none of a module called off whole. */
export async function moduleDaysOf(
  ctx: RequestContext,
  cohortIds: readonly string[],
): Promise<ReadonlyMap<string, readonly ModuleDays[]>> {
  const found = await rows<ModuleDays & { readonly cohortId: string }>(
    ctx,
    sql`
      select cohort_id as "cohortId", module as code,
        to_char(min(held_on), 'YYYY-MM-DD') as "firstOn",
        to_char(max(held_on), 'YYYY-MM-DD') as "lastOn"
      from course_session
      where municipality_id = ${ctx.actor.municipalityId}
        and cohort_id = any(${cohortIds}::uuid[]) and status = 'PLANNED'
      group by cohort_id, module`,
  );
  return Map.groupBy(found, (it) => it.cohortId);
}
