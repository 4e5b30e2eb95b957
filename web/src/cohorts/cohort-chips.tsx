import { useTranslation } from "react-i18next";
import styles from "./cohort-chips.module.css";

type CohortChipsProps = {
  readonly cohorts: readonly { readonly id: string; readonly name: string }[];
  /** None is all of them. */
  readonly chosen: readonly string[];
  readonly onChoose: (ids: readonly string[]) => void;
};

/** Which cohorts are looked at: all, or those that are pressed. */
export function CohortChips({ cohorts, chosen, onChoose }: CohortChipsProps) {
  const { t } = useTranslation();
  const toggled = (id: string) =>
    chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id];
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for what is sent.
    <div role="group" aria-label={t("plan.year.which")} className={styles.chips}>
      <button type="button" aria-pressed={chosen.length === 0} onClick={() => onChoose([])}>
        {t("plan.year.all")}
      </button>
      {cohorts.map(({ id, name }) => (
        <button
          key={id}
          type="button"
          aria-pressed={chosen.includes(id)}
          onClick={() => onChoose(toggled(id))}
        >
          {name}
        </button>
      ))}
    </div>
  );
}
