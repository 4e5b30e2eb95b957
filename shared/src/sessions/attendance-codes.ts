/** How marks came to be changed together: at a roster, by a paste or a file, by undoing, by a merge. */
export const attendanceSources = ["ROSTER", "PASTE", "FILE", "UNDO", "MERGE"] as const;

export type AttendanceSource = (typeof attendanceSources)[number];

/** What leave is known ahead as; whoever stays away unannounced cannot be planned. */
export const plannedAbsenceStatuses = ["SICK", "EXCUSED"] as const;

export type PlannedAbsenceStatus = (typeof plannedAbsenceStatuses)[number];

/** What came of asking someone who stayed away twice in a row. */
export const followUpOutcomes = [
  "COMES_AGAIN",
  "NEEDS_SUPPORT",
  "LEAVES",
  "NOT_REACHED",
  "RECORDED_WRONGLY",
] as const;

export type FollowUpOutcome = (typeof followUpOutcomes)[number];
