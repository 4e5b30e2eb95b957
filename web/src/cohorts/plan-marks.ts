import {
  compareDates,
  daysBetween,
  type LocalTime,
  type PlainDate,
} from "@mikrolaan/shared/calendar";
import type { ModuleCode } from "@mikrolaan/shared/cohorts";
import type { Plan_CohortFragment } from "../gql/graphql.ts";
import { graphql } from "../gql/index.ts";

graphql(`
  fragment Plan_Cohort on Cohort {
    id name startsOn
    phases { id number code kind startsOn endsOn }
    sessions { id module ordinal date startsAt endsAt place instructor status recorded expected }
    networkMeetings { id date startsAt endsAt place host status }
  }
`);

export type PlanCohort = Plan_CohortFragment;
export type PlanPhase = PlanCohort["phases"][number];

/** The lines of the plan that meetings are drawn in. */
type MarkedLine = "COLLECTIVE_COURSE" | "COURSE_DAYS_AND_NETWORK";

/** One meeting in the plan: a day of the course, or a network meeting. */
export type PlanMark = {
  readonly id: string;
  readonly kind: "session" | "network";
  readonly line: MarkedLine;
  readonly date: PlainDate;
  readonly startsAt: LocalTime;
  readonly endsAt: LocalTime;
  readonly isCancelled: boolean;
  /** None for a network meeting. */
  readonly module: ModuleCode | null;
  readonly ordinal: number | null;
  readonly place: string | null;
  readonly who: string | null;
  /** Its roster has people without a mark. */
  readonly isNotTaken: boolean;
};

/** Everything a cohort meets for, by time. */
export function marksOf({ sessions, networkMeetings }: PlanCohort): readonly PlanMark[] {
  const days = sessions.map(
    ({ status, instructor, recorded, expected, ...session }): PlanMark => ({
      ...session,
      kind: "session",
      line:
        session.module === "FOLLOW_UP_ACCOUNTING" ? "COURSE_DAYS_AND_NETWORK" : "COLLECTIVE_COURSE",
      isCancelled: status === "CANCELLED",
      place: session.place ?? null,
      who: instructor ?? null,
      isNotTaken: status !== "CANCELLED" && recorded < expected,
    }),
  );
  const meetings = networkMeetings.map(
    ({ status, host, ...meeting }): PlanMark => ({
      ...meeting,
      kind: "network",
      line: "COURSE_DAYS_AND_NETWORK",
      isCancelled: status === "CANCELLED",
      module: null,
      ordinal: null,
      place: meeting.place ?? null,
      who: host ?? null,
      isNotTaken: false,
    }),
  );
  return [...days, ...meetings].sort(byTime);
}

function byTime(a: PlanMark, b: PlanMark): number {
  return compareDates(a.date, b.date) || a.startsAt.localeCompare(b.startsAt);
}

/** The mark to show when none is chosen: the next to come, else the last there was. */
export function nextMark(marks: readonly PlanMark[], today: PlainDate): PlanMark | null {
  const coming = marks.filter(({ date }) => compareDates(date, today) >= 0);
  return coming.find(({ isCancelled }) => !isCancelled) ?? coming[0] ?? marks.at(-1) ?? null;
}

/** Days on end of one module are drawn as one figure; all else by itself. */
export type MarkFigure = { readonly marks: readonly PlanMark[]; readonly isSeveral: boolean };

export function figuresOf(marks: readonly PlanMark[]): readonly MarkFigure[] {
  const figures: PlanMark[][] = [];
  for (const mark of marks) {
    const last = figures.find((figure) => isNextDay(figure.at(-1), mark));
    if (last) last.push(mark);
    else figures.push([mark]);
  }
  return figures.map((figure) => ({ marks: figure, isSeveral: figure.length > 1 }));
}

function isNextDay(before: PlanMark | undefined, mark: PlanMark): boolean {
  if (!before || before.isCancelled || mark.isCancelled || mark.module === null) return false;
  return before.module === mark.module && daysBetween(before.date, mark.date) === 1;
}
