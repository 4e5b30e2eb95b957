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

/** A mark of attendance as its letter in a square; `word` writes the word beside it. */
export function Tick({
  status,
  word = false,
}: {
  status: AttendanceStatus | null;
  word?: boolean;
}) {
  const { t } = useTranslation();
  const name = status ? t(`codes.attendance.${status}`) : t("codes.attendance.none");
  return (
    <span className={styles.status} style={{ fontWeight: 400 }}>
      <span
        className={classNames(styles.letter, status ? looks[status] : styles.unset)}
        aria-hidden="true"
      >
        {status && t(`codes.attendanceLetter.${status}`)}
      </span>
      <span className={word ? undefined : "visually-hidden"}>{name}</span>
    </span>
  );
}
