import { removeClosedDayInput, saveClosedDayInput } from "@mikrolaan/shared/cohorts";
import { Arg, Ctx, Mutation, Query, Resolver } from "type-graphql";
import { Guarded } from "../identity/index.ts";
import { valid } from "../platform/errors.ts";
import { Refused } from "../platform/refused.graphql.ts";
import type { RequestContext } from "../platform/request-context.ts";
import type { ClosedDay } from "./closed-day.entity.ts";
import {
  ClosedDayResult,
  ClosedDayType,
  RemoveClosedDayInput,
  SaveClosedDayInput,
} from "./closed-day.graphql.ts";
import { closedDayShown, closedDays, usualClosedDaysMissing } from "./closed-day.reads.ts";
import { addUsualClosedDays, removeClosedDay, saveClosedDay } from "./closed-day.service.ts";

@Resolver()
export class ClosedDayResolver {
  @Query(() => [ClosedDayType], { description: "By name." })
  @Guarded("readClosedDays")
  closedDays(@Ctx() ctx: RequestContext): Promise<ClosedDayType[]> {
    return closedDays(ctx);
  }

  @Query(() => [String], {
    description: "Names of the usual closed days that are not on the list.",
  })
  @Guarded("readClosedDays")
  async usualClosedDaysMissing(@Ctx() ctx: RequestContext): Promise<string[]> {
    return (await usualClosedDaysMissing(ctx)).map(({ name }) => name);
  }

  @Mutation(() => ClosedDayResult)
  @Guarded("editClosedDays")
  saveClosedDay(
    @Ctx() ctx: RequestContext,
    @Arg("input", () => SaveClosedDayInput) input: SaveClosedDayInput,
  ): Promise<typeof ClosedDayResult> {
    return answer(ctx, saveClosedDay(ctx, valid(saveClosedDayInput, input)));
  }

  @Mutation(() => ClosedDayResult, { description: "Answers what was taken off the list." })
  @Guarded("editClosedDays")
  removeClosedDay(
    @Ctx() ctx: RequestContext,
    @Arg("input", () => RemoveClosedDayInput) input: RemoveClosedDayInput,
  ): Promise<typeof ClosedDayResult> {
    return answer(ctx, removeClosedDay(ctx, valid(removeClosedDayInput, input)));
  }

  @Mutation(() => [ClosedDayType], {
    description: "Adds what is missing by name; answers the list.",
  })
  @Guarded("editClosedDays")
  async addUsualClosedDays(@Ctx() ctx: RequestContext): Promise<ClosedDayType[]> {
    await addUsualClosedDays(ctx);
    return closedDays(ctx);
  }
}

async function answer(
  ctx: RequestContext,
  deed: Promise<ClosedDay | Refused>,
): Promise<typeof ClosedDayResult> {
  const done = await deed;
  return done instanceof Refused ? done : closedDayShown(ctx, done);
}
