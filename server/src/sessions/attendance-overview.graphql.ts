import type { ModuleCode } from "@mikrolaan/shared/cohorts";
import type { AttendanceStatus } from "@mikrolaan/shared/sessions";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { ModuleCodeEnum } from "../cohorts/index.ts";
import { AttendanceStatusEnum } from "./attendance.graphql.ts";

@ObjectType({
  simpleResolvers: true,
  description: "Marks added up over a session, a module, a person, or the whole cohort (all null).",
})
export class AttendanceSum {
  @Field(() => ID, { nullable: true })
  sessionId!: string | null;

  @Field(() => ModuleCodeEnum, { nullable: true })
  module!: ModuleCode | null;

  @Field(() => ID, { nullable: true, description: "For those who see names only." })
  enrolmentId!: string | null;

  @Field(() => Int)
  attended!: number;

  @Field(() => Int)
  held!: number;

  @Field(() => Int)
  expected!: number;

  @Field(() => Int)
  attendedMinutes!: number;

  @Field(() => Int)
  heldMinutes!: number;

  @Field(() => Int)
  expectedMinutes!: number;
}

@ObjectType({ simpleResolvers: true, description: "How many have a mark on a session day." })
export class StatusCount {
  @Field(() => ID)
  sessionId!: string;

  @Field(() => AttendanceStatusEnum)
  status!: AttendanceStatus;

  @Field(() => Int)
  count!: number;
}

@ObjectType({
  simpleResolvers: true,
  description: "A cohort's attendance added up. Each figure counts what `attendanceMarks` lists.",
})
export class AttendanceOverview {
  @Field(() => [AttendanceSum], { description: "Only where there are marks." })
  sums!: readonly AttendanceSum[];

  @Field(() => [StatusCount])
  statuses!: readonly StatusCount[];
}
