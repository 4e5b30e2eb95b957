import {
  assignCoachInput,
  enrolParticipantInput,
  moveToStageInput,
} from "@mikrolaan/shared/cohorts";
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { Guarded } from "../identity/index.ts";
import { batched, groupedBy } from "../platform/batched.ts";
import { valid } from "../platform/errors.ts";
import { Refused } from "../platform/refused.graphql.ts";
import type { RequestContext } from "../platform/request-context.ts";
import { assignCoach } from "./assign-coach.service.ts";
import {
  AssignCoachInput,
  AssignCoachResult,
  EnrolmentType,
  EnrolParticipantInput,
  EnrolParticipantResult,
  MoveToStageInput,
  MoveToStageResult,
  StageChangeType,
} from "./enrolment.graphql.ts";
import { changesOf, enrolment, enrolmentsByIds } from "./enrolment.reads.ts";
import { enrolParticipant, moveToStage } from "./enrolment.service.ts";

@Resolver(() => EnrolmentType)
export class EnrolmentResolver {
  @FieldResolver(() => [StageChangeType], { description: "As recorded, the first one first." })
  @Guarded("readParticipants")
  changes(@Root() { id }: EnrolmentType, @Ctx() ctx: RequestContext): Promise<StageChangeType[]> {
    const load = async (ids: readonly string[]) =>
      groupedBy(await changesOf(ctx, ids), (it) => it.enrolmentId);
    return batched<StageChangeType[]>(ctx, "Enrolment.changes", id, load, []);
  }

  @Mutation(() => EnrolParticipantResult)
  @Guarded("enrolParticipant")
  async enrolParticipant(
    @Ctx() ctx: RequestContext,
    @Arg("input", () => EnrolParticipantInput) input: EnrolParticipantInput,
  ): Promise<typeof EnrolParticipantResult> {
    const enrolled = await enrolParticipant(ctx, valid(enrolParticipantInput, input));
    return enrolled instanceof Refused ? enrolled : enrolment(ctx, enrolled.id);
  }

  @Mutation(() => MoveToStageResult)
  @Guarded("moveToStage")
  async moveToStage(
    @Ctx() ctx: RequestContext,
    @Arg("input", () => MoveToStageInput) input: MoveToStageInput,
  ): Promise<typeof MoveToStageResult> {
    const moved = await moveToStage(ctx, valid(moveToStageInput, input));
    return moved instanceof Refused ? moved : enrolment(ctx, moved.id);
  }

  @Mutation(() => AssignCoachResult)
  @Guarded("assignCoach")
  async assignCoach(
    @Ctx() ctx: RequestContext,
    @Arg("input", () => AssignCoachInput) input: AssignCoachInput,
  ): Promise<typeof AssignCoachResult> {
    const assigned = await assignCoach(ctx, valid(assignCoachInput, input));
    if (assigned instanceof Refused) return assigned;
    return { enrolments: await enrolmentsByIds(ctx, assigned) };
  }
}
