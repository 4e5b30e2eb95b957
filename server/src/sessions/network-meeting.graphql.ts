import type { LocalTime, PlainDate } from "@mikrolaan/shared/calendar";
import type { SessionStatus } from "@mikrolaan/shared/sessions";
import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { PageOf } from "../platform/page.graphql.ts";
import { orRefused } from "../platform/refused.graphql.ts";
import { LocalTimeScalar, PlainDateScalar } from "../platform/scalars.ts";
import { MeetingStatusEnum } from "./session.graphql.ts";

@ObjectType({ simpleResolvers: true })
class NetworkMeetingCan {
  @Field(() => Boolean, { description: "Change it, or call it off." }) edit!: boolean;
  @Field(() => Boolean) invite!: boolean;
  @Field(() => Boolean) recordAttendance!: boolean;
  @Field(() => Boolean) readGuests!: boolean;
  @Field(() => Boolean, { description: "Send the invitations, and record answers." })
  sendInvitations!: boolean;
  @Field(() => Boolean) editTexts!: boolean;
}

@ObjectType({ simpleResolvers: true, description: "A cohort invited." })
export class NetworkCohort {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;
}

@ObjectType({ simpleResolvers: true })
export class NetworkRoom {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;
}

@ObjectType({ simpleResolvers: true, description: "The team member who holds it." })
export class NetworkHolder {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;
}

@ObjectType({ simpleResolvers: true })
export class NetworkGuest {
  @Field(() => ID)
  participantId!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String, { description: "The cohort by which they were invited." })
  cohortName!: string;

  @Field(() => String, { nullable: true })
  businessIdea!: string | null;

  @Field(() => Boolean, { nullable: true, description: "Null while they have not answered." })
  answer!: boolean | null;

  @Field(() => Boolean, { description: "Whether their invitation has been sent." })
  isSent!: boolean;

  @Field(() => Boolean, { nullable: true, description: "Null until recorded." })
  came!: boolean | null;
}

@ObjectType("NetworkMeeting", {
  simpleResolvers: true,
  description: "A network meeting (netværksmøde): voluntary, and part of no attendance.",
})
export class NetworkMeetingType {
  @Field(() => ID)
  id!: string;

  @Field(() => PlainDateScalar)
  date!: PlainDate;

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

  @Field(() => String, {
    nullable: true,
    description: "Who opens the doors, often a citizen: null for who may not read the guests.",
  })
  host!: string | null;

  @Field(() => ID, { nullable: true, description: "The participant who is host; null likewise." })
  hostParticipantId!: string | null;

  @Field(() => NetworkHolder, { nullable: true })
  member!: NetworkHolder | null;

  @Field(() => ID, { nullable: true, description: "The series that it was made by." })
  seriesId!: string | null;

  @Field(() => PlainDateScalar, {
    nullable: true,
    description: "The day that the series gave, where it was moved from it.",
  })
  occurrenceOn!: PlainDate | null;

  @Field(() => MeetingStatusEnum)
  status!: SessionStatus;

  @Field(() => String, { nullable: true })
  cancelledReason!: string | null;

  @Field(() => Int)
  version!: number;

  @Field(() => [NetworkCohort])
  cohorts!: readonly NetworkCohort[];

  @Field(() => Int)
  invited!: number;

  @Field(() => Int, { description: "Guests whose invitation has been sent." })
  sent!: number;

  @Field(() => Int, { description: "Guests who have answered that they come." })
  saidYes!: number;

  @Field(() => Int, { description: "Guests who have answered that they do not." })
  saidNo!: number;

  @Field(() => Int)
  came!: number;

  @Field(() => Int, { description: "Of how many it has been said whether they came." })
  recorded!: number;

  @Field(() => NetworkMeetingCan)
  can!: NetworkMeetingCan;
}

@ObjectType({ simpleResolvers: true })
export class NetworkMeetingPage extends PageOf(() => NetworkMeetingType) {}

export const NetworkMeetingResult = orRefused("NetworkMeetingResult", () => NetworkMeetingType);

@InputType()
export class PlanNetworkMeetingInput {
  @Field(() => PlainDateScalar)
  date!: PlainDate;

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

  @Field(() => ID, { nullable: true, description: "The team member who holds it." })
  memberId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "In words; not read where a participant is host.",
  })
  host?: string | null;

  @Field(() => ID, { nullable: true })
  hostParticipantId?: string | null;

  @Field(() => [ID])
  cohortIds!: string[];
}

@InputType()
export class EditNetworkMeetingInput {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => PlainDateScalar)
  date!: PlainDate;

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

  @Field(() => ID, { nullable: true, description: "The team member who holds it." })
  memberId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "In words; not read where a participant is host.",
  })
  host?: string | null;

  @Field(() => ID, { nullable: true })
  hostParticipantId?: string | null;
}

@InputType()
export class CancelNetworkMeetingInput {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => String)
  reason!: string;
}

@InputType()
export class InviteCohortsInput {
  @Field(() => ID)
  meetingId!: string;

  @Field(() => [ID])
  cohortIds!: string[];
}

@InputType()
class NetworkGuestInput {
  @Field(() => ID)
  participantId!: string;

  @Field(() => Boolean, { nullable: true, description: "Null takes the answer back." })
  came?: boolean | null;
}

@InputType()
export class RecordNetworkAttendanceInput {
  @Field(() => ID)
  meetingId!: string;

  @Field(() => [NetworkGuestInput])
  guests!: NetworkGuestInput[];
}
