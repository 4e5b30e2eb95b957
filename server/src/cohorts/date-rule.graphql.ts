import type { Weekday } from "@mikrolaan/shared/calendar";
import { type DateRule, type PlanReference, planReferences } from "@mikrolaan/shared/cohorts";
import { Field, InputType, Int, ObjectType, registerEnumType } from "type-graphql";
import { enumOf } from "../platform/refused.graphql.ts";
import { textScalar } from "../platform/scalars.ts";

const PlanReferenceScalar = textScalar(
  "PlanReference",
  'What a date is counted from: "PROGRAMME", or the start or end of a phase or a module, e.g. "RETREAT.END".',
  (text) => planReferences.some((known) => known === text),
  "NOT_AN_OPTION",
);

const DateRuleKindEnum = enumOf(["WEEK", "OFFSET"] satisfies DateRule["kind"][]);
registerEnumType(DateRuleKindEnum, { name: "DateRuleKind" });

@ObjectType("DateRule", {
  simpleResolvers: true,
  description:
    "When something in a plan is: WEEK by week and weekday, OFFSET by from, months, weeks and days.",
})
export class DateRuleType {
  @Field(() => DateRuleKindEnum)
  kind!: DateRule["kind"];

  @Field(() => Int, { nullable: true })
  week?: number;

  @Field(() => Int, { nullable: true, description: "Monday 1 to Sunday 7." })
  weekday?: Weekday;

  @Field(() => PlanReferenceScalar, { nullable: true })
  from?: PlanReference;

  @Field(() => Int, { nullable: true })
  months?: number;

  @Field(() => Int, { nullable: true })
  weeks?: number;

  @Field(() => Int, { nullable: true, description: "Negative before it." })
  days?: number;
}

@InputType()
export class DateRuleInput {
  @Field(() => DateRuleKindEnum)
  kind!: DateRule["kind"];

  @Field(() => Int, { nullable: true })
  week?: number | null;

  @Field(() => Int, { nullable: true })
  weekday?: number | null;

  @Field(() => PlanReferenceScalar, { nullable: true })
  from?: PlanReference | null;

  @Field(() => Int, { nullable: true })
  months?: number | null;

  @Field(() => Int, { nullable: true })
  weeks?: number | null;

  @Field(() => Int, { nullable: true })
  days?: number | null;
}
