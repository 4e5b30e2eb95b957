import type { PlainDate } from "../calendar/index.ts";
import {
  type DateRule,
  dateByRule,
  type KnownDates,
  neededBy,
  orderOfDates,
  type PlanReference,
  type RuledDate,
} from "./date-rule.ts";
import type { ModuleCode, PhaseCode } from "./phases.ts";
import type { CycleOfDates } from "./plan.ts";

/** A phase of a plan that is lived, with where it is and what each of its two dates goes by. */
export type LivePhase = {
  readonly code: PhaseCode;
  readonly startsOn: PlainDate;
  readonly endsOn: PlainDate | null;
  readonly startRule: DateRule;
  /** None for an open end. */
  readonly endRule: DateRule | null;
  readonly startPinned: boolean;
  readonly endPinned: boolean;
};

/** The first and the last day that a module is really held. */
export type ModuleDays = {
  readonly code: ModuleCode;
  readonly firstOn: PlainDate;
  readonly lastOn: PlainDate;
};

export type LivePlan = {
  /** Monday that the programme starts. */
  readonly startsOn: PlainDate;
  readonly phases: readonly LivePhase[];
  /** Without those that have no day left. */
  readonly modules: readonly ModuleDays[];
};

/** Why a date is where it is, as a list of the plan says it. */
export const followReasons = ["RULE", "PINNED", "NO_DATE", "CROSSING", "OPEN"] as const;

/**
 * It follows its rule; it is pinned by hand; what it counts from has no date, so it stays; by its rule
 * the phase would end before it starts, so both its dates stay; it is an open end.
 */
export type FollowReason = (typeof followReasons)[number];

export type FollowedPhase = {
  readonly code: PhaseCode;
  readonly startsOn: PlainDate;
  readonly startWhy: FollowReason;
  readonly endsOn: PlainDate | null;
  readonly endWhy: FollowReason;
};

export type FollowedPlan = {
  readonly kind: "plan";
  readonly phases: readonly FollowedPhase[];
};

/**
 * Where the phases of a live plan belong, now that modules have been moved or dates pinned and let go.
 *
 * Shape    phases in the order given, which decides nothing; each with why its dates are where they
 *          are. Only a phase pinned by hand on both sides can come out ending before it starts.
 * Refuses  with the cycle when rules wait for one another, also through a date that is pinned: it
 *          could never be let go again.
 * Example  the retreat ends 23 August 2026 and not the 16th: so do the course and screening 3.
 */
export function followPlan(plan: LivePlan): FollowedPlan | CycleOfDates {
  const order = orderOfDates(liveDates(plan));
  if (order.kind === "cycle") return order;
  return { kind: "plan", phases: followed(plan, order.order, new Set()) };
}

function liveDates({ phases }: LivePlan): readonly RuledDate[] {
  return phases.flatMap(({ code, startRule, endRule }): RuledDate[] => [
    { at: `${code}.START`, needs: neededBy(startRule) },
    { at: `${code}.END`, needs: neededBy(endRule) },
  ]);
}

/** Follows, holds still the phases that would cross, and follows again until none does. */
function followed(
  plan: LivePlan,
  order: readonly PlanReference[],
  held: ReadonlySet<PhaseCode>,
): readonly FollowedPhase[] {
  const found = datesByRule(plan, order, held);
  const crossing = found.filter((it) => endsBeforeStart(it) && !held.has(it.code));
  if (crossing.length === 0) return found;
  return followed(plan, order, new Set([...held, ...crossing.map(({ code }) => code)]));
}

/** Whether a phase ends before it starts; one with an open end does not. */
export function endsBeforeStart(phase: Pick<LivePhase, "startsOn" | "endsOn">): boolean {
  return phase.endsOn !== null && phase.endsOn < phase.startsOn;
}

function datesByRule(
  { startsOn, phases, modules }: LivePlan,
  order: readonly PlanReference[],
  held: ReadonlySet<PhaseCode>,
): readonly FollowedPhase[] {
  const edges = new Map(phases.flatMap((phase) => edgesOf(phase, held.has(phase.code))));
  const known = new Map<PlanReference, PlainDate | null>([["PROGRAMME", startsOn]]);
  for (const { code, firstOn, lastOn } of modules) {
    known.set(`${code}.START`, firstOn).set(`${code}.END`, lastOn);
  }
  const why = new Map<PlanReference, FollowReason>();
  for (const at of order) {
    const edge = edges.get(at);
    if (!edge) continue;
    const now = dateOfEdge(edge, known);
    known.set(at, now.on);
    why.set(at, now.why);
  }
  return phases.map(({ code, startsOn: before }) => ({
    code,
    startsOn: known.get(`${code}.START`) ?? before,
    startWhy: why.get(`${code}.START`) ?? "NO_DATE",
    endsOn: known.get(`${code}.END`) ?? null,
    endWhy: why.get(`${code}.END`) ?? "OPEN",
  }));
}

type Edge = {
  readonly on: PlainDate | null;
  readonly rule: DateRule | null;
  readonly isPinned: boolean;
  readonly isHeld: boolean;
};

function edgesOf(phase: LivePhase, isHeld: boolean): readonly (readonly [PlanReference, Edge])[] {
  const { code, startsOn, startRule, startPinned, endsOn, endRule, endPinned } = phase;
  return [
    [`${code}.START`, { on: startsOn, rule: startRule, isPinned: startPinned, isHeld }],
    [`${code}.END`, { on: endsOn, rule: endRule, isPinned: endPinned, isHeld }],
  ];
}

function dateOfEdge(
  { on, rule, isPinned, isHeld }: Edge,
  known: KnownDates,
): { readonly on: PlainDate | null; readonly why: FollowReason } {
  if (isPinned) return { on, why: "PINNED" };
  if (isHeld) return { on, why: "CROSSING" };
  if (!rule) return { on: null, why: "OPEN" };
  const date = dateByRule(rule, known);
  return date ? { on: date, why: "RULE" } : { on, why: "NO_DATE" };
}
