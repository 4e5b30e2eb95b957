import { Ctx, Query, Resolver } from "type-graphql";
import { Guarded } from "../identity/index.ts";
import type { RequestContext } from "../platform/request-context.ts";
import { RoomType } from "./room.graphql.ts";
import { rooms } from "./room.reads.ts";

@Resolver()
export class RoomResolver {
  @Query(() => [RoomType], { description: "By name, the retired among them." })
  @Guarded("readRooms")
  rooms(@Ctx() ctx: RequestContext): Promise<RoomType[]> {
    return rooms(ctx);
  }
}
