import type { AttendanceStatusRule } from "../rules/index.ts";

const there = { countsAsHeld: true, countsAsExpected: true, countsAsAttended: true } as const;
const away = { countsAsHeld: true, countsAsAttended: false, defaultMinutes: "NONE" } as const;

/**
 * The usual meaning of the marks, where no rule pack of the municipality says otherwise.
 *
 * The sick and the excused were not expected, so they weigh in the first definition of attendance
 * and not in the second; who was not invited weighs in neither.
 */
export const standardStatuses = [
  { code: "PRESENT", letter: "T", ...there, defaultMinutes: "ALL" },
  { code: "LATE", letter: "F", ...there, defaultMinutes: "ALL_BUT_30" },
  { code: "LEFT_EARLY", letter: "G", ...there, defaultMinutes: "ALL_BUT_30" },
  { code: "SICK", letter: "S", ...away, countsAsExpected: false },
  { code: "EXCUSED", letter: "L", ...away, countsAsExpected: false },
  { code: "ABSENT", letter: "U", ...away, countsAsExpected: true },
  { code: "NOT_INVITED", letter: "I", ...away, countsAsHeld: false, countsAsExpected: false },
] as const satisfies readonly AttendanceStatusRule[];
