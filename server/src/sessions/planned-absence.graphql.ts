import type { PlainDate } from "@mikrolaan/shared/calendar";
import { type PlannedAbsenceStatus, plannedAbsenceStatuses } from "@mikrolaan/shared/sessions";
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from "type-graphql";
import { enumOf, orRefused } from "../platform/refused.graphql.ts";
import { InstantScalar, PlainDateScalar } from "../platform/scalars.ts";

const PlannedAbsenceStatusEnum = enumOf(plannedAbsenceStatuses);
registerEnumType(PlannedAbsenceStatusEnum, { name: "PlannedAbsenceStatus" });

@ObjectType({
  simpleResolvers: true,
  description: "Leave known ahead that covers a day of a roster: filled in, and no mark yet.",
})
export class AbsenceAhead {
  @Field(() => ID)
  id!: string;

  @Field(() => PlannedAbsenceStatusEnum)
  status!: PlannedAbsenceStatus;

  @Field(() => String, { nullable: true })
  reason!: string | null;

  @Field(() => PlainDateScalar)
  startsOn!: PlainDate;

  @Field(() => PlainDateScalar, { description: "The last day, included." })
  endsOn!: PlainDate;

  @Field(() => Int)
  version!: number;
}

@ObjectType("PlannedAbsence", {
  simpleResolvers: true,
  description: "Leave known ahead (planlagt fravær). It fills rosters in and is no mark.",
})
export class PlannedAbsenceType extends AbsenceAhead {
  @Field(() => ID)
  enrolmentId!: string;

  @Field(() => Int, { description: "Session days it covers, without the cancelled ones." })
  sessions!: number;

  @Field(() => Int, { description: "Those of them on which the person has a mark already." })
  marked!: number;

  @Field(() => String, { description: "The name of who entered or last changed it." })
  recordedBy!: string;

  @Field(() => InstantScalar)
  recordedAt!: string;
}

export const PlannedAbsenceResult = orRefused("PlannedAbsenceResult", () => PlannedAbsenceType);

@InputType()
export class PlanAbsenceInput {
  @Field(() => ID, { nullable: true, description: "None for a new one." })
  id?: string | null;

  @Field(() => Int, { description: "The version read; 0 for a new one." })
  version!: number;

  @Field(() => ID)
  enrolmentId!: string;

  @Field(() => PlainDateScalar)
  startsOn!: PlainDate;

  @Field(() => PlainDateScalar)
  endsOn!: PlainDate;

  @Field(() => PlannedAbsenceStatusEnum)
  status!: PlannedAbsenceStatus;

  @Field(() => String, { nullable: true })
  reason?: string | null;
}

@InputType()
export class RemovePlannedAbsenceInput {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;
}
