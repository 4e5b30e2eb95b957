import type { PlainDate } from "@mikrolaan/shared/calendar";
import type { ModuleCode } from "@mikrolaan/shared/cohorts";
import {
  type AttendanceSource,
  type AttendanceStatus,
  attendanceSources,
} from "@mikrolaan/shared/sessions";
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from "type-graphql";
import { ModuleCodeEnum } from "../cohorts/index.ts";
import { PageOf } from "../platform/page.graphql.ts";
import { enumOf, orRefused } from "../platform/refused.graphql.ts";
import { InstantScalar, PlainDateScalar } from "../platform/scalars.ts";
import { AttendanceStatusEnum } from "./attendance.graphql.ts";

const AttendanceSourceEnum = enumOf(attendanceSources);
registerEnumType(AttendanceSourceEnum, { name: "AttendanceSource" });

@ObjectType({ simpleResolvers: true })
class AttendanceSaveCan {
  @Field(() => Boolean) undo!: boolean;
}

@ObjectType("AttendanceSave", {
  simpleResolvers: true,
  description: "Marks changed together: who did it, when and by what.",
})
export class AttendanceSaveType {
  @Field(() => ID)
  id!: string;

  @Field(() => AttendanceSourceEnum)
  source!: AttendanceSource;

  @Field(() => String, { nullable: true, description: "The file it came by." })
  fileName!: string | null;

  @Field(() => String)
  savedBy!: string;

  @Field(() => InstantScalar)
  savedAt!: string;

  @Field(() => Int, { description: "How many marks." })
  changes!: number;

  @Field(() => String, { nullable: true, description: "Null while it stands." })
  undoneBy!: string | null;

  @Field(() => InstantScalar, { nullable: true })
  undoneAt!: string | null;

  @Field(() => AttendanceSaveCan)
  can!: AttendanceSaveCan;
}

@ObjectType({ simpleResolvers: true, description: "A mark as it was or became." })
class LoggedMark {
  @Field(() => AttendanceStatusEnum)
  status!: AttendanceStatus;

  @Field(() => Int)
  minutes!: number;

  @Field(() => String, { nullable: true })
  reason!: string | null;
}

@ObjectType({ simpleResolvers: true, description: "One mark set, changed or taken away." })
export class AttendanceLogEntry {
  @Field(() => ID)
  id!: string;

  @Field(() => AttendanceSaveType)
  save!: AttendanceSaveType;

  @Field(() => ID)
  sessionId!: string;

  @Field(() => ModuleCodeEnum)
  module!: ModuleCode;

  @Field(() => Int)
  ordinal!: number;

  @Field(() => PlainDateScalar)
  date!: PlainDate;

  @Field(() => ID, { nullable: true, description: "Null for a guest." })
  participantId!: string | null;

  @Field(() => String)
  name!: string;

  @Field(() => LoggedMark, { nullable: true, description: "Null: not recorded." })
  from!: LoggedMark | null;

  @Field(() => LoggedMark, { nullable: true, description: "Null: taken away." })
  to!: LoggedMark | null;

  @Field(() => String, { nullable: true, description: "Why an earlier mark was changed." })
  why!: string | null;

  @Field(() => Boolean, {
    description: "False for one given up for another's: kept, and never in force.",
  })
  applied!: boolean;
}

@ObjectType({ simpleResolvers: true })
export class AttendanceLogPage extends PageOf(() => AttendanceLogEntry) {}

@ObjectType({ simpleResolvers: true })
class LogPerson {
  @Field(() => ID) enrolmentId!: string;
  @Field(() => String) name!: string;
}

@ObjectType({ simpleResolvers: true })
class LogCoach {
  @Field(() => ID) userId!: string;
  @Field(() => String) name!: string;
}

@ObjectType({ simpleResolvers: true, description: "By whom and about whom the log has something." })
export class AttendanceLogChoices {
  @Field(() => [LogPerson], { description: "By last name." })
  people!: readonly LogPerson[];

  @Field(() => [LogCoach], { description: "By name." })
  coaches!: readonly LogCoach[];
}

@InputType({ description: "What the log is narrowed to; null leaves it open." })
export class AttendanceLogFilter {
  @Field(() => ID, { nullable: true })
  enrolmentId?: string | null;

  @Field(() => ID, { nullable: true })
  sessionId?: string | null;

  @Field(() => ModuleCodeEnum, { nullable: true })
  module?: ModuleCode | null;

  @Field(() => ID, { nullable: true, description: "The user who saved." })
  savedBy?: string | null;

  @Field(() => AttendanceSourceEnum, { nullable: true })
  source?: AttendanceSource | null;

  @Field(() => PlainDateScalar, { nullable: true, description: "Saved on this day or later." })
  from?: PlainDate | null;

  @Field(() => PlainDateScalar, { nullable: true, description: "Saved on this day or earlier." })
  to?: PlainDate | null;
}

export const UndoAttendanceResult = orRefused("UndoAttendanceResult", () => AttendanceSaveType);
