import { isDeepStrictEqual } from "node:util";
import type { PlainDate } from "@mikrolaan/shared/calendar";
import {
  endsBeforeStart,
  type FollowedPhase,
  type LivePhase,
  type MovePhaseInput,
  type PhaseEdge,
  type PlanChangeKind,
  type RelatePhaseInput,
  type ReleasePhaseInput,
} from "@mikrolaan/shared/cohorts";
import { own } from "../identity/index.ts";
import { notFound } from "../platform/errors.ts";
import { type Refusal, Refused, refused } from "../platform/refused.graphql.ts";
import type { RequestContext } from "../platform/request-context.ts";
import { Phase } from "./cohort.entity.ts";
import { followed } from "./follow.service.ts";
import { cohortLocked } from "./owned.ts";
import { livePlans } from "./phase.reads.ts";
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
  const { phase, cohort } = await phaseHeld(ctx, id);
  if (phase.version !== version) return refused("CHANGED_BY_ANOTHER");
  if (cohort.status === "CLOSED") return refused("COHORT_CLOSED");

  const [stored] = await livePlans(ctx, [cohort.id]);
  const before = stored?.phases.find((it) => it.id === id);
  if (!stored || !before) throw notFound();
  const wanted = { ...before, ...change };
  const phases = stored.phases.map((it) => (it === before ? wanted : it));
  const plan = followed({ ...stored, phases }, field);
  if (plan.kind === "cycle") {
    return refused("CYCLE_OF_DATES", { field, detail: roundText(plan.cycle) });
  }
  const now = plan.phases.find(({ code }) => code === phase.code);
  if (!now) throw notFound();
  const reason = whyNot(now, change);
  if (reason) return new Refused([{ ...reason, field }]);
  if (isDeepStrictEqual(wanted, before)) return { cohortId: cohort.id, changeId: null };

  // Both dates at once, for the end may follow the start; what counts from them follows in the log.
  const { startsOn, endsOn } = now;
  const deed = async (changeId: string) => {
    ctx.em.assign(phase, { ...change, startsOn, endsOn });
    return { cohortId: cohort.id, changeId };
  };
  const summary = { phase: phase.code, from: dateOf(before, edge), to: dateOf(now, edge) };
  return logged(ctx, cohort.id, kind, deed, () => summary);
}

/** The phase of one's own municipality and its cohort, held until the transaction ends. Throws NOT_FOUND. */
async function phaseHeld(ctx: RequestContext, id: string) {
  const { cohort: cohortId } = own(ctx.actor, await ctx.em.findOne(Phase, { id }));
  const cohort = await cohortLocked(ctx, cohortId);
  // Read once more, since it may have changed while the cohort was waited for.
  const phase = await ctx.em.findOneOrFail(Phase, { id }, { refresh: true });
  return { phase, cohort };
}

function dateOf(
  { startsOn, endsOn }: Pick<LivePhase, "startsOn" | "endsOn">,
  edge: PhaseEdge,
): PlainDate | null {
  return edge === "START" ? startsOn : endsOn;
}

/** A rule that leads nowhere is refused, and so is a phase that would end before it starts. */
function whyNot(phase: FollowedPhase, { startRule, endRule }: Partial<LivePhase>): Refusal | null {
  const rule = startRule ?? endRule;
  const why = startRule ? phase.startWhy : phase.endWhy;
  if (rule?.kind === "OFFSET" && why === "NO_DATE") {
    return { code: "REFERENCE_WITHOUT_DATE", detail: rule.from };
  }
  const isCrossing = phase.startWhy === "CROSSING" || phase.endWhy === "CROSSING";
  return isCrossing || endsBeforeStart(phase)
    ? { code: "PHASE_ENDS_BEFORE_START", detail: phase.code }
    : null;
}
