import { useId } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { stayHere } from "../ui/page.tsx";
import type { BoardProps } from "./board-types.ts";
import styles from "./roster-list.module.css";
import { useSessionTexts } from "./session-texts.ts";

/** Every session of the cohort, where the sheet has no room to show them. */
export function SessionSelect({ cohortId, sessionId, sessions }: BoardProps) {
  const { t } = useTranslation();
  const { name } = useSessionTexts();
  const navigate = useNavigate();
  const id = useId();
  return (
    <div>
      <label htmlFor={id} className={styles.selectLabel}>
        {t("sessions.choose")}
      </label>
      <select
        id={id}
        className={styles.select}
        value={sessionId}
        onChange={(event) =>
          void navigate(`/cohorts/${cohortId}/attendance/${event.currentTarget.value}`, {
            state: stayHere,
          })
        }
      >
        {sessions.map((session) => (
          <option key={session.id} value={session.id}>
            {name(session)}
          </option>
        ))}
      </select>
    </div>
  );
}
