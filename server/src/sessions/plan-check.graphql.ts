import type { PlainDate } from "@mikrolaan/shared/calendar";
import type { ModuleCode, PhaseCode, PhaseEdge } from "@mikrolaan/shared/cohorts";
import type { Competence } from "@mikrolaan/shared/rules";
import {
  type PlanCheckCode,
  type PlanCheckLevel,
  planCheckCodes,
  planCheckLevels,
} from "@mikrolaan/shared/sessions";
import { Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { CompetenceEnum, ModuleCodeEnum, PhaseCodeEnum, PhaseEdgeEnum } from "../cohorts/index.ts";
import { ClashKind, enumOf } from "../platform/refused.graphql.ts";
import { PlainDateScalar } from "../platform/scalars.ts";

const PlanCheckCodeEnum = enumOf(planCheckCodes);
registerEnumType(PlanCheckCodeEnum, { name: "PlanCheckCode" });

const PlanCheckLevelEnum = enumOf(planCheckLevels);
registerEnumType(PlanCheckLevelEnum, { name: "PlanCheckLevel" });

@ObjectType({ simpleResolvers: true, description: "Why a rule is there, in its pack's words." })
class RuleReason {
  @Field(() => String) da!: string;
  @Field(() => String) en!: string;
}

@ObjectType("PlanCheck", {
  simpleResolvers: true,
  description: "Something in a plan that breaks a rule, with what it points at. No citizen's name.",
})
export class PlanCheckType {
  @Field(() => PlanCheckCodeEnum)
  code!: PlanCheckCode;

  @Field(() => PlanCheckLevelEnum)
  level!: PlanCheckLevel;

  @Field(() => ID, { nullable: true, description: "The session, or the first of them." })
  sessionId!: string | null;

  @Field(() => ID, { nullable: true, description: "The network meeting." })
  meetingId!: string | null;

  @Field(() => PhaseCodeEnum, { nullable: true })
  phaseCode!: PhaseCode | null;

  @Field(() => PhaseEdgeEnum, { nullable: true, description: "Which end of it is pinned." })
  edge!: PhaseEdge | null;

  @Field(() => ModuleCodeEnum, { nullable: true })
  module!: ModuleCode | null;

  @Field(() => ModuleCodeEnum, { nullable: true, description: "The module it builds on." })
  otherModule!: ModuleCode | null;

  @Field(() => ClashKind, { nullable: true, description: "What is taken twice." })
  clash!: "ROOM" | "MEMBER" | "COHORT" | null;

  @Field(() => PlainDateScalar, { nullable: true })
  date!: PlainDate | null;

  @Field(() => PlainDateScalar, {
    nullable: true,
    description:
      "What the date is held against: where the phase ends, or what the rule would give.",
  })
  otherDate!: PlainDate | null;

  @Field(() => Int, {
    nullable: true,
    description: "People, days, sessions or weeks; percent of a full-time post for TEAM_FTE.",
  })
  count!: number | null;

  @Field(() => Int, { nullable: true, description: "Of how many." })
  of!: number | null;

  @Field(() => Int, { nullable: true })
  minutes!: number | null;

  @Field(() => Int, { nullable: true, description: "Of how many minutes." })
  ofMinutes!: number | null;

  @Field(() => [String], { description: "The room, the member, the cohort." })
  names!: readonly string[];

  @Field(() => [CompetenceEnum], { description: "Competences that nobody has." })
  missing!: readonly Competence[];

  @Field(() => String, { nullable: true, description: "Code of the public holiday on the date." })
  holiday!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The municipality's closed day on the date.",
  })
  closedDay!: string | null;

  @Field(() => RuleReason, { nullable: true })
  reason!: RuleReason | null;
}
