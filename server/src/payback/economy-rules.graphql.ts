import type { PlainDate } from "@mikrolaan/shared/calendar";
import type { Oere } from "@mikrolaan/shared/money";
import { type RateRecipient, rateRecipients } from "@mikrolaan/shared/rules";
import { Field, Float, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { enumOf } from "../platform/refused.graphql.ts";
import { OereScalar, PlainDateScalar } from "../platform/scalars.ts";

const RateRecipientEnum = enumOf(rateRecipients);
registerEnumType(RateRecipientEnum, { name: "RateRecipient" });

const RefundActivity = enumOf(["WORK_PLACEMENT", "GUIDANCE"]);
registerEnumType(RefundActivity, { name: "RefundActivity" });

@ObjectType({ simpleResolvers: true, description: "What someone of a kind is paid a month." })
class MonthlyRate {
  @Field(() => RateRecipientEnum)
  recipient!: RateRecipient;

  @Field(() => OereScalar)
  amount!: Oere;
}

@ObjectType({ simpleResolvers: true, description: "What is refunded by weeks on support." })
class RefundLadderStep {
  @Field(() => Int)
  fromWeek!: number;

  @Field(() => Int, { nullable: true, description: "Null for the last, which is open." })
  toWeek!: number | null;

  @Field(() => Float)
  refundPercent!: number;
}

@ObjectType({
  simpleResolvers: true,
  description: "What is refunded by what someone takes part in.",
})
class ActivityRefundRate {
  @Field(() => RefundActivity)
  activity!: keyof typeof RefundActivity;

  @Field(() => Float)
  refundPercent!: number;
}

@ObjectType({
  simpleResolvers: true,
  description: "Rates or refunds from one day to another: one of the three lists says which.",
})
export class EconomyRulePack {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  key!: string;

  @Field(() => PlainDateScalar)
  validFrom!: PlainDate;

  @Field(() => PlainDateScalar, { nullable: true })
  validTo!: PlainDate | null;

  @Field(() => String)
  source!: string;

  @Field(() => [MonthlyRate], { nullable: true })
  rates!: readonly MonthlyRate[] | null;

  @Field(() => [RefundLadderStep], { nullable: true })
  steps!: readonly RefundLadderStep[] | null;

  @Field(() => [ActivityRefundRate], { nullable: true })
  activities!: readonly ActivityRefundRate[] | null;
}
