import type { PlainDate } from "../calendar/index.ts";
import type { ExitRoute } from "../cohorts/index.ts";
import { cumulativeIncidence, type IncidenceStep } from "./cumulative-incidence.ts";
import { monthOf, monthsBetween } from "./outcome-month.ts";
import type { Spell } from "./risk-sets.ts";

/** The ways in which waiting for self-support ends; each shuts out the others. */
export const supportExits = [
  "SELF_SUPPORTING",
  "JOB",
  "EDUCATION",
  "BACK_ON_BENEFIT",
  "STOPPED",
  "MOVED",
  "DIED",
] as const;

export type SupportExit = (typeof supportExits)[number];

/** The first day of each thing that became of someone; null for what has not. */
export type Followed = {
  readonly enrolledOn: PlainDate;
  readonly selfSupportingOn: PlainDate | null;
  readonly jobOn: PlainDate | null;
  readonly educationOn: PlainDate | null;
  readonly leftOn: PlainDate | null;
  readonly exitRoute: ExitRoute | null;
};

/**
 * How long someone was followed from their enrolment, and what ended it first.
 *
 * Whoever is in the programme, or left it for something that ends nothing here, is "not yet" and never
 * a failure. Of two things on one day self-support comes first.
 *
 * Units    whole months from the month of the enrolment to that of the end, or of the day it is asked on.
 */
export function supportSpell(person: Followed, asOf: PlainDate): Spell<SupportExit> {
  const { enrolledOn, selfSupportingOn, jobOn, educationOn, leftOn, exitRoute } = person;
  const ends: readonly (readonly [SupportExit, PlainDate | null])[] = [
    ["SELF_SUPPORTING", selfSupportingOn],
    ["JOB", jobOn],
    ["EDUCATION", educationOn],
    [exitRoute ? exitOf[exitRoute] : "STOPPED", exitRoute && leftOn],
  ];
  let first: { readonly exit: SupportExit | null; readonly on: PlainDate } = {
    exit: null,
    on: asOf,
  };
  for (const [exit, on] of ends) {
    if (on !== null && (first.exit === null ? on <= asOf : on < first.on)) first = { exit, on };
  }
  const months = monthsBetween(monthOf(enrolledOn), monthOf(first.on));
  return { months: Math.max(0, months), exit: first.exit };
}

/** The share who have ended their waiting in each way, month by month; see `cumulativeIncidence`. */
export function timeToSelfSupport(
  people: readonly Followed[],
  asOf: PlainDate,
): readonly IncidenceStep<SupportExit>[] {
  return cumulativeIncidence(
    people.map((it) => supportSpell(it, asOf)),
    supportExits,
  );
}

const exitOf = {
  WITHDREW: "STOPPED",
  DECLINED: "STOPPED",
  JOB: "JOB",
  FLEX_JOB: "JOB",
  EDUCATION: "EDUCATION",
  BACK_ON_BENEFIT: "BACK_ON_BENEFIT",
  MOVED: "MOVED",
  DIED: "DIED",
} as const satisfies Readonly<Record<ExitRoute, SupportExit>>;
