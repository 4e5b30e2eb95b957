import type { AttendanceStatus } from "@mikrolaan/shared/rules";
import { useTranslation } from "react-i18next";

import { classNames } from "./class-names.ts";
import styles from "./drawings.module.css";

const looks: Record<AttendanceStatus, string | undefined> = {
  PRESENT: styles.here,
  LATE: styles.partly,
  LEFT_EARLY: styles.partly,
  SICK: undefined,
  EXCUSED: undefined,
  ABSENT: styles.away,
  NOT_INVITED: styles.unset,
};

/**
 * A mark of attendance as its letter in a square; `word` writes the word beside it, and `ahead` says
 * that it is filled in by leave and not confirmed.
 */
export function Tick({
  status,
  word = false,
  ahead = false,
}: {
  status: AttendanceStatus | null;
  word?: boolean;
  ahead?: boolean;
}) {
  const { t } = useTranslation();
  const said = status ? t(`codes.attendance.${status}`) : t("codes.attendance.none");
  const name = ahead ? t("codes.attendanceAhead", { word: said }) : said;
  return (
    <span className={styles.status} style={{ fontWeight: 400 }}>
      <span
        className={classNames(
          styles.letter,
          status ? looks[status] : styles.unset,
          ahead && styles.ahead,
        )}
        aria-hidden="true"
      >
        {status && t(`codes.attendanceLetter.${status}`)}
      </span>
      <span className={word ? undefined : "visually-hidden"}>{name}</span>
    </span>
  );
}
