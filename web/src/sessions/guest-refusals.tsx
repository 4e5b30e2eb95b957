import { useTranslation } from "react-i18next";
import { Button } from "../ui/button.tsx";
import { type Problem, problemSentence } from "../ui/problems.ts";
import { Notice } from "../ui/states.tsx";
import styles from "./attendance.module.css";

type RefusalsProps = {
  readonly refused: readonly { readonly key: string; readonly reason: Problem }[];
  readonly guests: readonly { readonly participantId: string; readonly name: string }[];
  readonly dismiss: () => void;
};

/** The answers that went back, with the reason. */
export function GuestRefusals({ refused, guests, dismiss }: RefusalsProps) {
  const { t } = useTranslation();
  const sentences = new Set(
    refused.map(({ key, reason }) => {
      const name = guests.find(({ participantId }) => participantId === key)?.name ?? "";
      return problemSentence(t, { ...reason, detail: reason.detail ?? name }, name);
    }),
  );
  return (
    <div role="alert" className={styles.refusals}>
      {sentences.size > 0 && (
        <div className={styles.refused}>
          <Notice>
            <div className={styles.refusal}>
              <ul className={styles.sentences}>
                {[...sentences].map((sentence) => (
                  <li key={sentence}>{sentence}</li>
                ))}
              </ul>
              <Button variant="quiet" size="small" onClick={dismiss}>
                {t("ui.close")}
              </Button>
            </div>
          </Notice>
        </div>
      )}
    </div>
  );
}
