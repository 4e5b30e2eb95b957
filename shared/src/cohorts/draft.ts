import {
  type LocalTime,
  minutesBetween,
  occurrencesOf,
  type PlainDate,
  type Recurrence,
} from "../calendar/index.ts";
import { type DateRule, neededBy, type PlanReference } from "./date-rule.ts";
import type { ModuleCode, PhaseCode } from "./phases.ts";
import { planFrom } from "./plan.ts";
import type { ModulePattern, TemplateContent, TemplateModule } from "./template.ts";

/** Where and with whom a day is held: in a room of the municipality's or elsewhere in words. */
export type Booked = {
  readonly roomId: string | null;
  readonly place: string | null;
  readonly memberIds: readonly string[];
};

/** The rule a module's days are made by, as the planner says it in one sentence. */
export type ModuleRule = Booked & {
  readonly rule: Recurrence;
  readonly startsOn: PlainDate;
  readonly startsAt: LocalTime;
  readonly endsAt: LocalTime;
  /** Nights that the participants stay, from the first day on. */
  readonly nights: number;
};

/** A day of a module as it is proposed, before anything is stored. */
export type DraftRow = Booked & {
  /** Which of the rule's days it is, from 1; it keeps it when moved. Days added by hand come after. */
  readonly occurrence: number;
  readonly date: PlainDate;
  readonly startsAt: LocalTime;
  readonly endsAt: LocalTime;
  /** The participants stay the night that follows. */
  readonly overnight: boolean;
  /** Looked at, and held although nothing is planned on such a day. */
  readonly keepOnDayOff: boolean;
  /** Not wanted on its date any more, and not yet held on another. */
  readonly dropped: boolean;
};

/**
 * A course module before it is saved: its rule, the hours it promises and its days.
 *
 * Shape    rows by date and time; each occurrence once.
 */
export type DraftModule = ModuleRule & {
  readonly module: ModuleCode;
  readonly promisedMinutes: number;
  readonly rows: readonly DraftRow[];
};

/**
 * The modules of a programme that starts on a day, each by the template's rule.
 *
 * Shape    in the template's order; a module without a date is left out. Holidays are not looked at:
 *          `reviewOf` says which days cannot stay.
 * Throws   RangeError when the programme leaves the calendar's years, or its dates go round.
 * Example  start 5 January 2026: 8 Mondays from 4 May, 2 + 2 + 4 days; 16 days and 88 hours.
 */
export function draftFrom(template: TemplateContent, startsOn: PlainDate): readonly DraftModule[] {
  const plan = planFrom(template, startsOn);
  if (plan.kind === "cycle") throw new RangeError(`Dates go round: ${plan.cycle.join(" ")}`);
  return template.modules.flatMap((module) => {
    const first = plan.sessions.find((it) => it.module === module.code);
    return first ? [draftOf(module.code, ruleOf(module, first.date))] : [];
  });
}

/**
 * A module with the days that its rule gives, and their hours promised.
 *
 * Throws   RangeError when the rule has no days or more than a series may have; ask
 *          `occurrencesOf` before where a person has written it.
 */
export function draftOf(module: ModuleCode, rule: ModuleRule): DraftModule {
  const found = occurrencesOf(rule.rule, rule.startsOn);
  if (found.kind === "refused") throw new RangeError(`No such days: ${found.code}`);
  const rows = found.dates.map((date, index) => rowOf(rule, index + 1, date));
  const draft = { ...rule, module, rows: inOrder(rows, rule.nights) };
  return { ...draft, promisedMinutes: plannedMinutes(draft) };
}

/** The phases whose dates are counted from a module, at once or by way of other phases. */
export function followersOf({ phases }: TemplateContent, module: ModuleCode): readonly PhaseCode[] {
  const moved = new Set<PlanReference>([`${module}.START`, `${module}.END`]);
  const follows = (rule: DateRule | null) => neededBy(rule).some((at) => moved.has(at));
  for (let before = 0; before < moved.size; ) {
    before = moved.size;
    for (const { code, start, end } of phases) {
      if (follows(start)) moved.add(`${code}.START`);
      if (follows(end)) moved.add(`${code}.END`);
    }
  }
  return phases
    .map(({ code }) => code)
    .filter((code) => moved.has(`${code}.START`) || moved.has(`${code}.END`));
}

/** The template's way of saying how days follow, as a series: days one after another are DAILY. */
export function recurrenceOf(pattern: ModulePattern): Recurrence {
  const { count } = pattern;
  if (pattern.kind === "DAYS") return { pattern: { kind: "DAILY", every: 1 }, count, until: null };
  const { every, weekdays } = pattern;
  return { pattern: { kind: "WEEKLY", every, weekdays }, count, until: null };
}

/** Whether a module's days belong together, one after another, so that they move together. */
export function isBlock({ rule: { pattern } }: Pick<ModuleRule, "rule">): boolean {
  return pattern.kind === "DAILY" && pattern.every === 1;
}

/** Minutes of all a module's rows, those that wait for another date among them. */
export function plannedMinutes({ rows }: Pick<DraftModule, "rows">): number {
  return rows.reduce((sum, { startsAt, endsAt }) => sum + minutesBetween(startsAt, endsAt), 0);
}

/** Minutes that a module promises and does not hold; 0 when it holds as many or more. */
export function missingMinutes(module: DraftModule): number {
  return Math.max(0, module.promisedMinutes - plannedMinutes(module));
}

/** A row that the rule gives on a date. */
export function rowOf(rule: ModuleRule, occurrence: number, date: PlainDate): DraftRow {
  const { startsAt, endsAt, roomId, place, memberIds } = rule;
  const asked = { overnight: false, keepOnDayOff: false, dropped: false };
  return { occurrence, date, startsAt, endsAt, roomId, place, memberIds, ...asked };
}

/** Rows by date and time, with the nights stayed from the first of them on. */
export function inOrder<Row extends Pick<DraftRow, "date" | "startsAt" | "overnight">>(
  rows: readonly Row[],
  nights: number,
): readonly Row[] {
  return rows.toSorted(byTime).map((row, index) => ({ ...row, overnight: index < nights }));
}

function ruleOf(module: TemplateModule, startsOn: PlainDate): ModuleRule {
  const { pattern, startsAt, endsAt, nights } = module;
  const booked = { roomId: null, place: null, memberIds: [] };
  return { rule: recurrenceOf(pattern), startsOn, startsAt, endsAt, nights, ...booked };
}

type Timed = Pick<DraftRow, "date" | "startsAt">;

function byTime(a: Timed, b: Timed): number {
  const [first, second] = [a.date + a.startsAt, b.date + b.startsAt];
  return first === second ? 0 : first < second ? -1 : 1;
}
