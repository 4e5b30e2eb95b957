import {
  addDays,
  type LocalTime,
  mondayOfProgrammeWeek,
  type PlainDate,
  type Weekday,
} from "../calendar/index.ts";
import type { ModuleCode, PhaseCode } from "./phases.ts";

/** A programme in weeks from its start: what a plan is made from, and people then move. */
export type ProgrammeTemplate = {
  readonly version: string;
  readonly phases: readonly {
    readonly number: number;
    readonly code: PhaseCode;
    readonly fromWeek: number;
    /** The last week, or null for a phase without an end. */
    readonly toWeek: number | null;
  }[];
  readonly modules: readonly {
    readonly code: ModuleCode;
    /** The participants stay the night between its days. */
    readonly overnight: boolean;
    readonly sessions: readonly {
      readonly ordinal: number;
      readonly week: number;
      readonly weekday: Weekday;
      readonly startsAt: LocalTime;
      readonly endsAt: LocalTime;
    }[];
  }[];
};

export type PlannedPhase = {
  readonly number: number;
  readonly code: PhaseCode;
  readonly startsOn: PlainDate;
  readonly endsOn: PlainDate | null;
};

export type PlannedSession = {
  readonly module: ModuleCode;
  readonly ordinal: number;
  readonly date: PlainDate;
  readonly startsAt: LocalTime;
  readonly endsAt: LocalTime;
  readonly overnight: boolean;
};

export type CohortPlan = {
  readonly phases: readonly PlannedPhase[];
  readonly sessions: readonly PlannedSession[];
};

/**
 * The dates of a programme that starts on a day: its phases and every day of its course.
 *
 * Shape    phases in the template's order, from a Monday to the Sunday of their last week; sessions
 *          by date. A start in the middle of a week counts from its Monday.
 * Source   Handbook, timeline; its weeks are approximate, and holidays are not looked at here.
 * Example  start 5 January 2026: the course runs from 4 May to 16 August 2026.
 */
export function planFrom(template: ProgrammeTemplate, startsOn: PlainDate): CohortPlan {
  const mondayOf = (week: number) => mondayOfProgrammeWeek(startsOn, week);
  const phases = template.phases.map(({ number, code, fromWeek, toWeek }) => ({
    number,
    code,
    startsOn: mondayOf(fromWeek),
    endsOn: toWeek === null ? null : addDays(mondayOf(toWeek), 6),
  }));
  const sessions = template.modules.flatMap(({ code, overnight, sessions }) =>
    sessions.map(({ ordinal, week, weekday, startsAt, endsAt }) => ({
      module: code,
      ordinal,
      date: addDays(mondayOf(week), weekday - 1),
      startsAt,
      endsAt,
      overnight,
    })),
  );
  return { phases, sessions: sessions.toSorted(byTime) };
}

function byTime(a: PlannedSession, b: PlannedSession): number {
  const [first, second] = [a.date + a.startsAt, b.date + b.startsAt];
  return first === second ? 0 : first < second ? -1 : 1;
}
