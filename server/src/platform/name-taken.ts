import type { RequestContext } from "./request-context.ts";
import { row, sql } from "./sql.ts";

/** Whether another row of one's own municipality has the name, in capitals or not. */
export async function isTaken(
  ctx: RequestContext,
  table: string,
  name: string,
  exceptId: string | null,
): Promise<boolean> {
  const other = await row(
    ctx,
    sql`
      select from ${sql.table(table)}
      where municipality_id = ${ctx.actor.municipalityId} and lower(name) = lower(${name})
        and id is distinct from ${exceptId}::uuid limit 1`,
  );
  return other !== undefined;
}
