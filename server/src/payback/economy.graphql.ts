import type { PlainDate } from "@mikrolaan/shared/calendar";
import type { CohortStatus } from "@mikrolaan/shared/cohorts";
import type { Oere } from "@mikrolaan/shared/money";
import type { OutcomeStatus } from "@mikrolaan/shared/outcomes";
import {
  type ActivityKind,
  activityKinds,
  type CostKind,
  type Payer,
} from "@mikrolaan/shared/payback";
import { Field, Float, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { CohortStatusEnum, Dots } from "../cohorts/index.ts";
import { OutcomeStatusEnum } from "../outcomes/index.ts";
import { PageOf } from "../platform/page.graphql.ts";
import { enumOf } from "../platform/refused.graphql.ts";
import { InstantScalar, OereScalar, PlainDateScalar } from "../platform/scalars.ts";
import { CostKindEnum, PayerEnum } from "./payback.graphql.ts";
import { ScenarioChoices, ScenarioValue } from "./scenario.graphql.ts";

const ActivityKindEnum = enumOf(activityKinds);
registerEnumType(ActivityKindEnum, { name: "ActivityKind" });

@ObjectType({ simpleResolvers: true, description: "What was paid, as it was recorded." })
class EconomyInvoice {
  @Field(() => ID)
  id!: string;

  @Field(() => CostKindEnum)
  kind!: CostKind;

  @Field(() => PlainDateScalar)
  on!: PlainDate;

  @Field(() => OereScalar)
  amount!: Oere;

  @Field(() => PayerEnum)
  payer!: Payer;

  @Field(() => String)
  source!: string;
}

@ObjectType({
  simpleResolvers: true,
  description: "What was done for a cohort: so many at the price that is assumed for one.",
})
class EconomyActivity {
  @Field(() => ID, { description: "The session day, or the team member and month." })
  id!: string;

  @Field(() => ActivityKindEnum)
  kind!: ActivityKind;

  @Field(() => PlainDateScalar)
  on!: PlainDate;

  @Field(() => Float, {
    description: "Full-time months, hours, days, or people there on a day of the retreat.",
  })
  quantity!: number;

  @Field(() => ID, { nullable: true, description: "The session day; null for the team." })
  sessionId!: string | null;

  @Field(() => String, { nullable: true, description: "Who of the team." })
  member!: string | null;
}

@ObjectType({
  simpleResolvers: true,
  description: "What became of a person in a month. People are numbered, and have no names here.",
})
class EconomyOutcome {
  @Field(() => ID)
  id!: string;

  @Field(() => Int, { description: "Their number in the cohort." })
  person!: number;

  @Field(() => PlainDateScalar, { description: "The first of the month." })
  month!: PlainDate;

  @Field(() => OutcomeStatusEnum)
  status!: OutcomeStatus;
}

@ObjectType({ simpleResolvers: true, description: "What was expected on the day it began." })
class FrozenPlan {
  @Field(() => [ScenarioValue])
  values!: readonly ScenarioValue[];

  @Field(() => ScenarioChoices)
  choices!: ScenarioChoices;

  @Field(() => InstantScalar)
  frozenAt!: string;
}

@ObjectType({
  simpleResolvers: true,
  description: "All that is recorded of what a cohort costs and brings; figures, and no names.",
})
export class EconomyCohort {
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

  @Field(() => PlainDateScalar, { description: "When the businesses begin, by the plan." })
  businessStart!: PlainDate;

  @Field(() => PlainDateScalar, { description: "Up to when things are recorded: today." })
  recordedTo!: PlainDate;

  @Field(() => Dots)
  dots!: Dots;

  @Field(() => [EconomyInvoice], { description: "By date." })
  invoices!: readonly EconomyInvoice[];

  @Field(() => [EconomyActivity], { description: "By date." })
  activities!: readonly EconomyActivity[];

  @Field(() => [EconomyOutcome], { description: "By month." })
  outcomes!: readonly EconomyOutcome[];

  @Field(() => FrozenPlan, { nullable: true, description: "Null before it has begun." })
  frozen!: FrozenPlan | null;
}

@ObjectType()
export class EconomyCohortPage extends PageOf(() => EconomyCohort) {}
