import { type ClosedRule, localTime, type PlainDate } from "../calendar/index.ts";
import { type DraftModule, draftFrom, type ModuleCode, type ProgrammeTemplate } from "./index.ts";

const usual = { startsAt: localTime("09:00"), endsAt: localTime("12:00"), nights: 0 };

/** The course of the handbook: 8 Mondays, two blocks of 2 days, and a retreat of 4. */
export const courseTemplate: ProgrammeTemplate = {
  version: "test",
  phases: [],
  modules: [
    {
      ...usual,
      code: "ACCOUNTING",
      start: { kind: "WEEK", week: 18, weekday: 1 },
      pattern: { kind: "WEEKLY", every: 1, weekdays: [1], count: 8 },
      role: "EXTERNAL_TEACHER",
    },
    {
      ...usual,
      code: "MARKETING_WORKSHOP",
      start: { kind: "WEEK", week: 26, weekday: 2 },
      pattern: { kind: "DAYS", count: 2 },
      endsAt: localTime("15:00"),
      role: "EXTERNAL_TEACHER",
    },
    {
      ...usual,
      code: "VAT_AND_TAX",
      start: { kind: "WEEK", week: 28, weekday: 2 },
      pattern: { kind: "DAYS", count: 2 },
      endsAt: localTime("15:00"),
      role: "TAX_AUTHORITY",
    },
    {
      code: "RETREAT",
      start: { kind: "WEEK", week: 32, weekday: 4 },
      pattern: { kind: "DAYS", count: 4 },
      startsAt: localTime("08:00"),
      endsAt: localTime("18:00"),
      nights: 3,
      role: "COURSE_LEADER",
    },
  ],
};

/** Weeks and a day that a municipality closes. */
export const closedWeeks: readonly ClosedRule[] = [
  { name: "Sommerferie", kind: "ISO_WEEKS", fromWeek: 29, toWeek: 31 },
  { name: "Efterårsferie", kind: "ISO_WEEKS", fromWeek: 42, toWeek: 42 },
  { name: "Vinterferie", kind: "ISO_WEEKS", fromWeek: 7, toWeek: 7 },
  { name: "Grundlovsdag", kind: "DATE", month: 6, day: 5 },
];

/** One module of the course, as its template gives it. */
export function draftModule(code: ModuleCode, startsOn: PlainDate): DraftModule {
  const module = draftFrom(courseTemplate, startsOn).find((it) => it.module === code);
  if (!module) throw new Error(code);
  return module;
}

export const datesOf = (module: { readonly rows: readonly { readonly date: PlainDate }[] }) =>
  module.rows.map(({ date }) => date);
