import { IconCheck } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { classNames } from "../ui/class-names.ts";
import { Icon } from "../ui/icon.tsx";
import styles from "./wizard-steps.module.css";

const steps = ["basis", "rules", "review", "save"] as const;

export type WizardStep = (typeof steps)[number];

/** The four turns of the guide: those done, the one under way, and those to come. */
export function WizardSteps({ current }: { current: WizardStep }) {
  const { t } = useTranslation();
  const at = steps.indexOf(current);
  return (
    <ol className={styles.steps} aria-label={t("wizard.steps.label")}>
      {steps.map((step, index) => (
        <li
          key={step}
          className={classNames(
            styles.step,
            index < at && styles.done,
            index === at && styles.current,
          )}
          aria-current={index === at ? "step" : undefined}
        >
          <span className={styles.mark}>
            {index < at ? <Icon of={IconCheck} size="row" /> : index + 1}
          </span>
          <span className={styles.name}>{t(`wizard.steps.${step}`)}</span>
          {index < at && <span className="visually-hidden">, {t("wizard.steps.done")}</span>}
        </li>
      ))}
    </ol>
  );
}
