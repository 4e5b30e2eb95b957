import { compareDates, type LocalTime, type PlainDate } from "@mikrolaan/shared/calendar";
import { type ModuleCode, type PhaseCode, phaseOfModule } from "@mikrolaan/shared/cohorts";
import type { Plan_CohortFragment } from "../gql/graphql.ts";
import { graphql } from "../gql/index.ts";

graphql(`
  fragment Plan_Cohort on Cohort {
    id name startsOn
    phases {
      id number code kind startsOn endsOn startPinned endPinned plannedStartsOn plannedEndsOn version
      startRule { kind week weekday from months weeks days }
      endRule { kind week weekday from months weeks days }
      can { move }
    }
    sessions {
      id module ordinal date startsAt endsAt overnight place instructor status plannedOn isMoved
      can { edit }
    }
    networkMeetings { id date startsAt endsAt place host status }
  }
`);

export type PlanCohort = Plan_CohortFragment;
export type PlanPhase = PlanCohort["phases"][number];

/** One meeting in the plan: a day of the course, or a network meeting. */
export type PlanMark = {
  readonly id: string;
  readonly kind: "session" | "network";
  /** The line of the plan that it is drawn in. */
  readonly line: PhaseCode;
  readonly date: PlainDate;
  readonly startsAt: LocalTime;
  readonly endsAt: LocalTime;
  readonly isCancelled: boolean;
  /** None for a network meeting. */
  readonly module: ModuleCode | null;
  readonly ordinal: number | null;
  readonly place: string | null;
  readonly who: string | null;
  readonly overnight: boolean;
  /** The day it was first planned for, when it has been moved from there. */
  readonly movedFrom: PlainDate | null;
  readonly canMove: boolean;
};

/** Everything a cohort meets for, by time. */
export function marksOf({ sessions, networkMeetings }: PlanCohort): readonly PlanMark[] {
  const days = sessions.map(
    ({ status, instructor, plannedOn, isMoved, can, ...session }): PlanMark => ({
      ...session,
      kind: "session",
      line: phaseOfModule(session.module),
      isCancelled: status === "CANCELLED",
      place: session.place ?? null,
      who: instructor ?? null,
      movedFrom: isMoved ? plannedOn : null,
      canMove: can.edit,
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
      overnight: false,
      movedFrom: null,
      canMove: false,
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
