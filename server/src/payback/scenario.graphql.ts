import { type AssumptionKey, type EconomyChoices, economyChoices } from "@mikrolaan/shared/payback";
import { Field, Float, ID, InputType, Int, ObjectType, registerEnumType } from "type-graphql";
import { enumOf, orRefused } from "../platform/refused.graphql.ts";
import { InstantScalar } from "../platform/scalars.ts";
import { AssumptionKeyEnum, SignOff } from "./assumption.graphql.ts";

const ClockChoice = enumOf(economyChoices.clock);
registerEnumType(ClockChoice, { name: "ClockChoice" });
const RefundChoice = enumOf(economyChoices.refund);
registerEnumType(RefundChoice, { name: "RefundChoice" });
const ActivityChoice = enumOf(economyChoices.activity);
registerEnumType(ActivityChoice, { name: "ActivityChoice" });
const BenefitsChoice = enumOf(economyChoices.benefits);
registerEnumType(BenefitsChoice, { name: "BenefitsChoice" });
const PersistenceChoice = enumOf(economyChoices.persistence);
registerEnumType(PersistenceChoice, { name: "PersistenceChoice" });
const LoansChoice = enumOf(economyChoices.loans);
registerEnumType(LoansChoice, { name: "LoansChoice" });

@ObjectType({ simpleResolvers: true, description: "What is chosen; null is as the model has it." })
export class ScenarioChoices {
  @Field(() => ClockChoice, { nullable: true })
  clock!: EconomyChoices["clock"] | null;

  @Field(() => RefundChoice, { nullable: true })
  refund!: EconomyChoices["refund"] | null;

  @Field(() => ActivityChoice, { nullable: true })
  activity!: EconomyChoices["activity"] | null;

  @Field(() => BenefitsChoice, { nullable: true })
  benefits!: EconomyChoices["benefits"] | null;

  @Field(() => PersistenceChoice, { nullable: true })
  persistence!: EconomyChoices["persistence"] | null;

  @Field(() => LoansChoice, { nullable: true })
  loans!: EconomyChoices["loans"] | null;
}

@ObjectType({ simpleResolvers: true })
export class ScenarioValue {
  @Field(() => AssumptionKeyEnum)
  key!: AssumptionKey;

  @Field(() => Float)
  value!: number;
}

@ObjectType({ simpleResolvers: true })
class ScenarioCan {
  @Field(() => Boolean) edit!: boolean;
  @Field(() => Boolean) copy!: boolean;
  @Field(() => Boolean) signOff!: boolean;
}

@ObjectType("Scenario", {
  simpleResolvers: true,
  description: "A named set of assumptions; what it does not set is as registered.",
})
export class ScenarioType {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => Boolean, { description: "Shipped with the product, and locked." })
  isShipped!: boolean;

  @Field(() => String)
  name!: string;

  @Field(() => String, { description: "The English name of a shipped one; else the same name." })
  nameEnglish!: string;

  @Field(() => String, { nullable: true, description: "What to bear in mind about it." })
  note!: string | null;

  @Field(() => String, { nullable: true })
  noteEnglish!: string | null;

  @Field(() => ID, { nullable: true, description: "Null starts from the illustrative cohort." })
  cohortId!: string | null;

  @Field(() => [ScenarioValue])
  values!: readonly ScenarioValue[];

  @Field(() => ScenarioChoices)
  choices!: ScenarioChoices;

  @Field(() => String, { nullable: true, description: "Null for a shipped one." })
  owner!: string | null;

  @Field(() => InstantScalar, { nullable: true })
  changedAt!: string | null;

  @Field(() => SignOff, { nullable: true, description: "Signed off, it changes no more." })
  signedOff!: SignOff | null;

  @Field(() => ScenarioCan)
  can!: ScenarioCan;
}

export const ScenarioResult = orRefused("ScenarioResult", () => ScenarioType);

@InputType()
class ScenarioValueInput {
  @Field(() => AssumptionKeyEnum)
  key!: AssumptionKey;

  @Field(() => Float)
  value!: number;
}

@InputType()
class ScenarioChoicesInput {
  @Field(() => ClockChoice, { nullable: true })
  clock?: EconomyChoices["clock"] | null;

  @Field(() => RefundChoice, { nullable: true })
  refund?: EconomyChoices["refund"] | null;

  @Field(() => ActivityChoice, { nullable: true })
  activity?: EconomyChoices["activity"] | null;

  @Field(() => BenefitsChoice, { nullable: true })
  benefits?: EconomyChoices["benefits"] | null;

  @Field(() => PersistenceChoice, { nullable: true })
  persistence?: EconomyChoices["persistence"] | null;

  @Field(() => LoansChoice, { nullable: true })
  loans?: EconomyChoices["loans"] | null;
}

@InputType()
export class SaveScenarioInput {
  @Field(() => ID, { nullable: true, description: "None for a new one." })
  id?: string | null;

  @Field(() => Int, { description: "The version read; 0 for a new one." })
  version!: number;

  @Field(() => String)
  name!: string;

  @Field(() => String, { nullable: true })
  note?: string | null;

  @Field(() => ID, { nullable: true })
  cohortId?: string | null;

  @Field(() => [ScenarioValueInput])
  values!: readonly ScenarioValueInput[];

  @Field(() => ScenarioChoicesInput)
  choices!: ScenarioChoicesInput;
}

@InputType()
export class CopyScenarioInput {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;
}

@InputType({ description: "A scenario as the page read it." })
export class ScenarioAsReadInput {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;
}
