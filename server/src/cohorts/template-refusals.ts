import type { TemplateProblem } from "@mikrolaan/shared/cohorts";
import type { Refusal } from "../platform/refused.graphql.ts";

/**
 * Why a template cannot be as it is, one reason a problem; what only warns is left out.
 *
 * Shape    `field` within `root`; `detail` names references and codes: for a cycle "SCREENING_3.END →
 *          RETREAT.START → SCREENING_3.END", for a module "RETREAT AFTER_PHASE COLLECTIVE_COURSE".
 */
export function templateRefusals(root: string, problems: readonly TemplateProblem[]): Refusal[] {
  return problems.flatMap((problem): Refusal[] => {
    if (problem.code === "MODULES_OUT_OF_ORDER") return [];
    const field = `${root}.${problem.field}`;
    return [{ code: problem.code, field, detail: detailOf(problem) }];
  });
}

/** The references of a round, in the form that a refusal has them. */
export function roundText(cycle: readonly string[]): string {
  return cycle.join(" → ");
}

function detailOf(problem: Exclude<TemplateProblem, { code: "MODULES_OUT_OF_ORDER" }>): string {
  switch (problem.code) {
    case "CYCLE_OF_DATES":
      return roundText(problem.cycle);
    case "REFERENCE_MISSING":
    case "REFERENCE_WITHOUT_DATE":
      return problem.from;
    case "PHASE_ENDS_BEFORE_START":
    case "DATE_BEFORE_PROGRAMME":
      return problem.phase;
    case "MODULE_DOES_NOT_FIT":
      return [problem.module, problem.why, problem.against ?? ""].join(" ").trim();
  }
}
