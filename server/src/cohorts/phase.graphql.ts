import type { PlainDate } from "@mikrolaan/shared/calendar";
import {
  type DateRule,
  followReasons,
  type PhaseCode,
  type PhaseEdge,
  type PhaseKind,
  phaseEdges,
} from "@mikrolaan/shared/cohorts";
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from "type-graphql";
import { enumOf, orRefused } from "../platform/refused.graphql.ts";
import { PlainDateScalar } from "../platform/scalars.ts";
import { PhaseCodeEnum, PhaseKindEnum } from "./cohort.graphql.ts";
import { DateRuleInput, DateRuleType } from "./date-rule.graphql.ts";

export const PhaseEdgeEnum = enumOf(phaseEdges);
registerEnumType(PhaseEdgeEnum, { name: "PhaseEdge" });

export const FollowReasonEnum = enumOf(followReasons);
registerEnumType(FollowReasonEnum, {
  name: "FollowReason",
  description: "Why a date is where it is.",
  valuesConfig: {
    RULE: { description: "It follows its rule." },
    PINNED: { description: "Someone has moved it by hand." },
    NO_DATE: { description: "What it counts from has no date, so it stays." },
    CROSSING: { description: "By its rules the phase would end before it starts, so it stays." },
    OPEN: { description: "An open end." },
  },
});

@ObjectType({ simpleResolvers: true })
class PhaseCan {
  @Field(() => Boolean) move!: boolean;
}

@ObjectType("Phase", { simpleResolvers: true, description: "A line of a cohort's plan." })
export class PhaseType {
  /** Not asked for: the resolver of `startWhy` goes by it. */
  cohortId!: string;

  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  number!: number;

  @Field(() => PhaseCodeEnum)
  code!: PhaseCode;

  @Field(() => PhaseKindEnum)
  kind!: PhaseKind;

  @Field(() => PlainDateScalar)
  startsOn!: PlainDate;

  @Field(() => PlainDateScalar, { nullable: true, description: "Null where the end is open." })
  endsOn!: PlainDate | null;

  @Field(() => DateRuleType, { description: "What the start follows unless it is pinned." })
  startRule!: DateRule;

  @Field(() => DateRuleType, { nullable: true, description: "Null for an open end." })
  endRule!: DateRule | null;

  @Field(() => Boolean, { description: "Someone has moved the start by hand, and it stays." })
  startPinned!: boolean;

  @Field(() => Boolean)
  endPinned!: boolean;

  @Field(() => PlainDateScalar, { description: "As the cohort was planned at first." })
  plannedStartsOn!: PlainDate;

  @Field(() => PlainDateScalar, { nullable: true })
  plannedEndsOn!: PlainDate | null;

  @Field(() => Int)
  version!: number;

  @Field(() => PhaseCan)
  can!: PhaseCan;
}

@ObjectType({ simpleResolvers: true, description: "A plan after one of its phases was changed." })
class PhasesChanged {
  @Field(() => ID, {
    nullable: true,
    description: "By which it can be undone; null when nothing was changed.",
  })
  changeId!: string | null;

  @Field(() => [PhaseType], { description: "All its lines, since others may have followed." })
  phases!: readonly PhaseType[];
}

export const MovePhaseResult = orRefused("MovePhaseResult", () => PhasesChanged);
export const ReleasePhaseResult = orRefused("ReleasePhaseResult", () => PhasesChanged);
export const RelatePhaseResult = orRefused("RelatePhaseResult", () => PhasesChanged);

@InputType()
export class MovePhaseInput {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => PlainDateScalar, { nullable: true, description: "Null leaves the start." })
  startsOn?: PlainDate | null;

  @Field(() => PlainDateScalar, { nullable: true, description: "Null leaves the end." })
  endsOn?: PlainDate | null;
}

@InputType()
export class ReleasePhaseInput {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => PhaseEdgeEnum)
  edge!: PhaseEdge;
}

@InputType()
export class RelatePhaseInput {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => PhaseEdgeEnum)
  edge!: PhaseEdge;

  @Field(() => DateRuleInput)
  rule!: DateRuleInput;
}
