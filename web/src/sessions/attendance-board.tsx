import { useMediaQuery } from "@mantine/hooks";
import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { Failed, Loading, Notice } from "../ui/states.tsx";
import styles from "./attendance.module.css";
import { AttendanceSheet } from "./attendance-sheet.tsx";
import type { BoardProps } from "./board-types.ts";
import { RosterList } from "./roster-list.tsx";
import { RosterRefusals } from "./roster-refusals.tsx";
import { SessionHead } from "./session-head.tsx";
import { useLock } from "./use-lock.ts";
import { useRoster } from "./use-roster.ts";

/** One session's roster: a sheet of all days where there is room, else a list for the thumb. */
export function AttendanceBoard(props: BoardProps) {
  const { t } = useTranslation();
  const roster = useRoster(props.sessionId);
  const column = props.sessions.find(({ id }) => id === props.sessionId);
  const lock = useLock(roster.session ?? column ?? null, roster.session?.can.recordAttendance);
  const isWide = useMediaQuery("(width >= 56.25em)", true, { getInitialValueInEffect: false });
  useWarningBeforeLeaving(
    roster.unsent > 0 || roster.people.some(({ question }) => question !== null),
  );
  if (!column) return null;
  const Body = isWide ? AttendanceSheet : RosterList;
  return (
    <>
      <SessionHead {...props} column={column} roster={roster} isWide={isWide} lock={lock} />
      {lock && (
        <div className={styles.notice}>
          <Notice calm>{lock}</Notice>
        </div>
      )}
      <RosterRefusals roster={roster} />
      {roster.error ? (
        <Failed
          error={roster.error}
          title={t("sessions.rosterFailed")}
          onRetry={() => void roster.refetch()}
        />
      ) : roster.session || isWide ? (
        <Body {...props} roster={roster} isLocked={lock !== null || !roster.session} />
      ) : (
        <Loading />
      )}
    </>
  );
}

/** The browser asks before it closes on marks that have not been sent. */
function useWarningBeforeLeaving(isNeeded: boolean) {
  useEffect(() => {
    if (!isNeeded) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", warn);
    return () => window.removeEventListener("beforeunload", warn);
  }, [isNeeded]);
}
