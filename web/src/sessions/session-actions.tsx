import {
  IconArrowBackUp,
  IconBan,
  IconCalendarPlus,
  IconChevronsRight,
  IconPencil,
} from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { Button, ButtonLink } from "../ui/button.tsx";
import { Problems } from "./problems.tsx";
import styles from "./session-editor.module.css";
import type { SessionMode } from "./session-mode.ts";
import { useSessionTexts } from "./session-texts.ts";
import type { SessionToEdit } from "./session-to-edit.ts";
import { usePlanDeeds } from "./use-plan-deeds.ts";
import { useTry } from "./use-try.ts";

type SessionActionsProps = {
  readonly session: SessionToEdit;
  readonly size?: "small" | "standard";
  readonly onMode: (mode: SessionMode) => void;
};

/** What may be done with a session; holding it after all needs no form. */
export function SessionActions({ session, size, onMode }: SessionActionsProps) {
  const { t } = useTranslation();
  const { day } = useSessionTexts();
  const { restore } = usePlanDeeds();
  const { problems, waiting, attempt } = useTry();
  const { can, cohortId, id, version, status, series } = session;
  const look = size ? { size } : {};
  const isCancelled = status === "CANCELLED";

  const holdAfterAll = () =>
    attempt(() =>
      restore({ id, version }, () =>
        t("sessions.sessionEditor.restored", { date: day(session.date) }),
      ),
    );

  return (
    <>
      <div className={styles.actions}>
        {can.edit && !isCancelled && (
          <>
            <Button {...look} icon={IconPencil} onClick={() => onMode("edit")}>
              {t("sessions.sessionEditor.edit")}
            </Button>
            <Button {...look} icon={IconChevronsRight} onClick={() => onMode("move")}>
              {t("sessions.plan.move.open")}
            </Button>
          </>
        )}
        {/* One button for both, so that focus stays where it was pressed. */}
        {(isCancelled ? can.restore : can.cancel) && (
          <Button
            {...look}
            icon={isCancelled ? IconArrowBackUp : IconBan}
            waiting={waiting}
            onClick={() => (isCancelled ? void holdAfterAll() : onMode("cancel"))}
          >
            {t(`sessions.sessionEditor.${isCancelled ? "restore" : "cancel"}`)}
          </Button>
        )}
        {can.edit && series && size !== "small" && (
          <Button icon={IconCalendarPlus} onClick={() => onMode("extend")}>
            {t("sessions.plan.extend.open")}
          </Button>
        )}
        {!isCancelled && (
          <ButtonLink {...look} to={`/cohorts/${cohortId}/attendance/${id}`}>
            {t("sessions.title")}
          </ButtonLink>
        )}
      </div>
      <Problems of={problems} />
    </>
  );
}
