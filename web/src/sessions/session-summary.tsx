import type { PlainDate } from "@mikrolaan/shared/calendar";
import { IconBan } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { Facts } from "../ui/facts.tsx";
import { DateText, TimeText, Weeks } from "../ui/figures.tsx";
import { StatusWord } from "../ui/status-word.tsx";
import { useViewer } from "../ui/viewer.tsx";
import styles from "./session-editor.module.css";
import type { SessionToEdit } from "./session-to-edit.ts";

type SessionProps = { readonly session: SessionToEdit; readonly startsOn: PlainDate };

/** A session in three lines, for the strip under the plan. */
export function SessionSummary({ session, startsOn }: SessionProps) {
  const { t } = useTranslation();
  const { date, module, ordinal, place, instructor, topic } = session;
  return (
    <div className={styles.words}>
      <h2 className={styles.title}>
        {t(`codes.module.${module}`)} {ordinal}
        <SessionStatus session={session} />
      </h2>
      <p>
        <DateText date={date} week={false} /> <TimeText {...session} /> ·{" "}
        <Weeks startsOn={startsOn} date={date} />
      </p>
      <p className="ink2">
        {place ?? <Missing>{t("sessions.sessionEditor.noPlace")}</Missing>} ·{" "}
        {instructor ?? <Missing>{t("sessions.sessionEditor.noInstructor")}</Missing>}
        {topic && ` · ${topic}`}
      </p>
    </div>
  );
}

/** All that is known of a session. */
export function SessionFacts({ session, startsOn }: SessionProps) {
  const { t } = useTranslation();
  const { date, place, instructor, topic, overnight, status, cancelledReason } = session;
  const isCancelled = status === "CANCELLED";
  return (
    <Facts
      facts={[
        [t("sessions.sessionEditor.date"), <DateText key="date" date={date} week={false} />],
        [t("sessions.sessionEditor.weeks"), <Weeks key="weeks" startsOn={startsOn} date={date} />],
        [
          t("sessions.sessionEditor.time"),
          <span key="time">
            <TimeText {...session} />
            {overnight && `, ${t("sessions.sessionEditor.overnight")}`}
          </span>,
        ],
        [
          t("sessions.sessionEditor.place"),
          place ?? <Missing key="place">{t("sessions.sessionEditor.noPlace")}</Missing>,
        ],
        [
          t("sessions.sessionEditor.instructor"),
          instructor ?? (
            <Missing key="instructor">{t("sessions.sessionEditor.noInstructor")}</Missing>
          ),
        ],
        [t("sessions.sessionEditor.topic"), topic ?? t("sessions.sessionEditor.noTopic")],
        [t("sessions.sessionEditor.status"), <SessionStatus key="status" session={session} />],
        ...(isCancelled && cancelledReason
          ? [[t("sessions.sessionEditor.cancelledReason"), cancelledReason] as const]
          : []),
      ]}
    />
  );
}

function SessionStatus({ session }: { session: SessionToEdit }) {
  const { t } = useTranslation();
  const { today } = useViewer();
  const { date, status, recorded, expected } = session;
  if (status === "CANCELLED") {
    return (
      <StatusWord status="neutral" icon={IconBan}>
        {t("codes.meetingStatus.CANCELLED")}
      </StatusWord>
    );
  }
  if (date > today) {
    return (
      <StatusWord status="neutral" icon={null}>
        {t("codes.meetingStatus.PLANNED")}
      </StatusWord>
    );
  }
  const words = t("sessions.sessionEditor.taken", { count: recorded, of: expected });
  if (expected === 0) return null;
  if (recorded >= expected) return <StatusWord status="done">{words}</StatusWord>;
  return <StatusWord status={date === today ? "active" : "warning"}>{words}</StatusWord>;
}

function Missing({ children }: { children: string }) {
  return <span className={styles.missing}>{children}</span>;
}
