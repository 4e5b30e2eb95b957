import type { PlanChangeKind } from "@mikrolaan/shared/cohorts";
import { Arg, Ctx, ID, Int, Query, Resolver } from "type-graphql";
import { Guarded } from "../identity/index.ts";
import type { RequestContext } from "../platform/request-context.ts";
import { PlanChangeKindEnum, PlanChangePage, PlanChangeType } from "./plan-change.graphql.ts";
import { planChanges } from "./plan-change.reads.ts";

@Resolver(() => PlanChangeType)
export class PlanChangeResolver {
  @Query(() => PlanChangePage, { description: "The log of a cohort's plan, the latest first." })
  @Guarded("readPlanChanges")
  planChanges(
    @Ctx() ctx: RequestContext,
    @Arg("cohortId", () => ID) cohortId: string,
    @Arg("first", () => Int, { defaultValue: 20 }) first: number,
    @Arg("after", () => String, { nullable: true }) after?: string | null,
    @Arg("kind", () => PlanChangeKindEnum, { nullable: true }) kind?: PlanChangeKind | null,
  ): Promise<PlanChangePage> {
    return planChanges(ctx, cohortId, { first, after }, kind ?? null);
  }
}
