import { saveRoomInput } from "@mikrolaan/shared/sessions";
import { Arg, Ctx, Mutation, Query, Resolver } from "type-graphql";
import { Guarded } from "../identity/index.ts";
import { valid } from "../platform/errors.ts";
import { Refused } from "../platform/refused.graphql.ts";
import type { RequestContext } from "../platform/request-context.ts";
import { RoomResult, RoomType, SaveRoomInput } from "./room.graphql.ts";
import { room, rooms } from "./room.reads.ts";
import { saveRoom } from "./room.service.ts";

@Resolver()
export class RoomResolver {
  @Query(() => [RoomType], { description: "By name, the retired among them." })
  @Guarded("readRooms")
  rooms(@Ctx() ctx: RequestContext): Promise<RoomType[]> {
    return rooms(ctx);
  }

  @Mutation(() => RoomResult)
  @Guarded("editRooms")
  async saveRoom(
    @Ctx() ctx: RequestContext,
    @Arg("input", () => SaveRoomInput) input: SaveRoomInput,
  ): Promise<typeof RoomResult> {
    const saved = await saveRoom(ctx, valid(saveRoomInput, input));
    return saved instanceof Refused ? saved : room(ctx, saved.id);
  }
}
