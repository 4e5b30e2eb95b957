import { addDays, daysBetween, type PlainDate } from "@mikrolaan/shared/calendar";
import { byStart, type EditSessionsInput } from "@mikrolaan/shared/sessions";
import { badInput } from "../platform/errors.ts";
import { Refused } from "../platform/refused.graphql.ts";
import type { RequestContext } from "../platform/request-context.ts";
import { planHeld, type StoredDay, type StoredPlan } from "./plan.reads.ts";
import { asStored, daysOff, decidePlan, holdFor, type WantedDay } from "./plan-decision.ts";
import { carryOut, plannedAsSeen, type SessionsChange } from "./plan-deed.ts";

/**
 * Changes a session day, it and those after it, or all of its series; days made without a series go by
 * their module. Days that are called off stay as they are. All or nothing, unless `onlyFree`. With
 * `keepOnDayOff` a day that lies on a holiday or a closed day is kept there, moved to it or not.
 * Refuses  CHANGED_BY_ANOTHER, SESSION_CANCELLED; or on the field "sessions.<i>", the days in scope by
 *          time: ATTENDANCE_RECORDED, DAY_OFF, NO_SUCH_LOCAL_TIME, SLOT_TAKEN; all that apply.
 * Throws   NOT_FOUND for a room or a member not ours; BAD_USER_INPUT when a day would end before it
 *          starts or leave the calendar.
 */
export async function editSessions(
  ctx: RequestContext,
  { id, version, scope, changes, ...choices }: EditSessionsInput,
): Promise<SessionsChange | Refused> {
  const plan = await planHeld(ctx, "course_session", id);
  const asked = plannedAsSeen(plan, id, version);
  if (asked instanceof Refused) return asked;

  const days = inScope(plan, asked, scope);
  const shift = changes.date
    ? daysBetween(asked.session.date, changes.date)
    : (changes.shiftDays ?? 0);
  const off = shift === 0 && !choices.keepOnDayOff ? () => null : await daysOff(ctx);
  const wanted = days.map((day, at) => {
    const next = changed(asStored(`sessions.${at}`, day), shift, changes);
    return { ...next, isKept: choices.keepOnDayOff && off(next.date) !== null };
  });
  await holdFor(ctx, plan, wanted);
  const decision = await decidePlan(ctx, plan, wanted, { ...choices, off });
  if (decision.kept.length === 0) return new Refused(decision.reasons);
  return carryOut(ctx, plan, "SESSIONS_EDITED", decision, off);
}

function inScope(
  plan: StoredPlan,
  { session: asked }: StoredDay,
  scope: EditSessionsInput["scope"],
): readonly StoredDay[] {
  return plan.days.filter(({ session }) => {
    if (session.id === asked.id) return true;
    if (scope === "THIS" || session.status !== "PLANNED") return false;
    const isOfSeries = session.module === asked.module && session.series === asked.series;
    return isOfSeries && (scope === "ALL" || byStart(session, asked) >= 0);
  });
}

function changed(
  day: WantedDay,
  shift: number,
  { startsAt, endsAt, roomId, place, memberIds, topic }: EditSessionsInput["changes"],
): WantedDay {
  const next = {
    ...day,
    date: shifted(day, shift),
    startsAt: startsAt ?? day.startsAt,
    endsAt: endsAt ?? day.endsAt,
    memberIds: memberIds ?? day.memberIds,
    topic: topic === undefined ? day.topic : topic,
    ...placed(day, roomId, place),
  };
  if (next.startsAt < next.endsAt) return next;
  const field = endsAt ? "changes.endsAt" : "changes.startsAt";
  throw badInput([{ field, code: "END_BEFORE_START" }]);
}

function shifted({ date }: WantedDay, days: number): PlainDate {
  try {
    return addDays(date, days);
  } catch (error) {
    if (error instanceof RangeError)
      throw badInput([{ field: "changes.date", code: "NOT_A_DATE" }]);
    throw error;
  }
}

/** A day is in a room or at a place in words: the one that is given takes the other away. */
function placed(
  day: WantedDay,
  roomId: string | null | undefined,
  place: string | null | undefined,
): Pick<WantedDay, "roomId" | "place"> {
  const next = {
    roomId: roomId === undefined ? day.roomId : roomId,
    place: place === undefined ? day.place : place,
  };
  if (roomId) return { ...next, place: null };
  return place ? { ...next, roomId: null } : next;
}
