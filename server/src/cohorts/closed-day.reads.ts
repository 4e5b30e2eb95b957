import type { ClosedDays, ClosedRule } from "@mikrolaan/shared/calendar";
import type { RequestContext } from "../platform/request-context.ts";
import { rows, sql } from "../platform/sql.ts";
import type { ClosedDayType } from "./closed-day.graphql.ts";
import { closedDayCan } from "./closed-day.policy.ts";

/** The days and weeks on which the municipality holds nothing, as the calendar's rules. */
export async function closedRules(ctx: RequestContext): Promise<readonly ClosedRule[]> {
  return (await stored(ctx)).map(({ name, rule }) => ({ name, ...rule }));
}

/** The municipality's own closed days by name. */
export async function closedDays(ctx: RequestContext): Promise<ClosedDayType[]> {
  const can = closedDayCan(ctx.actor);
  const found = await stored(ctx);
  return found.map(({ rule, ...it }) => ({ ...it, ...unsaid, ...rule, can }));
}

function stored(ctx: RequestContext) {
  return rows<Pick<ClosedDayType, "id" | "name" | "version"> & { readonly rule: ClosedDays }>(
    ctx,
    sql`
      select id, name, rule, version from closed_day
      where municipality_id = ${ctx.actor.municipalityId} order by name`,
  );
}

/** What a rule of another kind does not say. */
const unsaid = { month: null, day: null, fromWeek: null, toWeek: null, from: null, to: null };
