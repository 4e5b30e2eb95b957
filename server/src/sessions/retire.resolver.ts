import { retireInput } from "@mikrolaan/shared/cohorts";
import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import { TeamMemberResult, teamMember } from "../cohorts/index.ts";
import { Guarded } from "../identity/index.ts";
import { valid } from "../platform/errors.ts";
import { Refused } from "../platform/refused.graphql.ts";
import type { RequestContext } from "../platform/request-context.ts";
import { RetireInput } from "./retire.graphql.ts";
import { retireRoom, retireTeamMember } from "./retire.service.ts";
import { RoomResult } from "./room.graphql.ts";
import { room } from "./room.reads.ts";

@Resolver()
export class RetireResolver {
  @Mutation(() => RoomResult)
  @Guarded("editRooms")
  async retireRoom(
    @Ctx() ctx: RequestContext,
    @Arg("input", () => RetireInput) input: RetireInput,
  ): Promise<typeof RoomResult> {
    const retired = await retireRoom(ctx, valid(retireInput, input));
    return retired instanceof Refused ? retired : room(ctx, retired.id);
  }

  @Mutation(() => TeamMemberResult)
  @Guarded("editTeam")
  async retireTeamMember(
    @Ctx() ctx: RequestContext,
    @Arg("input", () => RetireInput) input: RetireInput,
  ): Promise<typeof TeamMemberResult> {
    const retired = await retireTeamMember(ctx, valid(retireInput, input));
    return retired instanceof Refused ? retired : teamMember(ctx, retired.id);
  }
}
