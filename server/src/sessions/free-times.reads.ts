import type { FreeTime } from "@mikrolaan/shared/sessions";
import type { RequestContext } from "../platform/request-context.ts";
import { freeTimesFor } from "./clashes.reads.ts";
import { planSeen } from "./plan.reads.ts";

/**
 * The nearest times at which a session day could be held instead: its cohort, its room and those who hold
 * it are free, and it is no holiday or closed day. Throws NOT_FOUND.
 *
 * Shape    three or more where half a year has them, of the session's own length, the nearest first.
 */
export async function freeTimes(ctx: RequestContext, id: string): Promise<readonly FreeTime[]> {
  const { cohortId, days } = await planSeen(ctx, "course_session", id);
  const day = days.find(({ session }) => session.id === id);
  if (!day) return [];
  const { session, memberIds } = day;
  const { module, date, startsAt, endsAt, overnight, room: roomId } = session;
  const when = { date, startsAt, endsAt, overnight, module };
  const slot = { key: id, cohortIds: [cohortId], roomId, memberIds, ...when };
  return (await freeTimesFor(ctx, [slot], { exceptSessions: [id] })).get(id) ?? [];
}
