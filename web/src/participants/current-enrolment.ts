import type { PlainDate } from "@mikrolaan/shared/calendar";
import type { ExitRoute } from "@mikrolaan/shared/cohorts";

type Dated = {
  readonly startsOn: PlainDate;
  readonly endsOn?: PlainDate | null;
  readonly exitRoute?: ExitRoute | null;
};

/** The enrolment someone is in now, or else the one they were in last. */
export function currentEnrolment<Enrolment extends Dated>(
  enrolments: readonly Enrolment[],
): Enrolment | null {
  const newestFirst = enrolments.toSorted((a, b) => (a.startsOn < b.startsOn ? 1 : -1));
  return newestFirst.find(isOpen) ?? newestFirst[0] ?? null;
}

function isOpen({ endsOn, exitRoute }: Dated): boolean {
  return !endsOn && !exitRoute;
}
