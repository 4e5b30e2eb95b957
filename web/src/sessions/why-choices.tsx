import { type FormEvent, useEffect, useId, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../ui/button.tsx";
import styles from "./row-question.module.css";

type ChoicesProps = {
  readonly label: string;
  readonly onChoose: (why: string) => void;
  readonly onGiveUp: () => void;
};

/** Why a mark of an earlier day is corrected: by one tap, or in one's own words. */
export function WhyChoices({ label, onChoose, onGiveUp }: ChoicesProps) {
  const { t } = useTranslation();
  const [isOther, setOther] = useState(false);
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for what is sent. */}
      <div role="group" aria-label={label} className={styles.choices}>
        {(["mistake", "told"] as const).map((why) => (
          <button
            key={why}
            type="button"
            className={styles.choice}
            onClick={() => onChoose(t(`sessions.why.${why}`))}
          >
            {t(`sessions.why.${why}`)}
          </button>
        ))}
        <button
          type="button"
          className={styles.choice}
          aria-expanded={isOther}
          onClick={() => setOther(!isOther)}
        >
          {t("sessions.why.other")}
        </button>
        <Button variant="quiet" onClick={onGiveUp}>
          {t("sessions.why.giveUp")}
        </Button>
      </div>
      {isOther && <OwnWords onChoose={onChoose} />}
    </>
  );
}

const longest = 300;

function OwnWords({ onChoose }: Pick<ChoicesProps, "onChoose">) {
  const { t } = useTranslation();
  const [text, setText] = useState("");
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.parentElement?.scrollIntoView({ block: "nearest" }), []);
  function submit(event: FormEvent) {
    event.preventDefault();
    if (text.trim() !== "") onChoose(text.trim());
  }
  return (
    <form ref={form} className={styles.other} onSubmit={submit}>
      <div className={styles.field}>
        <label htmlFor={id}>{t("sessions.why.field")}</label>
        <input
          id={id}
          // biome-ignore lint/a11y/noAutofocus: it comes by the press that asks for it.
          autoFocus
          autoComplete="off"
          maxLength={longest}
          required
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
      </div>
      <Button type="submit" variant="primary">
        {t("sessions.why.save")}
      </Button>
    </form>
  );
}
