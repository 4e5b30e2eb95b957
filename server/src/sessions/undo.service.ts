import { localTime } from "@mikrolaan/shared/calendar";
import { type PlanChange, planChangeLocked, planChangeOwned } from "../cohorts/index.ts";
import { type Refusal, Refused, refused } from "../platform/refused.graphql.ts";
import type { RequestContext } from "../platform/request-context.ts";
import { planHeld, type StoredDay, type StoredPlan } from "./plan.reads.ts";
import { asStored, clashesIn, holdFor, type WantedDay } from "./plan-decision.ts";
import { settle } from "./plan-store.ts";
import {
  type ChangedRow,
  type ChangedSession,
  type ChangedStaff,
  changedRows,
  type SessionBefore,
} from "./undo.reads.ts";
import { restoreRows } from "./undo-store.ts";

/**
 * Takes a deed on a cohort's plan back: its rows are as they were, all but the version, which goes on
 * rising so that no page seen before overwrites them. The log keeps the deed and who took it back.
 * Refuses  NOT_UNDOABLE for the planning itself, since a cohort has a plan; ALREADY_UNDONE;
 *          CHANGED_SINCE when a row is no longer as the deed left it; or on the field "sessions.<i>"
 *          ATTENDANCE_RECORDED for a day with marks that would be moved, called off or taken out, and
 *          SLOT_TAKEN; all that apply.
 */
export async function undoPlanChange(
  ctx: RequestContext,
  id: string,
): Promise<PlanChange | Refused> {
  const seen = await planChangeOwned(ctx, id);
  const plan = await planHeld(ctx, "cohort", seen.cohort);
  const change = await planChangeLocked(ctx, id);
  if (change.kind === "PLANNED") return refused("NOT_UNDOABLE");
  if (change.undoneAt !== null) return refused("ALREADY_UNDONE");
  const changed = await changedRows(ctx, change);
  if (changed.some(({ isChangedSince }) => isChangedSince)) return refused("CHANGED_SINCE");

  const touched = touchedDays(plan, changed);
  const reasons = [...marksInTheWay(touched), ...(await clashes(ctx, plan, touched))];
  if (reasons.length > 0) return new Refused(reasons);

  await restoreRows(ctx, changed);
  ctx.em.assign(change, { undoneBy: ctx.actor.userId, undoneAt: ctx.now });
  await settle(ctx);
  return change;
}

/** A session day that the deed changed, and how it would be again: null when it would not be held. */
type Touched = { readonly stored: StoredDay; readonly again: WantedDay | null };

function touchedDays(plan: StoredPlan, changed: readonly ChangedRow[]): readonly Touched[] {
  const sessions = new Map(changed.filter(isSession).map((it) => [it.id, it]));
  const staff = Map.groupBy(changed.filter(isStaff), sessionOf);
  return plan.days
    .filter(({ session: { id } }) => sessions.has(id) || staff.has(id))
    .map((stored, at) => {
      const { id } = stored.session;
      const row = sessions.get(id);
      const { before } = row ?? { before: undefined };
      const isHeld = before === undefined ? isPlanned(stored) : before?.status === "PLANNED";
      if (!isHeld) return { stored, again: null };
      const memberIds = staffAgain(stored, staff.get(id) ?? []);
      const day = { ...asStored(`sessions.${at}`, stored), memberIds };
      return { stored, again: before ? { ...day, ...whenOf(before) } : day };
    });
}

function marksInTheWay(touched: readonly Touched[]): readonly Refusal[] {
  return touched.flatMap(({ stored: { session, marks }, again }, at): Refusal[] => {
    const { date } = session;
    const isMoved = again?.date !== date || again.startsAt !== session.startsAt;
    const isAsBefore = again === null ? session.status === "CANCELLED" : !isMoved;
    if (marks === 0 || isAsBefore) return [];
    return [{ code: "ATTENDANCE_RECORDED", field: `sessions.${at}`, detail: date, date }];
  });
}

/** What the days would clash with, while those that would not be held are gone. */
async function clashes(
  ctx: RequestContext,
  plan: StoredPlan,
  touched: readonly Touched[],
): Promise<readonly Refusal[]> {
  const wanted = touched.flatMap(({ again }) => again ?? []);
  const gone = touched.flatMap(({ stored, again }) => (again ? [] : [stored]));
  const modules = new Set(touched.map(({ stored }) => stored.session.module));
  await holdFor(ctx, plan, wanted);
  const except = gone.map(({ session }) => session.id);
  return clashesIn(ctx, plan, wanted, { modules, except });
}

function isSession(row: ChangedRow): row is ChangedSession {
  return row.tableName === "course_session";
}

function isStaff(row: ChangedRow): row is ChangedStaff {
  return row.tableName === "session_staff";
}

function sessionOf({ before, after }: ChangedStaff): string {
  return (before ?? after)?.session_id ?? "";
}

function isPlanned({ session }: StoredDay): boolean {
  return session.status === "PLANNED";
}

/** Those who hold it now, without those who came by the deed and with those who left. */
function staffAgain({ memberIds }: StoredDay, staff: readonly ChangedStaff[]): readonly string[] {
  const came = new Set(staff.map(({ after }) => after?.member_id));
  const left = staff.flatMap(({ before }) => before?.member_id ?? []);
  return [...memberIds.filter((id) => !came.has(id)), ...left];
}

/** When and where a day was; PostgreSQL says "09:00:00" in JSON. */
function whenOf(before: SessionBefore) {
  const { held_on: date, starts_at, ends_at, overnight, room_id: roomId } = before;
  const startsAt = localTime(starts_at.slice(0, 5));
  const endsAt = localTime(ends_at.slice(0, 5));
  return { date, startsAt, endsAt, overnight, roomId };
}
