import type { PlainDate } from "@mikrolaan/shared/calendar";
import type { AttendanceStatus } from "@mikrolaan/shared/sessions";
import type { AttendanceQuery, AttendanceSheetQuery } from "../gql/graphql.ts";
import type { Roster } from "./use-roster.ts";

/** A session as one column of the sheet. */
export type SessionColumn = AttendanceQuery["cohort"]["sessions"][number];

type Sheet = AttendanceSheetQuery["cohort"];

/** A person as one row of the sheet, with the leave that is known of. */
export type SheetRow = Sheet["attendanceSheet"]["rows"][number] & {
  readonly leave: Sheet["plannedAbsences"];
};

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

/** What a row of the sheet is drawn from; plain values, so that it is drawn only when they change. */
export type SheetRowProps = {
  readonly row: SheetRow;
  readonly before: readonly SessionColumn[];
  readonly after: readonly SessionColumn[];
  readonly chosen: SessionColumn;
  readonly today: PlainDate;
  readonly isEnrolled: boolean;
  readonly status: AttendanceStatus | null;
  readonly minutes: number | null;
  /** What leave fills the open day in with, while it has no mark. */
  readonly planned: AttendanceStatus | null;
  readonly isUnsent: boolean;
  readonly isLocked: boolean;
  readonly isActive: boolean;
  readonly isChoosing: boolean;
  readonly onActivate: (enrolmentId: string) => void;
  readonly onChoosing: (enrolmentId: string | null) => void;
  readonly onMark: Roster["mark"];
  /** Opens the form of leave; null where none can be planned. */
  readonly onPlan: ((enrolmentId: string) => void) | null;
  readonly onHistory: (enrolmentId: string) => void;
};
