import type { AttendanceOverviewQuery, OverviewPeopleQuery } from "../gql/graphql.ts";
import { type Counted, marksAddress } from "../ui/marks-address.ts";

export type OverviewCohort = AttendanceOverviewQuery["cohort"];
export type OverviewSession = OverviewCohort["sessions"][number];
export type OverviewPerson = OverviewPeopleQuery["cohort"]["attendanceSheet"]["rows"][number];

/** What a figure divides by: sessions held, or those the person was expected at. */
export type DividedBy = "HELD" | "EXPECTED";

type Over = {
  readonly sessionId?: string;
  readonly module?: string;
  readonly enrolmentId?: string;
};

/** A fraction as it is shown, with where the marks of each of its numbers are listed. */
export type Figure = {
  readonly attended: number;
  readonly of: number;
  readonly attendedMinutes: number;
  readonly ofMinutes: number;
  readonly attendedTo: string;
  readonly ofTo: string;
};

/** The figures of a cohort by what they are added up over; nothing recorded is 0 of 0. */
export function figuresOf(
  { id: cohortId, attendanceOverview }: OverviewCohort,
  dividedBy: DividedBy,
): (over: Over) => Figure {
  const known = new Map(attendanceOverview.sums.map((sum) => [keyOf(sum), sum]));
  return (over) => {
    const sum = known.get(keyOf(over)) ?? nothing;
    const isOfHeld = dividedBy === "HELD";
    const to = (counted: Counted) => marksAddress({ cohortId, counted, ...over });
    return {
      ...{ attended: sum.attended, attendedMinutes: sum.attendedMinutes },
      of: isOfHeld ? sum.held : sum.expected,
      ofMinutes: isOfHeld ? sum.heldMinutes : sum.expectedMinutes,
      ...{ attendedTo: to("ATTENDED"), ofTo: to(dividedBy) },
    };
  };
}

const nothing = {
  ...{ attended: 0, held: 0, expected: 0, attendedMinutes: 0, heldMinutes: 0, expectedMinutes: 0 },
};

function keyOf({
  sessionId,
  module,
  enrolmentId,
}: { readonly [Key in keyof Over]: Over[Key] | null }) {
  return [sessionId, module, enrolmentId].map((it) => it ?? "").join(" ");
}

/** Whether a session has been held and its roster is not finished. */
export function isNotTaken(session: OverviewSession, today: string): boolean {
  const { status, date, recorded, expected } = session;
  return status === "PLANNED" && date <= today && recorded < expected;
}
