import { Field, ID, InputType, Int } from "type-graphql";

@InputType({ description: "Taking a room or a team member out of use." })
export class RetireInput {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;
}
