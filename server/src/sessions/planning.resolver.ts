import {
  addSessionsInput,
  cancelSessionInput,
  editSessionsInput,
  extendSeriesInput,
  moveSessionsInput,
  restoreSessionInput,
} from "@mikrolaan/shared/sessions";
import { Arg, Ctx, ID, Mutation, Query, Resolver } from "type-graphql";
import { planChange } from "../cohorts/index.ts";
import { Guarded } from "../identity/index.ts";
import { valid } from "../platform/errors.ts";
import { FreeSlot, Refused } from "../platform/refused.graphql.ts";
import type { RequestContext } from "../platform/request-context.ts";
import { editSessions } from "./edit-sessions.service.ts";
import { freeTimes } from "./free-times.reads.ts";
import { moveSessions, previewMove } from "./move-sessions.service.ts";
import type { SessionMove, SessionsChange } from "./plan-deed.ts";
import {
  AddSessionsInput,
  EditSessionsInput,
  ExtendSeriesInput,
  MovePreview,
  MoveSessionsInput,
  type SessionsChanged,
  SessionsPreview,
  SessionsResult,
  UndoPlanChangeResult,
} from "./planning.graphql.ts";
import { previewSessions } from "./preview-sessions.service.ts";
import { addSessions, extendSeries } from "./series.service.ts";
import { CancelSessionInput, RestoreSessionInput, type SessionType } from "./session.graphql.ts";
import { sessionsByIds } from "./session.reads.ts";
import { cancelSession, restoreSession } from "./session.service.ts";
import { undoPlanChange } from "./undo.service.ts";

@Resolver()
export class PlanningResolver {
  @Query(() => MovePreview, { description: "What moveSessions would do; nothing is stored." })
  @Guarded("editSession")
  async previewMove(
    @Ctx() ctx: RequestContext,
    @Arg("input", () => MoveSessionsInput) input: MoveSessionsInput,
  ): Promise<MovePreview> {
    const { moves, reasons } = await previewMove(ctx, valid(moveSessionsInput, input));
    const sessions = await sessionsByIds(
      ctx,
      moves.map(({ sessionId }) => sessionId),
    );
    return { moves: movesAmong(sessions, moves), reasons };
  }

  @Query(() => [FreeSlot], {
    description: "When a session could be held instead, the nearest time first.",
  })
  @Guarded("editSession")
  async freeTimes(
    @Ctx() ctx: RequestContext,
    @Arg("sessionId", () => ID) sessionId: string,
  ): Promise<FreeSlot[]> {
    return [...(await freeTimes(ctx, sessionId))];
  }

  @Query(() => SessionsPreview, { description: "What addSessions would do; nothing is stored." })
  @Guarded("planSessions")
  previewSessions(
    @Ctx() ctx: RequestContext,
    @Arg("input", () => AddSessionsInput) input: AddSessionsInput,
  ): Promise<SessionsPreview> {
    return previewSessions(ctx, valid(addSessionsInput, input));
  }

  @Mutation(() => SessionsResult)
  @Guarded("editSession")
  async editSessions(
    @Ctx() ctx: RequestContext,
    @Arg("input", () => EditSessionsInput) input: EditSessionsInput,
  ): Promise<typeof SessionsResult> {
    return shown(ctx, await editSessions(ctx, valid(editSessionsInput, input)));
  }

  @Mutation(() => SessionsResult, { description: "One session, or it and all that follow." })
  @Guarded("editSession")
  async moveSessions(
    @Ctx() ctx: RequestContext,
    @Arg("input", () => MoveSessionsInput) input: MoveSessionsInput,
  ): Promise<typeof SessionsResult> {
    return shown(ctx, await moveSessions(ctx, valid(moveSessionsInput, input)));
  }

  @Mutation(() => SessionsResult, { description: "The same rule again adds nothing twice." })
  @Guarded("planSessions")
  async addSessions(
    @Ctx() ctx: RequestContext,
    @Arg("input", () => AddSessionsInput) input: AddSessionsInput,
  ): Promise<typeof SessionsResult> {
    return shown(ctx, await addSessions(ctx, valid(addSessionsInput, input)));
  }

  @Mutation(() => SessionsResult, { description: "Until it has so many days." })
  @Guarded("planSessions")
  async extendSeries(
    @Ctx() ctx: RequestContext,
    @Arg("input", () => ExtendSeriesInput) input: ExtendSeriesInput,
  ): Promise<typeof SessionsResult> {
    return shown(ctx, await extendSeries(ctx, valid(extendSeriesInput, input)));
  }

  @Mutation(() => SessionsResult)
  @Guarded("cancelSession")
  async cancelSession(
    @Ctx() ctx: RequestContext,
    @Arg("input", () => CancelSessionInput) input: CancelSessionInput,
  ): Promise<typeof SessionsResult> {
    return shown(ctx, await cancelSession(ctx, valid(cancelSessionInput, input)));
  }

  @Mutation(() => SessionsResult)
  @Guarded("restoreSession")
  async restoreSession(
    @Ctx() ctx: RequestContext,
    @Arg("input", () => RestoreSessionInput) input: RestoreSessionInput,
  ): Promise<typeof SessionsResult> {
    return shown(ctx, await restoreSession(ctx, valid(restoreSessionInput, input)));
  }

  @Mutation(() => UndoPlanChangeResult, { description: "Restores the very rows that it changed." })
  @Guarded("undoPlanChange")
  async undoPlanChange(
    @Ctx() ctx: RequestContext,
    @Arg("id", () => ID) id: string,
  ): Promise<typeof UndoPlanChangeResult> {
    const undone = await undoPlanChange(ctx, id);
    return undone instanceof Refused ? undone : planChange(ctx, undone.id);
  }
}

async function shown(
  ctx: RequestContext,
  change: SessionsChange | Refused,
): Promise<SessionsChanged | Refused> {
  if (change instanceof Refused) return change;
  const { changeId, sessionIds, skippedIds, reasons, moves } = change;
  const found = await sessionsByIds(ctx, [...sessionIds, ...skippedIds]);
  const skipped = found.filter(({ id }) => skippedIds.includes(id));
  const sessions = found.filter(({ id }) => !skippedIds.includes(id));
  return { changeId, sessions, skipped, reasons, moves: movesAmong(found, moves) };
}

function movesAmong(sessions: readonly SessionType[], moves: readonly SessionMove[]) {
  const found = new Map(sessions.map((session) => [session.id, session]));
  return moves.flatMap(({ sessionId, from, to }) => {
    const session = found.get(sessionId);
    return session ? [{ session, from, to }] : [];
  });
}
