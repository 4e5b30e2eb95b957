import { Arg, Ctx, ID, Int, Query, Resolver } from "type-graphql";
import { Guarded } from "../identity/index.ts";
import type { RequestContext } from "../platform/request-context.ts";
import { EconomyCohort, EconomyCohortPage } from "./economy.graphql.ts";
import { economyCohort, economyCohorts } from "./economy.reads.ts";
import { EconomyRulePack } from "./economy-rules.graphql.ts";
import { economyRulePacks } from "./economy-rules.reads.ts";

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

  @Query(() => [EconomyRulePack], { description: "Benefit rates and refunds, by key and date." })
  @Guarded("readPayback")
  economyRulePacks(@Ctx() ctx: RequestContext): Promise<EconomyRulePack[]> {
    return economyRulePacks(ctx);
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
