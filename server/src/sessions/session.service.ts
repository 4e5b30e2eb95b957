import type { CancelSessionInput, RestoreSessionInput } from "@mikrolaan/shared/sessions";
import { logged } from "../cohorts/index.ts";
import { Refused, refused } from "../platform/refused.graphql.ts";
import type { RequestContext } from "../platform/request-context.ts";
import { planHeld, type StoredDay, type StoredPlan } from "./plan.reads.ts";
import { asStored, clashesIn, holdFor } from "./plan-decision.ts";
import { dayAsSeen, plannedAsSeen, type SessionsChange, summaryOf } from "./plan-deed.ts";
import { settle } from "./plan-store.ts";
import { CourseSession } from "./session.entity.ts";

/**
 * Calls a session day off.
 * Refuses  CHANGED_BY_ANOTHER, SESSION_CANCELLED; ATTENDANCE_RECORDED once people are marked;
 *          SLOT_TAKEN where other days of its module clash.
 */
export async function cancelSession(
  ctx: RequestContext,
  { id, version, reason }: CancelSessionInput,
): Promise<SessionsChange | Refused> {
  const plan = await planHeld(ctx, "course_session", id);
  const day = plannedAsSeen(plan, id, version);
  if (day instanceof Refused) return day;
  const { session, marks } = day;
  if (marks > 0) {
    const { date } = session;
    return refused("ATTENDANCE_RECORDED", { field: "sessions.0", detail: date, date });
  }
  const around = { modules: new Set([session.module]), except: [id] };
  const clashes = await clashesIn(ctx, plan, [], around);
  if (clashes.length > 0) return new Refused(clashes);

  return changed(ctx, plan, "SESSION_CANCELLED", day, {
    status: "CANCELLED",
    cancelledReason: reason,
  });
}

/**
 * Holds a session day after all; one that was never called off stays as it is.
 * Refuses  CHANGED_BY_ANOTHER; SLOT_TAKEN when its time has been given to another since.
 */
export async function restoreSession(
  ctx: RequestContext,
  { id, version }: RestoreSessionInput,
): Promise<SessionsChange | Refused> {
  const plan = await planHeld(ctx, "course_session", id);
  const day = dayAsSeen(plan, id, version);
  if (day instanceof Refused) return day;
  const wanted = [asStored("sessions.0", day)];
  await holdFor(ctx, plan, wanted);
  const clashes = await clashesIn(ctx, plan, wanted);
  if (clashes.length > 0) return new Refused(clashes);

  return changed(ctx, plan, "SESSION_RESTORED", day, { status: "PLANNED", cancelledReason: null });
}

async function changed(
  ctx: RequestContext,
  { cohortId, rows }: StoredPlan,
  kind: "SESSION_CANCELLED" | "SESSION_RESTORED",
  day: StoredDay,
  change: Pick<CourseSession, "status" | "cancelledReason">,
): Promise<SessionsChange> {
  const { session } = day;
  const answer = { sessionIds: [session.id], skippedIds: [], reasons: [], moves: [] };
  if (session.status === change.status) return { changeId: null, ...answer };
  const deed = async (changeId: string) => {
    ctx.em.assign(session, change);
    await settle(ctx);
    return { changeId, ...answer };
  };
  return logged(ctx, cohortId, kind, deed, () => summaryOf([asStored("", day)]), rows);
}
