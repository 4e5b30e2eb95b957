import type { AttendanceQuery, AttendanceSheetQuery } from "../gql/graphql.ts";
import type { Roster } from "./use-roster.ts";

/** A session as one column of the sheet. */
export type SessionColumn = AttendanceQuery["cohort"]["sessions"][number];

/** A person as one row of the sheet. */
export type SheetRow = AttendanceSheetQuery["cohort"]["attendanceSheet"]["rows"][number];

export type BoardProps = {
  readonly cohortId: string;
  readonly sessionId: string;
  /** In the order of the sheet. */
  readonly sessions: readonly SessionColumn[];
};

/** What the sheet and the list both take. */
export type RosterViewProps = BoardProps & {
  readonly roster: Roster;
  /** Marks can be read and not set: not now, not by this person, or not fetched yet. */
  readonly isLocked: boolean;
};
