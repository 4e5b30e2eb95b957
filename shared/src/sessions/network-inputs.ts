import * as z from "zod";
import {
  endsAfterStart,
  id,
  listOf,
  localTimeSchema,
  optionally,
  optionalText,
  plainDateSchema,
  text,
  uniqueBy,
  versionSchema,
} from "../text/index.ts";

const stored = { id, version: versionSchema };

const where = { roomId: optionally(id), place: optionalText({ max: 120 }) };

const hours = { startsAt: localTimeSchema, endsAt: localTimeSchema };

const about = { theme: optionalText({ max: 200 }), memberId: optionally(id) };

const meeting = {
  date: plainDateSchema,
  ...hours,
  ...where,
  ...about,
  host: optionalText({ max: 120 }),
  hostParticipantId: optionally(id),
};

const cohortIds = listOf(id, { max: 20 });

/** A network meeting for the people of one or more cohorts. A room takes the place of a place in words, and a participant that of a host in words. */
export const planNetworkMeetingInput = endsAfterStart(
  z.object({ ...meeting, cohortIds }).transform(oneOfEach),
);

export type PlanNetworkMeetingInput = z.output<typeof planNetworkMeetingInput>;

/** A network meeting as its form has it: what is left out is taken away. */
export const editNetworkMeetingInput = endsAfterStart(
  z.object({ ...stored, ...meeting }).transform(oneOfEach),
);

export type EditNetworkMeetingInput = z.output<typeof editNetworkMeetingInput>;

/** Calling a network meeting off. */
export const cancelNetworkMeetingInput = z.object({ ...stored, reason: text({ max: 300 }) });

export type CancelNetworkMeetingInput = z.output<typeof cancelNetworkMeetingInput>;

/** Inviting more cohorts to a meeting. */
export const inviteCohortsInput = z.object({ meetingId: id, cohortIds });

export type InviteCohortsInput = z.output<typeof inviteCohortsInput>;

/** Who came to a meeting; null takes the answer back. */
export const recordNetworkAttendanceInput = z.object({
  meetingId: id,
  guests: uniqueBy(
    "participantId",
    listOf(
      z.object({
        participantId: id,
        came: z.boolean({ error: "NOT_AN_OPTION" }).nullable(),
      }),
      { max: 100 },
    ),
  ),
});

export type RecordNetworkAttendanceInput = z.output<typeof recordNetworkAttendanceInput>;

/** Sending a meeting's invitations. */
export const sendNetworkInvitationsInput = z.object({ meetingId: id });

export type SendNetworkInvitationsInput = z.output<typeof sendNetworkInvitationsInput>;

/** What a guest has said by telephone; null takes it back. */
export const setNetworkAnswerInput = z.object({
  meetingId: id,
  participantId: id,
  answer: z.boolean({ error: "NOT_AN_OPTION" }).nullable(),
});

export type SetNetworkAnswerInput = z.output<typeof setNetworkAnswerInput>;

/** What a guest answers by the link they were sent. */
export const replyInput = z.object({ answer: z.boolean({ error: "NOT_AN_OPTION" }) });

function oneOfEach<
  Given extends {
    readonly roomId: string | null;
    readonly place: string | null;
    readonly hostParticipantId: string | null;
    readonly host: string | null;
  },
>(given: Given): Given {
  return {
    ...given,
    place: given.roomId === null ? given.place : null,
    host: given.hostParticipantId === null ? given.host : null,
  };
}
