import type { AttendanceStatus, AttendanceStatusRule } from "../rules/index.ts";
import { standardStatuses } from "./standard-statuses.ts";

/** The steps in which a coach states how long someone was there: quarters of an hour. */
export const minuteStep = 15;

/**
 * How many minutes of a session a mark stands for.
 *
 * Shape    none for whoever was not there, and the whole session for whoever was; for the late and
 *          those who left early, as given, or the session less half an hour.
 * Refuses  with null: minutes that are no quarters (the whole session is always allowed), less than
 *          none or more than the session, or other than the status itself says.
 * Example  a 3-hour evening left after 2 hours: LEFT_EARLY, 180, 120 is 120.
 */
export function minutesFor(
  status: AttendanceStatus,
  sessionMinutes: number,
  given: number | null = null,
  statuses: readonly AttendanceStatusRule[] = standardStatuses,
): number | null {
  switch (ruleOf(status, statuses).defaultMinutes) {
    case "NONE":
      return given === null || given === 0 ? 0 : null;
    case "ALL":
      return given === null || given === sessionMinutes ? sessionMinutes : null;
    case "ALL_BUT_30":
      if (given === null) return Math.max(0, sessionMinutes - 30);
      return isPartOf(sessionMinutes, given) ? given : null;
  }
}

/**
 * What a status means under the rules given.
 *
 * Throws   RangeError when the rules leave it out: a rule pack states them all.
 */
export function ruleOf(
  status: AttendanceStatus,
  statuses: readonly AttendanceStatusRule[] = standardStatuses,
): AttendanceStatusRule {
  const rule = statuses.find(({ code }) => code === status);
  if (!rule) throw new RangeError(`The attendance rules leave out ${status}`);
  return rule;
}

function isPartOf(sessionMinutes: number, given: number): boolean {
  if (given === sessionMinutes) return true;
  return given >= 0 && given < sessionMinutes && given % minuteStep === 0;
}
