import type { ExitRoute } from "@mikrolaan/shared/cohorts";
import {
  type Counted,
  countOf,
  type OutcomeFilter,
  standingDots,
  standingFunnel,
} from "@mikrolaan/shared/outcomes";
import { cohortOwned } from "../cohorts/index.ts";
import type { RequestContext } from "../platform/request-context.ts";
import { rows, sql } from "../platform/sql.ts";
import type { OutcomeMonthCount, Outcomes } from "./figures.graphql.ts";
import { type Asked, begun, standings } from "./standing.reads.ts";

/** What a filter asks for, read for this municipality. Throws NOT_FOUND for a cohort of another. */
export async function asked(ctx: RequestContext, filter: OutcomeFilter): Promise<Asked> {
  const { cohortId, asOf, referralSource, benefitType } = filter;
  if (cohortId !== null) await cohortOwned(ctx, cohortId);
  const cohortIds = cohortId === null ? null : [cohortId];
  return { cohortIds, asOf: asOf ?? ctx.today, referralSource, benefitType };
}

/** How far people had come by a day and what had become of them, all together. */
export async function outcomes(ctx: RequestContext, filter: OutcomeFilter): Promise<Outcomes> {
  const of = await asked(ctx, filter);
  const people = await standings(ctx, of);
  return { asOf: of.asOf, ...figuresOf(people), exits: exitsOf(people) };
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
      ${begun(ctx, of)}
      select to_char(o.month, 'YYYY-MM-DD') as month, o.status, count(*)::int as count
      from begun b join outcome_month o on o.enrolment_id = b.id
        and o.municipality_id = ${ctx.actor.municipalityId} and o.month <= ${of.asOf}::date
      group by o.month, o.status order by o.month, o.status`,
  );
}

/** How many there are, how far they came, and how they stand. */
export function figuresOf(people: readonly Counted[]) {
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
