import { countOf, standingDots } from "@mikrolaan/shared/outcomes";
import {
  type AssumptionValues,
  assumptionKeys,
  type EconomyChoices,
} from "@mikrolaan/shared/payback";
import { id, plainDateSchema, text } from "@mikrolaan/shared/text";
import * as z from "zod";
import { standings, today } from "../outcomes/index.ts";
import { askedId } from "../platform/asked-id.ts";
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
import { instantText, rows, sql } from "../platform/sql.ts";
import type { EconomyCohort } from "./economy.graphql.ts";
import { standingCosts } from "./payback.reads.ts";

/** A cohort with all that is recorded of its cost and its outcomes. Throws NOT_FOUND. */
export async function economyCohort(ctx: RequestContext, asked: string): Promise<EconomyCohort> {
  const mine = sql`
    select c.*, 1 as total from cohort c
    where c.municipality_id = ${ctx.actor.municipalityId} and c.id = ${askedId(asked)}`;
  const [found] = await recordedOf(ctx, mine);
  if (!found) throw notFound();
  const { total: _one, ...cohort } = found;
  return cohort;
}

/** Cohorts with the same, the newest start first, paged. */
export async function economyCohorts(
  ctx: RequestContext,
  args: PageArgs,
): Promise<Page<EconomyCohort>> {
  const size = pageSize(args);
  const [startsOn, name, lastId] = keysOf(args, cursorKeys) ?? [null, null, null];
  const chosen = sql`
    select c.*, (select count(*)::int from cohort
      where municipality_id = ${ctx.actor.municipalityId}) as total
    from cohort c
    where c.municipality_id = ${ctx.actor.municipalityId}
      and (${startsOn}::date is null or c.starts_on < ${startsOn}
        or (c.starts_on = ${startsOn} and (c.name, c.id) > (${name}, ${lastId}::uuid)))
    order by c.starts_on desc, c.name, c.id limit ${size + 1}`;
  const found = await recordedOf(ctx, chosen);
  const page = pageOf(found, size, (it) => cursorOf(it.startsOn, it.name, it.id));
  return { ...page, items: page.items.map(({ total: _all, ...cohort }) => cohort) };
}

const cursorKeys = z.tuple([plainDateSchema, text({ max: 200 }), id]);

type Recorded = Omit<EconomyCohort, "participants" | "dots" | "frozen" | "recordedTo"> & {
  readonly total: number;
  readonly plan: {
    readonly values: AssumptionValues;
    readonly choices: EconomyChoices;
    readonly frozenAt: string;
  } | null;
};

async function recordedOf(ctx: RequestContext, chosen: ReturnType<typeof sql>) {
  const found = await rows<Recorded>(ctx, recorded(ctx, chosen));
  const ids = found.map((it) => it.id);
  const people = Map.groupBy(await standings(ctx, today(ctx, ids)), (it) => it.cohortId);
  return found.map(({ plan, ...cohort }) => {
    const standing = people.get(cohort.id) ?? [];
    const counts = { participants: countOf(standing), dots: standingDots(standing) };
    return { ...cohort, ...counts, recordedTo: ctx.today, frozen: plan && shownPlan(plan) };
  });
}

function shownPlan({ values, choices, frozenAt }: NonNullable<Recorded["plan"]>) {
  const known = assumptionKeys.flatMap((key) => {
    const value: number | undefined = values[key];
    return value === undefined ? [] : [{ key, value }];
  });
  return { values: known, choices, frozenAt };
}

/**
 * One statement for all that is recorded of the chosen cohorts, each list made once for all of them
 * and not anew for each. Whoever was at the retreat for any
 * time counts as there; a team member's week is a part of the full-time one of 37 hours.
 */
function recorded({ actor, today: day }: RequestContext, chosen: ReturnType<typeof sql>) {
  const mine = actor.municipalityId;
  return sql`
    with chosen as (${chosen}),
    numbered as (
      select e.id, e.cohort_id, row_number() over (partition by e.cohort_id order by e.id)::int as number
      from enrolment e join chosen c on c.id = e.cohort_id where e.municipality_id = ${mine}),
    done as (
      select s.cohort_id, s.id::text, s.id as session_id, null as member, s.held_on as day,
        case s.module when 'FOLLOW_UP_ACCOUNTING' then 'ACCOUNTING_COURSE'
          when 'ACCOUNTING' then 'ACCOUNTING_COURSE' else s.module end as kind,
        case
          when s.module in ('ACCOUNTING', 'FOLLOW_UP_ACCOUNTING')
            then extract(epoch from s.ends_at - s.starts_at)::float8 / 3600
          when s.module = 'RETREAT' then (select count(*) from attendance_mark m
            where m.session_id = s.id and m.minutes > 0)::float8
          else 1 end as quantity
      from course_session s join chosen c on c.id = s.cohort_id
      where s.municipality_id = ${mine} and s.status = 'PLANNED' and s.held_on <= ${day}::date
      union all
      select f.cohort_id, f.member_id || '@' || to_char(m.month, 'YYYY-MM'), null, t.name,
        least(m.last, ${day}::date), 'TEAM',
        f.weekly_minutes / 2220.0 * (least(m.last, ${day}::date) - greatest(m.month, c.starts_on) + 1)
          / (m.last - m.month + 1)
      from cohort_team_member f join chosen c on c.id = f.cohort_id
        join team_member t on t.id = f.member_id
        cross join lateral (
          select g::date as month, (g + interval '1 month - 1 day')::date as last
          from generate_series(date_trunc('month', c.starts_on::timestamp), ${day}::timestamp,
            interval '1 month') as g) as m
      where f.municipality_id = ${mine} and f.weekly_minutes > 0),
    activities as (
      select d.cohort_id, json_agg(json_build_object('id', d.id, 'kind', d.kind,
        'on', to_char(d.day, 'YYYY-MM-DD'), 'quantity', d.quantity, 'sessionId', d.session_id,
        'member', d.member) order by d.day, d.id) as list
      from done d group by d.cohort_id),
    outcomes as (
      select n.cohort_id, json_agg(json_build_object('id', o.id, 'person', n.number,
        'month', to_char(o.month, 'YYYY-MM-DD'), 'status', o.status) order by o.month, n.number) as list
      from numbered n join outcome_month o on o.enrolment_id = n.id
      where o.municipality_id = ${mine} and o.month <= ${day}::date group by n.cohort_id)
    select c.id, c.name, to_char(c.starts_on, 'YYYY-MM-DD') as "startsOn", c.status, c.total,
      to_char(coalesce((select p.starts_on from phase p
        where p.cohort_id = c.id and p.code = 'LOAN_AND_START'), c.starts_on), 'YYYY-MM-DD')
        as "businessStart",
      coalesce((select json_agg(json_build_object('id', i.id, 'kind', i.kind,
          'on', to_char(i.incurred_on, 'YYYY-MM-DD'), 'amount', i.amount, 'payer', i.payer,
          'source', i.source) order by i.incurred_on, i.id)
        from ${standingCosts} i where i.cohort_id = c.id), '[]') as invoices,
      coalesce(a.list, '[]') as activities, coalesce(r.list, '[]') as outcomes,
      (select json_build_object('values', p.values, 'choices', p.choices,
          'frozenAt', ${instantText(sql`p.frozen_at`)})
        from economy_plan p where p.cohort_id = c.id) as plan
    from chosen c left join activities a on a.cohort_id = c.id left join outcomes r on r.cohort_id = c.id
    order by c.starts_on desc, c.name, c.id`;
}
