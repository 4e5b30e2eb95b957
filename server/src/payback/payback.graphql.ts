import type { PlainDate } from "@mikrolaan/shared/calendar";
import type { Oere } from "@mikrolaan/shared/money";
import { type CostKind, costKinds } from "@mikrolaan/shared/payback";
import { Field, Float, ID, InputType, ObjectType, registerEnumType } from "type-graphql";
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
