import { type PlainDate, programmeWeekOf } from "@mikrolaan/shared/calendar";
import { phaseKindOf } from "@mikrolaan/shared/cohorts";
import { id, plainDateSchema, text } from "@mikrolaan/shared/text";
import * as z from "zod";
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
import { row, rows, sql } from "../platform/sql.ts";
import type { CohortType, PlanPreview } from "./cohort.graphql.ts";
import { cohortCan } from "./cohort.policy.ts";
import { programmePlan } from "./programme-plan.ts";

/** The municipality's cohorts, the newest start first, paged. */
export async function cohorts(ctx: RequestContext, args: PageArgs): Promise<Page<CohortType>> {
  const size = pageSize(args);
  const [startsOn, name, lastId] = keysOf(args, cursorKeys) ?? [null, null, null];
  const found = await rows<CohortRow & { total: number }>(
    ctx,
    sql`
      with c as (
        select * from cohort
        where municipality_id = ${ctx.actor.municipalityId}
          and (${startsOn}::date is null or starts_on < ${startsOn}
            or (starts_on = ${startsOn} and (name, id) > (${name}, ${lastId}::uuid)))
        order by starts_on desc, name, id limit ${size + 1})
      select ${columns},
        (select count(*)::int from cohort where municipality_id = ${ctx.actor.municipalityId}) as total
      from c order by c.starts_on desc, c.name, c.id`,
  );
  const page = pageOf(found, size, (it) => cursorOf(it.startsOn, it.name, it.id));
  return { ...page, items: page.items.map((it) => shown(ctx, it)) };
}

/** One cohort. Throws NOT_FOUND. */
export async function cohort(ctx: RequestContext, asked: string): Promise<CohortType> {
  const found = await row<CohortRow>(
    ctx,
    sql`
      select ${columns} from cohort c
      where c.id = ${askedId(asked)} and c.municipality_id = ${ctx.actor.municipalityId}`,
  );
  if (!found) throw notFound();
  return shown(ctx, found);
}

/** What a template gives for a start, the newest shipped unless told; nothing is stored. */
export async function planPreview(
  ctx: RequestContext,
  startsOn: PlainDate,
  templateId: string | null,
): Promise<PlanPreview> {
  const { phases, sessions } = await programmePlan(ctx, startsOn, templateId);
  return {
    startsOn,
    phases: phases.map((it) => ({ ...it, kind: phaseKindOf(it.code) })),
    sessions,
  };
}

/** Seats taken: the enrolments that have not ended. */
export async function seatsTaken(ctx: RequestContext, cohortId: string): Promise<number> {
  const found = await row<{ taken: number }>(
    ctx,
    sql`
      select count(*)::int as taken from enrolment
      where cohort_id = ${cohortId} and ends_on is null
        and municipality_id = ${ctx.actor.municipalityId}`,
  );
  return found?.taken ?? 0;
}

/** Whether another cohort of the municipality has the name, in capitals or not. */
export async function isNameTaken(
  ctx: RequestContext,
  name: string,
  exceptId: string | null = null,
): Promise<boolean> {
  const other = await row(
    ctx,
    sql`
      select from cohort
      where municipality_id = ${ctx.actor.municipalityId} and lower(name) = lower(${name})
        and id is distinct from ${exceptId}::uuid limit 1`,
  );
  return other !== undefined;
}

type CohortRow = Pick<
  CohortType,
  "id" | "name" | "startsOn" | "seats" | "status" | "version" | "enrolledCount"
>;

/** Of a cohort `c`. */
const columns = sql`
  c.id, c.name, to_char(c.starts_on, 'YYYY-MM-DD') as "startsOn", c.seats, c.status, c.version,
  (select count(*)::int from enrolment e
   where e.cohort_id = c.id and e.municipality_id = c.municipality_id
     and e.exit_route is null) as "enrolledCount"`;

const cursorKeys = z.tuple([plainDateSchema, text({ max: 80 }), id]);

function shown(ctx: RequestContext, found: CohortRow): CohortType {
  return {
    ...found,
    programmeWeek: programmeWeekOf(found.startsOn, ctx.today),
    can: cohortCan(ctx.actor, found),
  };
}
