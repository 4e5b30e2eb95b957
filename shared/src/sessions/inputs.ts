import * as z from "zod";
import { attendanceStatuses } from "../rules/index.ts";
import {
  id,
  listOf,
  oneOf,
  optionally,
  optionalText,
  optionalWholeNumber,
  text,
  uniqueBy,
  versionSchema,
} from "../text/index.ts";

const stored = { id, version: versionSchema };

const yesOrNo = z
  .boolean({ error: "NOT_AN_OPTION" })
  .nullish()
  .transform((it) => it ?? false);

/** Calling a session off, with the reason that those who were to come are told. */
export const cancelSessionInput = z.object({ ...stored, reason: text({ max: 300 }) });

export type CancelSessionInput = z.output<typeof cancelSessionInput>;

/** Holding a session after all. */
export const restoreSessionInput = z.object(stored);

export type RestoreSessionInput = z.output<typeof restoreSessionInput>;

/**
 * A roster: the marks that changed, each with the version it was changed from (0 where unset), under
 * the sender's key.
 */
export const saveRosterInput = z.object({
  key: id,
  sessionId: id,
  marks: uniqueBy(
    "enrolmentId",
    listOf(
      z.object({
        enrolmentId: id,
        status: optionally(oneOf(attendanceStatuses)),
        minutes: optionalWholeNumber({ min: 0, max: 1440 }),
        version: versionSchema,
        reason: optionalText({ max: 300 }),
        why: optionalText({ max: 300 }),
        yields: yesOrNo,
      }),
      { max: 100 },
    ),
  ),
});

export type SaveRosterInput = z.output<typeof saveRosterInput>;

/** Taking a save back, with why; none suffices, since the log says that it was undone. */
export const undoAttendanceInput = z.object({ why: optionalText({ max: 300 }) });

export type UndoAttendanceInput = z.output<typeof undoAttendanceInput>;
