import type { PlainDate } from "@mikrolaan/shared/calendar";
import { useTranslation } from "react-i18next";
import { Dialog } from "../ui/dialog.tsx";
import { SessionActions } from "./session-actions.tsx";
import { SessionCancel } from "./session-cancel.tsx";
import styles from "./session-editor.module.css";
import { SessionEditor } from "./session-editor.tsx";
import { SessionFacts } from "./session-summary.tsx";
import type { SessionToEdit } from "./session-to-edit.ts";

export type SessionMode = "read" | "edit" | "cancel";

type SessionDialogProps = {
  /** None before one is opened; the window is there all the same, to know where focus came from. */
  readonly session: SessionToEdit | null;
  readonly startsOn: PlainDate;
  readonly opened: boolean;
  readonly mode: SessionMode;
  readonly onMode: (mode: SessionMode) => void;
  readonly onClose: () => void;
};

/** A session to be read, edited or called off, in one window. */
export function SessionDialog(props: SessionDialogProps) {
  const { session, startsOn, opened, mode, onMode, onClose } = props;
  const { t } = useTranslation();
  const name = session ? `${t(`codes.module.${session.module}`)} ${session.ordinal}` : "";
  return (
    <Dialog
      title={mode === "read" ? name : t(`sessions.sessionEditor.title.${mode}`, { name })}
      opened={opened}
      onClose={onClose}
    >
      {session && mode === "edit" && (
        <SessionEditor session={session} startsOn={startsOn} onDone={onClose} />
      )}
      {session && mode === "cancel" && <SessionCancel session={session} onDone={onClose} />}
      {session && mode === "read" && (
        <div className={styles.dialog}>
          <SessionFacts session={session} startsOn={startsOn} />
          <SessionActions
            session={session}
            onEdit={() => onMode("edit")}
            onCancel={() => onMode("cancel")}
          />
        </div>
      )}
    </Dialog>
  );
}
