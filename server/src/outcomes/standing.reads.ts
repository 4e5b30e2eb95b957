import type { PlainDate } from "@mikrolaan/shared/calendar";
import type { Counted } from "@mikrolaan/shared/outcomes";
import type { BenefitType, ReferralSource } from "@mikrolaan/shared/participants";
import { batched } from "../platform/batched.ts";
import type { RequestContext } from "../platform/request-context.ts";
import { rows, sql } from "../platform/sql.ts";

/** Which people, as they stood on which day. */
export interface Asked {
  /** Null for every cohort of the municipality. */
  readonly cohortIds: readonly string[] | null;
  readonly asOf: PlainDate;
  readonly referralSource: ReferralSource | null;
  readonly benefitType: BenefitType | null;
}

/** Everyone of these cohorts as they stand today. */
export function today(ctx: RequestContext, cohortIds: Asked["cohortIds"]): Asked {
  return { cohortIds, asOf: ctx.today, referralSource: null, benefitType: null };
}

export type CohortStanding = Counted & { readonly cohortId: string };

/** How many stand how in each cohort: one statement, and as many rows as there are ways to stand. */
export function standings(ctx: RequestContext, asked: Asked): Promise<CohortStanding[]> {
  return rows(
    ctx,
    sql`
      ${standing(ctx, asked)}
      select cohort_id as "cohortId", stage, exit_route as "exitRoute", outcome,
        ever as "everSelfSupporting", count(*)::int as count
      from standing group by cohort_id, stage, exit_route, outcome, ever`,
  );
}

/** Everyone of the municipality as they stand today, read once however many parts of a page ask. */
export function everyoneToday(ctx: RequestContext): Promise<CohortStanding[]> {
  const load = async (keys: readonly string[]) => {
    const people = await standings(ctx, today(ctx, null));
    return new Map(keys.map((key) => [key, people]));
  };
  return batched<CohortStanding[]>(ctx, "everyoneToday", ctx.actor.municipalityId, load, []);
}

/**
 * The table `standing`, one row an enrolment that had begun by the day: the step it stood at by what
 * had happened up to then, and its latest month recorded. Steps are never recorded before the last
 * one's day, so the latest recorded is the latest that happened.
 *
 * What is known of each is looked up by their key: joined as tables of their own, row security hides
 * from the planner how many there are, and it goes through them all for every one.
 */
export function standing(ctx: RequestContext, asked: Asked) {
  const { asOf } = asked;
  const mine = ctx.actor.municipalityId;
  return sql`
    with standing as (
      select e.id, e.cohort_id, e.participant_id, e.starts_on, s.to_stage as stage, s.exit_route,
        m.outcome, m.latest, coalesce(m.ever, false) as ever
      from enrolment e join participant p on p.id = e.participant_id
        cross join lateral (
          select c.to_stage, c.exit_route from stage_change c
          where c.enrolment_id = e.id and c.municipality_id = ${mine}
            and c.happened_on <= ${asOf}::date
          order by c.sequence desc limit 1) as s
        cross join lateral (
          select (array_agg(o.status order by o.month desc))[1] as outcome, max(o.month) as latest,
            bool_or(o.status = 'SELF_SUPPORTING') as ever
          from outcome_month o
          where o.enrolment_id = e.id and o.municipality_id = ${mine}
            and o.month <= ${asOf}::date) as m
      where ${askedFor(ctx, asked)})`;
}

/** The table `begun`, the same people without how they stood: each had taken a step by the day. */
export function begun(ctx: RequestContext, asked: Asked) {
  const mine = ctx.actor.municipalityId;
  return sql`
    with begun as (
      select e.id from enrolment e join participant p on p.id = e.participant_id
      where ${askedFor(ctx, asked)} and exists (
        select from stage_change c
        where c.enrolment_id = e.id and c.municipality_id = ${mine}
          and c.happened_on <= ${asked.asOf}::date))`;
}

/** Whether enrolment `e` of participant `p` is asked for. */
function askedFor(ctx: RequestContext, { cohortIds, referralSource, benefitType }: Asked) {
  // A condition that is not asked for is left out: written as "null or equal" it would be taken for a
  // narrow one, and thousands of people would be joined as though they were one.
  const inCohorts = cohortIds ? sql`and e.cohort_id = any(${cohortIds}::uuid[])` : sql``;
  const from = referralSource ? sql`and p.referral_source = ${referralSource}` : sql``;
  const on = benefitType ? sql`and p.benefit_type = ${benefitType}` : sql``;
  return sql`e.municipality_id = ${ctx.actor.municipalityId} ${inCohorts} ${from} ${on}`;
}
