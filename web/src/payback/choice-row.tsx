import { type EconomyChoice, economyChoices } from "@mikrolaan/shared/payback";
import { useId } from "react";
import styles from "./assumptions.module.css";
import { withChoice } from "./explorer-settings.ts";
import { Picker } from "./picker.tsx";
import type { Controls } from "./use-economy.ts";

type ChoiceRowProps = { readonly controls: Controls; readonly of: EconomyChoice };

/** An assumption that is chosen and not counted. */
export function ChoiceRow({ controls, of: choice }: ChoiceRowProps) {
  const id = useId();
  const { model, voice, apply } = controls;
  const { t } = voice;
  return (
    <div className={styles.row}>
      <div className={styles.top}>
        <div className={styles.name}>
          <label htmlFor={id}>{t(`assumption.choice.${choice}`)}</label>
        </div>
        <Picker
          id={id}
          value={model.choices[choice]}
          options={economyChoices[choice].map((value) => ({
            value,
            label: t(`assumption.option.${value}`),
          }))}
          onChange={(value) => {
            const option = economyChoices[choice].find((it) => it === value);
            if (option) apply(withChoice(model.settings, choice, option));
          }}
        />
      </div>
    </div>
  );
}
