import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { orRefused } from "../platform/refused.graphql.ts";

@ObjectType({ simpleResolvers: true })
class RoomCan {
  @Field(() => Boolean) edit!: boolean;
}

@ObjectType("Room", {
  simpleResolvers: true,
  description: "A room (lokale) that can be booked, by one meeting at a time.",
})
export class RoomType {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String, { nullable: true })
  address!: string | null;

  @Field(() => Int, { nullable: true })
  seats!: number | null;

  @Field(() => Boolean, { description: "No longer offered; what was held there keeps its name." })
  retired!: boolean;

  @Field(() => Int)
  version!: number;

  @Field(() => RoomCan)
  can!: RoomCan;
}

export const RoomResult = orRefused("RoomResult", () => RoomType);

@InputType()
export class SaveRoomInput {
  @Field(() => ID, { nullable: true, description: "None for a new one." })
  id?: string | null;

  @Field(() => Int, { description: "The version read; 0 for a new one." })
  version!: number;

  @Field(() => String)
  name!: string;

  @Field(() => String, { nullable: true })
  address?: string | null;

  @Field(() => Int, { nullable: true })
  seats?: number | null;
}
