import { may } from "@mikrolaan/shared/identity";
import {
  type Expected,
  exceededRecord,
  expectedResult,
  isPlanFrozen,
  type OutcomeFilter,
} from "@mikrolaan/shared/outcomes";
import { id as anId, plainDateSchema, text } from "@mikrolaan/shared/text";
import * as z from "zod";
import { notFound } from "../platform/errors.ts";
import {
  cursorOf,
  keysOf,
  type Page,
  type PageArgs,
  pageOf,
  pageSize,
} from "../platform/paging.ts";
import type { RequestContext } from "../platform/request-context.ts";
import { rows, sql } from "../platform/sql.ts";
import type { CohortOutcomes, OutcomePlanType } from "./figures.graphql.ts";
import { asked, figuresOf } from "./figures.reads.ts";
import { recordedProgrammes } from "./programme.reads.ts";
import { type Asked, standings } from "./standing.reads.ts";

/** Cohort beside cohort with plan and result, the newest start first; only the page's people are counted. */
export async function outcomeCohorts(
  ctx: RequestContext,
  filter: OutcomeFilter,
  args: PageArgs,
): Promise<Page<CohortOutcomes>> {
  const of = await asked(ctx, filter);
  const page = await plannedCohorts(ctx, of.cohortIds, args);
  const people = await standings(ctx, { ...of, cohortIds: page.items.map(({ id }) => id) });
  const byCohort = Map.groupBy(people, (it) => it.cohortId);
  return {
    ...page,
    items: page.items.map((it) => ({ ...it, ...figuresOf(byCohort.get(it.id) ?? []) })),
  };
}

/** A cohort's plan of outcomes. Throws NOT_FOUND. */
export async function outcomePlan(ctx: RequestContext, cohortId: string): Promise<OutcomePlanType> {
  const [found] = (await plannedCohorts(ctx, [cohortId], { first: 1 })).items;
  if (!found) throw notFound();
  return found.plan;
}

type PlannedRow = Pick<CohortOutcomes, "id" | "name" | "startsOn" | "status"> & {
  readonly expected: readonly Expected[] | null;
  readonly basis: string | null;
  readonly version: number;
  readonly total: number;
};

/** A page of cohorts, each with the plan saved last. */
async function plannedCohorts(
  ctx: RequestContext,
  cohortIds: Asked["cohortIds"],
  args: PageArgs,
): Promise<Page<Pick<CohortOutcomes, "id" | "name" | "startsOn" | "status" | "plan">>> {
  const size = pageSize(args);
  const [startsOn, name, lastId] = keysOf(args, cursorKeys) ?? [null, null, null];
  const mine = ctx.actor.municipalityId;
  const chosen = cohortIds ? sql`and id = any(${cohortIds}::uuid[])` : sql``;
  const found = await rows<PlannedRow>(
    ctx,
    sql`
      with c as (
        select id, name, starts_on, status from cohort
        where municipality_id = ${mine} ${chosen}
          and (${startsOn}::date is null or starts_on < ${startsOn}
            or (starts_on = ${startsOn} and (name, id) > (${name}, ${lastId}::uuid)))
        order by starts_on desc, name, id limit ${size + 1})
      select c.id, c.name, to_char(c.starts_on, 'YYYY-MM-DD') as "startsOn", c.status,
        p.expected, p.basis, coalesce(p.version, 0) as version,
        (select count(*)::int from cohort where municipality_id = ${mine} ${chosen}) as total
      from c left join lateral (
        select o.expected, o.basis, count(*) over ()::int as version from outcome_plan o
        where o.cohort_id = c.id and o.municipality_id = ${mine}
        order by o.sequence desc limit 1) as p on true
      order by c.starts_on desc, c.name, c.id`,
  );
  const programmes = await recordedProgrammes(ctx);
  const page = pageOf(found, size, (it) => cursorOf(it.startsOn, it.name, it.id));
  return {
    ...page,
    items: page.items.map(({ expected, basis, version, total: _, ...cohort }) => {
      const frozen = isPlanFrozen(cohort, ctx.today);
      const mayPlan = may(ctx.actor, "planOutcomes") && !frozen;
      const result = expectedResult(expected ?? []);
      const exceeds = result && exceededRecord(result, programmes);
      const plan = { id: cohort.id, version, expected: expected ?? [], basis, frozen, mayPlan };
      return { ...cohort, plan: { ...plan, exceeds } };
    }),
  };
}

const cursorKeys = z.tuple([plainDateSchema, text({ max: 80 }), anId]);
