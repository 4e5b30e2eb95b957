import type { PlainDate } from "../calendar/index.ts";
import type { AttendanceStatus } from "../rules/index.ts";
import type { PlannedAbsenceStatus } from "./attendance-codes.ts";

/** The first day and the last, both included. */
export type Days = { readonly startsOn: PlainDate; readonly endsOn: PlainDate };

export type AbsenceRefusal =
  | { readonly code: "OUTSIDE_ENROLMENT"; readonly field: keyof Days; readonly nearest: PlainDate }
  | { readonly code: "ABSENCES_OVERLAP"; readonly field: "startsOn"; readonly with: Days };

/** Someone's time in the cohort; without a last day it goes on. */
type Enrolled = { readonly startsOn: PlainDate; readonly endsOn: PlainDate | null };

/**
 * Why leave (*planlagt fravær*) cannot be entered for these days; nothing when it can.
 *
 * Shape    `others` are the person's other periods of leave, by date; the first in the way is told.
 * Refuses  OUTSIDE_ENROLMENT on either end with the nearest day within, ABSENCES_OVERLAP; all that apply.
 * Example  leave to 12 June of someone who leaves on 11 June: `endsOn`, nearest 11 June.
 */
export function absenceRefusals(
  wanted: Days,
  enrolled: Enrolled,
  others: readonly Days[],
): readonly AbsenceRefusal[] {
  const reasons: AbsenceRefusal[] = [];
  for (const field of ["startsOn", "endsOn"] as const) {
    const nearest = nearestWithin(wanted[field], enrolled);
    if (nearest !== wanted[field]) reasons.push({ code: "OUTSIDE_ENROLMENT", field, nearest });
  }
  const inTheWay = others.find(
    (it) => it.startsOn <= wanted.endsOn && wanted.startsOn <= it.endsOn,
  );
  if (inTheWay) reasons.push({ code: "ABSENCES_OVERLAP", field: "startsOn", with: inTheWay });
  return reasons;
}

function nearestWithin(day: PlainDate, { startsOn, endsOn }: Enrolled): PlainDate {
  if (day < startsOn) return startsOn;
  return endsOn !== null && day > endsOn ? endsOn : day;
}

/** Someone on a roster: the mark set, and the leave that covers the day. */
type OnRoster = {
  readonly enrolmentId: string;
  readonly status: AttendanceStatus | null;
  readonly planned: {
    readonly status: PlannedAbsenceStatus;
    readonly reason: string | null;
  } | null;
};

/** The marks by which one press fills in the rest of a roster. */
export type RestMark = {
  readonly enrolmentId: string;
  readonly status: AttendanceStatus;
  readonly reason: string | null;
};

/**
 * The marks for everyone not marked yet: present, but for those on leave, whose leave it confirms.
 *
 * Shape    in the order of the roster; whoever has a mark is left out, so nothing is overwritten.
 * Example  20 people, 3 of them on leave: 17 PRESENT and 3 EXCUSED.
 */
export function restOf(roster: readonly OnRoster[]): readonly RestMark[] {
  return roster
    .filter(({ status }) => status === null)
    .map(({ enrolmentId, planned }) => ({
      enrolmentId,
      status: planned?.status ?? "PRESENT",
      reason: planned?.reason ?? null,
    }));
}
