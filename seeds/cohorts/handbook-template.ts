// The handbook's 63 weeks: 14 phases, and a course of 16 days and 88 hours.
//
// From the handbook: the phases and the weeks they begin and end in, where it gives an end; the 8
// weekly lessons of 3 hours; 2 days of workshop, 2 of VAT and tax, and 4 of retreat, from early
// morning to late evening, which is the last of screening 3.
// Ours: the weekdays and hours; an end for the open lines, so that they can be drawn: 26 weeks of
// support, and the plan's last week for the loan, the coaching, and the course and network days.
import { localTime, type Weekday } from "@mikrolaan/shared/calendar";
import type { ProgrammeTemplate } from "@mikrolaan/shared/cohorts";

const evenings = { startsAt: localTime("08:00"), endsAt: localTime("18:00") };
const mornings = { startsAt: localTime("09:00"), endsAt: localTime("12:00") };
const days = { startsAt: localTime("09:00"), endsAt: localTime("15:00") };

export const handbookTemplate = {
  version: "handbook-1",
  phases: [
    { number: 1, code: "INTERNAL_ORGANISATION", fromWeek: 1, toWeek: 8 },
    { number: 2, code: "INTERNAL_INFORMATION", fromWeek: 4, toWeek: 16 },
    { number: 3, code: "RECRUITMENT", fromWeek: 8, toWeek: 20 },
    { number: 4, code: "SCREENING_1", fromWeek: 8, toWeek: 20 },
    { number: 5, code: "INDIVIDUAL_DEVELOPMENT", fromWeek: 14, toWeek: 24 },
    { number: 6, code: "SCREENING_2", fromWeek: 14, toWeek: 24 },
    { number: 7, code: "COLLECTIVE_COURSE", fromWeek: 18, toWeek: 32 },
    { number: 8, code: "SCREENING_3", fromWeek: 18, toWeek: 32 },
    { number: 9, code: "SUBSISTENCE_SUPPORT", fromWeek: 32, toWeek: 57 },
    { number: 10, code: "LOAN_AND_START", fromWeek: 32, toWeek: 63 },
    { number: 11, code: "INDIVIDUAL_COACHING", fromWeek: 32, toWeek: 63 },
    { number: 12, code: "COURSE_DAYS_AND_NETWORK", fromWeek: 32, toWeek: 63 },
    { number: 13, code: "SCREENING_4", fromWeek: 60, toWeek: 62 },
    { number: 14, code: "TRANSITION_TO_SELF_SUPPORT", fromWeek: 63, toWeek: null },
  ],
  modules: [
    {
      code: "ACCOUNTING",
      overnight: false,
      sessions: [18, 19, 20, 21, 22, 23, 24, 25].map((week, index) => {
        return { ordinal: index + 1, week, weekday: 1, ...mornings } as const;
      }),
    },
    {
      code: "MARKETING_WORKSHOP",
      overnight: false,
      sessions: daysOf(26, [2, 3], days),
    },
    {
      code: "VAT_AND_TAX",
      overnight: false,
      sessions: daysOf(28, [2, 3], days),
    },
    {
      // Thursday to Sunday, so that the week, the course and screening 3 end with it.
      code: "RETREAT",
      overnight: true,
      sessions: daysOf(32, [4, 5, 6, 7], evenings),
    },
  ],
} as const satisfies ProgrammeTemplate;

function daysOf(week: number, weekdays: readonly Weekday[], hours: typeof days) {
  return weekdays.map((weekday, index) => ({ ordinal: index + 1, week, weekday, ...hours }));
}
