import type { PlainDate } from "@mikrolaan/shared/calendar";
import type { ModuleCode } from "@mikrolaan/shared/cohorts";
import { graphql } from "../gql/index.ts";
import type { Counted } from "../ui/marks-address.ts";

/** The marks behind a figure, a page at a time. */
export const marksQuery = graphql(`
  query AttendanceMarks($filter: AttendanceMarksFilter!, $first: Int! = 50, $after: String) {
    attendanceMarks(filter: $filter, first: $first, after: $after) {
      total
      endCursor
      items {
        sessionId cohortId cohortName module ordinal date startsAt endsAt status minutes
        person { participantId name reason }
      }
    }
  }
`);

/** What the marks are narrowed to, as the address has it. */
export type MarksFilter = {
  readonly counted: Counted;
  readonly cohortId: string | null;
  readonly module: ModuleCode | null;
  readonly sessionId: string | null;
  readonly enrolmentId: string | null;
  /** The first and the last day, both included. */
  readonly from: PlainDate | null;
  readonly to: PlainDate | null;
};
