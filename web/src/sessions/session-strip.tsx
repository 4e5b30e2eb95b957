import type { PlainDate } from "@mikrolaan/shared/calendar";
import { SessionActions } from "./session-actions.tsx";
import styles from "./session-editor.module.css";
import type { SessionMode } from "./session-mode.ts";
import { SessionSummary } from "./session-summary.tsx";
import type { SessionToEdit } from "./session-to-edit.ts";
import { WeekSteps } from "./week-steps.tsx";

type SessionStripProps = {
  readonly session: SessionToEdit;
  readonly startsOn: PlainDate;
  /** Opens the session's window to do it. */
  readonly onMode: (mode: SessionMode) => void;
};

/** The session chosen in the plan: what is known of it, and what may be done. */
export function SessionStrip({ session, startsOn, onMode }: SessionStripProps) {
  return (
    <div className={styles.summary}>
      <SessionSummary session={session} startsOn={startsOn} />
      <div className={styles.tools}>
        <WeekSteps session={session} />
        <SessionActions session={session} size="small" onMode={onMode} />
      </div>
    </div>
  );
}
