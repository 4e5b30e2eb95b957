/** The two invented municipalities, by the number their ids carry. */
export type TownNumber = 1 | 2;

const kinds = [
  "municipality",
  "user",
  "participant",
  "cohort",
  "phase",
  "session",
  "enrolment",
  "stageChange",
  "mark",
  "attendanceChange",
  "networkMeeting",
  "networkMeetingCohort",
  "networkInvitation",
  "costItem",
  "teamMember",
  "room",
  "sessionStaff",
  "closedDay",
  "cohortFollower",
  "template",
  "templateVersion",
  "networkSeries",
  "networkSeriesCohort",
  "networkMessage",
  "attendanceSave",
  "followUp",
  "bed",
  "plannedAbsence",
  "guest",
  "ownRulePack",
  "outcomeRecord",
  "outcomeMonth",
  "outcomePlan",
  "assumption",
  "realisedAssumption",
  "scenario",
  "economyPlan",
] as const;

/** The number that an invented row's id carries. */
export function exampleNumber(id: string): number {
  return Number(id.slice(-8));
}

/**
 * The id of an invented row: the same in every installation, so that a link in a guide goes on working.
 *
 * Shape    a UUID that says town, kind and number, and that no generator comes upon.
 */
export function exampleId(town: TownNumber, kind: (typeof kinds)[number], number: number): string {
  const kindDigits = String(kinds.indexOf(kind)).padStart(4, "0");
  return `e0000000-000${town}-4000-8000-${kindDigits}${String(number).padStart(8, "0")}`;
}
