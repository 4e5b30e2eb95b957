import type { PlainDate } from "@mikrolaan/shared/calendar";
import { type AttendanceDefinition, type RuleKind, ruleKinds } from "@mikrolaan/shared/rules";
import { Field, Float, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { enumOf } from "../platform/refused.graphql.ts";
import { PlainDateScalar } from "../platform/scalars.ts";
import { AttendanceDefinitionEnum } from "./attendance-rules.graphql.ts";

const RulePackKind = enumOf(ruleKinds);
registerEnumType(RulePackKind, { name: "RulePackKind" });

const RuleUnit = enumOf([
  "OERE",
  "PERCENT",
  "MONTHS",
  "TEXT",
  "ATTENDANCE",
  "ATTENDANCE_DEFINITION",
  "PERCENT_OF_HOURS",
]);
export type RuleUnit = keyof typeof RuleUnit;
registerEnumType(RuleUnit, { name: "RuleUnit" });

const AttendanceCount = enumOf(["HELD", "EXPECTED", "ATTENDED"]);
export type AttendanceCount = keyof typeof AttendanceCount;
registerEnumType(AttendanceCount, { name: "AttendanceCount" });

@ObjectType({ simpleResolvers: true, description: "One figure or sentence of a rule pack." })
export class RuleLine {
  @Field(() => String, {
    description: "What it is, e.g. MAXIMUM or PROVIDER; the web has the words.",
  })
  code!: string;

  @Field(() => RuleUnit)
  unit!: RuleUnit;

  @Field(() => Float, { nullable: true })
  value?: number;

  @Field(() => Int, { nullable: true, description: "First week on support that it holds for." })
  fromWeek?: number;

  @Field(() => Int, { nullable: true })
  toWeek?: number | null;

  @Field(() => String, { nullable: true, description: "A sentence in Danish." })
  da?: string;

  @Field(() => String, { nullable: true, description: "The same in English." })
  en?: string;

  @Field(() => [AttendanceCount], {
    nullable: true,
    description: "What an attendance status counts as.",
  })
  counts?: readonly AttendanceCount[];

  @Field(() => AttendanceDefinitionEnum, {
    nullable: true,
    description: "What attendance figures divide by.",
  })
  definition?: AttendanceDefinition;
}

@ObjectType("RulePack", {
  simpleResolvers: true,
  description: "What law and handbook say from one day to another, and where it is from.",
})
export class RulePackType {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  key!: string;

  @Field(() => RulePackKind)
  kind!: RuleKind;

  @Field(() => PlainDateScalar)
  validFrom!: PlainDate;

  @Field(() => PlainDateScalar, { nullable: true })
  validTo!: PlainDate | null;

  @Field(() => String, {
    nullable: true,
    description: "The law it rests on; null when the handbook is all.",
  })
  legalBasis!: string | null;

  @Field(() => String)
  source!: string;

  @Field(() => PlainDateScalar, { nullable: true })
  sourceDate!: PlainDate | null;

  @Field(() => Boolean, { description: "False until legal support has read it." })
  verified!: boolean;

  @Field(() => [RuleLine])
  lines!: readonly RuleLine[];
}
