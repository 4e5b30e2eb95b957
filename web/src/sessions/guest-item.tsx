import { memo } from "react";
import { useTranslation } from "react-i18next";
import { classNames } from "../ui/class-names.ts";
import styles from "./roster-list.module.css";

type GuestProps = {
  readonly participantId: string;
  readonly name: string;
  readonly cohortName: string;
  readonly businessIdea: string | null;
  readonly came: boolean | null;
  readonly isUnsent: boolean;
  readonly isLocked: boolean;
  /** With the words that say what was answered. */
  readonly onAnswer: (participantId: string, came: boolean | null, words: string) => void;
};

/** A guest with two answers; pressing the one that stands takes it back. */
export const GuestItem = memo(function GuestItem(props: GuestProps) {
  const { participantId, name, came, isLocked, onAnswer } = props;
  const { t } = useTranslation();
  const answers = [
    { value: true, label: t("sessions.network.cameButton"), word: t("sessions.network.cameWord") },
    {
      value: false,
      label: t("sessions.network.cameNotButton"),
      word: t("sessions.network.cameNotWord"),
    },
  ];

  function press(value: boolean, word: string) {
    const isBack = came === value;
    const words = isBack ? t("sessions.network.unset") : word;
    onAnswer(
      participantId,
      isBack ? null : value,
      t("sessions.network.guestDeed", { name, word: words }),
    );
  }

  return (
    <li className={styles.itemRow}>
      <div className={styles.itemWords}>
        <bdi className={styles.itemName}>{name}</bdi>
        <GuestNote {...props} />
      </div>
      {!isLocked && (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset is for what is sent.
        <div role="group" aria-label={name} className={styles.answers}>
          {answers.map(({ value, label, word }) => (
            <button
              key={label}
              type="button"
              className={classNames(styles.answer, !value && styles.answerNot)}
              aria-pressed={came === value}
              onClick={() => press(value, word)}
            >
              {label}
            </button>
          ))}
        </div>
      )}
      {isLocked && came !== null && (
        <span className="ink2">{answers.find(({ value }) => value === came)?.word}</span>
      )}
    </li>
  );
});

function GuestNote({ cohortName, businessIdea, isUnsent }: GuestProps) {
  const { t } = useTranslation();
  const parts = [businessIdea, cohortName, isUnsent && t("sessions.notSaved")];
  return <span className={styles.itemNote}>{parts.filter(Boolean).join(" · ")}</span>;
}
