import type { HolidayCode, LocalTime, PlainDate, Recurrence } from "@mikrolaan/shared/calendar";
import type { ModuleCode, PhaseCode } from "@mikrolaan/shared/cohorts";
import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { HeldRowInput, ModuleCodeEnum, ModuleRuleInput, PhaseCodeEnum } from "../cohorts/index.ts";
import { RecurrenceInput, RecurrenceType } from "../platform/recurrence.graphql.ts";
import { Clash } from "../platform/refused.graphql.ts";
import { LocalTimeScalar, PlainDateScalar } from "../platform/scalars.ts";

@ObjectType({ simpleResolvers: true, description: "Why nothing is planned on a day." })
class DayOff {
  @Field(() => String, { nullable: true, description: "Code of a public holiday." })
  holiday!: HolidayCode | null;

  @Field(() => String, { nullable: true, description: "Name of the municipality's closed day." })
  closed!: string | null;
}

@ObjectType("DraftRow", {
  simpleResolvers: true,
  description: "A day of a module before it is saved.",
})
export class DraftRowType {
  @Field(() => Int, {
    description: "Which of the rule's days it is, from 1; those added by hand come after.",
  })
  occurrence!: number;

  @Field(() => PlainDateScalar)
  date!: PlainDate;

  @Field(() => LocalTimeScalar)
  startsAt!: LocalTime;

  @Field(() => LocalTimeScalar)
  endsAt!: LocalTime;

  @Field(() => Int, { description: "Monday 1 to Sunday 7." })
  weekday!: number;

  @Field(() => Int)
  programmeWeek!: number;

  @Field(() => Int)
  calendarWeek!: number;

  @Field(() => ID, { nullable: true })
  roomId!: string | null;

  @Field(() => String, { nullable: true })
  place!: string | null;

  @Field(() => [ID])
  memberIds!: readonly string[];

  @Field(() => Boolean)
  overnight!: boolean;

  @Field(() => Boolean)
  keepOnDayOff!: boolean;

  @Field(() => Boolean, { description: "Not wanted on its date, and not yet on another." })
  dropped!: boolean;

  @Field(() => DayOff, { nullable: true })
  dayOff!: DayOff | null;

  @Field(() => Boolean, { description: "Clocks skip its hour that day." })
  noSuchTime!: boolean;

  @Field(() => PlainDateScalar, {
    nullable: true,
    description: "The first free date where it may go, when it cannot stay; of a block, all go.",
  })
  proposal!: PlainDate | null;

  @Field(() => [Clash], { description: "Of a row that stays where it is." })
  clashes!: readonly Clash[];
}

@ObjectType("DraftModule", {
  simpleResolvers: true,
  description: "A module before it is saved.",
})
export class DraftModuleType {
  @Field(() => ModuleCodeEnum)
  module!: ModuleCode;

  @Field(() => RecurrenceType)
  rule!: Recurrence;

  @Field(() => PlainDateScalar)
  startsOn!: PlainDate;

  @Field(() => LocalTimeScalar)
  startsAt!: LocalTime;

  @Field(() => LocalTimeScalar)
  endsAt!: LocalTime;

  @Field(() => Int)
  nights!: number;

  @Field(() => ID, { nullable: true })
  roomId!: string | null;

  @Field(() => String, { nullable: true })
  place!: string | null;

  @Field(() => [ID])
  memberIds!: readonly string[];

  @Field(() => Int)
  promisedMinutes!: number;

  @Field(() => [DraftRowType], { description: "By date and time." })
  rows!: readonly DraftRowType[];
}

@ObjectType({ simpleResolvers: true })
class ModuleFollowers {
  @Field(() => ModuleCodeEnum)
  module!: ModuleCode;

  @Field(() => [PhaseCodeEnum], { description: "Phases whose dates are counted from it." })
  phases!: readonly PhaseCode[];
}

@ObjectType({
  simpleResolvers: true,
  description: "A course before it is saved; nothing is stored.",
})
export class DraftPlan {
  @Field(() => [DraftModuleType])
  modules!: readonly DraftModuleType[];

  @Field(() => [ModuleFollowers])
  followers!: readonly ModuleFollowers[];
}

@InputType({ description: "What is to be otherwise; what is left out is the template's." })
class ModuleOverrideInput {
  @Field(() => ModuleCodeEnum)
  module!: ModuleCode;

  @Field(() => RecurrenceInput, { nullable: true })
  rule?: RecurrenceInput | null;

  @Field(() => PlainDateScalar, { nullable: true })
  startsOn?: PlainDate | null;

  @Field(() => LocalTimeScalar, { nullable: true })
  startsAt?: LocalTime | null;

  @Field(() => LocalTimeScalar, { nullable: true })
  endsAt?: LocalTime | null;

  @Field(() => Int, { nullable: true })
  nights?: number | null;

  @Field(() => ID, { nullable: true })
  roomId?: string | null;

  @Field(() => String, { nullable: true })
  place?: string | null;

  @Field(() => [ID], { nullable: true })
  memberIds?: string[] | null;
}

@InputType()
export class DraftPlanInput {
  @Field(() => PlainDateScalar)
  startsOn!: PlainDate;

  @Field(() => ID, { nullable: true, description: "The newest shipped template when left out." })
  templateId?: string | null;

  @Field(() => [ModuleOverrideInput], { nullable: true })
  modules?: ModuleOverrideInput[] | null;
}

@InputType()
class DraftRowInput extends HeldRowInput {
  @Field(() => Int, { description: "Each once." })
  occurrence!: number;

  @Field(() => Boolean, { defaultValue: false })
  dropped!: boolean;
}

@InputType()
class ReviewModuleInput extends ModuleRuleInput {
  @Field(() => [DraftRowInput])
  rows!: DraftRowInput[];
}

@InputType()
export class ReviewRowsInput {
  @Field(() => PlainDateScalar, { description: "The start of the programme." })
  startsOn!: PlainDate;

  @Field(() => [ReviewModuleInput])
  modules!: ReviewModuleInput[];
}
