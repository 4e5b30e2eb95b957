import type { LocalTime, PlainDate } from "@mikrolaan/shared/calendar";
import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { RecurrenceKind, RecurrencePatternInput } from "../platform/recurrence.graphql.ts";
import { Clash, orRefused } from "../platform/refused.graphql.ts";
import { LocalTimeScalar, PlainDateScalar } from "../platform/scalars.ts";
import {
  NetworkCohort,
  NetworkHolder,
  NetworkMeetingType,
  NetworkRoom,
} from "./network-meeting.graphql.ts";

@ObjectType({ simpleResolvers: true, description: "How its dates repeat, as it was planned." })
class NetworkPattern {
  @Field(() => RecurrenceKind)
  kind!: keyof typeof RecurrenceKind;

  @Field(() => Int)
  every!: number;

  @Field(() => [Int], { nullable: true })
  weekdays?: readonly number[] | null;

  @Field(() => Int, { nullable: true })
  nth?: number | null;

  @Field(() => Int, { nullable: true })
  weekday?: number | null;

  @Field(() => Int, { nullable: true })
  day?: number | null;
}

@ObjectType({ simpleResolvers: true, description: "A date on which no meeting was made, and why." })
export class LeftOutDate {
  @Field(() => PlainDateScalar)
  date!: PlainDate;

  @Field(() => String, {
    nullable: true,
    description: "The holiday by its code, or the closed day by its name; null where it is taken.",
  })
  dayOff!: string | null;

  @Field(() => [Clash], { description: "What has it now; empty once it is free again." })
  clashes!: readonly Clash[];
}

@ObjectType("NetworkSeries", {
  simpleResolvers: true,
  description: "Network meetings without an end, always planned 26 weeks ahead.",
})
export class NetworkSeriesType {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => NetworkPattern)
  pattern!: NetworkPattern;

  @Field(() => PlainDateScalar)
  startsOn!: PlainDate;

  @Field(() => LocalTimeScalar)
  startsAt!: LocalTime;

  @Field(() => LocalTimeScalar)
  endsAt!: LocalTime;

  @Field(() => NetworkRoom, { nullable: true })
  room!: NetworkRoom | null;

  @Field(() => String, { nullable: true, description: "The room's name, or the place in words." })
  place!: string | null;

  @Field(() => String, { nullable: true })
  theme!: string | null;

  @Field(() => NetworkHolder, { nullable: true })
  member!: NetworkHolder | null;

  @Field(() => [NetworkCohort])
  cohorts!: readonly NetworkCohort[];

  @Field(() => PlainDateScalar, { nullable: true, description: "Meetings are made up to here." })
  madeUntil!: PlainDate | null;

  @Field(() => PlainDateScalar, { nullable: true, description: "Its last day, once it is ended." })
  endedOn!: PlainDate | null;
}

@ObjectType({ simpleResolvers: true })
class NetworkSeriesEnded {
  @Field(() => NetworkSeriesType)
  series!: NetworkSeriesType;

  @Field(() => Int, { description: "Coming meetings that nobody had answered, taken away." })
  removed!: number;

  @Field(() => [NetworkMeetingType], {
    description: "Meetings after the last day that somebody has answered: to be called off.",
  })
  kept!: readonly NetworkMeetingType[];
}

export const NetworkSeriesResult = orRefused("NetworkSeriesResult", () => NetworkSeriesType);
export const EndNetworkSeriesResult = orRefused("EndNetworkSeriesResult", () => NetworkSeriesEnded);

@InputType()
class NetworkSeriesFields {
  @Field(() => LocalTimeScalar)
  startsAt!: LocalTime;

  @Field(() => LocalTimeScalar)
  endsAt!: LocalTime;

  @Field(() => ID, { nullable: true })
  roomId?: string | null;

  @Field(() => String, { nullable: true, description: "In words; not read where there is a room." })
  place?: string | null;

  @Field(() => String, { nullable: true })
  theme?: string | null;

  @Field(() => ID, { nullable: true, description: "The team member who holds them." })
  memberId?: string | null;

  @Field(() => [ID])
  cohortIds!: string[];
}

@InputType()
export class PlanNetworkSeriesInput extends NetworkSeriesFields {
  @Field(() => RecurrencePatternInput)
  pattern!: RecurrencePatternInput;

  @Field(() => PlainDateScalar)
  startsOn!: PlainDate;

  @Field(() => Boolean, {
    defaultValue: false,
    description: "Leave out the dates that are taken; otherwise one such date plans nothing.",
  })
  onlyFree!: boolean;
}

@InputType()
export class EditNetworkSeriesInput extends NetworkSeriesFields {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;
}

@InputType()
export class EndNetworkSeriesInput {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => PlainDateScalar)
  lastDay!: PlainDate;
}
