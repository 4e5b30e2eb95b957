import type { PlainDate } from "@mikrolaan/shared/calendar";
import {
  type BenefitType,
  benefitTypes,
  type ReferralSource,
  referralSources,
} from "@mikrolaan/shared/participants";
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from "type-graphql";
import { PageOf } from "../platform/page.graphql.ts";
import { enumOf, orRefused } from "../platform/refused.graphql.ts";
import { PlainDateScalar } from "../platform/scalars.ts";

export const BenefitTypeEnum = enumOf(benefitTypes);
registerEnumType(BenefitTypeEnum, { name: "BenefitType" });

export const ReferralSourceEnum = enumOf(referralSources);
registerEnumType(ReferralSourceEnum, { name: "ReferralSource" });

@ObjectType({ simpleResolvers: true })
class ParticipantCan {
  @Field(() => Boolean) edit!: boolean;
  @Field(() => Boolean) enrol!: boolean;
  @Field(() => Boolean) moveToStage!: boolean;
}

@ObjectType("Participant", { simpleResolvers: true, description: "A citizen taking part." })
export class ParticipantType {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  firstName!: string;

  @Field(() => String)
  lastName!: string;

  @Field(() => String, { description: "Both names, as they are said." })
  name!: string;

  @Field(() => PlainDateScalar, { nullable: true })
  birthDate!: PlainDate | null;

  @Field(() => String, { nullable: true })
  phone!: string | null;

  @Field(() => String, { nullable: true })
  email!: string | null;

  @Field(() => String, { nullable: true })
  businessIdea!: string | null;

  @Field(() => BenefitTypeEnum, { nullable: true })
  benefitType!: BenefitType | null;

  @Field(() => ReferralSourceEnum, { nullable: true })
  referralSource!: ReferralSource | null;

  @Field(() => PlainDateScalar, {
    nullable: true,
    description: "The day the citizen agreed to take part.",
  })
  consentOn!: PlainDate | null;

  @Field(() => PlainDateScalar)
  registeredOn!: PlainDate;

  @Field(() => Int)
  version!: number;

  @Field(() => ParticipantCan)
  can!: ParticipantCan;
}

@ObjectType({ simpleResolvers: true })
export class ParticipantPage extends PageOf(() => ParticipantType) {}

export const EditParticipantResult = orRefused("EditParticipantResult", () => ParticipantType);

@InputType()
export class RegisterParticipantInput {
  @Field(() => String)
  firstName!: string;

  @Field(() => String)
  lastName!: string;

  @Field(() => PlainDateScalar, { nullable: true })
  birthDate?: PlainDate | null;

  @Field(() => String, { nullable: true })
  phone?: string | null;

  @Field(() => String, { nullable: true })
  email?: string | null;

  @Field(() => String, { nullable: true })
  businessIdea?: string | null;

  @Field(() => BenefitTypeEnum, { nullable: true })
  benefitType?: BenefitType | null;

  @Field(() => ReferralSourceEnum, { nullable: true })
  referralSource?: ReferralSource | null;

  @Field(() => PlainDateScalar, { nullable: true })
  consentOn?: PlainDate | null;
}

@InputType()
export class EditParticipantInput extends RegisterParticipantInput {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;
}
