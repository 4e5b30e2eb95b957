import type { PlainDate } from "@mikrolaan/shared/calendar";
import type { AttendanceStatus } from "@mikrolaan/shared/sessions";
import { memo } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { SessionColumn, SheetRow } from "./board-types.ts";
import { HistoryCells } from "./history-cells.tsx";
import { MarkCell } from "./mark-cell.tsx";
import { useSessionTexts } from "./session-texts.ts";
import styles from "./sheet.module.css";
import type { Roster } from "./use-roster.ts";

export type SheetRowProps = {
  readonly row: SheetRow;
  readonly before: readonly SessionColumn[];
  readonly after: readonly SessionColumn[];
  readonly chosen: SessionColumn;
  readonly today: PlainDate;
  readonly isEnrolled: boolean;
  readonly status: AttendanceStatus | null;
  readonly minutes: number | null;
  readonly isUnsent: boolean;
  readonly isLocked: boolean;
  readonly isActive: boolean;
  readonly isChoosing: boolean;
  readonly onActivate: (enrolmentId: string) => void;
  readonly onChoosing: (enrolmentId: string | null) => void;
  readonly onMark: Roster["mark"];
};

/** A person's days. Only the row that changes is drawn again, so that a mark shows at once. */
export const SheetGridRow = memo(function SheetGridRow(props: SheetRowProps) {
  const { row, before, after, today, isEnrolled } = props;
  const { t } = useTranslation();
  return (
    <tr>
      <th scope="row" className={styles.person}>
        <Link to={`/participants/${row.participantId}`} className={styles.personLink}>
          <bdi>{row.name}</bdi>
        </Link>
      </th>
      <HistoryCells key="before" row={row} sessions={before} today={today} />
      {isEnrolled ? (
        <MarkCell key="chosen" {...props} />
      ) : (
        <td key="chosen" className={styles.chosen}>
          <span className="second">{t("sessions.notEnrolled")}</span>
        </td>
      )}
      <HistoryCells key="after" row={row} sessions={after} today={today} />
      <td className={styles.total}>
        <Total attended={row.attended} />
      </td>
    </tr>
  );
});

function Total({ attended }: { attended: SheetRow["attended"] }) {
  const { t } = useTranslation();
  const { hours } = useSessionTexts();
  const { attendedMinutes, heldMinutes } = attended;
  if (heldMinutes === 0) return <span className="ink3">{t("ui.noData")}</span>;
  return (
    <>
      {hours(attendedMinutes, 1)}{" "}
      <span className="ink3">{t("sessions.ofHours", { hours: hours(heldMinutes, 1) })}</span>
    </>
  );
}
