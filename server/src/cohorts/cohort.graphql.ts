import type { LocalTime, PlainDate } from "@mikrolaan/shared/calendar";
import {
  type CohortStatus,
  cohortStatuses,
  type ModuleCode,
  moduleCodes,
  type PhaseCode,
  type PhaseKind,
  phaseCodes,
} from "@mikrolaan/shared/cohorts";
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from "type-graphql";
import { PageOf } from "../platform/page.graphql.ts";
import { enumOf, orRefused } from "../platform/refused.graphql.ts";
import { LocalTimeScalar, PlainDateScalar } from "../platform/scalars.ts";

export const CohortStatusEnum = enumOf(cohortStatuses);
registerEnumType(CohortStatusEnum, { name: "CohortStatus" });

export const ModuleCodeEnum = enumOf(moduleCodes);
registerEnumType(ModuleCodeEnum, { name: "ModuleCode" });

export const PhaseCodeEnum = enumOf(phaseCodes);
registerEnumType(PhaseCodeEnum, { name: "PhaseCode" });

export const PhaseKindEnum = enumOf([
  "PREPARATION",
  "COURSE",
  "SCREENING",
  "AFTER_START",
] satisfies PhaseKind[]);
registerEnumType(PhaseKindEnum, { name: "PhaseKind" });

@ObjectType({
  simpleResolvers: true,
  description: "How people stand, as counts. Sums to all who were ever enrolled.",
})
export class Dots {
  @Field(() => Int) selfSupporting!: number;
  @Field(() => Int) jobOrEducation!: number;
  @Field(() => Int) inProgress!: number;
  @Field(() => Int) stopped!: number;
}

@ObjectType({
  simpleResolvers: true,
  description: "The version of a template that a cohort was planned from, which it keeps.",
})
export class CohortTemplate {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { nullable: true, description: "Null for the shipped one." })
  name!: string | null;

  @Field(() => Boolean)
  isShipped!: boolean;

  @Field(() => Int)
  number!: number;

  @Field(() => Int, { description: "Of its newest version, which later cohorts are planned from." })
  newestNumber!: number;
}

@ObjectType({ simpleResolvers: true })
class CohortCan {
  @Field(() => Boolean) edit!: boolean;
  @Field(() => Boolean) changeStatus!: boolean;
  @Field(() => Boolean) enrol!: boolean;
  @Field(() => Boolean) readParticipants!: boolean;
  @Field(() => Boolean) recordCost!: boolean;
  @Field(() => Boolean) planNetworkMeeting!: boolean;
}

@ObjectType("Cohort", {
  simpleResolvers: true,
  description: "A cohort (hold): the people who follow one programme from its start.",
})
export class CohortType {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => PlainDateScalar)
  startsOn!: PlainDate;

  @Field(() => Int)
  seats!: number;

  @Field(() => CohortStatusEnum)
  status!: CohortStatus;

  @Field(() => Int)
  version!: number;

  @Field(() => Int, { description: "Programme week of today; 0 or less before the start." })
  programmeWeek!: number;

  @Field(() => Int, { description: "People who have not left it; they take the seats." })
  enrolledCount!: number;

  @Field(() => CohortCan)
  can!: CohortCan;
}

@ObjectType({ simpleResolvers: true })
export class CohortPage extends PageOf(() => CohortType) {}

@ObjectType({ simpleResolvers: true })
class PreviewPhase {
  @Field(() => Int)
  number!: number;

  @Field(() => PhaseCodeEnum)
  code!: PhaseCode;

  @Field(() => PhaseKindEnum)
  kind!: PhaseKind;

  @Field(() => PlainDateScalar)
  startsOn!: PlainDate;

  @Field(() => PlainDateScalar, { nullable: true })
  endsOn!: PlainDate | null;
}

@ObjectType({ simpleResolvers: true })
class PreviewSession {
  @Field(() => ModuleCodeEnum)
  module!: ModuleCode;

  @Field(() => Int)
  ordinal!: number;

  @Field(() => PlainDateScalar)
  date!: PlainDate;

  @Field(() => LocalTimeScalar)
  startsAt!: LocalTime;

  @Field(() => LocalTimeScalar)
  endsAt!: LocalTime;

  @Field(() => Boolean)
  overnight!: boolean;
}

@ObjectType({
  simpleResolvers: true,
  description: "What the template gives for a start date; nothing is stored.",
})
export class PlanPreview {
  @Field(() => PlainDateScalar)
  startsOn!: PlainDate;

  @Field(() => [PreviewPhase])
  phases!: readonly PreviewPhase[];

  @Field(() => [PreviewSession])
  sessions!: readonly PreviewSession[];
}

export const PlanCohortResult = orRefused("PlanCohortResult", () => CohortType);
export const EditCohortResult = orRefused("EditCohortResult", () => CohortType);
export const SetCohortTeamResult = orRefused("SetCohortTeamResult", () => CohortType);
export const ChangeCohortStatusResult = orRefused("ChangeCohortStatusResult", () => CohortType);

@InputType()
export class EditCohortInput {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => String)
  name!: string;

  @Field(() => Int)
  seats!: number;
}

@InputType()
export class ChangeCohortStatusInput {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => CohortStatusEnum)
  status!: CohortStatus;
}
