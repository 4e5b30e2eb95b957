export const attendanceStatuses = [
  "PRESENT",
  "LATE",
  "LEFT_EARLY",
  "SICK",
  "EXCUSED",
  "ABSENT",
  "NOT_INVITED",
] as const;

export type AttendanceStatus = (typeof attendanceStatuses)[number];

/** What an attendance rate divides by: every session held, or only those the person was expected at. */
export const attendanceDefinitions = ["ATTENDED_OF_HELD", "ATTENDED_OF_EXPECTED"] as const;

export type AttendanceDefinition = (typeof attendanceDefinitions)[number];

/** What a mark means; the flags are data, so that a municipality's own reading is a rule pack too. */
export type AttendanceStatusRule = {
  readonly code: AttendanceStatus;
  /** The key that sets it and the letter on a printed sheet: the Danish word's first, where free. */
  readonly letter: string;
  /** The session counts for the person in ATTENDED_OF_HELD. */
  readonly countsAsHeld: boolean;
  /** The session counts for the person in ATTENDED_OF_EXPECTED: nobody had excused them. */
  readonly countsAsExpected: boolean;
  readonly countsAsAttended: boolean;
  /** The session's minutes, the session's less what is usually missed, or none. */
  readonly defaultMinutes: "ALL" | "ALL_BUT_30" | "NONE";
};

export type AttendanceRules = {
  readonly statuses: readonly AttendanceStatusRule[];
  readonly definition: AttendanceDefinition;
  /** The least share of a module's hours that is asked for, 0 to 100; null asks for none. */
  readonly gatePercent: number | null;
};
