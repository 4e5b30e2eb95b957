import { IconX } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { Button } from "../ui/button.tsx";
import { instantTime } from "../ui/clock.ts";
import { problemSentence } from "../ui/problems.ts";
import { Notice } from "../ui/states.tsx";
import { useLanguage } from "../ui/use-language.ts";
import styles from "./attendance.module.css";
import type { Roster } from "./use-roster.ts";

/** The marks that went back, each with the reason and what stands there now. */
export function RosterRefusals({ roster }: { roster: Roster }) {
  const { t } = useTranslation();
  const sentenceOf = useSentence(roster);
  const sentences = [...new Set(roster.refused.map(sentenceOf))];
  return (
    <div role="alert" className={styles.refusals}>
      {sentences.length > 0 && (
        <div className={styles.refused}>
          <Notice>
            <div className={styles.refusal}>
              <ul className={styles.sentences}>
                {sentences.map((sentence) => (
                  <li key={sentence}>{sentence}</li>
                ))}
              </ul>
              <Button variant="quiet" size="small" icon={IconX} onClick={roster.dismiss}>
                {t("ui.close")}
              </Button>
            </div>
          </Notice>
        </div>
      )}
    </div>
  );
}

type Refused = Roster["refused"][number];

function useSentence({ people }: Roster) {
  const { t } = useTranslation();
  const language = useLanguage();
  return ({ key, value, reason }: Refused): string => {
    const person = people.find(({ enrolmentId }) => enrolmentId === key);
    const name = person?.name ?? "";
    if (reason.code === "CHANGED_BY_ANOTHER") {
      const mine = t(`codes.attendance.${value.status ?? "none"}`);
      const stored = person?.stored;
      if (!stored) {
        const who = reason.detail || t("sessions.refused.another");
        return t("sessions.refused.cleared", { name, who, mine });
      }
      const time = instantTime(stored.markedAt, language);
      const theirs = t(`codes.attendance.${stored.status}`);
      return t("sessions.refused.changed", { name, who: stored.markedBy, theirs, time, mine });
    }
    const sentence = problemSentence(t, { ...reason, detail: reason.detail ?? name }, name);
    return reason.code === "MINUTES_OUT_OF_RANGE" ? `${name}: ${sentence}` : sentence;
  };
}
