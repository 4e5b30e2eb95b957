import { IconX } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { Button } from "../ui/button.tsx";
import { problemSentence } from "../ui/problems.ts";
import { Notice } from "../ui/states.tsx";
import styles from "./attendance.module.css";
import { showQuestion } from "./row-question.tsx";
import type { Roster } from "./use-roster.ts";

/** The marks that went back, each with the reason, and those that wait for an answer at the name. */
export function RosterRefusals({ roster }: { roster: Roster }) {
  const { t } = useTranslation();
  const sentenceOf = useSentence(roster);
  const sentences = [...new Set(roster.refused.map(sentenceOf))];
  return (
    <>
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
      <Waiting roster={roster} kind="clash" />
      <Waiting roster={roster} kind="why" />
    </>
  );
}

type WaitingProps = { readonly roster: Roster; readonly kind: "clash" | "why" };

/** How many marks wait for an answer, and the way to the first: its row may be out of sight. */
function Waiting({ roster, kind }: WaitingProps) {
  const { t } = useTranslation();
  const waiting = roster.people.filter(({ question }) => question?.kind === kind);
  const [first] = waiting;
  if (!first) return null;
  return (
    <div className={styles.refused}>
      <Notice calm>
        <div className={styles.refusal}>
          <p>{t(`sessions.${kind}.waiting`, { count: waiting.length })}</p>
          <Button variant="quiet" size="small" onClick={() => showQuestion(first.enrolmentId)}>
            {t("sessions.clash.show")}
          </Button>
        </div>
      </Notice>
    </div>
  );
}

type Refused = Roster["refused"][number];

function useSentence({ people }: Roster) {
  const { t } = useTranslation();
  return ({ key, reason }: Refused): string => {
    const name = people.find(({ enrolmentId }) => enrolmentId === key)?.name ?? "";
    const sentence = problemSentence(t, { ...reason, detail: reason.detail ?? name }, name);
    return reason.code === "MINUTES_OUT_OF_RANGE" ? `${name}: ${sentence}` : sentence;
  };
}
