import { localTime } from "../calendar/index.ts";
import {
  type DateRule,
  type PhaseCode,
  type PlanReference,
  phaseCodes,
  type TemplateContent,
  type TemplateModule,
  type TemplatePhase,
} from "./index.ts";

/** A weekday of a programme week, Monday unless told. */
export function week(number: number, weekday: 1 | 4 | 7 = 1): DateRule {
  return { kind: "WEEK", week: number, weekday };
}

/** So far from a reference; the same day unless told. */
export function from(
  reference: PlanReference,
  by: { months?: number; weeks?: number; days?: number } = {},
): DateRule {
  return { kind: "OFFSET", from: reference, months: 0, weeks: 0, days: 0, ...by };
}

/** Thursday to Sunday of week 32, with its three nights. */
export const retreat: TemplateModule = {
  code: "RETREAT",
  start: week(32, 4),
  pattern: { kind: "DAYS", count: 4 },
  startsAt: localTime("08:00"),
  endsAt: localTime("18:00"),
  nights: 3,
  role: "COURSE_LEADER",
};

/** Eight Monday mornings from week 18. */
export const accounting: TemplateModule = {
  code: "ACCOUNTING",
  start: week(18),
  pattern: { kind: "WEEKLY", every: 1, weekdays: [1], count: 8 },
  startsAt: localTime("09:00"),
  endsAt: localTime("12:00"),
  nights: 0,
  role: "EXTERNAL_TEACHER",
};

/** Fourteen phases from week 1 to 63, but for those told; modules of 8 Mondays and a retreat. */
export function template(
  changes: Partial<Record<PhaseCode, Partial<TemplatePhase>>> = {},
  modules: readonly TemplateModule[] = [accounting, retreat],
): TemplateContent {
  const plain = { start: week(1), end: week(63, 7), roles: ["COACH"] } as const;
  return {
    phases: phaseCodes.map((code, index) => {
      return { ...plain, ...changes[code], number: index + 1, code };
    }),
    modules,
  };
}
