import type { ExitRoute } from "@mikrolaan/shared/cohorts";
import { may } from "@mikrolaan/shared/identity";
import {
  type Counted,
  countOf,
  type Expected,
  exceededRecord,
  expectedResult,
  isPlanFrozen,
  type OutcomeFilter,
  standingDots,
  standingFunnel,
} from "@mikrolaan/shared/outcomes";
import { cohortOwned } from "../cohorts/index.ts";
import { notFound } from "../platform/errors.ts";
import type { RequestContext } from "../platform/request-context.ts";
import { rows, sql } from "../platform/sql.ts";
import type { OutcomeMonthCount, OutcomePlanType, Outcomes } from "./figures.graphql.ts";
import { recordedProgrammes } from "./programme.reads.ts";
import { type Asked, standing, standings } from "./standing.reads.ts";

/** What a filter asks for, read for this municipality. Throws NOT_FOUND for a cohort of another. */
export async function asked(ctx: RequestContext, filter: OutcomeFilter): Promise<Asked> {
  const { cohortId, asOf, referralSource, benefitType } = filter;
  if (cohortId !== null) await cohortOwned(ctx, cohortId);
  const cohortIds = cohortId === null ? null : [cohortId];
  return { cohortIds, asOf: asOf ?? ctx.today, referralSource, benefitType };
}

/** How far people had come by a day and what had become of them, all together and cohort by cohort. */
export async function outcomes(ctx: RequestContext, filter: OutcomeFilter): Promise<Outcomes> {
  const of = await asked(ctx, filter);
  const people = await standings(ctx, of);
  const byCohort = Map.groupBy(people, (it) => it.cohortId);
  const cohorts = await plannedCohorts(ctx, of.cohortIds);
  return {
    asOf: of.asOf,
    ...figuresOf(people),
    exits: exitsOf(people),
    cohorts: cohorts.map((it) => ({ ...it, ...figuresOf(byCohort.get(it.id) ?? []) })),
  };
}

/** A cohort's plan of outcomes. Throws NOT_FOUND. */
export async function outcomePlan(ctx: RequestContext, cohortId: string): Promise<OutcomePlanType> {
  const [found] = await plannedCohorts(ctx, [cohortId]);
  if (!found) throw notFound();
  return found.plan;
}

/** How many stood how in each month up to the day, of those whose month is recorded. */
export async function outcomeMonths(
  ctx: RequestContext,
  filter: OutcomeFilter,
): Promise<OutcomeMonthCount[]> {
  const of = await asked(ctx, filter);
  return rows(
    ctx,
    sql`
      ${standing(ctx, of)}
      select to_char(o.month, 'YYYY-MM-DD') as month, o.status, count(*)::int as count
      from standing s join outcome_month o on o.enrolment_id = s.id and o.month <= ${of.asOf}::date
      group by o.month, o.status order by o.month, o.status`,
  );
}

function figuresOf(people: readonly Counted[]) {
  return {
    people: countOf(people),
    stages: standingFunnel(people),
    dots: standingDots(people),
  };
}

/** The routes that people have taken, the most used first. */
export function exitsOf(people: readonly Counted[]): Outcomes["exits"] {
  const counts = new Map<ExitRoute, number>();
  for (const { exitRoute, count } of people) {
    if (exitRoute) counts.set(exitRoute, (counts.get(exitRoute) ?? 0) + count);
  }
  return [...counts]
    .map(([route, count]) => ({ route, count }))
    .sort((a, b) => b.count - a.count || (a.route < b.route ? -1 : 1));
}

type PlannedRow = Pick<Outcomes["cohorts"][number], "id" | "name" | "startsOn" | "status"> & {
  readonly expected: readonly Expected[] | null;
  readonly basis: string | null;
  readonly version: number;
};

/** Cohorts, the newest start first, each with the plan saved last. */
async function plannedCohorts(ctx: RequestContext, cohortIds: Asked["cohortIds"]) {
  const found = await rows<PlannedRow>(
    ctx,
    sql`
      with plan as (
        select distinct on (cohort_id) cohort_id, expected, basis,
          count(*) over (partition by cohort_id)::int as version
        from outcome_plan where municipality_id = ${ctx.actor.municipalityId}
        order by cohort_id, sequence desc)
      select c.id, c.name, to_char(c.starts_on, 'YYYY-MM-DD') as "startsOn", c.status,
        p.expected, p.basis, coalesce(p.version, 0) as version
      from cohort c left join plan p on p.cohort_id = c.id
      where c.municipality_id = ${ctx.actor.municipalityId}
        and (${cohortIds}::uuid[] is null or c.id = any(${cohortIds}::uuid[]))
      order by c.starts_on desc, c.name, c.id`,
  );
  const programmes = await recordedProgrammes(ctx);
  return found.map(({ expected, basis, version, ...cohort }) => {
    const frozen = isPlanFrozen(cohort, ctx.today);
    const mayPlan = may(ctx.actor, "planOutcomes") && !frozen;
    const result = expectedResult(expected ?? []);
    const exceeds = result && exceededRecord(result, programmes);
    const plan = { id: cohort.id, version, expected: expected ?? [], basis, frozen, mayPlan };
    return { ...cohort, plan: { ...plan, exceeds } };
  });
}
