import type { MarkValue } from "@mikrolaan/shared/sessions";
import { type KeyboardEvent, useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../ui/button.tsx";
import { capitalised } from "../ui/capitalised.ts";
import { instantText, instantTime } from "../ui/clock.ts";
import { useLanguage } from "../ui/use-language.ts";
import type { Question, RosterPerson } from "./roster-person.ts";
import styles from "./row-question.module.css";
import { useMarkWords } from "./use-mark-words.ts";
import type { Roster } from "./use-roster.ts";
import { WhyChoices } from "./why-choices.tsx";

export type QuestionProps = Pick<RosterPerson, "enrolmentId" | "name" | "stored"> & {
  readonly question: Question;
  readonly answers: Roster["answers"];
  /** Answered or given up: where focus goes. */
  readonly onDone: () => void;
};

/** What a mark waits for, asked at the person's name: why it is corrected, or which of two stands. */
export function RowQuestion(props: QuestionProps) {
  const { enrolmentId, question, answers, onDone } = props;
  const box = useRef<HTMLDivElement>(null);
  const isWhy = question.kind === "why";
  useEffect(() => {
    if (!isWhy) return;
    box.current?.scrollIntoView({ block: "nearest" });
    box.current?.querySelector("button")?.focus();
  }, [isWhy]);

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== "Escape" || !isWhy) return;
    event.preventDefault();
    event.stopPropagation();
    answers.forget(enrolmentId);
    onDone();
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Esc gives up what the group within asks.
    <div ref={box} id={questionId(enrolmentId)} className={styles.question} onKeyDown={onKeyDown}>
      {isWhy ? <Why {...props} /> : <Clash {...props} />}
    </div>
  );
}

function Why({ enrolmentId, name, stored, question, answers, onDone }: QuestionProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const words = useMarkWords();
  return (
    <>
      <p>
        {stored &&
          `${t("sessions.why.stands", {
            was: words(stored),
            who: stored.markedBy,
            when: instantText(stored.markedAt, language),
          })} `}
        <span className="strong">{t("sessions.why.question", { now: words(question.value) })}</span>
      </p>
      <WhyChoices
        label={t("sessions.why.of", { name })}
        onChoose={(why) => {
          answers.why(enrolmentId, why);
          onDone();
        }}
        onGiveUp={() => {
          answers.forget(enrolmentId);
          onDone();
        }}
      />
    </>
  );
}

function Clash({ enrolmentId, name, stored, question, answers, onDone }: QuestionProps) {
  const { t } = useTranslation();
  const words = useMarkWords();
  const sentence = useClashSentence();
  const who = stored?.markedBy ?? question.by ?? t("sessions.clash.another");
  return (
    <>
      <p role="alert">{sentence(stored, question)}</p>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for what is sent. */}
      <div role="group" aria-label={t("sessions.clash.of", { name })} className={styles.choices}>
        <Button
          onClick={() => {
            answers.theirs(enrolmentId);
            onDone();
          }}
        >
          {t("sessions.clash.theirs", { word: capitalised(words(stored ?? nothing)), who })}
        </Button>
        <Button
          onClick={() => {
            answers.mine(enrolmentId);
            onDone();
          }}
        >
          {t("sessions.clash.mine", { word: capitalised(words(question.value)) })}
        </Button>
      </div>
    </>
  );
}

const nothing: MarkValue = { status: null, minutes: null, reason: null };

function useClashSentence() {
  const { t } = useTranslation();
  const language = useLanguage();
  const words = useMarkWords();
  return (stored: QuestionProps["stored"], { value, by }: Question): string => {
    const mine = words(value);
    const who = stored?.markedBy ?? by ?? t("sessions.clash.another");
    if (!stored) return t("sessions.clash.cleared", { who, mine });
    const when = stored.needsWhy
      ? instantText(stored.markedAt, language)
      : t("sessions.clash.at", { time: instantTime(stored.markedAt, language) });
    return t("sessions.clash.changed", { who, theirs: words(stored), when, mine });
  };
}

const questionId = (enrolmentId: string) => `question-${enrolmentId}`;

/** Brings what is asked about a person into view, and focus to its first answer. */
export function showQuestion(enrolmentId: string) {
  const box = document.getElementById(questionId(enrolmentId));
  box?.scrollIntoView({ block: "center" });
  box?.querySelector("button")?.focus();
}
