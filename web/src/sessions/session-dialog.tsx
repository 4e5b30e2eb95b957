import type { PlainDate } from "@mikrolaan/shared/calendar";
import { useTranslation } from "react-i18next";
import { Dialog } from "../ui/dialog.tsx";
import { ExtendSeries } from "./extend-series.tsx";
import { SessionActions } from "./session-actions.tsx";
import { SessionCancel } from "./session-cancel.tsx";
import styles from "./session-editor.module.css";
import { SessionEditor } from "./session-editor.tsx";
import type { SessionMode } from "./session-mode.ts";
import { SessionMove } from "./session-move.tsx";
import { SessionFacts } from "./session-summary.tsx";
import type { SessionToEdit } from "./session-to-edit.ts";

type SessionDialogProps = {
  /** None before one is opened; the window is there all the same, to know where focus came from. */
  readonly session: SessionToEdit | null;
  readonly startsOn: PlainDate;
  readonly opened: boolean;
  readonly mode: SessionMode;
  readonly onMode: (mode: SessionMode) => void;
  readonly onClose: () => void;
};

/** A session to be read, edited, moved, carried on as a series or called off, in one window. */
export function SessionDialog(props: SessionDialogProps) {
  const { session, startsOn, opened, mode, onMode, onClose } = props;
  const { t } = useTranslation();
  const name = session ? `${t(`codes.module.${session.module}`)} ${session.ordinal}` : "";
  const title = {
    read: name,
    edit: t("sessions.sessionEditor.title.edit", { name }),
    cancel: t("sessions.sessionEditor.title.cancel", { name }),
    move: t("sessions.plan.move.title", { name }),
    extend: t("sessions.plan.extend.title"),
  }[mode];
  return (
    <Dialog
      title={title}
      opened={opened}
      onClose={onClose}
      size={mode === "move" || mode === "edit" ? "lg" : "md"}
    >
      {session && mode === "edit" && (
        <SessionEditor session={session} startsOn={startsOn} onDone={onClose} />
      )}
      {session && mode === "cancel" && <SessionCancel session={session} onDone={onClose} />}
      {session && mode === "move" && (
        <SessionMove session={session} startsOn={startsOn} onDone={onClose} />
      )}
      {session?.series && mode === "extend" && (
        <ExtendSeries session={session} series={session.series} onDone={onClose} />
      )}
      {session && mode === "read" && (
        <div className={styles.dialog}>
          <SessionFacts session={session} startsOn={startsOn} />
          <SessionActions session={session} onMode={onMode} />
        </div>
      )}
    </Dialog>
  );
}
