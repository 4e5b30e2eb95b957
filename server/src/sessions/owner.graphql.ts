import { Field, ID, ObjectType } from "type-graphql";

@ObjectType({ simpleResolvers: true, description: "The team member whose task it is." })
export class Owner {
  @Field(() => ID, { description: "Of the team member." })
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => Boolean, { description: "It is the one who asks." })
  isMe!: boolean;
}
