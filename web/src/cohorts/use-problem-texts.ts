import type { TemplateContent, TemplateProblem } from "@mikrolaan/shared/cohorts";
import { useTranslation } from "react-i18next";
import { begun, useRuleTexts } from "./use-rule-texts.ts";

/** The problems of a template as sentences. */
export function useProblemTexts(content: TemplateContent): (problem: TemplateProblem) => string {
  const { t } = useTranslation();
  const { reference, round, what } = useRuleTexts();

  /** "3. screening slutter", for the field that says when. */
  function where(field: string): string {
    const [list, index, edge] = field.split(".");
    const at = Number(index);
    const code = list === "phases" ? content.phases[at]?.code : content.modules[at]?.code;
    return code ? begun(reference(`${code}.${edge === "end" ? "END" : "START"}`)) : "";
  }

  return (problem) => {
    switch (problem.code) {
      case "CYCLE_OF_DATES":
        return t("templates.problems.CYCLE_OF_DATES", { cycle: round(problem.cycle) });
      case "REFERENCE_MISSING":
      case "REFERENCE_WITHOUT_DATE": {
        const words = { where: where(problem.field), from: reference(problem.from) };
        return t(`templates.problems.${problem.code}`, words);
      }
      case "PHASE_ENDS_BEFORE_START":
      case "DATE_BEFORE_PROGRAMME":
        return t(`templates.problems.${problem.code}`, { phase: begun(what(problem.phase)) });
      case "MODULE_DOES_NOT_FIT": {
        const against = problem.against ? what(problem.against) : "";
        const words = { module: begun(what(problem.module)), against };
        return t(`templates.problems.${problem.why}`, words);
      }
      case "MODULES_OUT_OF_ORDER": {
        const words = { module: begun(what(problem.module)), before: what(problem.before) };
        return t("templates.problems.MODULES_OUT_OF_ORDER", words);
      }
    }
  };
}
