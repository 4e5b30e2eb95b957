import { type ReactNode, useId, useMemo, useState } from "react";
import { SentenceContext } from "./field.tsx";
import formStyles from "./form.module.css";
import styles from "./sentence.module.css";

type SentenceProps = {
  /** What the sentence decides: "Hvor tit". */
  readonly label: string;
  /** The whole sentence in words, as it stands now, for those who hear the fields one by one. */
  readonly spoken: string | null;
  readonly children: ReactNode;
};

/**
 * A rule as a sentence: fields inside running text. Each field keeps its own name; what is wrong
 * with any of them stands above the sentence.
 */
export function Sentence({ label, spoken, children }: SentenceProps) {
  const id = useId();
  const [errors, setErrors] = useState<HTMLElement | null>(null);
  const place = useMemo(() => ({ errors }), [errors]);
  return (
    <fieldset className={formStyles.field} aria-describedby={spoken ? id : undefined}>
      <legend className={formStyles.label}>{label}</legend>
      <div ref={setErrors} />
      <div className={styles.sentence}>
        <SentenceContext value={place}>{children}</SentenceContext>
      </div>
      <p id={id} className="visually-hidden">
        {spoken}
      </p>
    </fieldset>
  );
}
