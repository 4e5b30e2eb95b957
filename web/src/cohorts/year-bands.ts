import { addDays, daysBetween, type PlainDate } from "@mikrolaan/shared/calendar";
import { type PhaseKind, phaseOfModule } from "@mikrolaan/shared/cohorts";
import type { YearCohort_CohortFragment } from "../gql/graphql.ts";
import { graphql } from "../gql/index.ts";
import type { PlanScale } from "./plan-scale.ts";

graphql(`
  fragment YearCohort_Cohort on Cohort {
    id name startsOn status programmeWeek
    phases { id kind code startsOn endsOn }
    sessions { id module date status }
    networkMeetings { id date status }
  }
`);

export type YearCohort = YearCohort_CohortFragment;

/** A stretch of a band, and a mark on it, as shares of the weeks shown: 0 to 1. */
export type Stretch = { readonly from: number; readonly to: number; readonly isOpen: boolean };

/** The kinds of phases, each with a lane of its own: they run side by side. */
export const lanes = [
  "PREPARATION",
  "SCREENING",
  "COURSE",
  "AFTER_START",
] as const satisfies readonly PhaseKind[];

/** Where the phases of a kind lie in the weeks shown; those that touch are one, and what lies outside is left out. */
export function stretchesOf(
  { phases }: Pick<YearCohort, "phases">,
  kind: PhaseKind,
  scale: PlanScale,
): readonly Stretch[] {
  const days = scale.weeks * 7;
  const place = (date: PlainDate) => daysBetween(scale.startsOn, date) / days;
  const found: { from: number; to: number; isOpen: boolean }[] = [];
  const ofKind = phases.filter((phase) => phase.kind === kind);
  for (const { startsOn, endsOn } of ofKind.toSorted(byStart)) {
    const from = Math.max(0, place(startsOn));
    const to = Math.min(1, endsOn ? place(addDays(endsOn, 1)) : 1);
    if (from >= to) continue;
    const last = found.at(-1);
    if (last && last.to >= from) {
      last.to = Math.max(last.to, to);
      last.isOpen ||= !endsOn;
    } else found.push({ from, to, isOpen: !endsOn });
  }
  return found;
}

type Mark = { readonly id: string; readonly at: number; readonly isNetwork: boolean };

/** What is held in the weeks shown, on the lane that it belongs to. */
export function marksIn(
  { sessions, networkMeetings }: YearCohort,
  lane: PhaseKind,
  scale: PlanScale,
): readonly Mark[] {
  const days = scale.weeks * 7;
  const at = (date: PlainDate) => (daysBetween(scale.startsOn, date) + 0.5) / days;
  const held = sessions
    .filter(({ status }) => status === "PLANNED")
    .filter(({ module }) => laneOf(phaseOfModule(module)) === lane)
    .map(({ id, date }) => ({ id, at: at(date), isNetwork: false }));
  const meetings = lane === "AFTER_START" ? networkMeetings : [];
  const evenings = meetings
    .filter(({ status }) => status === "PLANNED")
    .map(({ id, date }) => ({ id, at: at(date), isNetwork: true }));
  return [...held, ...evenings].filter((mark) => mark.at >= 0 && mark.at <= 1);
}

function laneOf(phase: ReturnType<typeof phaseOfModule>): PhaseKind {
  return phase === "COLLECTIVE_COURSE" ? "COURSE" : "AFTER_START";
}

function byStart(a: { readonly startsOn: PlainDate }, b: { readonly startsOn: PlainDate }): number {
  return daysBetween(b.startsOn, a.startsOn);
}
