import type { PlainDate } from "@mikrolaan/shared/calendar";
import type { ModuleCode } from "@mikrolaan/shared/cohorts";
import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { ModuleCodeEnum } from "../cohorts/index.ts";
import { orRefused } from "../platform/refused.graphql.ts";
import { InstantScalar, PlainDateScalar } from "../platform/scalars.ts";

@ObjectType({
  simpleResolvers: true,
  description: "A session at which a guest was marked present.",
})
class GuestDay {
  @Field(() => ID)
  sessionId!: string;

  @Field(() => ModuleCodeEnum)
  module!: ModuleCode;

  @Field(() => Int)
  ordinal!: number;

  @Field(() => PlainDateScalar)
  date!: PlainDate;

  @Field(() => Int)
  minutes!: number;

  @Field(() => String, { description: "The name of who set the mark." })
  markedBy!: string;

  @Field(() => InstantScalar)
  markedAt!: string;
}

@ObjectType({ simpleResolvers: true, description: "Who a guest turned out to be." })
class GuestMerge {
  @Field(() => ID)
  enrolmentId!: string;

  @Field(() => ID)
  participantId!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String, { description: "The name of who said so." })
  mergedBy!: string;

  @Field(() => InstantScalar)
  mergedAt!: string;

  @Field(() => PlainDateScalar, { description: "The last day on which it can be taken back." })
  until!: PlainDate;

  @Field(() => Boolean)
  canUnmerge!: boolean;
}

@ObjectType("Guest", {
  simpleResolvers: true,
  description: "Someone who came to sessions without being of the cohort; in nobody's figures.",
})
export class GuestType {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  cohortId!: string;

  @Field(() => String)
  name!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => String, { description: "The name of who added them." })
  addedBy!: string;

  @Field(() => InstantScalar)
  addedAt!: string;

  @Field(() => [GuestDay], { description: "By date; with whom they became of the cohort too." })
  days!: readonly GuestDay[];

  @Field(() => GuestMerge, { nullable: true, description: "Null as long as they are a guest." })
  mergedInto!: GuestMerge | null;
}

@ObjectType({
  simpleResolvers: true,
  description: "Someone of the cohort whom a guest may be, and what moving the marks comes to.",
})
export class GuestMergeChoice {
  @Field(() => ID)
  enrolmentId!: string;

  @Field(() => String)
  name!: string;

  @Field(() => [PlainDateScalar], {
    description: "Days on which both have a mark, so that they cannot be one.",
  })
  clashes!: readonly PlainDate[];

  @Field(() => [PlainDateScalar], {
    description: "Days outside the person's time in the cohort: they move and do not count.",
  })
  outside!: readonly PlainDate[];
}

export const GuestResult = orRefused("GuestResult", () => GuestType);

@InputType({
  description: "Someone new by `name`, or someone who was a guest before by `guestId`.",
})
export class AddGuestInput {
  @Field(() => ID)
  sessionId!: string;

  @Field(() => ID, { nullable: true })
  guestId?: string | null;

  @Field(() => String, { nullable: true })
  name?: string | null;
}

@InputType()
export class RemoveGuestInput {
  @Field(() => ID)
  sessionId!: string;

  @Field(() => ID)
  guestId!: string;

  @Field(() => String, {
    nullable: true,
    description: "Needed for a mark recorded on an earlier day.",
  })
  why?: string | null;
}

@InputType()
export class MergeGuestInput {
  @Field(() => ID)
  guestId!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => ID)
  enrolmentId!: string;
}

@InputType()
export class UnmergeGuestInput {
  @Field(() => ID)
  guestId!: string;

  @Field(() => Int)
  version!: number;
}
