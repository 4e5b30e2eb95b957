import { localTime } from "@mikrolaan/shared/calendar";
import type { PlanNetworkMeetingInput } from "@mikrolaan/shared/sessions";
import type { NetworkMeeting } from "../sessions/index.ts";
import { planNetworkMeeting } from "../sessions/network-meeting.service.ts";
import { agreed } from "./given.ts";
import { type Town, testDay } from "./town.ts";

/** Late in the day, where no course is, and with nothing decided yet. */
export const evening = {
  date: testDay,
  startsAt: localTime("16:00"),
  endsAt: localTime("18:00"),
  ...{
    roomId: null,
    place: null,
    theme: null,
    memberId: null,
    host: null,
    hostParticipantId: null,
  },
};

/** A network meeting of these cohorts, planned by the verb that coaches use. */
export function networkMeetingOf(
  place: Town,
  cohortIds: readonly string[],
  more: Partial<PlanNetworkMeetingInput> = {},
): Promise<NetworkMeeting> {
  return place.as("COACH", async (ctx) =>
    agreed(await planNetworkMeeting(ctx, { ...evening, cohortIds, ...more })),
  );
}
