import type { PlainDate } from "@mikrolaan/shared/calendar";
import {
  type AssumptionKey,
  type AssumptionUnit,
  assumptionKeys,
  type Confidence,
  confidences,
} from "@mikrolaan/shared/payback";
import { Field, Float, ID, InputType, Int, ObjectType, registerEnumType } from "type-graphql";
import { enumOf, orRefused } from "../platform/refused.graphql.ts";
import { InstantScalar, PlainDateScalar } from "../platform/scalars.ts";

export const AssumptionKeyEnum = enumOf(assumptionKeys);
registerEnumType(AssumptionKeyEnum, { name: "AssumptionKey" });

const ConfidenceEnum = enumOf(confidences);
registerEnumType(ConfidenceEnum, { name: "Confidence" });

@ObjectType({
  simpleResolvers: true,
  description: "A signature: who stands by it, and since when.",
})
export class SignOff {
  @Field(() => String)
  by!: string;

  @Field(() => InstantScalar)
  at!: string;
}

@ObjectType({ simpleResolvers: true, description: "A value as it was registered." })
export class AssumptionEntry {
  @Field(() => ID, { nullable: true, description: "Null for the shipped value." })
  id!: string | null;

  @Field(() => Float)
  value!: number;

  @Field(() => Float, { nullable: true, description: "The range that is still believable." })
  low!: number | null;

  @Field(() => Float, { nullable: true })
  high!: number | null;

  @Field(() => String)
  source!: string;

  @Field(() => PlainDateScalar, { nullable: true })
  sourceDate!: PlainDate | null;

  @Field(() => ConfidenceEnum)
  confidence!: Confidence;

  @Field(() => String, {
    nullable: true,
    description: "Why it was set; null for the shipped value.",
  })
  reason!: string | null;

  @Field(() => String, { nullable: true, description: "Who answers for it." })
  owner!: string | null;

  @Field(() => InstantScalar, { nullable: true })
  setAt!: string | null;

  @Field(() => SignOff, { nullable: true })
  signedOff!: SignOff | null;
}

@ObjectType({
  simpleResolvers: true,
  description: "What an assumption turned out to be in a year.",
})
export class RealisedValue {
  @Field(() => Int)
  year!: number;

  @Field(() => Float)
  value!: number;

  @Field(() => String)
  source!: string;

  @Field(() => String)
  recordedBy!: string;

  @Field(() => Int)
  version!: number;
}

@ObjectType("Assumption", {
  simpleResolvers: true,
  description: "A number that the payback model takes, as the municipality has registered it.",
})
export class AssumptionType {
  @Field(() => AssumptionKeyEnum)
  key!: AssumptionKey;

  @Field(() => String, { description: "What it is counted in." })
  unit!: AssumptionUnit;

  @Field(() => AssumptionEntry, { description: "What counts now." })
  entry!: AssumptionEntry;

  @Field(() => [AssumptionEntry], { description: "What counted before, the latest first." })
  history!: readonly AssumptionEntry[];

  @Field(() => [RealisedValue], { description: "By year, the latest first." })
  realised!: readonly RealisedValue[];
}

@ObjectType({ simpleResolvers: true })
export class AssumptionRegisterCan {
  @Field(() => Boolean) edit!: boolean;
  @Field(() => Boolean) signOff!: boolean;
}

@ObjectType({ simpleResolvers: true, description: "Every number of the payback model." })
export class AssumptionRegister {
  @Field(() => [AssumptionType])
  assumptions!: readonly AssumptionType[];

  @Field(() => AssumptionRegisterCan)
  can!: AssumptionRegisterCan;
}

export const AssumptionResult = orRefused("AssumptionResult", () => AssumptionType);

@InputType()
export class ChangeAssumptionInput {
  @Field(() => AssumptionKeyEnum)
  key!: AssumptionKey;

  @Field(() => ID, { nullable: true, description: "The entry read; null for the shipped one." })
  replaces?: string | null;

  @Field(() => Float)
  value!: number;

  @Field(() => Float, { nullable: true })
  low?: number | null;

  @Field(() => Float, { nullable: true })
  high?: number | null;

  @Field(() => String)
  source!: string;

  @Field(() => PlainDateScalar, { nullable: true })
  sourceDate?: PlainDate | null;

  @Field(() => ConfidenceEnum)
  confidence!: Confidence;

  @Field(() => String)
  reason!: string;
}

@InputType()
export class RecordRealisedInput {
  @Field(() => AssumptionKeyEnum)
  key!: AssumptionKey;

  @Field(() => Int)
  year!: number;

  @Field(() => Float)
  value!: number;

  @Field(() => String)
  source!: string;

  @Field(() => Int, { description: "The version read; 0 where none was." })
  version!: number;
}
