import type { PlainDate } from "@mikrolaan/shared/calendar";
import { SessionActions } from "./session-actions.tsx";
import styles from "./session-editor.module.css";
import { SessionSummary } from "./session-summary.tsx";
import type { SessionToEdit } from "./session-to-edit.ts";

type SessionStripProps = {
  readonly session: SessionToEdit;
  readonly startsOn: PlainDate;
  readonly onEdit: () => void;
  readonly onCancel: () => void;
};

/** The session chosen in the plan: what is known of it, and what may be done. */
export function SessionStrip({ session, startsOn, onEdit, onCancel }: SessionStripProps) {
  return (
    <div className={styles.summary}>
      <SessionSummary session={session} startsOn={startsOn} />
      <SessionActions session={session} size="small" onEdit={onEdit} onCancel={onCancel} />
    </div>
  );
}
