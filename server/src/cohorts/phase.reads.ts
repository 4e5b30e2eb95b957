import type { PlainDate } from "@mikrolaan/shared/calendar";
import {
  type CohortStatus,
  type FollowedPhase,
  followPlan,
  type LivePhase,
  type ModuleDays,
  type PhaseCode,
  phaseKindOf,
} from "@mikrolaan/shared/cohorts";
import type { RequestContext } from "../platform/request-context.ts";
import { rows, sql } from "../platform/sql.ts";
import type { PhaseType } from "./phase.graphql.ts";
import { phasePolicy } from "./phase.policy.ts";

/** The lines of cohorts' plans, in the handbook's order. */
export async function phasesOf(
  ctx: RequestContext,
  cohortIds: readonly string[],
): Promise<readonly PhaseType[]> {
  const found = await rows<Omit<PhaseType, "kind" | "can"> & { status: CohortStatus }>(
    ctx,
    sql`
      select p.id, p.cohort_id as "cohortId", p.number, p.code, p.version,
        to_char(p.starts_on, 'YYYY-MM-DD') as "startsOn",
        to_char(p.ends_on, 'YYYY-MM-DD') as "endsOn",
        p.start_rule as "startRule", p.end_rule as "endRule",
        p.start_pinned as "startPinned", p.end_pinned as "endPinned",
        to_char(p.planned_starts_on, 'YYYY-MM-DD') as "plannedStartsOn",
        to_char(p.planned_ends_on, 'YYYY-MM-DD') as "plannedEndsOn",
        c.status
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

/** A plan as it is lived, with the ids of its phases. */
type StoredPlan = {
  readonly cohortId: string;
  readonly startsOn: PlainDate;
  readonly phases: readonly (LivePhase & { readonly id: string })[];
  /** By the first and last day really held; none of a module called off whole. */
  readonly modules: readonly ModuleDays[];
};

/** Cohorts' plans as they are lived, phases in the handbook's order. */
export function livePlans(
  ctx: RequestContext,
  cohortIds: readonly string[],
): Promise<readonly StoredPlan[]> {
  return rows(
    ctx,
    sql`
      select c.id as "cohortId", to_char(c.starts_on, 'YYYY-MM-DD') as "startsOn",
        (select coalesce(json_agg(json_build_object('id', p.id, 'code', p.code,
           'startsOn', p.starts_on, 'startRule', p.start_rule, 'startPinned', p.start_pinned,
           'endsOn', p.ends_on, 'endRule', p.end_rule, 'endPinned', p.end_pinned)
           order by p.number), '[]')
         from phase p where p.cohort_id = c.id) as phases,
        (select coalesce(json_agg(json_build_object('code', held.module,
           'firstOn', held.first_on, 'lastOn', held.last_on)), '[]')
         from (select s.module, min(s.held_on) as first_on, max(s.held_on) as last_on
               from course_session s where s.cohort_id = c.id and s.status = 'PLANNED'
               group by s.module) as held) as modules
      from cohort c
      where c.municipality_id = ${ctx.actor.municipalityId} and c.id = any(${cohortIds}::uuid[])`,
  );
}

/** Why the dates of each phase are where they are, by cohort and by the phase's code. */
export async function reasonsOf(
  ctx: RequestContext,
  cohortIds: readonly string[],
): Promise<ReadonlyMap<string, ReadonlyMap<PhaseCode, FollowedPhase>>> {
  const plans = await livePlans(ctx, cohortIds);
  return new Map(
    plans.map((plan) => {
      const followed = followPlan(plan);
      // No verb leaves a plan that goes round.
      const phases = followed.kind === "plan" ? followed.phases : [];
      return [plan.cohortId, new Map(phases.map((it) => [it.code, it]))];
    }),
  );
}
