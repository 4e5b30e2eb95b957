import { copyScenarioInput, saveScenarioInput, scenarioAsRead } from "@mikrolaan/shared/payback";
import { Arg, Ctx, ID, Mutation, Query, Resolver } from "type-graphql";
import { Guarded } from "../identity/index.ts";
import { valid } from "../platform/errors.ts";
import { Refused } from "../platform/refused.graphql.ts";
import type { RequestContext } from "../platform/request-context.ts";
import type { Scenario } from "./scenario.entity.ts";
import {
  CopyScenarioInput,
  SaveScenarioInput,
  ScenarioAsReadInput,
  ScenarioResult,
  ScenarioType,
} from "./scenario.graphql.ts";
import { scenario, scenarios } from "./scenario.reads.ts";
import { copyScenario, removeScenario, saveScenario, signOffScenario } from "./scenario.service.ts";

@Resolver()
export class ScenarioResolver {
  @Query(() => [ScenarioType], { description: "The shipped ones first, then one's own by name." })
  @Guarded("readPayback")
  scenarios(@Ctx() ctx: RequestContext): Promise<ScenarioType[]> {
    return scenarios(ctx);
  }

  @Query(() => ScenarioType)
  @Guarded("readPayback")
  scenario(@Ctx() ctx: RequestContext, @Arg("id", () => ID) id: string): Promise<ScenarioType> {
    return scenario(ctx, id);
  }

  @Mutation(() => ScenarioResult)
  @Guarded("editScenarios")
  saveScenario(
    @Ctx() ctx: RequestContext,
    @Arg("input", () => SaveScenarioInput) input: SaveScenarioInput,
  ): Promise<typeof ScenarioResult> {
    return answer(ctx, saveScenario(ctx, valid(saveScenarioInput, input)));
  }

  @Mutation(() => ScenarioResult)
  @Guarded("editScenarios")
  copyScenario(
    @Ctx() ctx: RequestContext,
    @Arg("input", () => CopyScenarioInput) input: CopyScenarioInput,
  ): Promise<typeof ScenarioResult> {
    return answer(ctx, copyScenario(ctx, valid(copyScenarioInput, input)));
  }

  @Mutation(() => ScenarioResult)
  @Guarded("signOffScenario")
  signOffScenario(
    @Ctx() ctx: RequestContext,
    @Arg("input", () => ScenarioAsReadInput) input: ScenarioAsReadInput,
  ): Promise<typeof ScenarioResult> {
    return answer(ctx, signOffScenario(ctx, valid(scenarioAsRead, input)));
  }

  @Mutation(() => ScenarioResult, { description: "Answers what was taken away." })
  @Guarded("editScenarios")
  async removeScenario(
    @Ctx() ctx: RequestContext,
    @Arg("input", () => ScenarioAsReadInput) input: ScenarioAsReadInput,
  ): Promise<typeof ScenarioResult> {
    const asked = valid(scenarioAsRead, input);
    const gone = await scenario(ctx, asked.id);
    const done = await removeScenario(ctx, asked);
    return done instanceof Refused ? done : gone;
  }
}

async function answer(
  ctx: RequestContext,
  deed: Promise<Scenario | Refused>,
): Promise<typeof ScenarioResult> {
  const done = await deed;
  return done instanceof Refused ? done : scenario(ctx, done.id);
}
