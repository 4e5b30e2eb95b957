import type { PlainDate } from "@mikrolaan/shared/calendar";
import {
  type OutcomeSource,
  type OutcomeStatus,
  outcomeSources,
  outcomeStatuses,
} from "@mikrolaan/shared/outcomes";
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from "type-graphql";
import { enumOf, orRefused } from "../platform/refused.graphql.ts";
import { InstantScalar, PlainDateScalar } from "../platform/scalars.ts";

export const OutcomeStatusEnum = enumOf(outcomeStatuses);
registerEnumType(OutcomeStatusEnum, { name: "OutcomeStatus" });

export const OutcomeSourceEnum = enumOf(outcomeSources);
registerEnumType(OutcomeSourceEnum, { name: "OutcomeSource" });

@ObjectType("OutcomeRecord", {
  simpleResolvers: true,
  description:
    "What someone stated of a range of months: by whom, from what, and who confirmed it.",
})
export class OutcomeRecordType {
  @Field(() => ID)
  id!: string;

  @Field(() => PlainDateScalar, { description: "First day of the first month." })
  fromMonth!: PlainDate;

  @Field(() => PlainDateScalar, { description: "First day of the last month." })
  toMonth!: PlainDate;

  @Field(() => OutcomeStatusEnum)
  status!: OutcomeStatus;

  @Field(() => OutcomeSourceEnum)
  source!: OutcomeSource;

  @Field(() => PlainDateScalar)
  statedOn!: PlainDate;

  @Field(() => String, { nullable: true })
  note!: string | null;

  @Field(() => String, { description: "The name of who recorded it." })
  recordedBy!: string;

  @Field(() => InstantScalar)
  recordedAt!: string;

  @Field(() => String, { nullable: true })
  confirmedBy!: string | null;

  @Field(() => InstantScalar, { nullable: true })
  confirmedAt!: string | null;

  @Field(() => String, { nullable: true })
  undoneBy!: string | null;

  @Field(() => InstantScalar, { nullable: true })
  undoneAt!: string | null;
}

@ObjectType("OutcomeSpell", {
  simpleResolvers: true,
  description: "Months on end with one status.",
})
class OutcomeSpellType {
  @Field(() => OutcomeStatusEnum)
  status!: OutcomeStatus;

  @Field(() => PlainDateScalar)
  fromMonth!: PlainDate;

  @Field(() => PlainDateScalar)
  toMonth!: PlainDate;

  @Field(() => Int)
  months!: number;
}

@ObjectType({
  simpleResolvers: true,
  description: "What became of someone after an enrolment, as it stands and as it was recorded.",
})
export class EnrolmentOutcomes {
  @Field(() => ID, { description: "The enrolment's." })
  id!: string;

  @Field(() => Int, { description: "How often anything here has been changed." })
  version!: number;

  @Field(() => [OutcomeSpellType], { description: "In order of time; a relapse keeps both." })
  spells!: readonly OutcomeSpellType[];

  @Field(() => [OutcomeRecordType], { description: "All there ever were, the first one first." })
  records!: readonly OutcomeRecordType[];
}

export const RecordOutcomeResult = orRefused("RecordOutcomeResult", () => EnrolmentOutcomes);
export const UndoOutcomeResult = orRefused("UndoOutcomeResult", () => EnrolmentOutcomes);
export const ConfirmOutcomeResult = orRefused("ConfirmOutcomeResult", () => EnrolmentOutcomes);

@InputType()
export class RecordOutcomeInput {
  @Field(() => ID)
  enrolmentId!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => PlainDateScalar, { description: "Any day of the first month." })
  fromMonth!: PlainDate;

  @Field(() => PlainDateScalar, { description: "Any day of the last month." })
  toMonth!: PlainDate;

  @Field(() => OutcomeStatusEnum)
  status!: OutcomeStatus;

  @Field(() => OutcomeSourceEnum)
  source!: OutcomeSource;

  @Field(() => PlainDateScalar, { description: "When it was said, or the document's date." })
  statedOn!: PlainDate;

  @Field(() => String, { nullable: true })
  note?: string | null;
}
