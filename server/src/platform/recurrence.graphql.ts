import type { PlainDate } from "@mikrolaan/shared/calendar";
import { recurrenceKinds } from "@mikrolaan/shared/text";
import { Field, InputType, Int, ObjectType, registerEnumType } from "type-graphql";
import { enumOf } from "./refused.graphql.ts";
import { PlainDateScalar } from "./scalars.ts";

export const RecurrenceKind = enumOf(recurrenceKinds);
registerEnumType(RecurrenceKind, { name: "RecurrenceKind" });

@InputType({ description: "How dates repeat; each kind reads the fields it needs." })
export class RecurrencePatternInput {
  @Field(() => RecurrenceKind)
  kind!: keyof typeof RecurrenceKind;

  @Field(() => Int, { description: "Days, weeks or months, by the kind." })
  every!: number;

  @Field(() => [Int], { nullable: true, description: "WEEKLY: Monday 1 to Sunday 7." })
  weekdays?: number[] | null;

  @Field(() => Int, { nullable: true, description: "MONTHLY_WEEKDAY: 1 to 4, or -1 for the last." })
  nth?: number | null;

  @Field(() => Int, { nullable: true, description: "MONTHLY_WEEKDAY: Monday 1 to Sunday 7." })
  weekday?: number | null;

  @Field(() => Int, {
    nullable: true,
    description: "MONTHLY_DAY: 1 to 31, or -1 for the month's last.",
  })
  day?: number | null;
}

@InputType({ description: "A rule with its end; given both, the earlier ends it." })
export class RecurrenceInput {
  @Field(() => RecurrencePatternInput)
  pattern!: RecurrencePatternInput;

  @Field(() => Int, { nullable: true })
  count?: number | null;

  @Field(() => PlainDateScalar, { nullable: true })
  until?: PlainDate | null;
}

@ObjectType("RecurrencePattern", { simpleResolvers: true })
class RecurrencePatternType {
  @Field(() => RecurrenceKind)
  kind!: keyof typeof RecurrenceKind;

  @Field(() => Int)
  every!: number;

  @Field(() => [Int], { nullable: true })
  weekdays?: readonly number[] | null;

  @Field(() => Int, { nullable: true })
  nth?: number | null;

  @Field(() => Int, { nullable: true })
  weekday?: number | null;

  @Field(() => Int, { nullable: true })
  day?: number | null;
}

@ObjectType("Recurrence", { simpleResolvers: true, description: "How dates repeat, and to when." })
export class RecurrenceType {
  @Field(() => RecurrencePatternType)
  pattern!: RecurrencePatternType;

  @Field(() => Int, { nullable: true })
  count!: number | null;

  @Field(() => PlainDateScalar, { nullable: true })
  until!: PlainDate | null;
}
