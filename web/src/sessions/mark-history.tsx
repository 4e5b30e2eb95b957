import { useQuery } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { ButtonLink } from "../ui/button.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { Empty, Failed, Loading } from "../ui/states.tsx";
import styles from "./attendance-log.module.css";
import { attendanceLogQuery } from "./attendance-log-query.ts";
import type { RosterViewProps } from "./board-types.ts";
import { LogChange } from "./log-change.tsx";
import { useSessionTexts } from "./session-texts.ts";
import { useLogWords } from "./use-log-words.ts";

type HistoryProps = RosterViewProps & {
  /** Whose mark; none while the dialog is closed. */
  readonly enrolmentId: string | null;
  readonly onClose: () => void;
};

/** All that one person's mark on one day has been: what, by whom, when, and why. */
export function MarkHistory({ enrolmentId, onClose, ...board }: HistoryProps) {
  const { t } = useTranslation();
  const { day } = useSessionTexts();
  const { roster, sessions, sessionId } = board;
  const person = roster.people.find((it) => it.enrolmentId === enrolmentId);
  const column = sessions.find(({ id }) => id === sessionId);
  const title =
    person && column
      ? t("sessions.history.title", { name: person.name, day: day(column.date) })
      : t("sessions.history.open");
  return (
    <Dialog title={title} opened={person !== undefined} onClose={onClose}>
      {person && <History {...board} enrolmentId={person.enrolmentId} />}
    </Dialog>
  );
}

function History({ cohortId, sessionId, enrolmentId }: RosterViewProps & { enrolmentId: string }) {
  const { t } = useTranslation();
  const { source, when, undone } = useLogWords();
  const { data, error, refetch } = useQuery(attendanceLogQuery, {
    variables: { cohortId, filter: { enrolmentId, sessionId } },
    fetchPolicy: "network-only",
  });
  if (!data) {
    if (!error) return <Loading />;
    const title = t("sessions.history.failed");
    return <Failed error={error} title={title} onRetry={() => void refetch()} />;
  }
  const { items } = data.attendanceLog;
  if (items.length === 0) {
    return (
      <Empty small title={t("sessions.history.none")}>
        {t("sessions.history.noneWords")}
      </Empty>
    );
  }
  return (
    <>
      <ol className={styles.history}>
        {items.map((entry) => (
          <li key={entry.id}>
            <LogChange entry={entry} />
            <p className="second">
              <bdi>{entry.save.savedBy}</bdi>, {when(entry.save)} ·{" "}
              {[source(entry.save), undone(entry.save)].filter(Boolean).join(" · ")}
            </p>
          </li>
        ))}
      </ol>
      <p className={styles.foot}>
        <ButtonLink size="small" to={`/cohorts/${cohortId}/attendance/log?person=${enrolmentId}`}>
          {t("sessions.history.all")}
        </ButtonLink>
      </p>
    </>
  );
}
