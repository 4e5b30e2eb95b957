import type { Oere } from "@mikrolaan/shared/money";
import { type CostSource, costSources } from "@mikrolaan/shared/payback";
import { Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { enumOf, orRefused } from "../platform/refused.graphql.ts";
import { InstantScalar, OereScalar } from "../platform/scalars.ts";

const CostSourceEnum = enumOf(costSources);
registerEnumType(CostSourceEnum, { name: "CostSource" });

@ObjectType({ simpleResolvers: true })
class CostSaveCan {
  @Field(() => Boolean) undo!: boolean;
}

@ObjectType("CostSave", {
  simpleResolvers: true,
  description: "Costs recorded together: who did it, when and by what.",
})
export class CostSaveType {
  @Field(() => ID)
  id!: string;

  @Field(() => CostSourceEnum)
  source!: CostSource;

  @Field(() => String, { nullable: true, description: "The file they came by." })
  fileName!: string | null;

  @Field(() => String)
  savedBy!: string;

  @Field(() => InstantScalar)
  savedAt!: string;

  @Field(() => Int, { description: "How many costs." })
  costs!: number;

  @Field(() => OereScalar, { description: "What they come to together." })
  amount!: Oere;

  @Field(() => String, { nullable: true, description: "Null while it stands." })
  undoneBy!: string | null;

  @Field(() => InstantScalar, { nullable: true })
  undoneAt!: string | null;

  @Field(() => CostSaveCan)
  can!: CostSaveCan;
}

export const UndoCostsResult = orRefused("UndoCostsResult", () => CostSaveType);
