import { saveTeamMemberInput } from "@mikrolaan/shared/cohorts";
import { Arg, Ctx, Mutation, Query, Resolver } from "type-graphql";
import { Guarded } from "../identity/index.ts";
import { valid } from "../platform/errors.ts";
import { Refused } from "../platform/refused.graphql.ts";
import type { RequestContext } from "../platform/request-context.ts";
import {
  MemberUser,
  SaveTeamMemberInput,
  Team,
  TeamMemberResult,
  TeamMemberType,
} from "./team.graphql.ts";
import { team, teamMember, teamMembers, usersToLink } from "./team.reads.ts";
import { saveTeamMember } from "./team.service.ts";

@Resolver()
export class TeamResolver {
  @Query(() => [TeamMemberType], { description: "By name, the retired among them." })
  @Guarded("readTeam")
  teamMembers(@Ctx() ctx: RequestContext): Promise<TeamMemberType[]> {
    return teamMembers(ctx);
  }

  @Query(() => Team)
  @Guarded("readTeam")
  team(@Ctx() ctx: RequestContext): Promise<Team> {
    return team(ctx);
  }

  @Query(() => [MemberUser], {
    description: "Users whom no team member is linked to yet, by name; at most 500.",
  })
  @Guarded("editTeam")
  usersToLink(@Ctx() ctx: RequestContext): Promise<MemberUser[]> {
    return usersToLink(ctx);
  }

  @Mutation(() => TeamMemberResult)
  @Guarded("editTeam")
  async saveTeamMember(
    @Ctx() ctx: RequestContext,
    @Arg("input", () => SaveTeamMemberInput) input: SaveTeamMemberInput,
  ): Promise<typeof TeamMemberResult> {
    const saved = await saveTeamMember(ctx, valid(saveTeamMemberInput, input));
    return saved instanceof Refused ? saved : teamMember(ctx, saved.id);
  }
}
