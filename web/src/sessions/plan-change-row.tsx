import { IconArrowBackUp } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { graphql } from "../gql/index.ts";
import { Button } from "../ui/button.tsx";
import { instantText } from "../ui/clock.ts";
import { useLanguage } from "../ui/use-language.ts";
import styles from "./plan-dialogs.module.css";
import { type PlanChange, useChangeText } from "./use-change-text.ts";
import { useUndoChange } from "./use-undo-change.ts";

graphql(`
  fragment PlanChangeRow_PlanChange on PlanChange {
    id kind changedBy changedAt undoneBy undoneAt
    summary { sessions module phase from to weeks }
    can { undo }
  }
`);

/** A deed on the plan: what, who and when, with its way back, or who took it back. */
export function PlanChangeRow({ change }: { change: PlanChange }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const text = useChangeText();
  const undo = useUndoChange();
  const [waiting, setWaiting] = useState(false);
  const { id, changedBy, changedAt, undoneBy, undoneAt, can } = change;
  const what = text(change);

  async function takeBack() {
    setWaiting(true);
    await undo(id);
    setWaiting(false);
  }

  return (
    <li className={styles.change}>
      <div>
        <p className={undoneAt ? "ink3" : undefined}>{what}</p>
        <p className="second">
          <bdi>{changedBy}</bdi>, {instantText(changedAt, language)}
          {undoneAt &&
            undoneBy &&
            ` · ${t("sessions.plan.changes.undone", { who: undoneBy, when: instantText(undoneAt, language) })}`}
        </p>
      </div>
      {can.undo && (
        <Button
          size="small"
          icon={IconArrowBackUp}
          waiting={waiting}
          aria-label={t("sessions.plan.changes.undoOf", { what })}
          onClick={() => void takeBack()}
        >
          {t("ui.undo")}
        </Button>
      )}
    </li>
  );
}
