import type { PlainDate } from "@mikrolaan/shared/calendar";
import { type FollowUpOutcome, followUpOutcomes } from "@mikrolaan/shared/sessions";
import { Field, ID, InputType, ObjectType, registerEnumType } from "type-graphql";
import { enumOf, orRefused } from "../platform/refused.graphql.ts";
import { InstantScalar, PlainDateScalar } from "../platform/scalars.ts";
import { Owner } from "./owner.graphql.ts";

const FollowUpOutcomeEnum = enumOf(followUpOutcomes);
registerEnumType(FollowUpOutcomeEnum, { name: "FollowUpOutcome" });

const FollowUpStateEnum = enumOf(["OPEN", "CLOSED", "CAME_AGAIN", "ENDED"]);
export type FollowUpState = keyof typeof FollowUpStateEnum;
registerEnumType(FollowUpStateEnum, { name: "FollowUpState" });

@ObjectType({ simpleResolvers: true })
class FollowUpCan {
  @Field(() => Boolean) close!: boolean;
  @Field(() => Boolean) reopen!: boolean;
}

@ObjectType("FollowUp", {
  simpleResolvers: true,
  description: "Someone who stayed away twice in a row or more, to be called; read from the marks.",
})
export class FollowUpType {
  @Field(() => ID)
  enrolmentId!: string;

  @Field(() => ID, { description: "The second of the absences, by which the task is known." })
  sessionId!: string;

  @Field(() => ID)
  participantId!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String, { nullable: true })
  phone!: string | null;

  @Field(() => ID)
  cohortId!: string;

  @Field(() => String)
  cohortName!: string;

  @Field(() => [PlainDateScalar], { description: "The absences in a row, by date." })
  days!: readonly PlainDate[];

  @Field(() => PlainDateScalar, { description: "The day of the second absence." })
  raisedOn!: PlainDate;

  @Field(() => PlainDateScalar, { nullable: true, description: "The day they were there again." })
  cameOn!: PlainDate | null;

  @Field(() => Owner, { nullable: true, description: "Their coach; null is everyone's." })
  owner!: Owner | null;

  @Field(() => FollowUpStateEnum)
  state!: FollowUpState;

  @Field(() => FollowUpOutcomeEnum, { nullable: true })
  outcome!: FollowUpOutcome | null;

  @Field(() => String, { nullable: true })
  note!: string | null;

  @Field(() => String, { nullable: true, description: "The name of who closed it." })
  closedBy!: string | null;

  @Field(() => InstantScalar, { nullable: true })
  closedAt!: string | null;

  @Field(() => FollowUpCan)
  can!: FollowUpCan;
}

export const FollowUpResult = orRefused("FollowUpResult", () => FollowUpType);

@InputType()
export class CloseFollowUpInput {
  @Field(() => ID)
  enrolmentId!: string;

  @Field(() => ID)
  sessionId!: string;

  @Field(() => FollowUpOutcomeEnum)
  outcome!: FollowUpOutcome;

  @Field(() => String, { nullable: true })
  note?: string | null;
}

@InputType()
export class ReopenFollowUpInput {
  @Field(() => ID)
  enrolmentId!: string;

  @Field(() => ID)
  sessionId!: string;
}
