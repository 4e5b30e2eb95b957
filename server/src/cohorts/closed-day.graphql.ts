import type { PlainDate } from "@mikrolaan/shared/calendar";
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from "type-graphql";
import { enumOf, orRefused } from "../platform/refused.graphql.ts";
import { PlainDateScalar } from "../platform/scalars.ts";

const ClosedDayKind = enumOf(["DATE", "ISO_WEEKS", "PERIOD"]);
registerEnumType(ClosedDayKind, { name: "ClosedDayKind" });

@ObjectType({ simpleResolvers: true })
class ClosedDayCan {
  @Field(() => Boolean) edit!: boolean;
}

@ObjectType("ClosedDay", {
  simpleResolvers: true,
  description: "Days or weeks on which a municipality holds nothing.",
})
export class ClosedDayType {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => ClosedDayKind)
  kind!: keyof typeof ClosedDayKind;

  @Field(() => Int, { nullable: true, description: "Of a DATE, every year." })
  month!: number | null;

  @Field(() => Int, { nullable: true, description: "Of a DATE, every year." })
  day!: number | null;

  @Field(() => Int, { nullable: true, description: "Of ISO_WEEKS, every year." })
  fromWeek!: number | null;

  @Field(() => Int, { nullable: true, description: "The last of ISO_WEEKS, itself included." })
  toWeek!: number | null;

  @Field(() => PlainDateScalar, { nullable: true, description: "Of a PERIOD, once." })
  from!: PlainDate | null;

  @Field(() => PlainDateScalar, {
    nullable: true,
    description: "The last day of a PERIOD, itself included.",
  })
  to!: PlainDate | null;

  @Field(() => Int)
  version!: number;

  @Field(() => ClosedDayCan)
  can!: ClosedDayCan;
}

export const ClosedDayResult = orRefused("ClosedDayResult", () => ClosedDayType);

@InputType()
export class SaveClosedDayInput {
  @Field(() => ID, { nullable: true, description: "None for new ones." })
  id?: string | null;

  @Field(() => Int, { description: "The version read; 0 for new ones." })
  version!: number;

  @Field(() => String)
  name!: string;

  @Field(() => ClosedDayKind)
  kind!: keyof typeof ClosedDayKind;

  @Field(() => Int, { nullable: true })
  month?: number | null;

  @Field(() => Int, { nullable: true })
  day?: number | null;

  @Field(() => Int, { nullable: true })
  fromWeek?: number | null;

  @Field(() => Int, { nullable: true })
  toWeek?: number | null;

  @Field(() => PlainDateScalar, { nullable: true })
  from?: PlainDate | null;

  @Field(() => PlainDateScalar, { nullable: true })
  to?: PlainDate | null;
}

@InputType()
export class RemoveClosedDayInput {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;
}
