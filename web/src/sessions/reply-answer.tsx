import { useTranslation } from "react-i18next";
import { Button } from "../ui/button.tsx";
import { StatusWord } from "../ui/status-word.tsx";
import styles from "./reply.module.css";
import type { Reply, ReplyFault } from "./use-reply.ts";

type AnswerProps = {
  readonly reply: Reply;
  readonly fault: ReplyFault | null;
  readonly isSaving: boolean;
  readonly onAnswer: (answer: boolean) => Promise<void>;
};

/** The question with its two answers, or the answer that was given with the way to the other. */
export function ReplyAnswer({ reply: { answer }, fault, isSaving, onAnswer }: AnswerProps) {
  const { t } = useTranslation();
  const say = (given: boolean) => void onAnswer(given);
  return (
    <section className={styles.answer} aria-label={t("sessions.network.reply.question")}>
      {answer === null && (
        <h2 className={styles.question}>{t("sessions.network.reply.question")}</h2>
      )}
      <div role="status" className={styles.said}>
        {isSaving && t("sessions.network.reply.saving")}
        {!isSaving && answer !== null && (
          <StatusWord status={answer ? "done" : "neutral"}>
            {t(answer ? "sessions.network.reply.saidYes" : "sessions.network.reply.saidNo")}
          </StatusWord>
        )}
      </div>
      {fault !== null && (
        <p role="alert" className={styles.fault}>
          {t(
            fault === "TOO_MANY"
              ? "sessions.network.reply.tooMany"
              : "sessions.network.reply.notSaved",
          )}
        </p>
      )}
      <div className={styles.buttons}>
        {answer !== true && (
          <Button
            variant={answer === null ? "primary" : "secondary"}
            waiting={isSaving}
            className={styles.button}
            onClick={() => say(true)}
          >
            {t(
              answer === null ? "sessions.network.reply.yes" : "sessions.network.reply.changeToYes",
            )}
          </Button>
        )}
        {answer !== false && (
          <Button waiting={isSaving} className={styles.button} onClick={() => say(false)}>
            {t(answer === null ? "sessions.network.reply.no" : "sessions.network.reply.changeToNo")}
          </Button>
        )}
      </div>
      <p className="ink3">{t("sessions.network.reply.voluntary")}</p>
    </section>
  );
}
