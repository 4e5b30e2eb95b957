import type {
  AttendanceDefinition,
  AttendanceStatus,
  AttendanceStatusRule,
} from "../rules/index.ts";
import { minutesFor, ruleOf } from "./minutes.ts";
import { standardStatuses } from "./standard-statuses.ts";

export const sessionStatuses = ["PLANNED", "CANCELLED"] as const;

export type SessionStatus = (typeof sessionStatuses)[number];

/** One person at one session of their enrolment; a null status is a roster not taken yet. */
export type AttendanceMark = {
  readonly status: AttendanceStatus | null;
  /** How long they were there; null follows the status. */
  readonly minutes: number | null;
  readonly sessionMinutes: number;
  /** PLANNED unless told. */
  readonly sessionStatus?: SessionStatus;
};

/** How much of the course someone took part in, with the definition the figure goes by. */
export type Attendance = {
  readonly definition: AttendanceDefinition;
  readonly attended: number;
  /** The sessions that the definition divides by. */
  readonly held: number;
  /** attended of held, 0 to 1; null when nothing counts yet, which is neither none nor all. */
  readonly share: number | null;
  readonly attendedMinutes: number;
  readonly heldMinutes: number;
  readonly minutesShare: number | null;
};

/**
 * Attendance (*fremmøde*) over a number of marks.
 *
 * Shape    the marks of the sessions within the person's enrolment, in any order. Cancelled sessions
 *          and rosters not taken never count.
 * Example  5 present, 2 excused, 1 absent: 5/8 of those held, 5/6 of those expected.
 */
export function attendanceOf(
  marks: readonly AttendanceMark[],
  definition: AttendanceDefinition,
  statuses: readonly AttendanceStatusRule[] = standardStatuses,
): Attendance {
  const counted = marks.filter((mark) => counts(mark, definition, statuses));
  const attended = counted.filter((mark) => isAttended(mark, statuses));
  const attendedMinutes = sum(attended.map((mark) => minutesAttended(mark, statuses)));
  const heldMinutes = sum(counted.map(({ sessionMinutes }) => sessionMinutes));
  return {
    definition,
    attended: attended.length,
    held: counted.length,
    share: counted.length === 0 ? null : attended.length / counted.length,
    attendedMinutes,
    heldMinutes,
    minutesShare: heldMinutes === 0 ? null : attendedMinutes / heldMinutes,
  };
}

/** What attendance is told in, for every definition at once. */
export type AttendanceFigures = {
  readonly attended: number;
  readonly held: number;
  readonly expected: number;
  readonly attendedMinutes: number;
  readonly heldMinutes: number;
  readonly expectedMinutes: number;
};

/** Figures by one definition: the share is null when nothing counts, which is neither none nor all. */
export type AttendanceFraction = {
  readonly attended: number;
  readonly of: number;
  readonly share: number | null;
  readonly attendedMinutes: number;
  readonly ofMinutes: number;
  readonly minutesShare: number | null;
};

/**
 * The figures as a definition reads them.
 *
 * Example  5 attended, 8 held, 6 expected: 5/8 by ATTENDED_OF_HELD, 5/6 by ATTENDED_OF_EXPECTED.
 */
export function fractionOf(
  figures: AttendanceFigures,
  definition: AttendanceDefinition,
): AttendanceFraction {
  const isOfHeld = definition === "ATTENDED_OF_HELD";
  const of = isOfHeld ? figures.held : figures.expected;
  const ofMinutes = isOfHeld ? figures.heldMinutes : figures.expectedMinutes;
  const { attended, attendedMinutes } = figures;
  return {
    ...{ attended, of, attendedMinutes, ofMinutes },
    share: of === 0 ? null : attended / of,
    minutesShare: ofMinutes === 0 ? null : attendedMinutes / ofMinutes,
  };
}

/** Figures added up: of all modules, or of all cohorts; none are no data. */
export function sumOfFigures(figures: readonly AttendanceFigures[]): AttendanceFigures {
  const of = (key: keyof AttendanceFigures) => sum(figures.map((it) => it[key]));
  return {
    ...{ attended: of("attended"), held: of("held"), expected: of("expected") },
    attendedMinutes: of("attendedMinutes"),
    heldMinutes: of("heldMinutes"),
    expectedMinutes: of("expectedMinutes"),
  };
}

/**
 * The largest share of the hours that is still within reach, if every session left is attended.
 *
 * Shape    null when there is nothing held and nothing left.
 * Example  60 of 240 minutes so far and 240 left: 300 of 480, 0.625, so a demand of 0.75 is lost.
 */
export function highestReachableShare(
  soFar: Pick<Attendance, "attendedMinutes" | "heldMinutes">,
  minutesLeft: number,
): number | null {
  const held = soFar.heldMinutes + minutesLeft;
  return held === 0 ? null : (soFar.attendedMinutes + minutesLeft) / held;
}

/**
 * How many of the latest sessions in a row someone stayed away from without a word.
 *
 * Shape    marks in order of date. Rosters not taken at the end are left out; anything else than
 *          ABSENT breaks the row, a cancelled session too.
 */
export function absencesInARow(marks: readonly AttendanceMark[]): number {
  const lastTaken = marks.findLastIndex(({ status }) => status !== null);
  const taken = marks.slice(0, lastTaken + 1);
  const isAbsent = (mark: AttendanceMark) => mark.status === "ABSENT" && !isCancelled(mark);
  return lastTaken - taken.findLastIndex((mark) => !isAbsent(mark));
}

function counts(
  mark: AttendanceMark,
  definition: AttendanceDefinition,
  statuses: readonly AttendanceStatusRule[],
): boolean {
  if (mark.status === null || isCancelled(mark)) return false;
  const rule = ruleOf(mark.status, statuses);
  return definition === "ATTENDED_OF_HELD" ? rule.countsAsHeld : rule.countsAsExpected;
}

function isAttended(mark: AttendanceMark, statuses: readonly AttendanceStatusRule[]): boolean {
  return mark.status !== null && ruleOf(mark.status, statuses).countsAsAttended;
}

function minutesAttended(mark: AttendanceMark, statuses: readonly AttendanceStatusRule[]): number {
  if (mark.minutes !== null) return mark.minutes;
  return mark.status === null
    ? 0
    : (minutesFor(mark.status, mark.sessionMinutes, null, statuses) ?? 0);
}

function isCancelled(mark: AttendanceMark): boolean {
  return mark.sessionStatus === "CANCELLED";
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, n) => total + n, 0);
}
