import type { PlainDate } from "@mikrolaan/shared/calendar";
import { Field, Int, ObjectType } from "type-graphql";
import { PlainDateScalar } from "../platform/scalars.ts";

@ObjectType({ simpleResolvers: true, description: "A cohort's counts as they may be published." })
class OpenRow {
  @Field(() => String)
  cohortName!: string;

  @Field(() => [Int], {
    nullable: "items",
    description: "Self-supporting, in a job or education, in progress, stopped; null is hidden.",
  })
  counts!: readonly (number | null)[];

  @Field(() => Int, { nullable: true })
  total!: number | null;
}

@ObjectType({
  simpleResolvers: true,
  description: "Outcomes for publishing: no count below five can be read from it or reckoned.",
})
export class OpenFigures {
  @Field(() => PlainDateScalar, { description: "The end of the last whole quarter." })
  asOf!: PlainDate;

  @Field(() => [OpenRow])
  rows!: readonly OpenRow[];

  @Field(() => [Int], { nullable: "items" })
  totals!: readonly (number | null)[];

  @Field(() => Int, { nullable: true })
  total!: number | null;
}
