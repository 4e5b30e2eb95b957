import { Ctx, Query, Resolver } from "type-graphql";
import { Guarded } from "../identity/index.ts";
import type { RequestContext } from "../platform/request-context.ts";
import { ClosedDayType } from "./closed-day.graphql.ts";
import { closedDays } from "./closed-day.reads.ts";

@Resolver()
export class ClosedDayResolver {
  @Query(() => [ClosedDayType], { description: "By name." })
  @Guarded("readClosedDays")
  closedDays(@Ctx() ctx: RequestContext): Promise<ClosedDayType[]> {
    return closedDays(ctx);
  }
}
