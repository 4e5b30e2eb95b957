// The handbook's 63 weeks: 14 phases, and a course of 16 days and 88 hours.
//
// From the handbook: the phases and the weeks they begin and end in, where it gives an end; the 8
// weekly lessons of 3 hours; 2 days of workshop, 2 of VAT and tax, and 4 of retreat, from early
// morning to late evening, which is the last of screening 3; 6 months of support from the start.
// Ours: the weekdays and hours; 3 nights for the retreat, which the handbook calls both four days and
// four times a day and night; an end for the open lines, so that they can be drawn: the plan's last
// week for the loan, the coaching, and the course and network days.
import { localTime, type Weekday } from "@mikrolaan/shared/calendar";
import type {
  DateRule,
  PhaseCode,
  PlanReference,
  ProgrammeRole,
  ProgrammeTemplate,
  TemplatePhase,
} from "@mikrolaan/shared/cohorts";

const MONDAY = 1;
const TUESDAY = 2;
const THURSDAY = 4;
const SUNDAY = 7;

export const handbookTemplate: ProgrammeTemplate = {
  version: "handbook-1",
  phases: [
    phase(1, "INTERNAL_ORGANISATION", 1, sundayOf(8), ["MANAGEMENT", "DEVELOPMENT"]),
    phase(2, "INTERNAL_INFORMATION", 4, sundayOf(16), ["DEVELOPMENT", "COACH"]),
    phase(3, "RECRUITMENT", 8, sundayOf(20), ["COACH", "CASEWORKER"]),
    phase(4, "SCREENING_1", 8, sundayOf(20), ["COACH"]),
    phase(5, "INDIVIDUAL_DEVELOPMENT", 14, sundayOf(24), ["COACH"]),
    phase(6, "SCREENING_2", 14, sundayOf(24), ["COACH"]),
    phase(7, "COLLECTIVE_COURSE", 18, from("RETREAT.END"), ["COACH", "EXTERNAL_TEACHER"]),
    // The retreat is its last observation: move the one, and the other ends with it.
    phase(8, "SCREENING_3", 18, from("RETREAT.END"), ["COACH"]),
    phase(
      9,
      "SUBSISTENCE_SUPPORT",
      32,
      from("SUBSISTENCE_SUPPORT.START", { months: 6, days: -1 }),
      ["COACH", "CASEWORKER"],
    ),
    phase(10, "LOAN_AND_START", 32, sundayOf(63), ["COACH"]),
    phase(11, "INDIVIDUAL_COACHING", 32, sundayOf(63), ["COACH"]),
    phase(12, "COURSE_DAYS_AND_NETWORK", 32, sundayOf(63), ["COACH"]),
    phase(13, "SCREENING_4", 60, sundayOf(62), ["COACH"]),
    phase(14, "TRANSITION_TO_SELF_SUPPORT", 63, null, ["COACH"]),
  ],
  modules: [
    {
      code: "ACCOUNTING",
      start: inWeek(18, MONDAY),
      pattern: { kind: "WEEKLY", every: 1, weekdays: [MONDAY], count: 8 },
      startsAt: localTime("09:00"),
      endsAt: localTime("12:00"),
      nights: 0,
      role: "EXTERNAL_TEACHER",
    },
    {
      code: "MARKETING_WORKSHOP",
      start: inWeek(26, TUESDAY),
      pattern: { kind: "DAYS", count: 2 },
      startsAt: localTime("09:00"),
      endsAt: localTime("15:00"),
      nights: 0,
      role: "EXTERNAL_TEACHER",
    },
    {
      code: "VAT_AND_TAX",
      start: inWeek(28, TUESDAY),
      pattern: { kind: "DAYS", count: 2 },
      startsAt: localTime("09:00"),
      endsAt: localTime("15:00"),
      nights: 0,
      role: "TAX_AUTHORITY",
    },
    {
      // Thursday to Sunday, so that the week, the course and screening 3 end with it.
      code: "RETREAT",
      start: inWeek(32, THURSDAY),
      pattern: { kind: "DAYS", count: 4 },
      startsAt: localTime("08:00"),
      endsAt: localTime("18:00"),
      nights: 3,
      role: "COURSE_LEADER",
    },
  ],
};

function phase(
  number: number,
  code: PhaseCode,
  fromWeek: number,
  end: DateRule | null,
  roles: readonly ProgrammeRole[],
): TemplatePhase {
  return { number, code, start: inWeek(fromWeek, MONDAY), end, roles };
}

function inWeek(week: number, weekday: Weekday): DateRule {
  return { kind: "WEEK", week, weekday };
}

function sundayOf(week: number): DateRule {
  return inWeek(week, SUNDAY);
}

function from(
  reference: PlanReference,
  { months = 0, days = 0 }: { readonly months?: number; readonly days?: number } = {},
): DateRule {
  return { kind: "OFFSET", from: reference, months, weeks: 0, days };
}
