import { IconArrowLeft } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { Button } from "../ui/button.tsx";
import { StatusWord } from "../ui/status-word.tsx";
import { usePhone } from "../ui/use-phone.ts";
import styles from "./wizard-bar.module.css";

type WizardBarProps = {
  /** Choices that are still to be made, and how many of them have something proposed. */
  readonly choices: number;
  readonly proposed: number;
  readonly days: number;
  readonly hours: string;
  readonly waiting: boolean;
  /** On a phone one choice fills the screen, and its own buttons lead on. */
  readonly isDeciding: boolean;
  readonly onBack: () => void;
  readonly onUseAll: () => void;
  readonly onSave: () => void;
};

/** How far the guide is, always in sight; saving too early leads to the first choice that is missing. */
export function WizardBar(props: WizardBarProps) {
  const { choices, proposed, days, hours, waiting, isDeciding, onBack, onUseAll, onSave } = props;
  const { t } = useTranslation();
  const phone = usePhone();
  const saving = waiting ? t("ui.form.waiting") : t("cohorts.new.saveDays", { count: days });
  return (
    <section className={styles.bar} aria-label={t("wizard.bar.label")} data-action-bar>
      <div className={styles.inner}>
        <p className={styles.words} role="status">
          <StatusWord status={choices > 0 ? "warning" : "done"}>
            {choices > 0 ? t("wizard.bar.missing", { count: choices }) : t("wizard.bar.complete")}
          </StatusWord>{" "}
          <span className="ink2">{t("wizard.bar.total", { count: days, hours })}</span>
        </p>
        <div className={styles.buttons}>
          {!phone && (
            <Button icon={IconArrowLeft} onClick={onBack}>
              {t("wizard.bar.back")}
            </Button>
          )}
          {proposed > 0 && (
            <Button onClick={onUseAll}>{t("wizard.bar.useAll", { count: proposed })}</Button>
          )}
          {!(phone && isDeciding) && (
            <Button variant="primary" waiting={waiting} onClick={onSave}>
              {phone && choices > 0 ? t("wizard.bar.next") : saving}
            </Button>
          )}
        </div>
      </div>
    </section>
  );
}
