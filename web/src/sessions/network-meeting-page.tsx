import { useQuery } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { useParams } from "react-router";
import { graphql } from "../gql/index.ts";
import { DateText, TimeText } from "../ui/figures.tsx";
import { Columns, Page, Stack } from "../ui/page.tsx";
import { Failed, Loading, Notice } from "../ui/states.tsx";
import { GuestList } from "./guest-list.tsx";
import { GuestsElsewhere } from "./guests-elsewhere.tsx";
import { MeetingActions } from "./meeting-actions.tsx";
import { MeetingCounts, MeetingFacts } from "./meeting-facts.tsx";
import { MeetingMessages } from "./meeting-messages.tsx";
import { MeetingTexts } from "./meeting-texts.tsx";
import { SendInvitations } from "./send-invitations.tsx";

export const meetingFragment = graphql(`
  fragment Meeting_NetworkMeeting on NetworkMeeting {
    id date startsAt endsAt place theme host hostParticipantId status cancelledReason version
    room { id name }
    member { id name }
    cohorts { id name }
    seriesId occurrenceOn
    invited sent saidYes saidNo came recorded
    can { edit invite recordAttendance readGuests sendInvitations editTexts }
  }
`);

const meetingQuery = graphql(`
  query NetworkMeeting($id: ID!) {
    networkMeeting(id: $id) { ...Meeting_NetworkMeeting @unmask }
  }
`);

/** One network meeting: what it is about, who is invited and who came. */
export function NetworkMeetingPage() {
  const { t } = useTranslation();
  const { id = "" } = useParams();
  const { data, error, refetch } = useQuery(meetingQuery, {
    variables: { id },
    fetchPolicy: "cache-and-network",
  });
  const meeting = data?.networkMeeting;
  if (!meeting) {
    return (
      <Page title={t("sessions.network.meeting")}>
        {error ? (
          <Failed
            error={error}
            title={t("sessions.network.meetingFailed")}
            onRetry={() => void refetch()}
          />
        ) : (
          <Loading />
        )}
      </Page>
    );
  }
  return (
    <Page
      title={meeting.theme ?? t("sessions.network.meeting")}
      kicker={meeting.theme && t("sessions.network.meeting")}
      second={
        <>
          <DateText date={meeting.date} /> · <TimeText {...meeting} />
          {meeting.place && ` · ${meeting.place}`}
        </>
      }
      actions={<MeetingActions meeting={meeting} />}
    >
      <Stack>
        {meeting.status === "CANCELLED" && (
          <Notice calm>
            {t("sessions.network.cancelledBecause", { reason: meeting.cancelledReason ?? "" })}
          </Notice>
        )}
        <SendInvitations meeting={meeting} />
        {meeting.can.readGuests && meeting.status === "PLANNED" && (
          <GuestsElsewhere meetingId={meeting.id} />
        )}
        <Columns split="8-4">
          <Stack>
            <GuestList meeting={meeting} />
            {meeting.can.readGuests && meeting.sent > 0 && (
              <MeetingMessages meetingId={meeting.id} />
            )}
          </Stack>
          <Stack>
            <MeetingCounts meeting={meeting} />
            <MeetingFacts meeting={meeting} />
            {meeting.can.readGuests && <MeetingTexts meeting={meeting} />}
          </Stack>
        </Columns>
      </Stack>
    </Page>
  );
}
