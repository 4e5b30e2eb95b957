import { Ctx, Query, Resolver } from "type-graphql";
import { Guarded } from "../identity/index.ts";
import type { RequestContext } from "../platform/request-context.ts";
import { ruleLines } from "./rule-lines.ts";
import { RulePackType } from "./rules.graphql.ts";
import { rulePacks } from "./rules.reads.ts";

@Resolver()
export class RulesResolver {
  @Query(() => [RulePackType])
  @Guarded("readRules")
  async rulePacks(@Ctx() ctx: RequestContext): Promise<RulePackType[]> {
    const packs = await rulePacks(ctx);
    return packs.map((pack) => ({ ...pack, lines: ruleLines(pack) }));
  }
}
