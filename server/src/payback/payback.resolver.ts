import { recordCostInput } from "@mikrolaan/shared/payback";
import { Arg, Ctx, FieldResolver, ID, Mutation, Resolver, Root } from "type-graphql";
import { CohortType } from "../cohorts/index.ts";
import { Guarded } from "../identity/index.ts";
import { batched, groupedBy } from "../platform/batched.ts";
import { valid } from "../platform/errors.ts";
import { Refused } from "../platform/refused.graphql.ts";
import type { RequestContext } from "../platform/request-context.ts";
import { CostSaveType, UndoCostsResult } from "./cost-save.graphql.ts";
import { costSave, costSavesOf } from "./cost-save.reads.ts";
import { CostItemType, RecordCostInput } from "./payback.graphql.ts";
import { costItemsOf } from "./payback.reads.ts";
import { recordCost, undoCosts } from "./payback.service.ts";

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

  @FieldResolver(() => [CostSaveType], {
    description: "What was recorded in one go, the latest first; what was taken back is kept.",
  })
  @Guarded("readPayback")
  costSaves(@Root() cohort: CohortType, @Ctx() ctx: RequestContext): Promise<CostSaveType[]> {
    const load = async (ids: readonly string[]) =>
      groupedBy<CostSaveType & { readonly cohortId: string }>(
        await costSavesOf(ctx, ids),
        (it) => it.cohortId,
      );
    return batched(ctx, "Cohort.costSaves", cohort.id, load, []);
  }

  @Mutation(() => CostItemType)
  @Guarded("recordCost")
  async recordCost(
    @Ctx() ctx: RequestContext,
    @Arg("input", () => RecordCostInput) input: RecordCostInput,
  ): Promise<CostItemType> {
    const { save, ...item } = await recordCost(ctx, valid(recordCostInput, input));
    return { ...item, saveId: save };
  }

  @Mutation(() => UndoCostsResult, { description: "Answers the save that was taken back." })
  @Guarded("recordCost")
  async undoCosts(
    @Ctx() ctx: RequestContext,
    @Arg("saveId", () => ID) saveId: string,
  ): Promise<typeof UndoCostsResult> {
    const undone = await undoCosts(ctx, saveId);
    return undone instanceof Refused ? undone : costSave(ctx, undone.id);
  }
}
