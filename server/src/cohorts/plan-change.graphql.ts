import type { PlainDate } from "@mikrolaan/shared/calendar";
import type { ModuleCode } from "@mikrolaan/shared/cohorts";
import { type PlanChangeKind, planChangeKinds } from "@mikrolaan/shared/cohorts";
import { Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { PageOf } from "../platform/page.graphql.ts";
import { enumOf } from "../platform/refused.graphql.ts";
import { InstantScalar, PlainDateScalar } from "../platform/scalars.ts";
import { ModuleCodeEnum } from "./cohort.graphql.ts";

export const PlanChangeKindEnum = enumOf(planChangeKinds);
registerEnumType(PlanChangeKindEnum, { name: "PlanChangeKind" });

@ObjectType({ simpleResolvers: true })
class PlanChangeCan {
  @Field(() => Boolean) undo!: boolean;
}

@ObjectType({
  simpleResolvers: true,
  description: "What the log says of a deed; null what it does not concern.",
})
class PlanChangeSummary {
  @Field(() => Int, { nullable: true, description: "How many session days." })
  sessions!: number | null;

  @Field(() => ModuleCodeEnum, { nullable: true, description: "When they are all of one module." })
  module!: ModuleCode | null;

  @Field(() => String, { nullable: true, description: "The phase, by its code." })
  phase!: string | null;

  @Field(() => PlainDateScalar, { nullable: true, description: "Where the first lay before." })
  from!: PlainDate | null;

  @Field(() => PlainDateScalar, { nullable: true, description: "Where it lies since." })
  to!: PlainDate | null;

  @Field(() => Int, { nullable: true, description: "By how many weeks." })
  weeks!: number | null;
}

@ObjectType("PlanChange", {
  simpleResolvers: true,
  description: "A deed that changed a cohort's plan: who, when and what.",
})
export class PlanChangeType {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  cohortId!: string;

  @Field(() => PlanChangeKindEnum)
  kind!: PlanChangeKind;

  @Field(() => PlanChangeSummary)
  summary!: PlanChangeSummary;

  @Field(() => String)
  changedBy!: string;

  @Field(() => InstantScalar)
  changedAt!: string;

  @Field(() => String, { nullable: true, description: "Null while it stands." })
  undoneBy!: string | null;

  @Field(() => InstantScalar, { nullable: true })
  undoneAt!: string | null;

  @Field(() => PlanChangeCan)
  can!: PlanChangeCan;
}

@ObjectType({ simpleResolvers: true })
export class PlanChangePage extends PageOf(() => PlanChangeType) {}
