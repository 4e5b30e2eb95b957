import type { LocalTime, PlainDate } from "@mikrolaan/shared/calendar";
import type { ModuleCode } from "@mikrolaan/shared/cohorts";
import { type AttendanceStatus, type CountedMarks, countedMarks } from "@mikrolaan/shared/sessions";
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from "type-graphql";
import { ModuleCodeEnum } from "../cohorts/index.ts";
import { PageOf } from "../platform/page.graphql.ts";
import { enumOf } from "../platform/refused.graphql.ts";
import { LocalTimeScalar, PlainDateScalar } from "../platform/scalars.ts";
import { AttendanceStatusEnum } from "./attendance.graphql.ts";

const CountedMarksEnum = enumOf(countedMarks);
registerEnumType(CountedMarksEnum, {
  name: "CountedMarks",
  description: "Which marks a figure counts: those attended, or those that it divides by.",
});

@InputType({
  description: "The marks behind an attendance figure; what is left out narrows nothing.",
})
export class AttendanceMarksFilter {
  @Field(() => CountedMarksEnum)
  counted!: CountedMarks;

  @Field(() => ID, { nullable: true })
  cohortId?: string | null;

  @Field(() => ID, { nullable: true })
  sessionId?: string | null;

  @Field(() => ID, { nullable: true, description: "For those who see names." })
  enrolmentId?: string | null;

  @Field(() => ModuleCodeEnum, { nullable: true })
  module?: ModuleCode | null;

  @Field(() => PlainDateScalar, { nullable: true })
  from?: PlainDate | null;

  @Field(() => PlainDateScalar, { nullable: true, description: "The last day, included." })
  to?: PlainDate | null;
}

@ObjectType({ simpleResolvers: true, description: "Whose mark it is, for those who see names." })
class MarkPerson {
  @Field(() => ID)
  participantId!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String, { nullable: true, description: "The note beside the mark." })
  reason!: string | null;
}

@ObjectType({ simpleResolvers: true })
export class CountedMark {
  @Field(() => ID)
  sessionId!: string;

  @Field(() => ID)
  cohortId!: string;

  @Field(() => String)
  cohortName!: string;

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

  @Field(() => AttendanceStatusEnum)
  status!: AttendanceStatus;

  @Field(() => Int, { description: "Time attended." })
  minutes!: number;

  @Field(() => MarkPerson, { nullable: true, description: "Null for those who see figures only." })
  person!: MarkPerson | null;
}

@ObjectType({ simpleResolvers: true, description: "By time, and on each day by last name." })
export class CountedMarkPage extends PageOf(() => CountedMark) {}

@ObjectType({
  simpleResolvers: true,
  description: "One person on one day they were enrolled for, as the cohort's file has it.",
})
export class AttendanceFileRowType {
  @Field(() => ID)
  sessionId!: string;

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

  @Field(() => ID)
  enrolmentId!: string;

  @Field(() => ID)
  participantId!: string;

  @Field(() => String)
  name!: string;

  @Field(() => AttendanceStatusEnum, { nullable: true, description: "Null: not recorded." })
  status!: AttendanceStatus | null;

  @Field(() => Int, { nullable: true })
  minutes!: number | null;

  @Field(() => String, { nullable: true })
  reason!: string | null;
}
