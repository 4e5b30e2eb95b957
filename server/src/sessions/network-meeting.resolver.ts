import {
  cancelNetworkMeetingInput,
  editMeetingTextsInput,
  editNetworkMeetingInput,
  inviteCohortsInput,
  planNetworkMeetingInput,
  recordNetworkAttendanceInput,
  sendNetworkInvitationsInput,
  setNetworkAnswerInput,
} from "@mikrolaan/shared/sessions";
import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from "type-graphql";
import { Guarded } from "../identity/index.ts";
import { valid } from "../platform/errors.ts";
import { Clash, Refused } from "../platform/refused.graphql.ts";
import type { RequestContext } from "../platform/request-context.ts";
import { EditMeetingTextsInput } from "./message-text.graphql.ts";
import { editMeetingTexts } from "./message-text.service.ts";
import type { NetworkMeeting } from "./network-meeting.entity.ts";
import {
  CancelNetworkMeetingInput,
  EditNetworkMeetingInput,
  InviteCohortsInput,
  NetworkGuest,
  NetworkMeetingPage,
  NetworkMeetingResult,
  NetworkMeetingType,
  PlanNetworkMeetingInput,
  RecordNetworkAttendanceInput,
} from "./network-meeting.graphql.ts";
import { guestsOf, networkMeeting, networkMeetings } from "./network-meeting.reads.ts";
import {
  cancelNetworkMeeting,
  editNetworkMeeting,
  inviteCohorts,
  planNetworkMeeting,
  recordNetworkAttendance,
} from "./network-meeting.service.ts";
import {
  MeetingTexts,
  NetworkMessageType,
  SendNetworkInvitationsInput,
  SetNetworkAnswerInput,
} from "./network-message.graphql.ts";
import { messagesOf, textsOf } from "./network-message.reads.ts";
import { sendNetworkInvitations, setNetworkAnswer } from "./network-message.service.ts";
import { guestsElsewhere } from "./network-slot.ts";

@Resolver(() => NetworkMeetingType)
export class NetworkMeetingResolver {
  @Query(() => NetworkMeetingPage, { description: "The newest date first." })
  @Guarded("readNetwork")
  networkMeetings(
    @Ctx() ctx: RequestContext,
    @Arg("first", () => Int, { defaultValue: 50 }) first: number,
    @Arg("after", () => String, { nullable: true }) after: string | null,
  ): Promise<NetworkMeetingPage> {
    return networkMeetings(ctx, { first, after });
  }

  @Query(() => NetworkMeetingType)
  @Guarded("readNetwork")
  networkMeeting(
    @Ctx() ctx: RequestContext,
    @Arg("id", () => ID) id: string,
  ): Promise<NetworkMeetingType> {
    return networkMeeting(ctx, id);
  }

  @FieldResolver(() => [NetworkGuest], { description: "By last name." })
  @Guarded("readNetworkGuests")
  guests(@Root() { id }: NetworkMeetingType, @Ctx() ctx: RequestContext): Promise<NetworkGuest[]> {
    return guestsOf(ctx, id);
  }

  @FieldResolver(() => [NetworkMessageType], { description: "By the day they are due." })
  @Guarded("readNetworkMessages")
  messages(
    @Root() { id }: NetworkMeetingType,
    @Ctx() ctx: RequestContext,
  ): Promise<NetworkMessageType[]> {
    return messagesOf(ctx, id);
  }

  @FieldResolver(() => MeetingTexts)
  @Guarded("readNetworkMessages")
  texts(@Root() { id }: NetworkMeetingType, @Ctx() ctx: RequestContext): Promise<MeetingTexts> {
    return textsOf(ctx, id);
  }

  @Query(() => [Clash], {
    description: "Guests of a meeting who are wanted elsewhere at that time, which is no obstacle.",
  })
  @Guarded("readNetworkGuests")
  guestsElsewhere(
    @Ctx() ctx: RequestContext,
    @Arg("meetingId", () => ID) meetingId: string,
  ): Promise<Clash[]> {
    return guestsElsewhere(ctx, meetingId);
  }

  @Mutation(() => NetworkMeetingResult)
  @Guarded("planNetworkMeeting")
  planNetworkMeeting(
    @Ctx() ctx: RequestContext,
    @Arg("input", () => PlanNetworkMeetingInput) input: PlanNetworkMeetingInput,
  ): Promise<typeof NetworkMeetingResult> {
    return answer(ctx, planNetworkMeeting(ctx, valid(planNetworkMeetingInput, input)));
  }

  @Mutation(() => NetworkMeetingResult)
  @Guarded("editNetworkMeeting")
  editNetworkMeeting(
    @Ctx() ctx: RequestContext,
    @Arg("input", () => EditNetworkMeetingInput) input: EditNetworkMeetingInput,
  ): Promise<typeof NetworkMeetingResult> {
    return answer(ctx, editNetworkMeeting(ctx, valid(editNetworkMeetingInput, input)));
  }

  @Mutation(() => NetworkMeetingResult)
  @Guarded("cancelNetworkMeeting")
  cancelNetworkMeeting(
    @Ctx() ctx: RequestContext,
    @Arg("input", () => CancelNetworkMeetingInput) input: CancelNetworkMeetingInput,
  ): Promise<typeof NetworkMeetingResult> {
    return answer(ctx, cancelNetworkMeeting(ctx, valid(cancelNetworkMeetingInput, input)));
  }

  @Mutation(() => NetworkMeetingResult)
  @Guarded("inviteCohorts")
  inviteCohorts(
    @Ctx() ctx: RequestContext,
    @Arg("input", () => InviteCohortsInput) input: InviteCohortsInput,
  ): Promise<typeof NetworkMeetingResult> {
    return answer(ctx, inviteCohorts(ctx, valid(inviteCohortsInput, input)));
  }

  @Mutation(() => NetworkMeetingResult, { description: "Queues what has not been sent yet." })
  @Guarded("sendNetworkInvitations")
  sendNetworkInvitations(
    @Ctx() ctx: RequestContext,
    @Arg("input", () => SendNetworkInvitationsInput) input: SendNetworkInvitationsInput,
  ): Promise<typeof NetworkMeetingResult> {
    return answer(ctx, sendNetworkInvitations(ctx, valid(sendNetworkInvitationsInput, input)));
  }

  @Mutation(() => NetworkMeetingResult, { description: "What a guest has said by telephone." })
  @Guarded("setNetworkAnswer")
  setNetworkAnswer(
    @Ctx() ctx: RequestContext,
    @Arg("input", () => SetNetworkAnswerInput) input: SetNetworkAnswerInput,
  ): Promise<typeof NetworkMeetingResult> {
    return answer(ctx, setNetworkAnswer(ctx, valid(setNetworkAnswerInput, input)));
  }

  @Mutation(() => NetworkMeetingResult, {
    description: "The invitation and script of one meeting.",
  })
  @Guarded("editNetworkTexts")
  editMeetingTexts(
    @Ctx() ctx: RequestContext,
    @Arg("input", () => EditMeetingTextsInput) input: EditMeetingTextsInput,
  ): Promise<typeof NetworkMeetingResult> {
    return answer(ctx, editMeetingTexts(ctx, valid(editMeetingTextsInput, input)));
  }

  @Mutation(() => NetworkMeetingResult)
  @Guarded("recordNetworkAttendance")
  recordNetworkAttendance(
    @Ctx() ctx: RequestContext,
    @Arg("input", () => RecordNetworkAttendanceInput) input: RecordNetworkAttendanceInput,
  ): Promise<typeof NetworkMeetingResult> {
    return answer(ctx, recordNetworkAttendance(ctx, valid(recordNetworkAttendanceInput, input)));
  }
}

/** The meeting as the query reads it, or the refusal. */
async function answer(
  ctx: RequestContext,
  verb: Promise<NetworkMeeting | Refused>,
): Promise<typeof NetworkMeetingResult> {
  const result = await verb;
  return result instanceof Refused ? result : networkMeeting(ctx, result.id);
}
