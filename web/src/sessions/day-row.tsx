import type { PlainDate } from "@mikrolaan/shared/calendar";
import { useTranslation } from "react-i18next";
import { classNames } from "../ui/class-names.ts";
import { DateText, Weeks } from "../ui/figures.tsx";
import { joinClashes, type Problem } from "../ui/problems.ts";
import { StatusWord } from "../ui/status-word.tsx";
import { useProblemText } from "../ui/use-problem-text.ts";
import styles from "./plan-dialogs.module.css";

type DayRowProps = {
  readonly number: number;
  readonly date: PlainDate;
  readonly startsOn: PlainDate;
  readonly reasons: readonly Problem[];
  /** Whether it has been looked at yet. */
  readonly isKnown: boolean;
};

/** One day of a series before it is saved: free, on a day off, or taken, and by what. */
export function DayRow({ number, date, startsOn, reasons, isKnown }: DayRowProps) {
  const { t } = useTranslation();
  const text = useProblemText();
  const isTaken = reasons.some(({ clash }) => clash);
  const isOff = !isTaken && reasons.length > 0;
  return (
    <li className={classNames(styles.day, isTaken && styles.taken, isOff && styles.off)}>
      <span className={styles.number}>{number}</span>
      <span className={styles.date}>
        <DateText date={date} week={false} />
      </span>
      <span className={styles.weeks}>
        <Weeks startsOn={startsOn} date={date} />
      </span>
      <span className={styles.status}>
        {isKnown && reasons.length === 0 && (
          <StatusWord status="done">{t("sessions.plan.add.free")}</StatusWord>
        )}
        {joinClashes(reasons).map((reason) => (
          <StatusWord key={text(reason)} status={isTaken ? "refused" : "warning"}>
            {text(reason)}
          </StatusWord>
        ))}
      </span>
    </li>
  );
}
