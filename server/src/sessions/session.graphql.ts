import type { LocalTime, PlainDate } from "@mikrolaan/shared/calendar";
import type { ModuleCode } from "@mikrolaan/shared/cohorts";
import { type SessionStatus, sessionStatuses } from "@mikrolaan/shared/sessions";
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from "type-graphql";
import { ModuleCodeEnum } from "../cohorts/index.ts";
import { enumOf } from "../platform/refused.graphql.ts";
import { LocalTimeScalar, PlainDateScalar } from "../platform/scalars.ts";

export const MeetingStatusEnum = enumOf(sessionStatuses);
registerEnumType(MeetingStatusEnum, { name: "MeetingStatus" });

@ObjectType({ simpleResolvers: true })
class SessionCan {
  @Field(() => Boolean) edit!: boolean;
  @Field(() => Boolean) cancel!: boolean;
  @Field(() => Boolean) restore!: boolean;
  @Field(() => Boolean) recordAttendance!: boolean;
}

@ObjectType({ simpleResolvers: true, description: "A room of the municipality's, by name." })
class SessionRoom {
  @Field(() => ID) id!: string;
  @Field(() => String) name!: string;
}

@ObjectType({ simpleResolvers: true, description: "A team member who holds a session." })
class SessionHolder {
  @Field(() => ID) id!: string;
  @Field(() => String) name!: string;
}

@ObjectType({ simpleResolvers: true, description: "The rule by which session days were made." })
class SessionSeriesRef {
  @Field(() => ID) id!: string;
  @Field(() => Int) version!: number;
  @Field(() => Int, { description: "Days made by it, cancelled ones too." }) days!: number;
}

@ObjectType("Session", {
  simpleResolvers: true,
  description: "A day of a course module (mødegang).",
})
export class SessionType {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  cohortId!: string;

  @Field(() => String)
  cohortName!: string;

  @Field(() => ModuleCodeEnum)
  module!: ModuleCode;

  @Field(() => Int, { description: "Its number within the module, from 1." })
  ordinal!: number;

  @Field(() => PlainDateScalar)
  date!: PlainDate;

  @Field(() => PlainDateScalar, { description: "The day it was first planned for." })
  plannedOn!: PlainDate;

  @Field(() => Boolean, { description: "It lies on another day than it was first planned for." })
  isMoved!: boolean;

  @Field(() => Boolean, {
    description: "Someone has looked at the holiday or closed day it lies on, and keeps it there.",
  })
  keptOnDayOff!: boolean;

  @Field(() => LocalTimeScalar)
  startsAt!: LocalTime;

  @Field(() => LocalTimeScalar)
  endsAt!: LocalTime;

  @Field(() => Int, { description: "Its length." })
  minutes!: number;

  @Field(() => Boolean)
  overnight!: boolean;

  @Field(() => SessionRoom, { nullable: true })
  room!: SessionRoom | null;

  @Field(() => String, {
    nullable: true,
    description: "The room's name, or where else it is held.",
  })
  place!: string | null;

  @Field(() => [SessionHolder], { description: "By name." })
  staff!: readonly SessionHolder[];

  @Field(() => String, { nullable: true, description: "The names of those who hold it." })
  instructor!: string | null;

  @Field(() => SessionSeriesRef, {
    nullable: true,
    description: "Null for a day made without one.",
  })
  series!: SessionSeriesRef | null;

  @Field(() => String, { nullable: true })
  topic!: string | null;

  @Field(() => MeetingStatusEnum)
  status!: SessionStatus;

  @Field(() => String, { nullable: true })
  cancelledReason!: string | null;

  @Field(() => Int)
  version!: number;

  @Field(() => Int, { description: "Marks set of those enrolled on the day." })
  recorded!: number;

  @Field(() => Int, { description: "People enrolled on the day." })
  expected!: number;

  @Field(() => Int, {
    description: "Those whose mark counts as attended by the rules in force on the day.",
  })
  present!: number;

  @Field(() => SessionCan)
  can!: SessionCan;
}

@InputType()
export class CancelSessionInput {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => String)
  reason!: string;
}

@InputType()
export class RestoreSessionInput {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;
}
