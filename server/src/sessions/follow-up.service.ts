import type { CloseFollowUpInput, ReopenFollowUpInput } from "@mikrolaan/shared/sessions";
import { enrolmentLocked } from "../cohorts/index.ts";
import { notFound } from "../platform/errors.ts";
import { type Refused, refused } from "../platform/refused.graphql.ts";
import type { RequestContext } from "../platform/request-context.ts";
import { FollowUp } from "./follow-up.entity.ts";
import { type FollowUpRow, followUpsOf } from "./follow-up.reads.ts";

/**
 * Closes the task to call someone, with what came of it.
 * Refuses  ALREADY_CLOSED; CHANGED_BY_ANOTHER where the marks ask for no call any more.
 */
export async function closeFollowUp(
  ctx: RequestContext,
  { enrolmentId, sessionId, outcome, note }: CloseFollowUpInput,
): Promise<FollowUpRow | Refused> {
  const enrolment = await enrolmentLocked(ctx, enrolmentId);
  const task = await taskOf(ctx, enrolment.id, sessionId);
  if (task?.state === "CLOSED") return refused("ALREADY_CLOSED", { detail: task.closedBy });
  if (task?.state !== "OPEN") return refused("CHANGED_BY_ANOTHER");

  ctx.em.create(FollowUp, {
    municipalityId: ctx.actor.municipalityId,
    enrolment: enrolment.id,
    session: task.sessionId,
    outcome,
    note,
    closedBy: ctx.actor.userId,
    closedAt: ctx.now,
  });
  await ctx.em.flush();
  return taskNow(ctx, enrolment.id, task.sessionId);
}

/**
 * Takes the closing back, so that the task stands as before.
 * Refuses  CHANGED_BY_ANOTHER where it is not closed any more, or the marks have changed since.
 */
export async function reopenFollowUp(
  ctx: RequestContext,
  { enrolmentId, sessionId }: ReopenFollowUpInput,
): Promise<FollowUpRow | Refused> {
  const enrolment = await enrolmentLocked(ctx, enrolmentId);
  const task = await taskOf(ctx, enrolment.id, sessionId);
  if (task?.state !== "CLOSED") return refused("CHANGED_BY_ANOTHER");

  const { municipalityId } = ctx.actor;
  const session = { $in: [...task.sessions] };
  await ctx.em.nativeDelete(FollowUp, { municipalityId, enrolment: enrolment.id, session });
  return taskNow(ctx, enrolment.id, sessionId);
}

/** The row of absences that a session is one of. */
async function taskOf(ctx: RequestContext, enrolmentId: string, sessionId: string) {
  const all = await followUpsOf(ctx, [enrolmentId]);
  return all.find(({ sessions }) => sessions.includes(sessionId));
}

async function taskNow(ctx: RequestContext, enrolmentId: string, sessionId: string) {
  const task = await taskOf(ctx, enrolmentId, sessionId);
  if (!task) throw notFound();
  return task;
}
