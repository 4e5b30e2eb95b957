import { given, type Town } from "@mikrolaan/server/testing";
import { plainDate } from "@mikrolaan/shared/calendar";
import type { ApiUser } from "./api.ts";

/** A cohort whose people have begun their businesses, so that their network may meet. */
export async function startedCohort(place: Town, names: readonly string[]): Promise<string> {
  const startsOn = plainDate("2025-09-01");
  const { id: cohortId } = await given(place).cohort({ name: "Hold 1", startsOn });
  for (const name of names) {
    const { id: participantId } = await given(place).participant(name);
    await given(place).enrolment({ cohortId, participantId, startsOn });
  }
  return cohortId;
}

/** A network meeting of that cohort with its invitations sent: its id, and where each guest answers. */
export async function invitedMeeting(
  coach: ApiUser,
  cohortId: string,
  more: object = {},
): Promise<{ readonly id: string; readonly tokens: readonly string[] }> {
  const evening = { date: "2026-12-10", startsAt: "17:00", endsAt: "19:00" };
  const input = { ...evening, place: "Café Kaj", theme: "Priser", cohortIds: [cohortId], ...more };
  const { planNetworkMeeting } = await coach.ask<{ planNetworkMeeting: { id: string } }>(
    `mutation ($input: PlanNetworkMeetingInput!) { planNetworkMeeting(input: $input) {
       ... on NetworkMeeting { id } ... on Refused { reasons { code } } } }`,
    { input },
  );
  const { id } = planNetworkMeeting;
  const { sendNetworkInvitations } = await coach.ask<{
    sendNetworkInvitations: { messages: { kind: string; replyPath: string }[] };
  }>(
    `mutation ($input: SendNetworkInvitationsInput!) { sendNetworkInvitations(input: $input) {
       ... on NetworkMeeting { messages { kind replyPath } } } }`,
    { input: { meetingId: id } },
  );
  const invitations = sendNetworkInvitations.messages.filter(({ kind }) => kind === "INVITATION");
  return { id, tokens: invitations.map(({ replyPath }) => replyPath.replace("/reply/", "")) };
}
