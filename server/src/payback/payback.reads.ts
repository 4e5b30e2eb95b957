import type { RequestContext } from "../platform/request-context.ts";
import { rows, sql } from "../platform/sql.ts";
import type { CostItemType } from "./payback.graphql.ts";

/** Recorded costs of cohorts, oldest first. */
export async function costItemsOf(
  ctx: RequestContext,
  cohortIds: readonly string[],
): Promise<readonly (CostItemType & { readonly cohortId: string })[]> {
  return rows(
    ctx,
    sql`
      select id, cohort_id as "cohortId", kind, quantity::float8 as quantity, unit_price::float8 as "unitPrice",
        amount::float8 as amount, to_char(incurred_on, 'YYYY-MM-DD') as "incurredOn", source
      from cost_item
      where municipality_id = ${ctx.actor.municipalityId} and cohort_id = any(${cohortIds}::uuid[])
      order by incurred_on, kind, id`,
  );
}
