import { Arg, Ctx, ID, Query, Resolver } from "type-graphql";
import { Guarded } from "../identity/index.ts";
import type { RequestContext } from "../platform/request-context.ts";
import { Progress } from "./progress.graphql.ts";
import { progress } from "./progress.reads.ts";

@Resolver()
export class ProgressResolver {
  @Query(() => Progress, { description: "Of one cohort, or of all." })
  @Guarded("readProgress")
  progress(
    @Ctx() ctx: RequestContext,
    @Arg("cohortId", () => ID, { nullable: true }) cohortId: string | null,
  ): Promise<Progress> {
    return progress(ctx, cohortId ?? null);
  }
}
