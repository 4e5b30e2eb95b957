import { Field, Int, ObjectType } from "type-graphql";

@ObjectType("RecordedProgramme", {
  simpleResolvers: true,
  description: "What is known of a real programme.",
})
export class RecordedProgrammeType {
  @Field(() => String)
  name!: string;

  @Field(() => String)
  period!: string;

  @Field(() => Int, { nullable: true })
  course!: number | null;

  @Field(() => Int, { nullable: true })
  loans!: number | null;

  @Field(() => Int, { nullable: true })
  selfSupporting!: number | null;

  @Field(() => Boolean, { description: "A target and no result." })
  isTarget!: boolean;

  @Field(() => String)
  source!: string;
}
