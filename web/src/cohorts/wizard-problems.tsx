import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../ui/button.tsx";
import type { Problem } from "../ui/problems.ts";
import { Notice } from "../ui/states.tsx";
import { useProblemText } from "../ui/use-problem-text.ts";
import styles from "./wizard.module.css";

type WizardProblemsProps = {
  readonly problems: readonly Problem[];
  /** Leads to the name, when that is what stands in the way. */
  readonly onName: () => void;
};

const mostTold = 5;

/** Why a cohort was not saved: all that is known, and nothing is lost. */
export function WizardProblems({ problems, onName }: WizardProblemsProps) {
  const { t } = useTranslation();
  const text = useProblemText();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (problems.length > 0) box.current?.focus();
  }, [problems]);
  if (problems.length === 0) return null;
  const said = [...new Set(problems.map((it) => text(it, t("cohorts.name"))))];
  return (
    <div ref={box} role="alert" tabIndex={-1} className={styles.problems}>
      <Notice>
        <p className="strong">{t("cohorts.new.refused")}</p>
        <ul>
          {said.slice(0, mostTold).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
        {said.length > mostTold && <p>{t("wizard.more", { count: said.length - mostTold })}</p>}
        {problems.some(({ field }) => field === "name") && (
          <Button size="small" onClick={onName}>
            {t("wizard.toName")}
          </Button>
        )}
      </Notice>
    </div>
  );
}
