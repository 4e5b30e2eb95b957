import type { PlainDate } from "@mikrolaan/shared/calendar";
import { type ExitRoute, exitRoutes, type Stage, stages } from "@mikrolaan/shared/cohorts";
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from "type-graphql";
import { enumOf, orRefused } from "../platform/refused.graphql.ts";
import { InstantScalar, PlainDateScalar } from "../platform/scalars.ts";

export const StageEnum = enumOf(stages);
registerEnumType(StageEnum, { name: "Stage" });

export const ExitRouteEnum = enumOf(exitRoutes);
registerEnumType(ExitRouteEnum, { name: "ExitRoute" });

@ObjectType({ simpleResolvers: true, description: "The team member who follows someone." })
class EnrolmentCoach {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;
}

@ObjectType("Enrolment", {
  simpleResolvers: true,
  description: "A participant's place in a cohort, and how far along the path it is.",
})
export class EnrolmentType {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  cohortId!: string;

  @Field(() => String)
  cohortName!: string;

  @Field(() => PlainDateScalar)
  startsOn!: PlainDate;

  @Field(() => PlainDateScalar, {
    nullable: true,
    description: "Last day in the cohort; null while it goes on.",
  })
  endsOn!: PlainDate | null;

  @Field(() => StageEnum)
  stage!: Stage;

  @Field(() => ExitRouteEnum, { nullable: true, description: "Null for those who have not left." })
  exitRoute!: ExitRoute | null;

  @Field(() => EnrolmentCoach, { nullable: true, description: "Null where nobody is named." })
  coach!: EnrolmentCoach | null;

  @Field(() => Int)
  version!: number;
}

@ObjectType("StageChange", {
  simpleResolvers: true,
  description: "A step along the path: who, when and why.",
})
export class StageChangeType {
  @Field(() => ID)
  id!: string;

  @Field(() => StageEnum, { nullable: true, description: "Null for the first." })
  fromStage!: Stage | null;

  @Field(() => StageEnum)
  toStage!: Stage;

  @Field(() => ExitRouteEnum, { nullable: true })
  exitRoute!: ExitRoute | null;

  @Field(() => PlainDateScalar)
  on!: PlainDate;

  @Field(() => String, { nullable: true })
  reason!: string | null;

  @Field(() => String, { description: "The name of who recorded it." })
  changedBy!: string;

  @Field(() => InstantScalar)
  recordedAt!: string;
}

export const EnrolParticipantResult = orRefused("EnrolParticipantResult", () => EnrolmentType);
export const MoveToStageResult = orRefused("MoveToStageResult", () => EnrolmentType);

@ObjectType({ simpleResolvers: true, description: "Those who have a new coach, or none." })
class CoachAssigned {
  @Field(() => [EnrolmentType])
  enrolments!: readonly EnrolmentType[];
}

export const AssignCoachResult = orRefused("AssignCoachResult", () => CoachAssigned);

@InputType()
class CoachAssignment {
  @Field(() => ID)
  enrolmentId!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => ID, { nullable: true, description: "The team member; null is nobody by name." })
  memberId?: string | null;
}

@InputType()
export class AssignCoachInput {
  @Field(() => [CoachAssignment])
  assignments!: CoachAssignment[];
}

@InputType()
export class EnrolParticipantInput {
  @Field(() => ID)
  cohortId!: string;

  @Field(() => ID)
  participantId!: string;

  @Field(() => PlainDateScalar, {
    nullable: true,
    description: "Null: the cohort's start, or today when that has been.",
  })
  startsOn?: PlainDate | null;
}

@InputType()
export class MoveToStageInput {
  @Field(() => ID)
  enrolmentId!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => StageEnum, { nullable: true, description: "Null stays where it is." })
  stage?: Stage | null;

  @Field(() => ExitRouteEnum, { nullable: true, description: "How they left; null stays in." })
  exitRoute?: ExitRoute | null;

  @Field(() => PlainDateScalar)
  on!: PlainDate;

  @Field(() => String, { nullable: true })
  reason?: string | null;
}
