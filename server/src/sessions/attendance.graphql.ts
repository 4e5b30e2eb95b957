import type { PlainDate } from "@mikrolaan/shared/calendar";
import type { ModuleCode } from "@mikrolaan/shared/cohorts";
import { type AttendanceStatus, attendanceStatuses } from "@mikrolaan/shared/sessions";
import { Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { ModuleCodeEnum } from "../cohorts/index.ts";
import { enumOf } from "../platform/refused.graphql.ts";
import { PlainDateScalar } from "../platform/scalars.ts";
import { SessionType } from "./session.graphql.ts";

export const AttendanceStatusEnum = enumOf(attendanceStatuses);
registerEnumType(AttendanceStatusEnum, { name: "AttendanceStatus" });

@ObjectType("Attendance", {
  simpleResolvers: true,
  description: `The fraction behind any attendance figure; held 0 means "no data". Network meetings are never in it.`,
})
export class AttendanceType {
  @Field(() => Int)
  attended!: number;

  @Field(() => Int)
  held!: number;

  @Field(() => Int)
  attendedMinutes!: number;

  @Field(() => Int)
  heldMinutes!: number;
}

@ObjectType({ simpleResolvers: true, description: "A person's attendance of one module." })
export class ModuleAttendance {
  @Field(() => ModuleCodeEnum)
  module!: ModuleCode;

  @Field(() => AttendanceType)
  attended!: AttendanceType;
}

@ObjectType({ simpleResolvers: true })
class SheetMark {
  @Field(() => ID)
  sessionId!: string;

  @Field(() => AttendanceStatusEnum)
  status!: AttendanceStatus;

  @Field(() => Int)
  minutes!: number;
}

@ObjectType({ simpleResolvers: true })
export class SheetRow {
  @Field(() => ID)
  enrolmentId!: string;

  @Field(() => ID)
  participantId!: string;

  @Field(() => String)
  name!: string;

  @Field(() => PlainDateScalar)
  startsOn!: PlainDate;

  @Field(() => PlainDateScalar, { nullable: true })
  endsOn!: PlainDate | null;

  @Field(() => [SheetMark], { description: "Of the sessions within the enrolment, by date." })
  marks!: readonly SheetMark[];

  @Field(() => AttendanceType)
  attended!: AttendanceType;
}

@ObjectType({
  simpleResolvers: true,
  description: "A cohort's whole attendance: every session day by everyone who ever was enrolled.",
})
export class AttendanceSheet {
  @Field(() => [SessionType])
  sessions!: readonly SessionType[];

  @Field(() => [SheetRow])
  rows!: readonly SheetRow[];
}
