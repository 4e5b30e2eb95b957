import { addDays, addWeeks, type LocalTime, mondayOf, type PlainDate } from "../calendar/index.ts";
import {
  dateByRule,
  type KnownDates,
  neededBy,
  orderOfDates,
  type PlanReference,
  type RuledDate,
} from "./date-rule.ts";
import type { ModuleCode, PhaseCode } from "./phases.ts";
import type { ModulePattern, TemplateContent, TemplateModule } from "./template.ts";

export type PlannedPhase = {
  readonly number: number;
  readonly code: PhaseCode;
  readonly startsOn: PlainDate;
  readonly endsOn: PlainDate | null;
};

export type PlannedSession = {
  readonly module: ModuleCode;
  readonly ordinal: number;
  readonly date: PlainDate;
  readonly startsAt: LocalTime;
  readonly endsAt: LocalTime;
  /** The participants stay the night that follows. */
  readonly overnight: boolean;
};

export type CohortPlan = {
  readonly kind: "plan";
  readonly phases: readonly PlannedPhase[];
  readonly sessions: readonly PlannedSession[];
};

/** A template whose dates wait for one another; the first reference stands last again. */
export type CycleOfDates = { readonly kind: "cycle"; readonly cycle: readonly PlanReference[] };

/**
 * The dates of a programme that starts on a day: its phases and every day of its course.
 *
 * Shape    phases in the template's order; sessions by date. A start in the middle of a week counts
 *          from its Monday.
 * Refuses  with the cycle, when dates wait for one another.
 * Source   Handbook, timeline; its weeks are approximate, and holidays are not looked at here.
 * Example  start 5 January 2026: the course runs from 4 May to 16 August 2026.
 */
export function planFrom(
  template: TemplateContent,
  startsOn: PlainDate,
): CohortPlan | CycleOfDates {
  const found = datesOf(template, startsOn);
  if (found.kind === "cycle") return found;
  const { known, days } = found;
  const phases = template.phases.map(({ number, code }) => ({
    number,
    code,
    startsOn: known.get(`${code}.START`) ?? mondayOf(startsOn),
    endsOn: known.get(`${code}.END`) ?? null,
  }));
  const sessions = template.modules.flatMap((module) =>
    (days.get(module.code) ?? []).map((date, index) => sessionOf(module, index, date)),
  );
  return { kind: "plan", phases, sessions: sessions.toSorted(byTime) };
}

/** Every reference of a template with its date, null where it has none; and the days of its modules. */
type TemplateDates = {
  readonly kind: "dates";
  readonly known: KnownDates;
  readonly days: ReadonlyMap<ModuleCode, readonly PlainDate[]>;
};

/** The dates that a template gives a start, by reference, or the first cycle met. */
export function datesOf(
  template: TemplateContent,
  startsOn: PlainDate,
): TemplateDates | CycleOfDates {
  const order = orderOfDates(ruledDates(template));
  if (order.kind === "cycle") return order;

  const known = new Map<PlanReference, PlainDate | null>([["PROGRAMME", mondayOf(startsOn)]]);
  const days = new Map<ModuleCode, readonly PlainDate[]>();
  for (const at of order.order)
    if (!known.has(at)) known.set(at, dateAt(template, at, known, days));
  return { kind: "dates", known, days };
}

/** Everything in a template that has a date, with what each is found from. */
export function ruledDates({ phases, modules }: TemplateContent): readonly RuledDate[] {
  return [
    ...phases.flatMap(({ code, start, end }): RuledDate[] => [
      { at: `${code}.START`, needs: neededBy(start) },
      { at: `${code}.END`, needs: neededBy(end) },
    ]),
    ...modules.flatMap(({ code, start }): RuledDate[] => [
      { at: `${code}.START`, needs: neededBy(start) },
      { at: `${code}.END`, needs: [`${code}.START`] },
    ]),
  ];
}

/**
 * The days of a module from its first possible one.
 *
 * Shape    ascending, exactly as many as the pattern counts; weeks are counted from the Monday of
 *          the first day's week, and no day lies before the first.
 */
export function daysOfModule(pattern: ModulePattern, from: PlainDate): readonly PlainDate[] {
  if (pattern.kind === "DAYS") {
    return Array.from({ length: pattern.count }, (_, index) => addDays(from, index));
  }
  const days: PlainDate[] = [];
  const weekdays = pattern.weekdays.toSorted((a, b) => a - b);
  const monday = mondayOf(from);
  for (let week = 0; days.length < pattern.count && weekdays.length > 0; week += pattern.every) {
    const dates = weekdays.map((weekday) => addDays(addWeeks(monday, week), weekday - 1));
    days.push(...dates.filter((date) => date >= from));
  }
  return days.slice(0, pattern.count);
}

function dateAt(
  { phases, modules }: TemplateContent,
  at: PlanReference,
  known: KnownDates,
  days: Map<ModuleCode, readonly PlainDate[]>,
): PlainDate | null {
  const [code, edge] = at.split(".");
  const module = modules.find((it) => it.code === code);
  if (module && edge === "END") return days.get(module.code)?.at(-1) ?? null;
  if (module) {
    const first = dateByRule(module.start, known);
    days.set(module.code, first ? daysOfModule(module.pattern, first) : []);
    return days.get(module.code)?.[0] ?? null;
  }
  const phase = phases.find((it) => it.code === code);
  const rule = edge === "START" ? phase?.start : phase?.end;
  return rule ? dateByRule(rule, known) : null;
}

function sessionOf(module: TemplateModule, index: number, date: PlainDate): PlannedSession {
  const { code, startsAt, endsAt, nights } = module;
  return { module: code, ordinal: index + 1, date, startsAt, endsAt, overnight: index < nights };
}

function byTime(a: PlannedSession, b: PlannedSession): number {
  const [first, second] = [a.date + a.startsAt, b.date + b.startsAt];
  return first === second ? 0 : first < second ? -1 : 1;
}
