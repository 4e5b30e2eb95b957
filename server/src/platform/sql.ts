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

/** The first row, or undefined. */
export async function row<Row>(
  ctx: Pick<RequestContext, "em">,
  query: RawBuilder<unknown>,
): Promise<Row | undefined> {
  return (await rows<Row>(ctx, query))[0];
}
