import type { PlainDate } from "@mikrolaan/shared/calendar";
import type { ExitRoute, ModuleCode, PhaseCode, Stage } from "@mikrolaan/shared/cohorts";
import { Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { Dots, ExitRouteEnum, ModuleCodeEnum, PhaseCodeEnum, StageEnum } from "../cohorts/index.ts";
import { enumOf } from "../platform/refused.graphql.ts";
import { PlainDateScalar } from "../platform/scalars.ts";
import { AttendanceType } from "../sessions/index.ts";

const MilestoneKind = enumOf([
  "COHORT_START",
  "PHASE_START",
  "PHASE_END",
  "SESSION",
  "NETWORK_MEETING",
]);
export type MilestoneKind = keyof typeof MilestoneKind;
registerEnumType(MilestoneKind, { name: "MilestoneKind" });

@ObjectType({ simpleResolvers: true, description: "One step of the funnel." })
export class StageCount {
  @Field(() => StageEnum)
  stage!: Stage;

  @Field(() => Int, { description: "Came at least this far, wherever they are now." })
  reached!: number;

  @Field(() => Int, { description: "Are here now." })
  now!: number;
}

@ObjectType({ simpleResolvers: true })
export class ExitCount {
  @Field(() => ExitRouteEnum)
  route!: ExitRoute;

  @Field(() => Int)
  count!: number;
}

@ObjectType({ simpleResolvers: true, description: "How one module has gone so far." })
class ModuleProgress {
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
}

@ObjectType({ simpleResolvers: true, description: "What comes next." })
class Milestone {
  @Field(() => MilestoneKind)
  kind!: MilestoneKind;

  @Field(() => PlainDateScalar)
  date!: PlainDate;

  @Field(() => ID, {
    nullable: true,
    description: "Null for a network meeting of several cohorts.",
  })
  cohortId!: string | null;

  @Field(() => String)
  cohortName!: string;

  @Field(() => PhaseCodeEnum, { nullable: true })
  phase!: PhaseCode | null;

  @Field(() => ModuleCodeEnum, { nullable: true })
  module!: ModuleCode | null;

  @Field(() => ID, { nullable: true })
  sessionId!: string | null;

  @Field(() => ID, { nullable: true })
  meetingId!: string | null;
}

@ObjectType({
  simpleResolvers: true,
  description: "How far a cohort, or all of them, have come: counts, never names.",
})
export class Progress {
  @Field(() => PlainDateScalar)
  asOf!: PlainDate;

  @Field(() => Int)
  people!: number;

  @Field(() => [StageCount], { description: "One for each stage, in the order of the path." })
  stages!: readonly StageCount[];

  @Field(() => [ExitCount], { description: "Only routes that someone has taken." })
  exits!: readonly ExitCount[];

  @Field(() => Dots)
  dots!: Dots;

  @Field(() => [ModuleProgress])
  modules!: readonly ModuleProgress[];

  @Field(() => [Milestone], { description: "The next ten, nearest first." })
  milestones!: readonly Milestone[];
}
