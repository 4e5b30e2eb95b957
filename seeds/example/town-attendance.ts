import type { PlainDate } from "@mikrolaan/shared/calendar";
import type {
  AttendanceSource,
  AttendanceStatus,
  FollowUpOutcome,
  PlannedAbsenceStatus,
} from "@mikrolaan/shared/sessions";
import type { Row } from "./row.ts";

type Marking = Row & {
  readonly session: string;
  readonly enrolment: string;
  readonly status: AttendanceStatus;
  readonly minutes: number;
  readonly reason: string | null;
};

export type ExampleMark = Marking & {
  readonly version: number;
  readonly markedBy: string;
  readonly markedAt: string;
};

export type ExampleAttendanceSave = Row & {
  readonly cohort: string;
  readonly source: AttendanceSource;
  readonly savedBy: string;
  readonly savedAt: string;
};

export type ExampleAttendanceChange = Marking & {
  readonly save: string;
  readonly version: number;
  readonly why: string | null;
};

export type ExampleFollowUp = Row & {
  readonly enrolment: string;
  readonly session: string;
  readonly outcome: FollowUpOutcome;
  readonly note: string | null;
  readonly closedBy: string;
  readonly closedAt: string;
};

export type ExampleBed = Row & {
  readonly cohort: string;
  readonly enrolment: string;
  readonly room: string;
  readonly note: string | null;
};

export type ExamplePlannedAbsence = Row & {
  readonly enrolment: string;
  readonly startsOn: PlainDate;
  readonly endsOn: PlainDate;
  readonly status: PlannedAbsenceStatus;
  readonly reason: string | null;
  readonly recordedBy: string;
  readonly recordedAt: string;
};

export type ExampleGuest = Row & {
  readonly cohort: string;
  readonly name: string;
  readonly addedBy: string;
  readonly addedAt: string;
};

/** Of a guest instead of someone of the cohort. */
type OfGuest<Marked extends { readonly enrolment: string }> = Omit<Marked, "enrolment"> & {
  readonly guest: string;
};

export type ExampleGuestMark = OfGuest<ExampleMark>;

export type ExampleGuestChange = OfGuest<ExampleAttendanceChange>;
