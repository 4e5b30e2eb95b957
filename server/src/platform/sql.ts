import { type RawBuilder, sql } from "kysely";
import type { RequestContext } from "./request-context.ts";

export { sql };

/** One statement's rows, plain, in the transaction of the request; values are bound, not inlined. */
export async function rows<Row>(
  ctx: Pick<RequestContext, "em">,
  query: RawBuilder<unknown>,
): Promise<Row[]> {
  const result = await query.execute(ctx.em.getKysely());
  return result.rows as Row[];
}

/** A moment as the API says it, ISO 8601 in UTC to the second. */
export function instantText(moment: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`to_char(${moment} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`;
}

/** The first row, or undefined. */
export async function row<Row>(
  ctx: Pick<RequestContext, "em">,
  query: RawBuilder<unknown>,
): Promise<Row | undefined> {
  return (await rows<Row>(ctx, query))[0];
}
