import type { AttendanceStatus } from "@mikrolaan/shared/sessions";
import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { orRefused } from "../platform/refused.graphql.ts";
import { InstantScalar } from "../platform/scalars.ts";
import { AttendanceStatusEnum } from "./attendance.graphql.ts";
import { AbsenceAhead } from "./planned-absence.graphql.ts";
import { SessionType } from "./session.graphql.ts";

@ObjectType({ simpleResolvers: true, description: "What was recorded of one person on one day." })
class Mark {
  @Field(() => AttendanceStatusEnum)
  status!: AttendanceStatus;

  @Field(() => Int, { description: "Time attended." })
  minutes!: number;

  @Field(() => String, { nullable: true })
  reason!: string | null;

  @Field(() => Int)
  version!: number;

  @Field(() => String, { description: "The name of who set it." })
  markedBy!: string;

  @Field(() => InstantScalar)
  markedAt!: string;
}

@ObjectType({ simpleResolvers: true })
export class RosterRow {
  @Field(() => ID)
  enrolmentId!: string;

  @Field(() => ID)
  participantId!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String, { nullable: true })
  businessIdea!: string | null;

  @Field(() => Mark, { nullable: true, description: "Null: not recorded, which is not absent." })
  mark!: Mark | null;

  @Field(() => AbsenceAhead, {
    nullable: true,
    description: "Leave that covers the day, as long as no mark is set.",
  })
  planned!: AbsenceAhead | null;
}

export const SaveRosterResult = orRefused("SaveRosterResult", () => SessionType);

@InputType({
  description:
    "`status` null clears the mark; `version` is that of the mark seen, 0 where none was set.",
})
class RosterMarkInput {
  @Field(() => ID)
  enrolmentId!: string;

  @Field(() => AttendanceStatusEnum, { nullable: true })
  status?: AttendanceStatus | null;

  @Field(() => Int, { nullable: true, description: "Null follows the status." })
  minutes?: number | null;

  @Field(() => String, { nullable: true })
  reason?: string | null;

  @Field(() => Int)
  version!: number;
}

@InputType()
export class SaveRosterInput {
  @Field(() => ID)
  sessionId!: string;

  @Field(() => [RosterMarkInput])
  marks!: RosterMarkInput[];
}
