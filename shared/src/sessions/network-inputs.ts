import * as z from "zod";
import {
  endsAfterStart,
  id,
  listOf,
  localTimeSchema,
  optionalText,
  plainDateSchema,
  text,
  uniqueBy,
  versionSchema,
} from "../text/index.ts";

const stored = { id, version: versionSchema };

const meeting = {
  date: plainDateSchema,
  startsAt: localTimeSchema,
  endsAt: localTimeSchema,
  place: optionalText({ max: 120 }),
  theme: optionalText({ max: 200 }),
  host: optionalText({ max: 120 }),
};

const cohortIds = listOf(id, { max: 20 });

/** A network meeting for the people of one or more cohorts. */
export const planNetworkMeetingInput = endsAfterStart(z.object({ ...meeting, cohortIds }));

export type PlanNetworkMeetingInput = z.output<typeof planNetworkMeetingInput>;

/** A network meeting as its form has it: what is left out is taken away. */
export const editNetworkMeetingInput = endsAfterStart(z.object({ ...stored, ...meeting }));

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
