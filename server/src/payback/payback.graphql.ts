import type { PlainDate } from "@mikrolaan/shared/calendar";
import type { Oere } from "@mikrolaan/shared/money";
import { type CostKind, costKinds, type Payer, payers } from "@mikrolaan/shared/payback";
import { Field, Float, ID, InputType, ObjectType, registerEnumType } from "type-graphql";
import { enumOf } from "../platform/refused.graphql.ts";
import { OereScalar, PlainDateScalar } from "../platform/scalars.ts";

export const CostKindEnum = enumOf(costKinds);
registerEnumType(CostKindEnum, { name: "CostKind" });

export const PayerEnum = enumOf(payers);
registerEnumType(PayerEnum, { name: "Payer" });

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

  @Field(() => PayerEnum)
  payer!: Payer;

  @Field(() => PlainDateScalar)
  incurredOn!: PlainDate;

  @Field(() => String)
  source!: string;

  @Field(() => ID, {
    nullable: true,
    description:
      "What it was recorded with, by which it is taken back; null where that is not kept.",
  })
  saveId!: string | null;
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

  @Field(() => PayerEnum, { defaultValue: "MUNICIPALITY" })
  payer!: Payer;

  @Field(() => PlainDateScalar)
  incurredOn!: string;

  @Field(() => String)
  source!: string;
}
