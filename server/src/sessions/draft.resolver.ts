import { draftPlanInput, reviewRowsInput } from "@mikrolaan/shared/cohorts";
import { Arg, Ctx, Query, Resolver } from "type-graphql";
import { Guarded } from "../identity/index.ts";
import { valid } from "../platform/errors.ts";
import type { RequestContext } from "../platform/request-context.ts";
import { DraftModuleType, DraftPlan, DraftPlanInput, ReviewRowsInput } from "./draft.graphql.ts";
import { draftPlan, reviewRows } from "./draft.reads.ts";
// Stores what is drafted here, when cohorts call it.
import "./plan-course.service.ts";

/** A cohort's course before it is saved: here, since cohorts do not know what is booked. */
@Resolver()
export class DraftResolver {
  @Query(() => DraftPlan)
  @Guarded("planCohort")
  draftPlan(
    @Ctx() ctx: RequestContext,
    @Arg("input", () => DraftPlanInput) input: DraftPlanInput,
  ): Promise<DraftPlan> {
    return draftPlan(ctx, valid(draftPlanInput, input));
  }

  @Query(() => [DraftModuleType])
  @Guarded("planCohort")
  reviewRows(
    @Ctx() ctx: RequestContext,
    @Arg("input", () => ReviewRowsInput) input: ReviewRowsInput,
  ): Promise<DraftModuleType[]> {
    return reviewRows(ctx, valid(reviewRowsInput, input));
  }
}
