import type { AttendanceLogQuery } from "../gql/graphql.ts";
import { graphql } from "../gql/index.ts";

graphql(`
  fragment LogEntry_AttendanceLogEntry on AttendanceLogEntry {
    id sessionId module ordinal date participantId name why applied
    from { status minutes reason }
    to { status minutes reason }
    save { id source fileName savedBy savedAt changes undoneBy undoneAt can { undo } }
  }
`);

export const attendanceLogQuery = graphql(`
  query AttendanceLog($cohortId: ID!, $filter: AttendanceLogFilter, $first: Int! = 50, $after: String) {
    attendanceLog(cohortId: $cohortId, filter: $filter, first: $first, after: $after) {
      total
      endCursor
      items { id ...LogEntry_AttendanceLogEntry @unmask }
    }
  }
`);

/** One mark set, changed or taken away, with the save it was part of. */
export type LogEntry = AttendanceLogQuery["attendanceLog"]["items"][number];

export type LogSave = LogEntry["save"];
