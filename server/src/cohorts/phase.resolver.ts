import {
  type FollowedPhase,
  type FollowReason,
  movePhaseInput,
  type PhaseCode,
  relatePhaseInput,
  releasePhaseInput,
} from "@mikrolaan/shared/cohorts";
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { Guarded } from "../identity/index.ts";
import { batched, groupedBy } from "../platform/batched.ts";
import { valid } from "../platform/errors.ts";
import { Refused } from "../platform/refused.graphql.ts";
import type { RequestContext } from "../platform/request-context.ts";
import { CohortType } from "./cohort.graphql.ts";
import {
  FollowReasonEnum,
  MovePhaseInput,
  MovePhaseResult,
  PhaseType,
  RelatePhaseInput,
  RelatePhaseResult,
  ReleasePhaseInput,
  ReleasePhaseResult,
} from "./phase.graphql.ts";
import { phasesOf, reasonsOf } from "./phase.reads.ts";
import { movePhase, type PhaseChanged, relatePhase, releasePhase } from "./phase.service.ts";

/** A cohort's phases. */
@Resolver(() => CohortType)
export class CohortPhasesResolver {
  @FieldResolver(() => [PhaseType])
  @Guarded("readCohorts")
  phases(@Root() { id }: CohortType, @Ctx() ctx: RequestContext): Promise<PhaseType[]> {
    const load = async (ids: readonly string[]) =>
      groupedBy(await phasesOf(ctx, ids), (it) => it.cohortId);
    return batched<PhaseType[]>(ctx, "Cohort.phases", id, load, []);
  }
}

@Resolver(() => PhaseType)
export class PhaseResolver {
  @FieldResolver(() => FollowReasonEnum)
  @Guarded("readCohorts")
  async startWhy(@Root() phase: PhaseType, @Ctx() ctx: RequestContext): Promise<FollowReason> {
    return (await reasonOf(ctx, phase))?.startWhy ?? "NO_DATE";
  }

  @FieldResolver(() => FollowReasonEnum)
  @Guarded("readCohorts")
  async endWhy(@Root() phase: PhaseType, @Ctx() ctx: RequestContext): Promise<FollowReason> {
    return (await reasonOf(ctx, phase))?.endWhy ?? "NO_DATE";
  }

  @Mutation(() => MovePhaseResult)
  @Guarded("movePhase")
  async movePhase(
    @Ctx() ctx: RequestContext,
    @Arg("input", () => MovePhaseInput) input: MovePhaseInput,
  ): Promise<typeof MovePhaseResult> {
    return shown(ctx, await movePhase(ctx, valid(movePhaseInput, input)));
  }

  @Mutation(() => ReleasePhaseResult)
  @Guarded("movePhase")
  async releasePhase(
    @Ctx() ctx: RequestContext,
    @Arg("input", () => ReleasePhaseInput) input: ReleasePhaseInput,
  ): Promise<typeof ReleasePhaseResult> {
    return shown(ctx, await releasePhase(ctx, valid(releasePhaseInput, input)));
  }

  @Mutation(() => RelatePhaseResult)
  @Guarded("movePhase")
  async relatePhase(
    @Ctx() ctx: RequestContext,
    @Arg("input", () => RelatePhaseInput) input: RelatePhaseInput,
  ): Promise<typeof RelatePhaseResult> {
    return shown(ctx, await relatePhase(ctx, valid(relatePhaseInput, input)));
  }
}

async function reasonOf(ctx: RequestContext, { cohortId, code }: PhaseType) {
  const load = (ids: readonly string[]) => reasonsOf(ctx, ids);
  const reasons = await batched(ctx, "Phase.why", cohortId, load, none);
  return reasons.get(code);
}

const none: ReadonlyMap<PhaseCode, FollowedPhase> = new Map();

async function shown(ctx: RequestContext, result: PhaseChanged | Refused) {
  if (result instanceof Refused) return result;
  const { cohortId, changeId } = result;
  return { changeId, phases: await phasesOf(ctx, [cohortId]) };
}
