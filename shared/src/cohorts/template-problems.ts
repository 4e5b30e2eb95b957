import { addWeeks, type PlainDate, plainDate } from "../calendar/index.ts";
import { cyclesOfDates, type PlanReference, partsOfReference } from "./date-rule.ts";
import { ruledDates } from "./plan.ts";
import { rulesOf, type TemplateContent, type TemplateModule } from "./template.ts";
import { datedProblems } from "./template-dates.ts";
import { isWarning, type TemplateProblem } from "./template-problem.ts";

/**
 * Everything that is wrong with a template, whatever Monday it is used from.
 *
 * Shape    what is wrong without any date first; the rest only once no dates wait for one another.
 *          Days that depend on the length of months are looked at from every Monday of two years,
 *          one of them a leap year; each problem is told once.
 * Refuses  CYCLE_OF_DATES, REFERENCE_MISSING, REFERENCE_WITHOUT_DATE, PHASE_ENDS_BEFORE_START,
 *          DATE_BEFORE_PROGRAMME, MODULE_DOES_NOT_FIT; all that apply. Warns MODULES_OUT_OF_ORDER.
 * Example  a retreat of 4 days with 5 nights: MODULE_DOES_NOT_FIT at "modules.3.nights".
 */
export function templateProblems(template: TemplateContent): readonly TemplateProblem[] {
  const cycles = cyclesOf(template);
  const undated = [...cycles, ...missingReferences(template), ...template.modules.flatMap(nights)];
  if (cycles.length > 0) return undated;
  const dated = startsToTry(template).flatMap((monday) => datedProblems(template, monday));
  const once = new Map([...undated, ...dated].map((it) => [JSON.stringify(it), it]));
  return [...once.values()];
}

/** What keeps a template, right in itself, from being used from one start. Refuses as its dates do. */
export function planProblems(
  template: TemplateContent,
  startsOn: PlainDate,
): readonly TemplateProblem[] {
  return datedProblems(template, startsOn).filter((it) => !isWarning(it));
}

const firstMonday = plainDate("2027-01-04");

function startsToTry(template: TemplateContent): readonly PlainDate[] {
  const hasMonths = rulesOf(template).some(({ rule }) => rule.kind === "OFFSET" && rule.months);
  return Array.from({ length: hasMonths ? 104 : 1 }, (_, week) => addWeeks(firstMonday, week));
}

function cyclesOf(template: TemplateContent): readonly TemplateProblem[] {
  return cyclesOfDates(ruledDates(template)).map((cycle) => ({
    code: "CYCLE_OF_DATES",
    field: fieldOf(template, cycle[0] ?? "PROGRAMME"),
    cycle,
  }));
}

/** The field that holds the rule of a reference; a module's end has none of its own. */
function fieldOf({ phases, modules }: TemplateContent, at: PlanReference): string {
  const parts = partsOfReference(at);
  const phase = phases.findIndex(({ code }) => code === parts?.code);
  if (phase >= 0) return `phases.${phase}.${parts?.edge === "START" ? "start" : "end"}`;
  return `modules.${modules.findIndex(({ code }) => code === parts?.code)}.start`;
}

function missingReferences(template: TemplateContent): readonly TemplateProblem[] {
  const known = new Set<PlanReference>(["PROGRAMME", ...ruledDates(template).map(({ at }) => at)]);
  return rulesOf(template).flatMap(({ field, rule }): TemplateProblem[] =>
    rule.kind === "OFFSET" && !known.has(rule.from)
      ? [{ code: "REFERENCE_MISSING", field, from: rule.from }]
      : [],
  );
}

/** Nights are stayed between days that follow one another, and after the last at most one. */
function nights(module: TemplateModule, index: number): readonly TemplateProblem[] {
  const most = module.pattern.kind === "DAYS" ? module.pattern.count : 0;
  if (module.nights <= most) return [];
  const at = { field: `modules.${index}.nights`, module: module.code, against: null };
  return [{ code: "MODULE_DOES_NOT_FIT", why: "NIGHTS", ...at }];
}
