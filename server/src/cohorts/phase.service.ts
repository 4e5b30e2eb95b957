import { isDeepStrictEqual } from "node:util";
import type { PlainDate } from "@mikrolaan/shared/calendar";
import {
  endsBeforeStart,
  type FollowedPhase,
  type FollowedPlan,
  type LivePhase,
  type MovePhaseInput,
  type PhaseEdge,
  type PlanChangeKind,
  type RelatePhaseInput,
  type ReleasePhaseInput,
} from "@mikrolaan/shared/cohorts";
import { own } from "../identity/index.ts";
import { type Refusal, Refused, refused } from "../platform/refused.graphql.ts";
import type { RequestContext } from "../platform/request-context.ts";
import { Phase } from "./cohort.entity.ts";
import { followed, live, phasesLocked, place } from "./follow.service.ts";
import { cohortLocked } from "./owned.ts";
import { logged } from "./plan-change.service.ts";
import { roundText } from "./template-refusals.ts";

/** What became of a deed on a phase. */
export type PhaseChanged = {
  readonly cohortId: string;
  /** By which it can be read and undone; null when nothing was changed. */
  readonly changeId: string | null;
};

/**
 * Moves a phase by hand: what was moved is pinned where it is put, and what counts from it follows.
 * Refuses  CHANGED_BY_ANOTHER, COHORT_CLOSED; PHASE_ENDS_BEFORE_START.
 */
export function movePhase(
  ctx: RequestContext,
  { startsOn, endsOn, ...asked }: MovePhaseInput,
): Promise<PhaseChanged | Refused> {
  const change = {
    ...(startsOn && { startsOn, startPinned: true }),
    ...(endsOn && { endsOn, endPinned: true }),
  };
  const edge = startsOn ? "START" : "END";
  const field = endsOn ? "endsOn" : "startsOn";
  return changePhase(ctx, asked, { kind: "PHASE_MOVED", edge, change, field });
}

/**
 * Lets a date that was pinned follow its rule again, and those that count from it.
 * Refuses  CHANGED_BY_ANOTHER, COHORT_CLOSED; PHASE_ENDS_BEFORE_START.
 */
export function releasePhase(
  ctx: RequestContext,
  { edge, ...asked }: ReleasePhaseInput,
): Promise<PhaseChanged | Refused> {
  const change = edge === "START" ? { startPinned: false } : { endPinned: false };
  return changePhase(ctx, asked, { kind: "PHASE_RELEASED", edge, change, field: "edge" });
}

/**
 * Ties a date of a phase to something else in the plan, as screening 4 to the end of the support.
 * Refuses  CHANGED_BY_ANOTHER, COHORT_CLOSED; CYCLE_OF_DATES with the round; REFERENCE_WITHOUT_DATE
 *          for a module that is not held or an open end; PHASE_ENDS_BEFORE_START.
 */
export function relatePhase(
  ctx: RequestContext,
  { edge, rule, ...asked }: RelatePhaseInput,
): Promise<PhaseChanged | Refused> {
  const change =
    edge === "START"
      ? { startRule: rule, startPinned: false }
      : { endRule: rule, endPinned: false };
  return changePhase(ctx, asked, { kind: "PHASE_MOVED", edge, change, field: "rule" });
}

/** One change of one phase, and the field of the input that is to blame when it cannot be. */
type PhaseChange = {
  readonly kind: PlanChangeKind;
  readonly edge: PhaseEdge;
  readonly change: Partial<LivePhase>;
  readonly field: string;
};

async function changePhase(
  ctx: RequestContext,
  { id, version }: { readonly id: string; readonly version: number },
  { kind, edge, change, field }: PhaseChange,
): Promise<PhaseChanged | Refused> {
  const { cohort: cohortId } = own(ctx.actor, await ctx.em.findOne(Phase, { id }));
  const cohort = await cohortLocked(ctx, cohortId);
  const phases = await phasesLocked(ctx, cohort);
  const phase = phases.find((it) => it.id === id);
  if (phase?.version !== version) return refused("CHANGED_BY_ANOTHER");
  if (cohort.status === "CLOSED") return refused("COHORT_CLOSED");

  const before = live(phase);
  const wanted = { ...before, ...change };
  const plan = await followed(ctx, cohort, phases.map(replacing(phase, wanted)), field);
  if (plan.kind === "cycle") {
    return refused("CYCLE_OF_DATES", { field, detail: roundText(plan.cycle) });
  }
  const reason = whyNot(plan, wanted, change);
  if (reason) return new Refused([{ ...reason, field }]);
  if (isDeepStrictEqual(wanted, before)) return { cohortId, changeId: null };

  const deed = async (changeId: string) => {
    ctx.em.assign(phase, change);
    place(phases, plan);
    return { cohortId, changeId };
  };
  const [from, code] = [dateOf(before, edge), phase.code];
  return logged(ctx, cohortId, kind, deed, () => ({ phase: code, from, to: dateOf(phase, edge) }));
}

function replacing(phase: Phase, wanted: LivePhase): (it: Phase) => LivePhase {
  return (it) => (it === phase ? wanted : live(it));
}

function dateOf({ startsOn, endsOn }: LivePhase, edge: PhaseEdge): PlainDate | null {
  return edge === "START" ? startsOn : endsOn;
}

/** A rule that leads nowhere is refused, and so is a phase that would end before it starts. */
function whyNot(
  { phases }: FollowedPlan,
  { code }: LivePhase,
  { startRule, endRule }: Partial<LivePhase>,
): Refusal | null {
  const phase = phases.find((it) => it.code === code);
  if (!phase) return null;
  const rule = startRule ?? endRule;
  const why = startRule ? phase.startWhy : phase.endWhy;
  if (rule?.kind === "OFFSET" && why === "NO_DATE") {
    return { code: "REFERENCE_WITHOUT_DATE", detail: rule.from };
  }
  return crosses(phase) ? { code: "PHASE_ENDS_BEFORE_START", detail: code } : null;
}

function crosses(phase: FollowedPhase): boolean {
  return [phase.startWhy, phase.endWhy].includes("CROSSING") || endsBeforeStart(phase);
}
