import type { PlainDate } from "@mikrolaan/shared/calendar";
import type { CohortStatus } from "@mikrolaan/shared/cohorts";
import type { Oere } from "@mikrolaan/shared/money";
import { type CostKind, costKinds } from "@mikrolaan/shared/payback";
import { Field, Float, ID, InputType, Int, ObjectType, registerEnumType } from "type-graphql";
import { CohortStatusEnum, Dots } from "../cohorts/index.ts";
import { RecordedProgrammeType } from "../outcomes/index.ts";
import { enumOf } from "../platform/refused.graphql.ts";
import { OereScalar, PlainDateScalar } from "../platform/scalars.ts";

export const CostKindEnum = enumOf(costKinds);
registerEnumType(CostKindEnum, { name: "CostKind" });

@ObjectType("CostItem", { simpleResolvers: true, description: "A cost as recorded." })
export class CostItemType {
  @Field(() => ID)
  id!: string;

  @Field(() => CostKindEnum)
  kind!: CostKind;

  @Field(() => Float)
  quantity!: number;

  @Field(() => OereScalar)
  unitPrice!: Oere;

  @Field(() => OereScalar)
  amount!: Oere;

  @Field(() => PlainDateScalar)
  incurredOn!: PlainDate;

  @Field(() => String)
  source!: string;
}

@ObjectType({ simpleResolvers: true })
class CostTotal {
  @Field(() => CostKindEnum)
  kind!: CostKind;

  @Field(() => OereScalar)
  amount!: Oere;
}

@ObjectType({ simpleResolvers: true, description: "A cohort as the payback page starts from it." })
class PaybackCohort {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => PlainDateScalar)
  startsOn!: PlainDate;

  @Field(() => CohortStatusEnum)
  status!: CohortStatus;

  @Field(() => Int, { description: "Everyone who was ever enrolled." })
  participants!: number;

  @Field(() => Int)
  selfSupporting!: number;

  @Field(() => Dots)
  dots!: Dots;

  @Field(() => [CostTotal], { description: "Recorded costs by kind." })
  costs!: readonly CostTotal[];
}

@ObjectType({
  simpleResolvers: true,
  description: "The shipped example of a calculation: assumed costs.",
})
class IllustrativeCohort {
  @Field(() => Int)
  participants!: number;

  @Field(() => [CostTotal])
  costs!: readonly CostTotal[];

  @Field(() => String, { description: "Rule pack of the benefit it reckons with." })
  rateId!: string;

  @Field(() => Float, { description: "0 to 1." })
  providerShare!: number;

  @Field(() => Float, { description: "0 to 1." })
  municipalShare!: number;
}

@ObjectType({
  simpleResolvers: true,
  description: "Cash benefit a month before tax, from one day to another.",
})
class BenefitRate {
  @Field(() => ID)
  id!: string;

  @Field(() => PlainDateScalar)
  validFrom!: PlainDate;

  @Field(() => PlainDateScalar, { nullable: true })
  validTo!: PlainDate | null;

  @Field(() => OereScalar)
  provider!: Oere;

  @Field(() => OereScalar)
  nonProvider!: Oere;

  @Field(() => String)
  source!: string;
}

@ObjectType({
  simpleResolvers: true,
  description: "What the municipality bears of a benefit by weeks on support.",
})
class RefundStep {
  @Field(() => Int)
  fromWeek!: number;

  @Field(() => Int, { nullable: true })
  toWeek!: number | null;

  @Field(() => Float, { description: "0 to 1." })
  municipalShare!: number;

  @Field(() => String)
  source!: string;
}

@ObjectType({
  simpleResolvers: true,
  description: "Everything that the payback calculation can start from.",
})
export class PaybackBasis {
  @Field(() => [PaybackCohort])
  cohorts!: readonly PaybackCohort[];

  @Field(() => IllustrativeCohort)
  illustrative!: IllustrativeCohort;

  @Field(() => [BenefitRate], { description: "Newest first." })
  benefitRates!: readonly BenefitRate[];

  @Field(() => [RefundStep], { description: "Of the ladder in force today." })
  refundSteps!: readonly RefundStep[];

  @Field(() => [RecordedProgrammeType])
  recordedProgrammes!: readonly RecordedProgrammeType[];
}

@InputType()
export class RecordCostInput {
  @Field(() => ID)
  cohortId!: string;

  @Field(() => CostKindEnum)
  kind!: CostKind;

  @Field(() => Float)
  quantity!: number;

  @Field(() => OereScalar)
  unitPrice!: number;

  @Field(() => PlainDateScalar)
  incurredOn!: string;

  @Field(() => String)
  source!: string;
}
