import { useQuery } from "@apollo/client/react";
import { daysBetween } from "@mikrolaan/shared/calendar";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useParams } from "react-router";
import type { CohortFollowUpQuery } from "../gql/graphql.ts";
import { graphql } from "../gql/index.ts";
import { Columns, Paper } from "../ui/page.tsx";
import { Row, RowList } from "../ui/row-list.tsx";
import { Failed, Loading } from "../ui/states.tsx";
import { useViewer } from "../ui/viewer.tsx";
import { AttendanceTabs } from "./attendance-tabs.tsx";
import styles from "./follow-up.module.css";
import { FollowUpDialog } from "./follow-up-dialog.tsx";
import type { FollowUpTask } from "./follow-up-documents.ts";
import { FollowUpRow } from "./follow-up-row.tsx";
import { useSessionTexts } from "./session-texts.ts";

const cohortFollowUpQuery = graphql(`
  query CohortFollowUp($cohortId: ID!) {
    cohort(id: $cohortId) {
      id
      sessions {
        id module ordinal date startsAt endsAt status recorded expected
        owners { id name isMe }
        can { recordAttendance }
      }
    }
    followUps(cohortId: $cohortId) { ...FollowUpTask_FollowUp @unmask }
  }
`);

/** What a cohort's attendance asks of its coaches: rosters not taken, and whom to call. */
export function FollowUpPage() {
  const { t } = useTranslation();
  const { id = "" } = useParams();
  const { data, error, refetch } = useQuery(cohortFollowUpQuery, {
    variables: { cohortId: id },
    fetchPolicy: "cache-and-network",
  });
  if (!data && !error) return <Loading />;
  return (
    <>
      <AttendanceTabs cohortId={id} />
      {data ? (
        <Columns split="6-6">
          <NotTaken cohortId={id} sessions={data.cohort.sessions} />
          <Calls followUps={data.followUps} />
        </Columns>
      ) : (
        <Failed error={error} title={t("sessions.follow.failed")} onRetry={() => void refetch()} />
      )}
    </>
  );
}

type Session = CohortFollowUpQuery["cohort"]["sessions"][number];

/** Sessions held that lack a mark, each with the way to that day and whose it is to take. */
function NotTaken({ cohortId, sessions }: { cohortId: string; sessions: readonly Session[] }) {
  const { t } = useTranslation();
  const { name } = useSessionTexts();
  const { today } = useViewer();
  const waiting = sessions.filter(
    ({ status, date, recorded, expected }) =>
      status === "PLANNED" && date <= today && recorded < expected,
  );
  return (
    <Paper
      flush
      title={t("sessions.follow.notTaken.title")}
      note={t("sessions.follow.notTaken.note")}
    >
      {waiting.length === 0 ? (
        <p className={styles.nothing}>{t("sessions.follow.notTaken.none")}</p>
      ) : (
        <RowList label={t("sessions.follow.notTaken.title")}>
          {waiting.map((session) => {
            const { id, date, expected, recorded, owners, can } = session;
            const days = daysBetween(date, today);
            return (
              <Row
                key={id}
                title={name(session)}
                second={[
                  t("sessions.follow.notTaken.missing", { count: expected - recorded }),
                  owners.map((it) => it.name).join(", ") || t("sessions.follow.calls.everyone"),
                ].join(" · ")}
                note={
                  <span className="ink2">
                    {days === 0
                      ? t("sessions.follow.notTaken.today")
                      : t("sessions.follow.notTaken.days", { count: days })}
                  </span>
                }
                to={`/cohorts/${cohortId}/attendance/${id}`}
                action={t(
                  can.recordAttendance
                    ? "sessions.follow.notTaken.open"
                    : "sessions.follow.notTaken.see",
                )}
              />
            );
          })}
        </RowList>
      )}
    </Paper>
  );
}

function Calls({ followUps }: { followUps: readonly FollowUpTask[] }) {
  const { t } = useTranslation();
  const [asked, setAsked] = useState<FollowUpTask | null>(null);
  const open = followUps.filter(({ state }) => state === "OPEN");
  return (
    <Paper flush title={t("sessions.follow.calls.title")} note={t("sessions.follow.calls.note")}>
      {open.length === 0 ? (
        <p className={styles.nothing}>{t("sessions.follow.calls.none")}</p>
      ) : (
        <RowList label={t("sessions.follow.calls.title")}>
          {open.map((task) => (
            <FollowUpRow key={task.enrolmentId} task={task} showOwner onFollowUp={setAsked} />
          ))}
        </RowList>
      )}
      <FollowUpDialog task={asked} onClose={() => setAsked(null)} />
    </Paper>
  );
}
