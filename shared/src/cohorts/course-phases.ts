import type { PlainDate } from "../calendar/index.ts";
import type { PlannedModule } from "./draft-inputs.ts";
import { followPlan, type LivePhase, type ModuleDays } from "./follow-plan.ts";
import { type PlannedPhase, planFrom } from "./plan.ts";
import type { TemplateContent } from "./template.ts";

/** A phase as it is planned, with the rules that its dates go by from then on. */
export type RuledPhase = PlannedPhase & Pick<LivePhase, "startRule" | "endRule">;

/**
 * The phases of a programme around the days that its course really has.
 *
 * Shape    in the template's order. A phase that counts from a module follows its first and last day.
 * Throws   RangeError when the template's dates go round, or leave the calendar's years.
 * Example  the retreat held a week later than the template says: screening 3 ends a week later too.
 */
export function phasesAround(
  template: TemplateContent,
  startsOn: PlainDate,
  modules: readonly Pick<PlannedModule, "module" | "rows">[],
): readonly RuledPhase[] {
  const plan = planFrom(template, startsOn);
  if (plan.kind === "cycle") throw new RangeError(`Dates go round: ${plan.cycle.join(" ")}`);
  const phases = template.phases.flatMap(({ number, code, start, end }) => {
    const dates = plan.phases.find((it) => it.code === code);
    return dates ? [{ ...dates, number, startRule: start, endRule: end, ...unpinned }] : [];
  });
  const live = followPlan({ startsOn, phases, modules: modules.flatMap(daysOf) });
  return phases.map(({ startPinned: _start, endPinned: _end, ...phase }) => {
    const now = live.kind === "plan" && live.phases.find((it) => it.code === phase.code);
    return now ? { ...phase, startsOn: now.startsOn, endsOn: now.endsOn } : phase;
  });
}

const unpinned = { startPinned: false, endPinned: false };

function daysOf({ module, rows }: Pick<PlannedModule, "module" | "rows">): readonly ModuleDays[] {
  const dates = rows.map(({ date }) => date).toSorted();
  const [firstOn, lastOn] = [dates[0], dates.at(-1)];
  return firstOn && lastOn ? [{ code: module, firstOn, lastOn }] : [];
}
