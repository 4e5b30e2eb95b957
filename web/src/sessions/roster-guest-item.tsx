import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../ui/button.tsx";
import { type Problem, problemsOf } from "../ui/problems.ts";
import { Notice } from "../ui/states.tsx";
import { useProblemText } from "../ui/use-problem-text.ts";
import { RosterGuestMerged } from "./roster-guest-merged.tsx";
import { RosterGuestWhyDialog } from "./roster-guest-why-dialog.tsx";
import styles from "./roster-guests.module.css";
import { type RosterGuest, useGuestDeeds } from "./use-roster-guests.ts";

type ItemProps = {
  readonly guest: RosterGuest;
  readonly sessionId: string;
  readonly isLocked: boolean;
  /** Opens the form in which they become of the cohort; null for whoever may not say so. */
  readonly onMerge: ((guest: RosterGuest) => void) | null;
};

/** A guest on a roster: there, or of the cohort by now, with the ways to put it right. */
export function RosterGuestItem({ guest, sessionId, isLocked, onMerge }: ItemProps) {
  const { t } = useTranslation();
  const text = useProblemText();
  const { removeGuest } = useGuestDeeds(sessionId);
  const [isAsked, setAsked] = useState(false);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const { name, mergedInto } = guest;

  async function remove() {
    const found = await removeGuest(guest, null).catch(problemsOf);
    const needsWhy = found.some(({ code }) => code === "REASON_REQUIRED");
    setAsked(needsWhy);
    setProblems(needsWhy ? [] : found);
  }

  return (
    <li className={styles.guest}>
      <div className={styles.words}>
        <bdi className={styles.name}>{name}</bdi>
        {mergedInto ? (
          <RosterGuestMerged guest={guest} />
        ) : (
          <span className={styles.second}>{t("sessions.guests.there")}</span>
        )}
      </div>
      {!mergedInto && (
        <div className={styles.deeds}>
          {onMerge && (
            <Button
              size="small"
              aria-label={t("sessions.guests.mergeOf", { name })}
              onClick={() => onMerge(guest)}
            >
              {t("sessions.guests.merge")}
            </Button>
          )}
          {!isLocked && (
            <Button
              size="small"
              variant="quiet"
              aria-label={t("sessions.guests.removeOf", { name })}
              onClick={() => void remove()}
            >
              {t("sessions.guests.remove")}
            </Button>
          )}
        </div>
      )}
      {problems.length > 0 && (
        <div role="alert" className={styles.wide}>
          <Notice>{problems.map((it) => text(it)).join(" ")}</Notice>
        </div>
      )}
      <RosterGuestWhyDialog
        name={name}
        opened={isAsked}
        onClose={() => setAsked(false)}
        onRemove={(why) => removeGuest(guest, why)}
      />
    </li>
  );
}
