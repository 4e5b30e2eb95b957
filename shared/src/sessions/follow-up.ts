import * as z from "zod";
import { id, listOf, oneOf, optionalText, uniqueBy, versionSchema } from "../text/index.ts";
import { type AttendanceMark, absencesInARow } from "./attendance.ts";
import { followUpOutcomes } from "./attendance-codes.ts";

/** How many absences in a row ask for a call. */
export const absencesToFollowUp = 2;

/** After how many days a roster not taken, or a call not made, is told to those who answer for it. */
export const daysUntilTold = 3;

/** Sessions in a row that someone stayed away from without a word; the row is never shorter than two. */
export type AbsenceRow = {
  /** Where in the marks it begins, from 0. */
  readonly first: number;
  readonly length: number;
};

/**
 * The rows of absences that someone is to be asked about, the earliest first.
 *
 * Shape    marks of the sessions within the enrolment, in order of time. A row is as long as it can
 *          be; a cancelled session breaks it, and so does one not recorded.
 * Example  T U U - U U U: a row of two from the second, and one of three from the fifth.
 */
export function absenceRows(marks: readonly AttendanceMark[]): readonly AbsenceRow[] {
  const lengths = marks.map((_, at) => absencesUpTo(marks, at));
  return lengths.flatMap((length, at) => {
    const goesOn = (lengths[at + 1] ?? 0) > length;
    return length < absencesToFollowUp || goesOn ? [] : [{ first: at - length + 1, length }];
  });
}

/** A session not recorded ends the row at it, though it leaves a row before it as it is. */
function absencesUpTo(marks: readonly AttendanceMark[], at: number): number {
  return marks[at]?.status === null ? 0 : absencesInARow(marks.slice(0, at + 1));
}

/** What came of asking: the task by the person and the second of the absences. */
export const closeFollowUpInput = z.object({
  enrolmentId: id,
  sessionId: id,
  outcome: oneOf(followUpOutcomes),
  note: optionalText({ max: 1000 }),
});

export type CloseFollowUpInput = z.output<typeof closeFollowUpInput>;

/** Opening the task again, as it was before. */
export const reopenFollowUpInput = closeFollowUpInput.pick({ enrolmentId: true, sessionId: true });

export type ReopenFollowUpInput = z.output<typeof reopenFollowUpInput>;

/** Who sleeps where at a cohort's retreat, for those it changes; version 0 where they had no bed. */
export const saveBedsInput = z.object({
  cohortId: id,
  beds: uniqueBy(
    "enrolmentId",
    listOf(
      z.object({
        enrolmentId: id,
        version: versionSchema,
        room: optionalText({ max: 60 }),
        note: optionalText({ max: 300 }),
      }),
      { max: 200 },
    ),
  ),
});

export type SaveBedsInput = z.output<typeof saveBedsInput>;
