import type { PlainDate } from "@mikrolaan/shared/calendar";
import { teamLoadInput } from "@mikrolaan/shared/sessions";
import { Arg, Ctx, Query, Resolver } from "type-graphql";
import { Guarded } from "../identity/index.ts";
import { valid } from "../platform/errors.ts";
import type { RequestContext } from "../platform/request-context.ts";
import { PlainDateScalar } from "../platform/scalars.ts";
import { MemberLoad } from "./team-load.graphql.ts";
import { teamLoad } from "./team-load.reads.ts";

@Resolver()
export class TeamLoadResolver {
  @Query(() => [MemberLoad], { description: "By name; at most 60 weeks." })
  @Guarded("readTeam")
  teamLoad(
    @Ctx() ctx: RequestContext,
    @Arg("from", () => PlainDateScalar) from: PlainDate,
    @Arg("to", () => PlainDateScalar) to: PlainDate,
  ): Promise<MemberLoad[]> {
    return teamLoad(ctx, valid(teamLoadInput, { from, to }));
  }
}
