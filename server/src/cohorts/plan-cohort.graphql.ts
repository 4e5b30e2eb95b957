import type { LocalTime, PlainDate } from "@mikrolaan/shared/calendar";
import type { ModuleCode } from "@mikrolaan/shared/cohorts";
import { Field, ID, InputType, Int } from "type-graphql";
import { RecurrenceInput } from "../platform/recurrence.graphql.ts";
import { LocalTimeScalar, PlainDateScalar } from "../platform/scalars.ts";
import { ModuleCodeEnum } from "./cohort.graphql.ts";

/** When and where a day is held, and by whom. */
@InputType()
export abstract class HeldRowInput {
  @Field(() => PlainDateScalar)
  date!: PlainDate;

  @Field(() => LocalTimeScalar)
  startsAt!: LocalTime;

  @Field(() => LocalTimeScalar)
  endsAt!: LocalTime;

  @Field(() => ID, { nullable: true })
  roomId?: string | null;

  @Field(() => String, { nullable: true, description: "Where it is held when in no room." })
  place?: string | null;

  @Field(() => [ID])
  memberIds!: string[];

  @Field(() => Boolean, { defaultValue: false, description: "Held although it is a day off." })
  keepOnDayOff!: boolean;
}

/** The rule of a module's days, with what it promises. */
@InputType()
export abstract class ModuleRuleInput {
  @Field(() => ModuleCodeEnum)
  module!: ModuleCode;

  @Field(() => RecurrenceInput)
  rule!: RecurrenceInput;

  @Field(() => PlainDateScalar, { description: "From which day the rule counts." })
  startsOn!: PlainDate;

  @Field(() => LocalTimeScalar)
  startsAt!: LocalTime;

  @Field(() => LocalTimeScalar)
  endsAt!: LocalTime;

  @Field(() => Int, { description: "Nights that are stayed, from the first day on." })
  nights!: number;

  @Field(() => ID, { nullable: true })
  roomId?: string | null;

  @Field(() => String, { nullable: true })
  place?: string | null;

  @Field(() => [ID])
  memberIds!: string[];

  @Field(() => Int)
  promisedMinutes!: number;
}

@InputType()
class PlannedRowInput extends HeldRowInput {
  @Field(() => Int, {
    nullable: true,
    description: "Which of the rule's days it is; null when it was added by hand.",
  })
  occurrence?: number | null;
}

@InputType()
export class PlannedModuleInput extends ModuleRuleInput {
  @Field(() => [PlannedRowInput])
  rows!: PlannedRowInput[];
}

@InputType()
export class PlanCohortInput {
  @Field(() => String)
  name!: string;

  @Field(() => PlainDateScalar)
  startsOn!: PlainDate;

  @Field(() => Int)
  seats!: number;

  @Field(() => ID, {
    nullable: true,
    description: "One of the municipality's own templates; null: the newest shipped.",
  })
  templateId?: string | null;

  @Field(() => [PlannedModuleInput], {
    nullable: true,
    description: "The course as it was looked through; the template's own dates when left out.",
  })
  modules?: PlannedModuleInput[] | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description: "Leaves out the rows that clash, where else nothing would be saved.",
  })
  onlyFree!: boolean;
}
