import * as z from "zod";
import { type PlainDate, plainDate } from "../calendar/index.ts";
import {
  id,
  listOf,
  oneOf,
  optionally,
  optionalWholeNumber,
  plainDateSchema,
  text,
  uniqueBy,
} from "../text/index.ts";
import {
  attendanceDefinitions,
  attendanceStatuses,
  attendanceWeights,
} from "./attendance-rules.ts";

const first = plainDate("1996-01-01");
const last = plainDate("2190-12-31");
const day = plainDateSchema.refine((date: PlainDate) => date >= first && date <= last, {
  error: "NOT_A_DATE",
});

const wanted = {
  validFrom: day,
  definition: oneOf(attendanceDefinitions),
  gatePercent: optionalWholeNumber({ min: 1, max: 100 }),
  statuses: uniqueBy(
    "code",
    listOf(z.object({ code: oneOf(attendanceStatuses), weight: oneOf(attendanceWeights) }), {
      max: attendanceStatuses.length,
    }),
  ),
};

/** Attendance rules that a municipality might set, to see what they would change. */
export const previewAttendanceRulesInput = z.object(wanted);

export type PreviewAttendanceRulesInput = z.output<typeof previewAttendanceRulesInput>;

/** Attendance rules of a municipality's own from a day on, and why; `after` the newest that were seen. */
export const setAttendanceRulesInput = z.object({
  ...wanted,
  reason: text({ max: 300 }),
  after: optionally(id),
});

export type SetAttendanceRulesInput = z.output<typeof setAttendanceRulesInput>;
