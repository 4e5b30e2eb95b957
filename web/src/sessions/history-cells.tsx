import type { PlainDate } from "@mikrolaan/shared/calendar";
import { memo } from "react";
import { useTranslation } from "react-i18next";
import { classNames } from "../ui/class-names.ts";
import { Tick } from "../ui/tick.tsx";
import type { SessionColumn, SheetRow } from "./board-types.ts";
import styles from "./sheet.module.css";
import { isEnrolledOn } from "./sheet-columns.ts";

type HistoryProps = {
  readonly row: SheetRow;
  readonly sessions: readonly SessionColumn[];
  readonly today: PlainDate;
};

/** The days that are not open: a dot for each day someone was there, a letter for what is else. */
export const HistoryCells = memo(function HistoryCells({ row, sessions, today }: HistoryProps) {
  return sessions.map((session, index) => (
    <td
      key={session.id}
      className={classNames(
        styles.day,
        session.module !== sessions[index - 1]?.module && index > 0 && styles.edge,
        index === 0 && styles.edge,
      )}
    >
      {isEnrolledOn(row, session.date) && <Day row={row} session={session} today={today} />}
    </td>
  ));
});

function Day({
  row,
  session,
  today,
}: Pick<HistoryProps, "row" | "today"> & { session: SessionColumn }) {
  const { t } = useTranslation();
  const mark = row.marks.find(({ sessionId }) => sessionId === session.id);
  if (mark?.status === "PRESENT") return <PresentDot />;
  if (mark) return <Tick status={mark.status} />;
  if (session.status === "CANCELLED") {
    return (
      <span className="ink3">
        <span aria-hidden="true">–</span>
        <span className="visually-hidden">{t("codes.meetingStatus.CANCELLED")}</span>
      </span>
    );
  }
  const { date } = session;
  const ahead = row.leave.find(({ startsOn, endsOn }) => startsOn <= date && date <= endsOn);
  if (ahead) return <Tick status={ahead.status} ahead />;
  return date <= today ? <Tick status={null} /> : null;
}

function PresentDot() {
  const { t } = useTranslation();
  return (
    <>
      <svg width={8} height={8} aria-hidden="true" className={styles.present}>
        <circle cx={4} cy={4} r={4} fill="var(--fjord-mid)" />
      </svg>
      <span className="visually-hidden">{t("codes.attendance.PRESENT")}</span>
    </>
  );
}
