import { Ctx, Query, Resolver } from "type-graphql";
import { Guarded } from "../identity/index.ts";
import type { RequestContext } from "../platform/request-context.ts";
import { TeamMemberType } from "./team.graphql.ts";
import { teamMembers } from "./team.reads.ts";

@Resolver()
export class TeamResolver {
  @Query(() => [TeamMemberType], { description: "By name, the retired among them." })
  @Guarded("readTeam")
  teamMembers(@Ctx() ctx: RequestContext): Promise<TeamMemberType[]> {
    return teamMembers(ctx);
  }
}
