import { useQuery } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { useParams } from "react-router";
import { graphql } from "../gql/index.ts";
import { DateText, TimeText } from "../ui/figures.tsx";
import { Columns, Page, Stack } from "../ui/page.tsx";
import { Failed, Loading, Notice } from "../ui/states.tsx";
import { GuestList } from "./guest-list.tsx";
import { MeetingActions } from "./meeting-actions.tsx";
import { MeetingFacts } from "./meeting-facts.tsx";

export const meetingFragment = graphql(`
  fragment Meeting_NetworkMeeting on NetworkMeeting {
    id date startsAt endsAt place theme host status cancelledReason version
    cohorts { id name }
    invited came recorded
    can { edit invite recordAttendance readGuests }
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
        <Columns split="8-4">
          <GuestList meeting={meeting} />
          <MeetingFacts meeting={meeting} />
        </Columns>
      </Stack>
    </Page>
  );
}
