import { useQuery } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { Navigate, useParams } from "react-router";
import { graphql } from "../gql/index.ts";
import { ButtonLink } from "../ui/button.tsx";
import { stayHere } from "../ui/page.tsx";
import { Empty, Failed, Loading } from "../ui/states.tsx";
import { usePhone } from "../ui/use-phone.ts";
import { useViewer } from "../ui/viewer.tsx";
import { AttendanceActions } from "./attendance-actions.tsx";
import { AttendanceBoard } from "./attendance-board.tsx";
import { AttendanceCounts } from "./attendance-counts.tsx";
import { AttendanceTabs } from "./attendance-tabs.tsx";
import { chooseSession } from "./choose-session.ts";
import { useSessionTexts } from "./session-texts.ts";
import { inSheetOrder } from "./sheet-columns.ts";

const attendanceQuery = graphql(`
  query Attendance($cohortId: ID!) {
    cohort(id: $cohortId) {
      id
      can { readParticipants }
      sessions {
        id module ordinal date startsAt endsAt minutes place status cancelledReason
        recorded expected present
      }
    }
  }
`);

/** A cohort's attendance: one session's roster, and on a wide screen the whole sheet around it. */
export function AttendancePage() {
  const { t } = useTranslation();
  const { id = "", sessionId } = useParams();
  const { today } = useViewer();
  const { name } = useSessionTexts();
  // One thing at a time in the hand: sheets are on the overview there.
  const phone = usePhone();
  const { data, error, refetch } = useQuery(attendanceQuery, {
    variables: { cohortId: id },
    fetchPolicy: "cache-and-network",
  });
  if (!data) {
    if (!error) return <Loading />;
    return <Failed error={error} title={t("sessions.failed")} onRetry={() => void refetch()} />;
  }
  const { sessions, can } = data.cohort;
  if (sessions.length === 0) return <NoSessions cohortId={id} />;
  const ordered = inSheetOrder(sessions);
  if (!can.readParticipants)
    return (
      <>
        <AttendanceTabs cohortId={id} />
        <AttendanceCounts sessions={ordered} />
      </>
    );

  const wanted = sessionId ?? (chooseSession(sessions, today) ?? ordered.at(-1))?.id ?? "";
  const address = `/cohorts/${id}/attendance`;
  if (!sessionId) return <Navigate to={`${address}/${wanted}`} replace state={stayHere} />;
  const open = sessions.find((session) => session.id === sessionId);
  if (!open) return <NotHere to={address} />;
  return (
    <>
      <AttendanceTabs cohortId={id} />
      {!phone && <AttendanceActions cohortId={id} session={{ id: sessionId, name: name(open) }} />}
      <AttendanceBoard cohortId={id} sessionId={sessionId} sessions={ordered} />
    </>
  );
}

function NoSessions({ cohortId }: { cohortId: string }) {
  const { t } = useTranslation();
  return (
    <Empty
      title={t("sessions.none.title")}
      actions={
        <ButtonLink to={`/cohorts/${cohortId}/plan`} variant="primary">
          {t("sessions.none.action")}
        </ButtonLink>
      }
    >
      {t("sessions.none.words")}
    </Empty>
  );
}

function NotHere({ to }: { to: string }) {
  const { t } = useTranslation();
  return (
    <Empty
      title={t("sessions.notHere.title")}
      actions={
        <ButtonLink to={to} variant="primary">
          {t("sessions.notHere.action")}
        </ButtonLink>
      }
    >
      {t("sessions.notHere.words")}
    </Empty>
  );
}
