import { formatWeekdayDate } from "@mikrolaan/shared/calendar";
import { useTranslation } from "react-i18next";
import { Row } from "../ui/row-list.tsx";
import { useLanguage } from "../ui/use-language.ts";
import { useViewer } from "../ui/viewer.tsx";
import styles from "./follow-up.module.css";
import type { FollowUpTask } from "./follow-up-documents.ts";

type FollowUpRowProps = {
  readonly task: FollowUpTask;
  /** Says whose it is; left out where all are one's own. */
  readonly showOwner?: boolean;
  readonly onFollowUp: (task: FollowUpTask) => void;
};

/** Someone to call: how often and since when, and the way to say what came of it. */
export function FollowUpRow({ task, showOwner = false, onFollowUp }: FollowUpRowProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { today } = useViewer();
  const { days, name, cohortName, raisedOn, owner, can, participantId } = task;
  const second = [
    name,
    cohortName,
    showOwner && (owner?.name ?? t("sessions.follow.calls.everyone")),
  ];
  const since =
    raisedOn === today
      ? t("sessions.follow.calls.today")
      : t("sessions.follow.calls.since", { day: formatWeekdayDate(days[0] ?? raisedOn, language) });
  return (
    <Row
      title={t("sessions.follow.calls.times", { count: days.length })}
      second={second.filter(Boolean).join(" · ")}
      note={<span className={styles.due}>{since}</span>}
      {...(can.close
        ? { action: t("sessions.follow.calls.action"), onOpen: () => onFollowUp(task) }
        : { to: `/participants/${participantId}` })}
    />
  );
}
