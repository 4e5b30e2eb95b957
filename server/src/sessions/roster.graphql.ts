import { type AttendanceStatus, type MarkOutcome, markOutcomes } from "@mikrolaan/shared/sessions";
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from "type-graphql";
import { enumOf, orRefused } from "../platform/refused.graphql.ts";
import { InstantScalar } from "../platform/scalars.ts";
import { AttendanceStatusEnum } from "./attendance.graphql.ts";
import { AbsenceAhead } from "./planned-absence.graphql.ts";
import { SessionType } from "./session.graphql.ts";

const MarkOutcomeEnum = enumOf(markOutcomes);
registerEnumType(MarkOutcomeEnum, { name: "MarkOutcome" });

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

  @Field(() => Boolean, { description: "Set on an earlier day: to change it, a why must be said." })
  needsWhy!: boolean;
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

@ObjectType({ simpleResolvers: true, description: "What became of one mark sent." })
class SavedRow {
  @Field(() => ID)
  enrolmentId!: string;

  @Field(() => MarkOutcomeEnum)
  outcome!: MarkOutcome;

  @Field(() => Int, { description: "The mark's version from then on, 0 where none is set." })
  version!: number;
}

@ObjectType({ simpleResolvers: true })
class RosterSaved {
  @Field(() => SessionType)
  session!: SessionType;

  @Field(() => ID, { nullable: true, description: "Null when nothing was to be changed." })
  saveId!: string | null;

  @Field(() => [SavedRow], { description: "In the order sent." })
  rows!: readonly SavedRow[];
}

export const SaveRosterResult = orRefused("SaveRosterResult", () => RosterSaved);

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

  @Field(() => String, {
    nullable: true,
    description: "Why a mark of an earlier day is changed; it must be said.",
  })
  why?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "Leaves it as another has set it, and keeps this one in the history.",
  })
  yields?: boolean | null;
}

@InputType()
export class SaveRosterInput {
  @Field(() => ID, {
    description: "The sender's own, one for each save: sent again, it changes nothing again.",
  })
  key!: string;

  @Field(() => ID)
  sessionId!: string;

  @Field(() => [RosterMarkInput])
  marks!: RosterMarkInput[];
}
