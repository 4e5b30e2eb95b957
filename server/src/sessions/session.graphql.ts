import type { LocalTime, PlainDate } from "@mikrolaan/shared/calendar";
import type { ModuleCode } from "@mikrolaan/shared/cohorts";
import { type SessionStatus, sessionStatuses } from "@mikrolaan/shared/sessions";
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from "type-graphql";
import { ModuleCodeEnum } from "../cohorts/index.ts";
import { enumOf, orRefused } from "../platform/refused.graphql.ts";
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

  @Field(() => LocalTimeScalar)
  startsAt!: LocalTime;

  @Field(() => LocalTimeScalar)
  endsAt!: LocalTime;

  @Field(() => Int, { description: "Its length." })
  minutes!: number;

  @Field(() => Boolean)
  overnight!: boolean;

  @Field(() => String, { nullable: true })
  place!: string | null;

  @Field(() => String, { nullable: true })
  instructor!: string | null;

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

  @Field(() => Int, { description: "Those present, late or gone early." })
  present!: number;

  @Field(() => SessionCan)
  can!: SessionCan;
}

export const EditSessionResult = orRefused("EditSessionResult", () => SessionType);

@InputType()
export class EditSessionInput {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => PlainDateScalar)
  date!: PlainDate;

  @Field(() => LocalTimeScalar)
  startsAt!: LocalTime;

  @Field(() => LocalTimeScalar)
  endsAt!: LocalTime;

  @Field(() => String, { nullable: true })
  place?: string | null;

  @Field(() => String, { nullable: true })
  topic?: string | null;
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
