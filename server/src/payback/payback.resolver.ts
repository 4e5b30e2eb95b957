import { recordCostInput } from "@mikrolaan/shared/payback";
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { CohortType } from "../cohorts/index.ts";
import { Guarded } from "../identity/index.ts";
import { batched, groupedBy } from "../platform/batched.ts";
import { valid } from "../platform/errors.ts";
import type { RequestContext } from "../platform/request-context.ts";
import { CostItemType, RecordCostInput } from "./payback.graphql.ts";
import { costItemsOf } from "./payback.reads.ts";
import { recordCost } from "./payback.service.ts";

@Resolver(() => CohortType)
export class PaybackResolver {
  @FieldResolver(() => [CostItemType], { description: "Recorded costs, oldest first." })
  @Guarded("readPayback")
  costItems(@Root() cohort: CohortType, @Ctx() ctx: RequestContext): Promise<CostItemType[]> {
    const load = async (ids: readonly string[]) =>
      groupedBy<CostItemType & { readonly cohortId: string }>(
        await costItemsOf(ctx, ids),
        (it) => it.cohortId,
      );
    return batched(ctx, "Cohort.costItems", cohort.id, load, []);
  }

  @Mutation(() => CostItemType)
  @Guarded("recordCost")
  recordCost(
    @Ctx() ctx: RequestContext,
    @Arg("input", () => RecordCostInput) input: RecordCostInput,
  ): Promise<CostItemType> {
    return recordCost(ctx, valid(recordCostInput, input));
  }
}
