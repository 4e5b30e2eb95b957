import type {
  CancelSessionInput,
  EditSessionInput,
  RestoreSessionInput,
} from "@mikrolaan/shared/sessions";
import { type Refused, refused } from "../platform/refused.graphql.ts";
import type { RequestContext } from "../platform/request-context.ts";
import { sessionLocked } from "./owned.ts";
import { CourseSession } from "./session.entity.ts";
import { marksSet } from "./session.reads.ts";

/**
 * Changes a session day; what is left out is taken away. Marks stay as they are when its length changes.
 * Refuses  CHANGED_BY_ANOTHER, SESSION_CANCELLED; ATTENDANCE_RECORDED for another date than that on
 *          which people were marked.
 */
export async function editSession(
  ctx: RequestContext,
  { id, version, ...edited }: EditSessionInput,
): Promise<CourseSession | Refused> {
  const session = await sessionLocked(ctx, id);
  if (session.version !== version) return refused("CHANGED_BY_ANOTHER");
  if (session.status === "CANCELLED") return refused("SESSION_CANCELLED");
  const marks = edited.date === session.date ? 0 : await marksSet(ctx, id);
  if (marks > 0) return refused("ATTENDANCE_RECORDED", { field: "date", detail: String(marks) });

  ctx.em.assign(session, edited);
  await ctx.em.flush();
  return session;
}

/**
 * Calls a session day off.
 * Refuses  CHANGED_BY_ANOTHER, SESSION_CANCELLED; ATTENDANCE_RECORDED once people are marked.
 */
export async function cancelSession(
  ctx: RequestContext,
  { id, version, reason }: CancelSessionInput,
): Promise<CourseSession | Refused> {
  const session = await sessionLocked(ctx, id);
  if (session.version !== version) return refused("CHANGED_BY_ANOTHER");
  if (session.status === "CANCELLED") return refused("SESSION_CANCELLED");
  const marks = await marksSet(ctx, id);
  if (marks > 0) return refused("ATTENDANCE_RECORDED", { detail: String(marks) });

  ctx.em.assign(session, { status: "CANCELLED", cancelledReason: reason });
  await ctx.em.flush();
  return session;
}

/**
 * Holds a session day after all; one that was never called off stays as it is.
 * Refuses  CHANGED_BY_ANOTHER.
 */
export async function restoreSession(
  ctx: RequestContext,
  { id, version }: RestoreSessionInput,
): Promise<CourseSession | Refused> {
  const session = await sessionLocked(ctx, id);
  if (session.version !== version) return refused("CHANGED_BY_ANOTHER");

  ctx.em.assign(session, { status: "PLANNED", cancelledReason: null });
  await ctx.em.flush();
  return session;
}
