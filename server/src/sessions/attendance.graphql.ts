import type { PlainDate } from "@mikrolaan/shared/calendar";
import type { ModuleCode } from "@mikrolaan/shared/cohorts";
import {
  type AttendanceDefinition,
  type AttendanceFigures,
  type AttendanceStatus,
  type GateState,
  gateStates,
} from "@mikrolaan/shared/sessions";
import { Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { ModuleCodeEnum } from "../cohorts/index.ts";
import { enumOf } from "../platform/refused.graphql.ts";
import { PlainDateScalar } from "../platform/scalars.ts";
import { AttendanceDefinitionEnum, AttendanceStatusEnum } from "../rules/index.ts";
import { SessionType } from "./session.graphql.ts";

export { AttendanceStatusEnum };

const GateStateEnum = enumOf(gateStates);
registerEnumType(GateStateEnum, {
  name: "GateState",
  description: "MET and LOST whatever comes; OPEN until then.",
});

@ObjectType("Attendance", {
  simpleResolvers: true,
  description: `What any attendance figure is made of, by the rules in force on each session's day; nothing to divide by means "no data". Network meetings are never in it.`,
})
export class AttendanceType implements AttendanceFigures {
  @Field(() => Int)
  attended!: number;

  @Field(() => Int, { description: "What ATTENDED_OF_HELD divides by." })
  held!: number;

  @Field(() => Int, { description: "What ATTENDED_OF_EXPECTED divides by." })
  expected!: number;

  @Field(() => Int)
  attendedMinutes!: number;

  @Field(() => Int)
  heldMinutes!: number;

  @Field(() => Int)
  expectedMinutes!: number;
}

@ObjectType("AttendanceGate", {
  simpleResolvers: true,
  description:
    "How the demand for a share of a module's hours stands for one person, by the rules in force on its last day.",
})
class Gate {
  @Field(() => Int, { description: "The least share of the hours that is asked for." })
  percent!: number;

  @Field(() => AttendanceDefinitionEnum)
  definition!: AttendanceDefinition;

  @Field(() => GateStateEnum)
  state!: GateState;

  @Field(() => ID, {
    nullable: true,
    description: "The first session after which it could not be met; null where leave did it.",
  })
  lostAt!: string | null;

  @Field(() => PlainDateScalar, { nullable: true, description: "Its date." })
  lostOn!: PlainDate | null;
}

@ObjectType({ simpleResolvers: true, description: "A demand that someone can no longer meet." })
export class LostGate {
  @Field(() => ID)
  enrolmentId!: string;

  @Field(() => Gate)
  gate!: Gate;
}

@ObjectType({ simpleResolvers: true, description: "A person's attendance of one module." })
export class ModuleAttendance {
  @Field(() => ModuleCodeEnum)
  module!: ModuleCode;

  @Field(() => AttendanceType, { description: "What has been taken." })
  attended!: AttendanceType;

  @Field(() => AttendanceType, {
    description:
      "What it comes to if all that may still be attended is: its held is the whole module, and its share the highest within reach. Leave known ahead is not attended.",
  })
  reachable!: AttendanceType;

  @Field(() => Gate, {
    nullable: true,
    description: "Null where nothing is demanded, or there are no hours to demand it of.",
  })
  gate!: Gate | null;
}

@ObjectType({
  simpleResolvers: true,
  description: "How steadily a person came to what was held before a screening (mødestabilitet).",
})
export class MeetingStability {
  @Field(() => Int, { description: "2 or 3." })
  screening!: number;

  @Field(() => PlainDateScalar)
  from!: PlainDate;

  @Field(() => PlainDateScalar, { description: "The last day, included." })
  to!: PlainDate;

  @Field(() => AttendanceType)
  attended!: AttendanceType;
}

@ObjectType({ simpleResolvers: true, description: "A cohort's attendance of one module: counts." })
export class CohortModuleAttendance {
  @Field(() => ModuleCodeEnum)
  module!: ModuleCode;

  @Field(() => AttendanceType)
  attended!: AttendanceType;

  @Field(() => Int, { description: "Past or today's, not cancelled, with a mark or more." })
  sessionsHeld!: number;

  @Field(() => Int, { description: "All that are not cancelled." })
  sessionsPlanned!: number;

  @Field(() => Int, { description: "Past, not cancelled, with marks missing." })
  sessionsNotTaken!: number;

  @Field(() => Int, { nullable: true, description: "Null where nothing is demanded." })
  gatePercent!: number | null;

  @Field(() => Int, { description: "Those still enrolled who can no longer meet the demand." })
  gateLost!: number;
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
