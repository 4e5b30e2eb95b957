import { minutesBetween } from "@mikrolaan/shared/calendar";
import {
  decideMark,
  type MarkDecision,
  type MarkRefusal,
  minutesFor,
  type SaveRosterInput,
} from "@mikrolaan/shared/sessions";
import { notFound } from "../platform/errors.ts";
import { type Refusal, Refused } from "../platform/refused.graphql.ts";
import type { RequestContext } from "../platform/request-context.ts";
import { AttendanceChange, AttendanceMark, AttendanceSave } from "./attendance.entity.ts";
import { sessionLocked } from "./owned.ts";
import { type Seat, seatsHeld } from "./roster.reads.ts";
import type { CourseSession } from "./session.entity.ts";

type Wanted = SaveRosterInput["marks"][number];

/**
 * Sets, changes and clears marks of a session day: all of them, or none when one is refused. Each
 * change is kept in the history; a mark that is as it should be already is left alone.
 * Refuses  what the core's `decideMark` refuses, on the field "marks.<i>".
 */
export async function saveRoster(
  ctx: RequestContext,
  { sessionId, marks }: SaveRosterInput,
): Promise<CourseSession | Refused> {
  const session = await sessionLocked(ctx, sessionId);
  const enrolmentIds = marks.map(({ enrolmentId }) => enrolmentId);
  const seats = await seatsHeld(ctx, session, enrolmentIds);
  const rows = marks.map((wanted) => rowOf(ctx, session, wanted, seats.get(wanted.enrolmentId)));
  const reasons = rows.flatMap(refusalsOf);
  if (reasons.length > 0) return new Refused(reasons);

  const changed = rows.filter(({ isStored }) => !isStored);
  if (changed.length > 0) {
    const { municipalityId, userId } = ctx.actor;
    const { id: save } = ctx.em.create(AttendanceSave, {
      municipalityId,
      cohort: session.cohort,
      source: "ROSTER",
      savedBy: userId,
      savedAt: ctx.now,
    });
    for (const row of changed) store(ctx, session, save, row);
    await ctx.em.flush();
  }
  return session;
}

interface Row {
  readonly wanted: Wanted;
  readonly seat: Seat;
  readonly isStored: boolean;
  readonly decision: MarkDecision;
}

function rowOf(
  ctx: RequestContext,
  session: CourseSession,
  wanted: Wanted,
  seat: Seat | undefined,
): Row {
  if (!seat) throw notFound();
  const sessionMinutes = minutesBetween(session.startsAt, session.endsAt);
  const isStored = isAlready(seat, wanted, sessionMinutes);
  // What one has saved oneself and sends again, because the answer was lost, is no conflict.
  const isRepeated = isStored && seat.changedBy === ctx.actor.userId;
  const decision = decideMark({
    sessionDate: session.date,
    sessionStatus: session.status,
    sessionMinutes,
    today: ctx.today,
    enrolmentStartsOn: seat.startsOn,
    enrolmentEndsOn: seat.endsOn,
    status: wanted.status,
    minutes: wanted.minutes,
    expectedVersion: isRepeated ? seat.version : wanted.version,
    storedVersion: seat.version,
  });
  return { wanted, seat, isStored, decision };
}

function isAlready(seat: Seat, { status, minutes, reason }: Wanted, sessionMinutes: number) {
  if (seat.status !== status) return false;
  if (status === null) return true;
  return seat.minutes === minutesFor(status, sessionMinutes, minutes) && seat.reason === reason;
}

function refusalsOf({ decision, seat }: Row, at: number): Refusal[] {
  if (decision.kind === "allowed") return [];
  const detailOf = (code: MarkRefusal) =>
    code === "CHANGED_BY_ANOTHER" ? seat.changedByName : null;
  return decision.reasons.map((code) => ({ code, field: `marks.${at}`, detail: detailOf(code) }));
}

function store(
  ctx: RequestContext,
  { id: session }: CourseSession,
  save: string,
  { decision, seat, wanted: { reason } }: Row,
): void {
  if (decision.kind === "refused") return;
  const { status, minutes } = decision;
  const { municipalityId, userId } = ctx.actor;
  const place = { municipalityId, session, enrolment: seat.enrolmentId };
  const version = Math.max(seat.version, seat.changes) + 1;
  const stored = seat.markId ? ctx.em.getReference(AttendanceMark, seat.markId) : null;
  if (status !== null && minutes !== null) {
    const mark = { status, minutes, reason, markedBy: userId, markedAt: ctx.now };
    if (stored) ctx.em.assign(stored, { ...mark, version });
    else ctx.em.create(AttendanceMark, { ...place, ...mark, version });
  } else if (stored) ctx.em.remove(stored);
  ctx.em.create(AttendanceChange, { ...place, save, version, status, minutes, reason });
}
