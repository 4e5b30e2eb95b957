import { useTranslation } from "react-i18next";
import { classNames } from "../ui/class-names.ts";
import styles from "./roster-list.module.css";

/** One of the two things that can be said of a guest. */
export type GuestChoice = {
  readonly value: boolean;
  /** On the button. */
  readonly label: string;
  /** In a sentence: "kom". */
  readonly word: string;
};

type GuestProps = {
  readonly participantId: string;
  readonly name: string;
  readonly cohortName: string;
  readonly businessIdea: string | null;
  /** What has been said of them. */
  readonly said: boolean | null;
  readonly choices: readonly GuestChoice[];
  readonly isUnsent: boolean;
  readonly isLocked: boolean;
  /** Beside their name: what they answered, once it is about who came. */
  readonly note: string | null;
  readonly onSay: (participantId: string, said: boolean | null) => void;
};

/** A guest with two things to say of them; pressing the one that stands takes it back. */
export function GuestItem(props: GuestProps) {
  const { participantId, name, said, choices, isLocked, onSay } = props;
  return (
    <li className={styles.itemRow}>
      <div className={styles.itemWords}>
        <bdi className={styles.itemName}>{name}</bdi>
        <GuestNote {...props} />
      </div>
      {!isLocked && (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset is for what is sent.
        <div role="group" aria-label={name} className={styles.answers}>
          {choices.map(({ value, label }) => (
            <button
              key={label}
              type="button"
              className={classNames(styles.answer, !value && styles.answerNot)}
              aria-pressed={said === value}
              onClick={() => onSay(participantId, said === value ? null : value)}
            >
              {label}
            </button>
          ))}
        </div>
      )}
      {isLocked && said !== null && (
        <span className="ink2">{choices.find(({ value }) => value === said)?.word}</span>
      )}
    </li>
  );
}

function GuestNote({ cohortName, businessIdea, isUnsent, note }: GuestProps) {
  const { t } = useTranslation();
  const parts = [note, businessIdea, cohortName, isUnsent && t("sessions.notSaved")];
  return <span className={styles.itemNote}>{parts.filter(Boolean).join(" · ")}</span>;
}
