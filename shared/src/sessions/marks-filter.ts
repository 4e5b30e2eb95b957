import * as z from "zod";
import { moduleCodes } from "../cohorts/index.ts";
import { id, oneOf, optionally, plainDateSchema } from "../text/index.ts";

/** Which marks an attendance figure counts: those it says were attended, or those it divides by. */
export const countedMarks = ["ATTENDED", "HELD", "EXPECTED"] as const;

export type CountedMarks = (typeof countedMarks)[number];

/** The marks behind a figure; what is left out narrows nothing. */
export const attendanceMarksFilter = z.object({
  counted: oneOf(countedMarks),
  cohortId: optionally(id),
  sessionId: optionally(id),
  enrolmentId: optionally(id),
  module: optionally(oneOf(moduleCodes)),
  from: optionally(plainDateSchema),
  to: optionally(plainDateSchema),
});

export type AttendanceMarksFilter = z.output<typeof attendanceMarksFilter>;
