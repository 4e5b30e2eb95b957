import { Arg, Ctx, ID, Query, Resolver } from "type-graphql";
import { Guarded } from "../identity/index.ts";
import type { RequestContext } from "../platform/request-context.ts";
import { PlanCheckType } from "./plan-check.graphql.ts";
import { planChecks } from "./plan-check.reads.ts";

@Resolver()
export class PlanCheckResolver {
  @Query(() => [PlanCheckType], {
    description: "What breaks a rule in a cohort's plan, what cannot be carried out first.",
  })
  @Guarded("readPlanChecks")
  planChecks(
    @Ctx() ctx: RequestContext,
    @Arg("cohortId", () => ID) cohortId: string,
  ): Promise<PlanCheckType[]> {
    return planChecks(ctx, cohortId);
  }
}
