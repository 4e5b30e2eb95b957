import { IconArrowBackUp, IconBan, IconPencil } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Button, ButtonLink } from "../ui/button.tsx";
import { type Problem, problemSentence, problemsOf } from "../ui/problems.ts";
import { Notice } from "../ui/states.tsx";
import styles from "./session-editor.module.css";
import type { SessionToEdit } from "./session-to-edit.ts";
import { useSessionDeeds } from "./use-session-deeds.ts";

type SessionActionsProps = {
  readonly session: SessionToEdit;
  readonly size?: "small" | "standard";
  readonly onEdit: () => void;
  readonly onCancel: () => void;
};

/** What may be done with a session; holding it after all needs no form. */
export function SessionActions({ session, size, onEdit, onCancel }: SessionActionsProps) {
  const { t } = useTranslation();
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [waiting, setWaiting] = useState(false);
  const { restore } = useSessionDeeds(session);
  const { can, cohortId, id, status } = session;
  const look = size ? { size } : {};
  const isCancelled = status === "CANCELLED";

  async function holdAfterAll() {
    setWaiting(true);
    try {
      setProblems(await restore());
    } catch (error) {
      setProblems(problemsOf(error));
    } finally {
      setWaiting(false);
    }
  }

  return (
    <>
      <div className={styles.actions}>
        {can.edit && (
          <Button {...look} icon={IconPencil} onClick={onEdit}>
            {t("sessions.sessionEditor.edit")}
          </Button>
        )}
        {/* One button for both, so that focus stays where it was pressed. */}
        {(isCancelled ? can.restore : can.cancel) && (
          <Button
            {...look}
            icon={isCancelled ? IconArrowBackUp : IconBan}
            waiting={waiting}
            onClick={() => (isCancelled ? void holdAfterAll() : onCancel())}
          >
            {t(`sessions.sessionEditor.${isCancelled ? "restore" : "cancel"}`)}
          </Button>
        )}
        {!isCancelled && (
          <ButtonLink {...look} to={`/cohorts/${cohortId}/attendance/${id}`}>
            {t("sessions.title")}
          </ButtonLink>
        )}
      </div>
      {problems.length > 0 && (
        <div role="alert">
          <Notice>{problems.map((problem) => problemSentence(t, problem, "")).join(" ")}</Notice>
        </div>
      )}
    </>
  );
}
