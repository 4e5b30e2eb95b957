import type { PlainDate } from "@mikrolaan/shared/calendar";
import { type CohortStatus, type Dot, type ExitRoute, type Stage } from "@mikrolaan/shared/cohorts";
import {
  dots,
  type Expected,
  figureKinds,
  type KeyStage,
  type OutcomeFigure,
  type OutcomeSource,
  type OutcomeStatus,
} from "@mikrolaan/shared/outcomes";
import { type BenefitType, type ReferralSource } from "@mikrolaan/shared/participants";
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from "type-graphql";
import { CohortStatusEnum, Dots, ExitRouteEnum, StageEnum } from "../cohorts/index.ts";
import { BenefitTypeEnum, ReferralSourceEnum } from "../participants/index.ts";
import { PageOf } from "../platform/page.graphql.ts";
import { enumOf, orRefused } from "../platform/refused.graphql.ts";
import { PlainDateScalar } from "../platform/scalars.ts";
import { OutcomeSourceEnum, OutcomeStatusEnum } from "./outcome.graphql.ts";
import { ExitCount, StageCount } from "./progress.graphql.ts";

const DotEnum = enumOf(dots);
registerEnumType(DotEnum, { name: "Dot" });

const FigureKindEnum = enumOf(figureKinds);
registerEnumType(FigureKindEnum, { name: "OutcomeFigureKind" });

@InputType({ description: "Which people, and as of which day; all of them and today unless told." })
export class OutcomeFilterInput {
  @Field(() => ID, { nullable: true })
  cohortId?: string | null;

  @Field(() => PlainDateScalar, { nullable: true })
  asOf?: PlainDate | null;

  @Field(() => ReferralSourceEnum, { nullable: true })
  referralSource?: ReferralSource | null;

  @Field(() => BenefitTypeEnum, { nullable: true })
  benefitType?: BenefitType | null;
}

@InputType({ description: "A figure to open: its kind, and what that kind needs." })
export class OutcomeFigureInput {
  @Field(() => FigureKindEnum)
  kind!: OutcomeFigure["kind"];

  @Field(() => StageEnum, { nullable: true, description: "Of REACHED and HERE." })
  stage?: Stage | null;

  @Field(() => ExitRouteEnum, { nullable: true, description: "Of EXIT." })
  exitRoute?: ExitRoute | null;

  @Field(() => DotEnum, { nullable: true, description: "Of DOT." })
  dot?: Dot | null;

  @Field(() => PlainDateScalar, { nullable: true, description: "Of MONTH." })
  month?: PlainDate | null;

  @Field(() => OutcomeStatusEnum, { nullable: true, description: "Of MONTH." })
  status?: OutcomeStatus | null;
}

@ObjectType({ simpleResolvers: true })
class ExpectedStage {
  @Field(() => StageEnum)
  stage!: KeyStage;

  @Field(() => Int)
  count!: number;
}

@ObjectType({ simpleResolvers: true, description: "So many of so many with a loan." })
class RecordedResult {
  @Field(() => Int)
  selfSupporting!: number;

  @Field(() => Int, {
    description: "Those with a loan, or of the course where loans are not stated.",
  })
  of!: number;
}

@ObjectType("OutcomePlan", {
  simpleResolvers: true,
  description:
    "What a cohort was expected to come to; it stands fast from the day the cohort starts.",
})
export class OutcomePlanType {
  @Field(() => ID, { description: "The cohort's." })
  id!: string;

  @Field(() => Int, { description: "How often it has been saved." })
  version!: number;

  @Field(() => [ExpectedStage], { description: "Empty when nothing was planned." })
  expected!: readonly Expected[];

  @Field(() => String, { nullable: true, description: "What it rests on." })
  basis!: string | null;

  @Field(() => Boolean)
  frozen!: boolean;

  @Field(() => Boolean, { description: "Whether whoever asks may save it." })
  mayPlan!: boolean;

  @Field(() => RecordedResult, {
    nullable: true,
    description: "The highest recorded anywhere, when the plan expects more.",
  })
  exceeds!: RecordedResult | null;
}

export const PlanOutcomesResult = orRefused("PlanOutcomesResult", () => OutcomePlanType);

@InputType()
class ExpectedStageInput {
  @Field(() => StageEnum)
  stage!: Stage;

  @Field(() => Int)
  count!: number;
}

@InputType()
export class PlanOutcomesInput {
  @Field(() => ID)
  cohortId!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => [ExpectedStageInput])
  expected!: readonly ExpectedStageInput[];

  @Field(() => String)
  basis!: string;
}

@ObjectType({ simpleResolvers: true, description: "A cohort beside the others." })
export class CohortOutcomes {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => PlainDateScalar)
  startsOn!: PlainDate;

  @Field(() => CohortStatusEnum)
  status!: CohortStatus;

  @Field(() => Int)
  people!: number;

  @Field(() => [StageCount])
  stages!: readonly StageCount[];

  @Field(() => Dots)
  dots!: Dots;

  @Field(() => OutcomePlanType)
  plan!: OutcomePlanType;
}

@ObjectType({ simpleResolvers: true })
export class CohortOutcomesPage extends PageOf(() => CohortOutcomes) {}

@ObjectType({
  simpleResolvers: true,
  description: "So many stood so in a month, of those recorded.",
})
export class OutcomeMonthCount {
  @Field(() => PlainDateScalar, { description: "The month's first day." })
  month!: PlainDate;

  @Field(() => OutcomeStatusEnum)
  status!: OutcomeStatus;

  @Field(() => Int)
  count!: number;
}

@ObjectType({
  simpleResolvers: true,
  description: "How far people have come and what became of them: counts, never names.",
})
export class Outcomes {
  @Field(() => PlainDateScalar)
  asOf!: PlainDate;

  @Field(() => Int)
  people!: number;

  @Field(() => [StageCount], { description: "One for each stage, in the order of the path." })
  stages!: readonly StageCount[];

  @Field(() => [ExitCount], { description: "Only routes that someone has taken." })
  exits!: readonly ExitCount[];

  @Field(() => Dots)
  dots!: Dots;
}

@ObjectType({
  simpleResolvers: true,
  description: "One of the people a figure counts; whose it is only to those who may know.",
})
class OutcomeRow {
  @Field(() => ID, { nullable: true })
  participantId!: string | null;

  @Field(() => String, { nullable: true })
  name!: string | null;

  @Field(() => String)
  cohortName!: string;

  @Field(() => StageEnum)
  stage!: Stage;

  @Field(() => ExitRouteEnum, { nullable: true })
  exitRoute!: ExitRoute | null;

  @Field(() => OutcomeStatusEnum, { nullable: true, description: "Of the latest month recorded." })
  outcome!: OutcomeStatus | null;

  @Field(() => PlainDateScalar, { nullable: true, description: "That month." })
  month!: PlainDate | null;

  @Field(() => OutcomeSourceEnum, {
    nullable: true,
    description: "Where that month is known from.",
  })
  source!: OutcomeSource | null;

  @Field(() => Boolean, { nullable: true, description: "Whether someone has checked it." })
  confirmed!: boolean | null;
}

@ObjectType({ simpleResolvers: true, description: "The people behind a figure." })
export class OutcomeRowPage extends PageOf(() => OutcomeRow) {}
