import type { LocalTime, PlainDate } from "@mikrolaan/shared/calendar";
import type { ModuleCode } from "@mikrolaan/shared/cohorts";
import { type EditScope, editScopes } from "@mikrolaan/shared/sessions";
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from "type-graphql";
import { ModuleCodeEnum, PlanChangeType } from "../cohorts/index.ts";
import { RecurrenceInput } from "../platform/recurrence.graphql.ts";
import { enumOf, orRefused, Refusal } from "../platform/refused.graphql.ts";
import { LocalTimeScalar, PlainDateScalar } from "../platform/scalars.ts";
import { SessionType } from "./session.graphql.ts";

const EditScopeEnum = enumOf(editScopes);
registerEnumType(EditScopeEnum, { name: "EditScope" });

@ObjectType({ simpleResolvers: true, description: "A session day that goes to another date." })
class SessionMove {
  @Field(() => SessionType)
  session!: SessionType;

  @Field(() => PlainDateScalar)
  from!: PlainDate;

  @Field(() => PlainDateScalar)
  to!: PlainDate;
}

@ObjectType({ simpleResolvers: true })
export class SessionsChanged {
  @Field(() => ID, {
    nullable: true,
    description: "By which it is undone; null when all was so already.",
  })
  changeId!: string | null;

  @Field(() => [SessionType], { description: "As they are now, by time." })
  sessions!: readonly SessionType[];

  @Field(() => [SessionType], { description: "Left as they were, with onlyFree." })
  skipped!: readonly SessionType[];

  @Field(() => [Refusal], { description: "Why some were left out, with onlyFree." })
  reasons!: readonly Refusal[];

  @Field(() => [SessionMove], { description: "What went from where to where, by time." })
  moves!: readonly SessionMove[];
}

@ObjectType({ simpleResolvers: true })
export class MovePreview {
  @Field(() => [SessionMove])
  moves!: readonly SessionMove[];

  @Field(() => [Refusal], { description: "Why it would be refused; none when it would not." })
  reasons!: readonly Refusal[];
}

@ObjectType({ simpleResolvers: true })
export class SessionsPreview {
  @Field(() => [PlainDateScalar], { description: "The days that would be made, by date." })
  dates!: readonly PlainDate[];

  @Field(() => [Refusal], { description: "Why it would be refused; none when it would not." })
  reasons!: readonly Refusal[];
}

export const SessionsResult = orRefused("SessionsResult", () => SessionsChanged);
export const UndoPlanChangeResult = orRefused("UndoPlanChangeResult", () => PlanChangeType);

@InputType({ description: "What is left out stays; a room, place or topic of null is taken away." })
class SessionChangesInput {
  @Field(() => PlainDateScalar, {
    nullable: true,
    description: "Of the session asked for; with a wider scope the others go as many days.",
  })
  date?: PlainDate | null;

  @Field(() => Int, { nullable: true, description: "Instead of a date: all so many days on." })
  shiftDays?: number | null;

  @Field(() => LocalTimeScalar, { nullable: true })
  startsAt?: LocalTime | null;

  @Field(() => LocalTimeScalar, { nullable: true })
  endsAt?: LocalTime | null;

  @Field(() => ID, { nullable: true, description: "Takes a place in words away." })
  roomId?: string | null;

  @Field(() => String, { nullable: true, description: "Takes a room away." })
  place?: string | null;

  @Field(() => [ID], { nullable: true })
  memberIds?: string[] | null;

  @Field(() => String, { nullable: true, description: "Of one session only." })
  topic?: string | null;
}

@InputType()
export class EditSessionsInput {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => EditScopeEnum)
  scope!: EditScope;

  @Field(() => SessionChangesInput)
  changes!: SessionChangesInput;

  @Field(() => Boolean, { nullable: true, description: "Save the free ones, skip the others." })
  onlyFree?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: "Let days lie on a day off." })
  keepOnDayOff?: boolean | null;
}

@InputType()
export class MoveSessionsInput {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => Int, { description: "-52 to 52, not 0." })
  weeks!: number;

  @Field(() => Boolean, { nullable: true, description: "Leave those that follow." })
  onlyThis?: boolean | null;
}

@InputType()
export class AddSessionsInput {
  @Field(() => ID)
  cohortId!: string;

  @Field(() => ModuleCodeEnum)
  module!: ModuleCode;

  @Field(() => RecurrenceInput)
  rule!: RecurrenceInput;

  @Field(() => PlainDateScalar)
  startsOn!: PlainDate;

  @Field(() => LocalTimeScalar)
  startsAt!: LocalTime;

  @Field(() => LocalTimeScalar)
  endsAt!: LocalTime;

  @Field(() => ID, { nullable: true })
  roomId?: string | null;

  @Field(() => String, { nullable: true })
  place?: string | null;

  @Field(() => [ID], { nullable: true })
  memberIds?: string[] | null;

  @Field(() => String, { nullable: true })
  topic?: string | null;

  @Field(() => Int, { nullable: true, description: "Nights stayed, from the first day on." })
  nights?: number | null;

  @Field(() => Boolean, { nullable: true, description: "Save the free ones, skip the others." })
  onlyFree?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: "Let days lie on a day off." })
  keepOnDayOff?: boolean | null;
}

@InputType()
export class ExtendSeriesInput {
  @Field(() => ID)
  seriesId!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => Int, { description: "Days it is to have in all." })
  count!: number;
}
