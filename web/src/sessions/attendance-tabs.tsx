import { useTranslation } from "react-i18next";
import { Link, useLocation } from "react-router";
import { useViewer } from "../ui/viewer.tsx";
import styles from "./attendance-tabs.module.css";

type Entry = {
  readonly key: "take" | "overview" | "followUp" | "guests" | "log" | "retreat";
  /** After `/cohorts/:id`. */
  readonly path: string;
  /** Whether an address after `/cohorts/:id` is this one's; its own path unless told. */
  readonly isCurrent?: (path: string) => boolean;
  /** With citizens' names, which are for those who work with them. */
  readonly isNamed?: boolean;
};

/** The parts of a cohort's attendance, in the order of the row. */
const entries: readonly Entry[] = [
  { key: "take", path: "/attendance", isCurrent: isRoster },
  { key: "overview", path: "/attendance/overview", isCurrent: isOverview },
  { key: "followUp", path: "/attendance/follow-up", isNamed: true },
  { key: "guests", path: "/attendance/guests", isNamed: true },
  { key: "log", path: "/attendance/log", isNamed: true },
  { key: "retreat", path: "/retreat", isNamed: true },
];

/** The way between the parts of a cohort's attendance: taking it, and what was made of it. */
export function AttendanceTabs({ cohortId }: { cohortId: string }) {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  const { can } = useViewer();
  const cohort = `/cohorts/${cohortId}`;
  const path = pathname.slice(cohort.length);
  const shown = entries.filter(({ isNamed = false }) => can.readParticipants || !isNamed);
  if (shown.length < 2) return null;
  return (
    <nav aria-label={t("sessions.attendanceTabs.label")} className={styles.tabs}>
      {shown.map((entry) => (
        <Link
          key={entry.key}
          to={cohort + entry.path}
          aria-current={isEntry(entry, path) ? "page" : undefined}
          className={styles.tab}
        >
          {t(`sessions.attendanceTabs.${entry.key}`)}
        </Link>
      ))}
    </nav>
  );
}

function isEntry({ path, isCurrent }: Entry, address: string): boolean {
  return isCurrent ? isCurrent(address) : address === path;
}

/** The marks behind a figure belong to the overview that they are opened from. */
function isOverview(address: string): boolean {
  return address === "/attendance/overview" || address === "/attendance/marks";
}

/** The roster's address ends on a session's id; all the other parts have words of their own. */
function isRoster(address: string): boolean {
  return /^\/attendance(\/[0-9a-f-]{36})?$/.test(address);
}
