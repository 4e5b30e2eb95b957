import {
  addDays,
  addMonths,
  addWeeks,
  mondayOfProgrammeWeek,
  type PlainDate,
  type Weekday,
} from "../calendar/index.ts";
import { type ModuleCode, moduleCodes, type PhaseCode, phaseCodes } from "./phases.ts";

/** The first or the last day of a phase or a course module, or the day the programme starts. */
export type PlanReference = "PROGRAMME" | `${PhaseCode | ModuleCode}.${"START" | "END"}`;

/** Everything in a plan that a date can be counted from, phases before modules. */
export const planReferences: readonly PlanReference[] = [
  "PROGRAMME",
  ...[...phaseCodes, ...moduleCodes].flatMap((code) => [`${code}.START`, `${code}.END`] as const),
];

/** The phase or module of a reference, and which of its ends; null for the programme's start. */
export function partsOfReference(
  at: PlanReference,
): { readonly code: PhaseCode | ModuleCode; readonly edge: "START" | "END" } | null {
  const code = [...phaseCodes, ...moduleCodes].find((known) => at.startsWith(`${known}.`));
  return code ? { code, edge: at.endsWith(".START") ? "START" : "END" } : null;
}

/**
 * When something in a plan is: on a weekday of a programme week, or so far from something else.
 *
 * Example  support ends 6 months after its start: from SUBSISTENCE_SUPPORT.START, 6 months, -1 day.
 */
export type DateRule =
  | { readonly kind: "WEEK"; readonly week: number; readonly weekday: Weekday }
  | {
      readonly kind: "OFFSET";
      readonly from: PlanReference;
      readonly months: number;
      readonly weeks: number;
      readonly days: number;
    };

/** What is known of a plan's dates; null where it has none, undefined where it is still to be found. */
export type KnownDates = ReadonlyMap<PlanReference, PlainDate | null>;

/**
 * The date a rule gives, months first, then weeks and days.
 *
 * Shape    null when what it counts from has no date.
 * Example  10 August 2026, 6 months and -1 day is 9 February 2027.
 */
export function dateByRule(rule: DateRule, known: KnownDates): PlainDate | null {
  const from = known.get(rule.kind === "WEEK" ? "PROGRAMME" : rule.from);
  if (!from) return null;
  if (rule.kind === "WEEK") {
    return addDays(mondayOfProgrammeWeek(from, rule.week), rule.weekday - 1);
  }
  return addDays(addWeeks(addMonths(from, rule.months), rule.weeks), rule.days);
}

/** A date to be found, and what it is found from. */
export type RuledDate = { readonly at: PlanReference; readonly needs: readonly PlanReference[] };

/**
 * The order in which dates can be found, each after what it needs, or the references that go round.
 *
 * Shape    `cycle` begins and ends with the same reference, as it is to be printed.
 */
export function orderOfDates(
  dates: readonly RuledDate[],
):
  | { readonly kind: "order"; readonly order: readonly PlanReference[] }
  | { readonly kind: "cycle"; readonly cycle: readonly PlanReference[] } {
  const needs = new Map(dates.map(({ at, needs }) => [at, needs]));
  const order: PlanReference[] = [];
  const path: PlanReference[] = [];
  const done = new Set<PlanReference>();

  function visit(at: PlanReference): readonly PlanReference[] | null {
    if (done.has(at)) return null;
    const seenAt = path.indexOf(at);
    if (seenAt >= 0) return [...path.slice(seenAt), at];
    path.push(at);
    for (const next of needs.get(at) ?? []) {
      const cycle = visit(next);
      if (cycle) return cycle;
    }
    path.pop();
    done.add(at);
    order.push(at);
    return null;
  }

  for (const { at } of dates) {
    const cycle = visit(at);
    if (cycle) return { kind: "cycle", cycle };
  }
  return { kind: "order", order };
}

/**
 * Every round that dates go, when each waits for one other at most, as in a template.
 *
 * Shape    each begins and ends with the same reference; empty when all dates can be found. Where a
 *          date waits for several, enough rounds that without them none is left.
 */
export function cyclesOfDates(dates: readonly RuledDate[]): readonly (readonly PlanReference[])[] {
  const found = orderOfDates(dates);
  if (found.kind === "order") return [];
  const broken = dates.map((it) => (found.cycle.includes(it.at) ? { ...it, needs: [] } : it));
  return [found.cycle, ...cyclesOfDates(broken)];
}

/** What a rule counts from; a programme week counts from the programme. */
export function neededBy(rule: DateRule | null): readonly PlanReference[] {
  if (!rule) return [];
  return [rule.kind === "WEEK" ? "PROGRAMME" : rule.from];
}
