import { LockMode } from "@mikro-orm/postgresql";
import {
  endsBeforeStart,
  type FollowedPhase,
  type FollowedPlan,
  followPlan,
  type LivePhase,
  type MovePhaseInput,
  type RelatePhaseInput,
  type ReleasePhaseInput,
} from "@mikrolaan/shared/cohorts";
import { own } from "../identity/index.ts";
import { badInput } from "../platform/errors.ts";
import { Refused, refused } from "../platform/refused.graphql.ts";
import type { RequestContext } from "../platform/request-context.ts";
import { type Cohort, Phase } from "./cohort.entity.ts";
import { cohortLocked } from "./owned.ts";
import { moduleDaysOf } from "./phase.reads.ts";
import { roundText } from "./template-refusals.ts";

/**
 * Moves a phase by hand: what was moved is pinned where it is put, and what counts from it follows.
 * Refuses  CHANGED_BY_ANOTHER, COHORT_CLOSED; PHASE_ENDS_BEFORE_START.
 */
export function movePhase(
  ctx: RequestContext,
  { startsOn, endsOn, ...asked }: MovePhaseInput,
): Promise<Phase | Refused> {
  const change = {
    ...(startsOn && { startsOn, startPinned: true }),
    ...(endsOn && { endsOn, endPinned: true }),
  };
  return changePhase(ctx, asked, { change, field: endsOn ? "endsOn" : "startsOn" });
}

/**
 * Lets a date that was pinned follow its rule again, and those that count from it.
 * Refuses  CHANGED_BY_ANOTHER, COHORT_CLOSED; PHASE_ENDS_BEFORE_START.
 */
export function releasePhase(
  ctx: RequestContext,
  { edge, ...asked }: ReleasePhaseInput,
): Promise<Phase | Refused> {
  const change = edge === "START" ? { startPinned: false } : { endPinned: false };
  return changePhase(ctx, asked, { change, field: "edge" });
}

/**
 * Ties a date of a phase to something else in the plan, as screening 4 to the end of the support.
 * Refuses  CHANGED_BY_ANOTHER, COHORT_CLOSED; CYCLE_OF_DATES with the round;
 *          REFERENCE_WITHOUT_DATE; PHASE_ENDS_BEFORE_START.
 */
export function relatePhase(
  ctx: RequestContext,
  { edge, rule, ...asked }: RelatePhaseInput,
): Promise<Phase | Refused> {
  const change =
    edge === "START"
      ? { startRule: rule, startPinned: false }
      : { endRule: rule, endPinned: false };
  return changePhase(ctx, asked, { change, field: "rule" });
}

/**
 * Puts the phases of a cohort where they belong once its sessions have been moved: those that count
 * from a module go by its real first and last day, and others by those. Needs what was moved in the
 * entity manager or the database.
 */
export async function followModules(ctx: RequestContext, cohortId: string): Promise<void> {
  await ctx.em.flush();
  const cohort = await cohortLocked(ctx, cohortId);
  const phases = await phasesLocked(ctx, cohort);
  const plan = await followed(ctx, cohort, phases, "date");
  if (plan.kind === "cycle") throw new Error(`The plan goes round: ${plan.cycle.join(" ")}`);
  place(phases, plan);
  await ctx.em.flush();
}

type Asked = { readonly id: string; readonly version: number };

/** One change of one phase, and the field of the input that is to blame when it cannot be. */
type PhaseChange = { readonly change: Partial<LivePhase>; readonly field: string };

async function changePhase(
  ctx: RequestContext,
  { id, version }: Asked,
  { change, field }: PhaseChange,
): Promise<Phase | Refused> {
  const { cohort: cohortId } = own(ctx.actor, await ctx.em.findOne(Phase, { id }));
  const cohort = await cohortLocked(ctx, cohortId);
  const phases = await phasesLocked(ctx, cohort);
  const phase = phases.find((it) => it.id === id);
  if (!phase || phase.version !== version) return refused("CHANGED_BY_ANOTHER");
  if (cohort.status === "CLOSED") return refused("COHORT_CLOSED");

  const wanted = phases.map((it) => ({ ...live(it), ...(it === phase && change) }));
  const plan = await followed(ctx, cohort, wanted, field);
  if (plan.kind === "cycle") {
    return refused("CYCLE_OF_DATES", { field, detail: roundText(plan.cycle) });
  }
  const reason = whyNot(plan, { ...live(phase), ...change }, change);
  if (reason) return refused(reason.code, { field, detail: reason.detail });

  ctx.em.assign(phase, change);
  place(phases, plan);
  await ctx.em.flush();
  return phase;
}

/** A rule that leads nowhere is refused, and so is a phase that would end before it starts. */
function whyNot(
  { phases }: FollowedPlan,
  { code, startRule, endRule }: LivePhase,
  change: Partial<LivePhase>,
): {
  readonly code: "REFERENCE_WITHOUT_DATE" | "PHASE_ENDS_BEFORE_START";
  readonly detail: string;
} | null {
  const phase = phases.find((it) => it.code === code);
  if (!phase) return null;
  const tied = change.startRule ? startRule : change.endRule ? endRule : null;
  const why = change.startRule ? phase.startWhy : phase.endWhy;
  if (tied?.kind === "OFFSET" && why === "NO_DATE") {
    return { code: "REFERENCE_WITHOUT_DATE", detail: tied.from };
  }
  return crosses(phase) ? { code: "PHASE_ENDS_BEFORE_START", detail: code } : null;
}

function crosses(phase: FollowedPhase): boolean {
  return [phase.startWhy, phase.endWhy].includes("CROSSING") || endsBeforeStart(phase);
}

/** In a fixed order, so that two who change one plan wait for each other and never both. */
function phasesLocked(ctx: RequestContext, { id }: Cohort): Promise<Phase[]> {
  return ctx.em.find(
    Phase,
    { cohort: id },
    { orderBy: { number: "asc" }, lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true },
  );
}

async function followed(
  ctx: RequestContext,
  { id, startsOn }: Cohort,
  phases: readonly LivePhase[],
  field: string,
) {
  const modules = (await moduleDaysOf(ctx, [id])).get(id) ?? [];
  try {
    return followPlan({ startsOn, phases, modules });
  } catch (error) {
    // Counted from a day near the end of the calendar, a date can lie outside it.
    if (error instanceof RangeError) throw badInput([{ field, code: "NOT_A_DATE" }]);
    throw error;
  }
}

function place(phases: readonly Phase[], plan: FollowedPlan): void {
  for (const phase of phases) {
    const now = plan.phases.find(({ code }) => code === phase.code);
    if (!now) continue;
    phase.startsOn = now.startsOn;
    phase.endsOn = now.endsOn;
  }
}

function live(phase: Phase): LivePhase {
  const { code, startsOn, endsOn, startRule, endRule, startPinned, endPinned } = phase;
  return { code, startsOn, endsOn, startRule, endRule, startPinned, endPinned };
}
