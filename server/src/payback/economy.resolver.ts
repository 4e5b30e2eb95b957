import { Arg, Ctx, ID, Int, Query, Resolver } from "type-graphql";
import { Guarded } from "../identity/index.ts";
import type { RequestContext } from "../platform/request-context.ts";
import { EconomyCohort, EconomyCohortPage } from "./economy.graphql.ts";
import { economyCohort, economyCohorts } from "./economy.reads.ts";

@Resolver()
export class EconomyResolver {
  @Query(() => EconomyCohort)
  @Guarded("readPayback")
  economyCohort(
    @Ctx() ctx: RequestContext,
    @Arg("id", () => ID) id: string,
  ): Promise<EconomyCohort> {
    return economyCohort(ctx, id);
  }

  @Query(() => EconomyCohortPage, { description: "The newest start first." })
  @Guarded("readPayback")
  economyCohorts(
    @Ctx() ctx: RequestContext,
    @Arg("first", () => Int, { defaultValue: 10 }) first: number,
    @Arg("after", () => String, { nullable: true }) after?: string | null,
  ): Promise<EconomyCohortPage> {
    return economyCohorts(ctx, { first, after });
  }
}
