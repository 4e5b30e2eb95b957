import type { ClosedDays, ClosedRule } from "@mikrolaan/shared/calendar";
import type { RequestContext } from "../platform/request-context.ts";
import { rows, sql } from "../platform/sql.ts";

/** The municipality's own closed days, by name, as the calendar's `dayOff` reads them. */
export async function closedRules(ctx: RequestContext): Promise<readonly ClosedRule[]> {
  const found = await rows<{ name: string; rule: ClosedDays }>(
    ctx,
    sql`
      select name, rule from closed_day
      where municipality_id = ${ctx.actor.municipalityId} order by name`,
  );
  return found.map(({ name, rule }) => ({ name, ...rule }));
}
