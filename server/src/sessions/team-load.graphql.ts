import type { PlainDate } from "@mikrolaan/shared/calendar";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { PlainDateScalar } from "../platform/scalars.ts";

@ObjectType({ simpleResolvers: true })
export class LoadWeek {
  @Field(() => PlainDateScalar, { description: "The week's Monday." })
  monday!: PlainDate;

  @Field(() => Int, { description: "Course sessions and network meetings that they hold." })
  sessionMinutes!: number;

  @Field(() => Int, { description: "With the people of the cohorts they follow, one by one." })
  individualMinutes!: number;

  @Field(() => Boolean, { description: "More than their contract holds." })
  isOverContract!: boolean;
}

@ObjectType({
  simpleResolvers: true,
  description: "What a member of the team has to do, week by week.",
})
export class MemberLoad {
  @Field(() => ID)
  memberId!: string;

  @Field(() => String)
  name!: string;

  @Field(() => Int, { description: "A week: their share of the full-time hours of the rules." })
  contractMinutes!: number;

  @Field(() => [LoadWeek], { description: "Every week asked for, the first one first." })
  weeks!: readonly LoadWeek[];
}
