import { localTime, plainDate } from "../calendar/index.ts";
import type { DateRule, ModuleCode, PhaseCode, ProgrammeTemplate } from "../cohorts/index.ts";
import { checkPlan, type PlanCheckPhase, type PlanCheckSession, type PlanFacts } from "./index.ts";

export const startsOn = plainDate("2026-01-05");
export const today = plainDate("2026-03-02");

/** A plan in which all is well, until a test says what is not. */
export const well: PlanFacts = {
  today,
  startsOn,
  phases: [
    phase("RECRUITMENT", "2026-02-23", "2026-05-24"),
    phase("COLLECTIVE_COURSE", "2026-05-04", "2026-08-16"),
    phase("SUBSISTENCE_SUPPORT", "2026-08-10", "2027-02-21"),
    phase("LOAN_AND_START", "2026-08-10", "2027-03-21"),
    phase("SCREENING_4", "2027-02-22", "2027-03-14"),
  ],
  sessions: [],
  meetings: [],
  template: null,
  promised: [],
  closed: [],
  clashes: [],
  participantClashes: [],
  people: 12,
  team: { rules: null, members: [], followers: [], weeks: [] },
};

export const found = (more: Partial<PlanFacts>) => checkPlan({ ...well, ...more });
export const codes = (more: Partial<PlanFacts>) => found(more).map(({ code }) => code);

export function phase(code: PhaseCode, from: string, to: string | null): PlanCheckPhase {
  const inWeek1: DateRule = { kind: "WEEK", week: 1, weekday: 1 };
  return {
    ...{ code, startsOn: plainDate(from), endsOn: to === null ? null : plainDate(to) },
    ...{ startRule: inWeek1, endRule: inWeek1, startPinned: false, endPinned: false },
  };
}

export function session(date: string, more: Partial<PlanCheckSession> = {}): PlanCheckSession {
  return {
    ...{ id: date, module: "ACCOUNTING", ordinal: 1, date: plainDate(date) },
    ...{ startsAt: localTime("09:00"), endsAt: localTime("12:00"), overnight: false },
    ...{ keptOnDayOff: false, hasPlace: true, hasStaff: true, expected: 0, recorded: 0, ...more },
  };
}

export function module(
  code: ModuleCode,
  week: number,
  count: number,
): ProgrammeTemplate["modules"][0] {
  return {
    ...{ code, start: { kind: "WEEK", week, weekday: 1 }, pattern: { kind: "DAYS", count } },
    ...{ startsAt: localTime("09:00"), endsAt: localTime("12:00"), nights: 0, role: "COACH" },
  };
}
