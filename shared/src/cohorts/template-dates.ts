import {
  addDays,
  type LocalPeriod,
  mondayOf,
  overlappingPairs,
  type PlainDate,
} from "../calendar/index.ts";
import type { PlanReference } from "./date-rule.ts";
import { endsBeforeStart } from "./follow-plan.ts";
import { type ModuleCode, phaseOfModule } from "./phases.ts";
import { type CohortPlan, datesOf, type PlannedSession, planFrom, ruledDates } from "./plan.ts";
import { rulesOf, type TemplateContent } from "./template.ts";
import type { TemplateProblem } from "./template-problem.ts";

/**
 * What is wrong with the dates that a template gives one start; none while its dates go round.
 *
 * Shape    rules that count from nothing, then phases, then modules, each in the template's order.
 */
export function datedProblems(
  template: TemplateContent,
  startsOn: PlainDate,
): readonly TemplateProblem[] {
  const plan = planFrom(template, startsOn);
  if (plan.kind === "cycle") return [];
  return [
    ...withoutDate(template, startsOn),
    ...ofPhases(plan, mondayOf(startsOn)),
    ...template.modules.flatMap(({ code }, index) => outsidePhase(plan, code, index)),
    ...overlapping(template, plan),
    ...outOfOrder(template, plan),
  ];
}

function withoutDate(template: TemplateContent, startsOn: PlainDate): readonly TemplateProblem[] {
  const found = datesOf(template, startsOn);
  if (found.kind === "cycle") return [];
  const isThere = (from: PlanReference) => ruledDates(template).some(({ at }) => at === from);
  return rulesOf(template).flatMap(({ field, rule }): TemplateProblem[] =>
    rule.kind === "OFFSET" && found.known.get(rule.from) === null && isThere(rule.from)
      ? [{ code: "REFERENCE_WITHOUT_DATE", field, from: rule.from }]
      : [],
  );
}

function ofPhases({ phases }: CohortPlan, monday: PlainDate): readonly TemplateProblem[] {
  return phases.flatMap((phase, index): TemplateProblem[] => {
    const found: TemplateProblem[] = [];
    const { code } = phase;
    const field = `phases.${index}`;
    if (phase.startsOn < monday) {
      found.push({ code: "DATE_BEFORE_PROGRAMME", field: `${field}.start`, phase: code });
    }
    if (endsBeforeStart(phase)) {
      found.push({ code: "PHASE_ENDS_BEFORE_START", field: `${field}.end`, phase: code });
    }
    return found;
  });
}

/** A module's days lie within its phase, whose own end may follow the last of them. */
function outsidePhase(
  { phases, sessions }: CohortPlan,
  module: ModuleCode,
  index: number,
): readonly TemplateProblem[] {
  const phase = phases.find(({ code }) => code === phaseOfModule(module));
  const days = sessions.filter((it) => it.module === module).map(({ date }) => date);
  const [first, last] = [days[0], days.at(-1)];
  if (!phase || !first || !last) return [];
  const at = { code: "MODULE_DOES_NOT_FIT", field: `modules.${index}.start`, module } as const;
  const found: TemplateProblem[] = [];
  if (first < phase.startsOn) found.push({ ...at, why: "BEFORE_PHASE", against: phase.code });
  if (phase.endsOn && last > phase.endsOn) {
    found.push({ ...at, why: "AFTER_PHASE", against: phase.code });
  }
  return found;
}

/** The cohort cannot be at two modules at once; a night that is stayed is taken until the morning. */
function overlapping(
  { modules }: TemplateContent,
  { sessions }: CohortPlan,
): readonly TemplateProblem[] {
  const pairs = overlappingPairs(sessions, periodOf).map(([first, second]): TemplateProblem => {
    const index = modules.findIndex(({ code }) => code === second.module);
    const at = { field: `modules.${index}.start`, module: second.module, against: first.module };
    return { code: "MODULE_DOES_NOT_FIT", why: "OVERLAP", ...at };
  });
  return [...new Map(pairs.map((it) => [it.field, it])).values()];
}

function periodOf({ date, startsAt, endsAt, overnight }: PlannedSession): LocalPeriod {
  const end = overnight ? { endsOn: addDays(date, 1), endsAt: startsAt } : { endsOn: date, endsAt };
  return { startsOn: date, startsAt, ...end };
}

function outOfOrder(
  { modules }: TemplateContent,
  { sessions }: CohortPlan,
): readonly TemplateProblem[] {
  const firstDayOf = (code: ModuleCode) => sessions.find((it) => it.module === code)?.date;
  return modules.flatMap(({ code }, index): TemplateProblem[] => {
    const before = modules[index - 1]?.code;
    const [first, firstBefore] = [firstDayOf(code), before && firstDayOf(before)];
    if (!before || !first || !firstBefore || first >= firstBefore) return [];
    return [
      { code: "MODULES_OUT_OF_ORDER", field: `modules.${index}.start`, module: code, before },
    ];
  });
}
