import { Field, ID, Int, ObjectType } from "type-graphql";

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
