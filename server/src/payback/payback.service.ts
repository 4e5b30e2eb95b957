import { plainDate } from "@mikrolaan/shared/calendar";
import { costOf, type RecordCostInput } from "@mikrolaan/shared/payback";
import { cohortOwned } from "../cohorts/index.ts";
import type { RequestContext } from "../platform/request-context.ts";
import { CostItem } from "./cost-item.entity.ts";

/** Records a cost of a cohort; its amount is quantity times unit price, rounded half up to whole øre. */
export async function recordCost(ctx: RequestContext, input: RecordCostInput): Promise<CostItem> {
  await cohortOwned(ctx, input.cohortId);
  const item = ctx.em.create(CostItem, {
    municipalityId: ctx.actor.municipalityId,
    cohort: input.cohortId,
    kind: input.kind,
    quantity: input.quantity,
    unitPrice: input.unitPrice,
    amount: costOf(input),
    incurredOn: plainDate(input.incurredOn),
    source: input.source,
  });
  await ctx.em.flush();
  return item;
}
