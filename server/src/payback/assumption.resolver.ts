import {
  type AssumptionKey,
  changeAssumptionInput,
  recordRealisedInput,
} from "@mikrolaan/shared/payback";
import { Arg, Ctx, ID, Mutation, Query, Resolver } from "type-graphql";
import { Guarded } from "../identity/index.ts";
import { valid } from "../platform/errors.ts";
import { Refused } from "../platform/refused.graphql.ts";
import type { RequestContext } from "../platform/request-context.ts";
import {
  AssumptionRegister,
  AssumptionResult,
  ChangeAssumptionInput,
  RecordRealisedInput,
} from "./assumption.graphql.ts";
import { assumption, assumptionRegister } from "./assumption.reads.ts";
import { changeAssumption, recordRealised, signOffAssumption } from "./assumption.service.ts";

@Resolver()
export class AssumptionResolver {
  @Query(() => AssumptionRegister)
  @Guarded("readPayback")
  assumptionRegister(@Ctx() ctx: RequestContext): Promise<AssumptionRegister> {
    return assumptionRegister(ctx);
  }

  @Mutation(() => AssumptionResult)
  @Guarded("editAssumptions")
  changeAssumption(
    @Ctx() ctx: RequestContext,
    @Arg("input", () => ChangeAssumptionInput) input: ChangeAssumptionInput,
  ): Promise<typeof AssumptionResult> {
    return answer(ctx, changeAssumption(ctx, valid(changeAssumptionInput, input)));
  }

  @Mutation(() => AssumptionResult)
  @Guarded("signOffAssumption")
  signOffAssumption(
    @Ctx() ctx: RequestContext,
    @Arg("id", () => ID) id: string,
  ): Promise<typeof AssumptionResult> {
    return answer(ctx, signOffAssumption(ctx, id));
  }

  @Mutation(() => AssumptionResult)
  @Guarded("editAssumptions")
  recordRealised(
    @Ctx() ctx: RequestContext,
    @Arg("input", () => RecordRealisedInput) input: RecordRealisedInput,
  ): Promise<typeof AssumptionResult> {
    return answer(ctx, recordRealised(ctx, valid(recordRealisedInput, input)));
  }
}

async function answer(
  ctx: RequestContext,
  deed: Promise<AssumptionKey | Refused>,
): Promise<typeof AssumptionResult> {
  const done = await deed;
  return done instanceof Refused ? done : assumption(ctx, done);
}
