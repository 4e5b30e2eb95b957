import type { ClosedDays, ClosedRule } from "@mikrolaan/shared/calendar";
import type { ForMunicipality, RequestContext } from "../platform/request-context.ts";
import { rows, sql } from "../platform/sql.ts";
import { referenceFigures } from "../rules/index.ts";
import type { ClosedDayType } from "./closed-day.graphql.ts";
import { closedDayCan } from "./closed-day.policy.ts";

/** The days and weeks on which the municipality holds nothing, as the calendar's rules. */
export async function closedRules(ctx: RequestContext): Promise<readonly ClosedRule[]> {
  return (await stored(ctx)).map(({ name, rule }) => ({ name, ...rule }));
}

/** The municipality's own closed days by name. */
export async function closedDays(ctx: RequestContext): Promise<ClosedDayType[]> {
  return (await stored(ctx)).map((it) => closedDayShown(ctx, it));
}

/** The closed days that municipalities commonly have, but for those whose name is on the list already. */
export async function usualClosedDaysMissing(ctx: ForMunicipality): Promise<readonly ClosedRule[]> {
  const [usual] = await referenceFigures<readonly ClosedRule[]>(ctx, "CLOSED_DAYS");
  const names = new Set((await stored(ctx)).map(({ name }) => name.toLowerCase()));
  return (usual ?? []).filter(({ name }) => !names.has(name.toLowerCase()));
}

type Stored = Pick<ClosedDayType, "id" | "name" | "version"> & { readonly rule: ClosedDays };

/** Closed days as the API shows them. */
export function closedDayShown(
  { actor }: RequestContext,
  { id, name, version, rule }: Stored,
): ClosedDayType {
  return { id, name, version, ...unsaid, ...rule, can: closedDayCan(actor) };
}

function stored(ctx: ForMunicipality): Promise<Stored[]> {
  return rows<Stored>(
    ctx,
    sql`
      select id, name, rule, version from closed_day
      where municipality_id = ${ctx.actor.municipalityId} order by name`,
  );
}

/** What a rule of another kind does not say. */
const unsaid = { month: null, day: null, fromWeek: null, toWeek: null, from: null, to: null };
