import type { RequestContext } from "../platform/request-context.ts";
import { rows, sql } from "../platform/sql.ts";
import type { CostItemType } from "./payback.graphql.ts";

/** Costs that were not taken back: those whose save is not undone, and those from before saves were kept. */
export const standingCosts = sql`
  (select i.* from cost_item i left join cost_save v on v.id = i.save_id where v.undone_at is null)`;

/** Recorded costs of cohorts, oldest first; those taken back are none. */
export async function costItemsOf(
  ctx: RequestContext,
  cohortIds: readonly string[],
): Promise<readonly (CostItemType & { readonly cohortId: string })[]> {
  return rows(
    ctx,
    sql`
      select i.id, i.cohort_id as "cohortId", i.save_id as "saveId", i.kind,
        i.quantity::float8 as quantity, i.unit_price::float8 as "unitPrice",
        i.amount::float8 as amount, i.payer, to_char(i.incurred_on, 'YYYY-MM-DD') as "incurredOn",
        i.source
      from ${standingCosts} i
      where i.municipality_id = ${ctx.actor.municipalityId}
        and i.cohort_id = any(${cohortIds}::uuid[])
      order by i.incurred_on, i.kind, i.id`,
  );
}
