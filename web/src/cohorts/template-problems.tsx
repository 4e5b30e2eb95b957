import { isWarning, type TemplateContent, type TemplateProblem } from "@mikrolaan/shared/cohorts";
import { IconAlertCircle } from "@tabler/icons-react";
import { type RefObject, useId } from "react";
import { useTranslation } from "react-i18next";
import { Icon } from "../ui/icon.tsx";
import { Notice } from "../ui/states.tsx";
import styles from "./template.module.css";
import { useProblemTexts } from "./use-problem-texts.ts";

type TemplateProblemsProps = {
  readonly content: TemplateContent;
  readonly problems: readonly TemplateProblem[];
  /** Takes focus when someone saves in vain. */
  readonly box: RefObject<HTMLElement | null>;
  /** Opens what holds a field: "phases.7.end". */
  readonly onOpen: (field: string) => void;
};

/** All that is wrong with a template, each leading to where it is put right; then what to look at. */
export function TemplateProblems({ content, problems, box, onOpen }: TemplateProblemsProps) {
  const { t } = useTranslation();
  const id = useId();
  const text = useProblemTexts(content);
  const refused = problems.filter((it) => !isWarning(it));
  const warnings = problems.filter(isWarning);
  const items = (of: readonly TemplateProblem[]) =>
    of.map((problem) => (
      <li key={`${problem.code}${text(problem)}`}>
        <button type="button" className={styles.problem} onClick={() => onOpen(problem.field)}>
          {text(problem)}
        </button>
      </li>
    ));
  return (
    <div role="status" className={styles.problems}>
      {refused.length > 0 && (
        <section ref={box} tabIndex={-1} aria-labelledby={id} className={styles.refused}>
          <h2 id={id}>
            <Icon of={IconAlertCircle} />
            {t("templates.problems.title", { count: refused.length })}
          </h2>
          <ul>{items(refused)}</ul>
        </section>
      )}
      {warnings.length > 0 && (
        <Notice>
          <h2 className="strong">{t("templates.problems.warnings")}</h2>
          <ul className={styles.warnings}>{items(warnings)}</ul>
        </Notice>
      )}
    </div>
  );
}
