import { recordOutcomeInput } from "@mikrolaan/shared/outcomes";
import { Arg, Ctx, FieldResolver, ID, Mutation, Resolver, Root } from "type-graphql";
import { type Enrolment, EnrolmentType } from "../cohorts/index.ts";
import { Guarded } from "../identity/index.ts";
import { batched } from "../platform/batched.ts";
import { notFound, valid } from "../platform/errors.ts";
import { Refused } from "../platform/refused.graphql.ts";
import type { RequestContext } from "../platform/request-context.ts";
import {
  ConfirmOutcomeResult,
  EnrolmentOutcomes,
  RecordOutcomeInput,
  RecordOutcomeResult,
  UndoOutcomeResult,
} from "./outcome.graphql.ts";
import { outcomesOf } from "./outcome.reads.ts";
import { confirmOutcome, recordOutcome, undoOutcome } from "./outcome.service.ts";

@Resolver(() => EnrolmentType)
export class OutcomeResolver {
  @FieldResolver(() => EnrolmentOutcomes)
  @Guarded("readParticipants")
  outcomes(@Root() { id }: EnrolmentType, @Ctx() ctx: RequestContext): Promise<EnrolmentOutcomes> {
    const none = { id, version: 0, spells: [], records: [] };
    const load = (ids: readonly string[]) => outcomesOf(ctx, ids);
    return batched<EnrolmentOutcomes>(ctx, "Enrolment.outcomes", id, load, none);
  }

  @Mutation(() => RecordOutcomeResult)
  @Guarded("recordOutcome")
  async recordOutcome(
    @Ctx() ctx: RequestContext,
    @Arg("input", () => RecordOutcomeInput) input: RecordOutcomeInput,
  ): Promise<typeof RecordOutcomeResult> {
    return asRead(ctx, await recordOutcome(ctx, valid(recordOutcomeInput, input)));
  }

  @Mutation(() => UndoOutcomeResult)
  @Guarded("recordOutcome")
  async undoOutcome(
    @Ctx() ctx: RequestContext,
    @Arg("recordId", () => ID) recordId: string,
  ): Promise<typeof UndoOutcomeResult> {
    return asRead(ctx, await undoOutcome(ctx, recordId));
  }

  @Mutation(() => ConfirmOutcomeResult)
  @Guarded("confirmOutcome")
  async confirmOutcome(
    @Ctx() ctx: RequestContext,
    @Arg("recordId", () => ID) recordId: string,
  ): Promise<typeof ConfirmOutcomeResult> {
    return asRead(ctx, await confirmOutcome(ctx, recordId));
  }
}

async function asRead(
  ctx: RequestContext,
  result: Enrolment | Refused,
): Promise<EnrolmentOutcomes | Refused> {
  if (result instanceof Refused) return result;
  const found = (await outcomesOf(ctx, [result.id])).get(result.id);
  if (!found) throw notFound();
  return found;
}
