import { minutesBetween, type PlainDate } from "@mikrolaan/shared/calendar";
import { type AddGuestInput, decideMark, type RemoveGuestInput } from "@mikrolaan/shared/sessions";
import { folded } from "@mikrolaan/shared/text";
import { notFound } from "../platform/errors.ts";
import { Refused, refused } from "../platform/refused.graphql.ts";
import type { RequestContext } from "../platform/request-context.ts";
import { row, rows, sql } from "../platform/sql.ts";
import { AttendanceChange, AttendanceMark, AttendanceSave } from "./attendance.entity.ts";
import { SessionGuest } from "./guest.entity.ts";
import { guestLocked, sessionLocked } from "./owned.ts";
import type { CourseSession } from "./session.entity.ts";

/**
 * Puts a guest on a session's roster, marked present for all of it: someone new by name, or someone
 * who was a guest of the cohort before. Who is on it already stays as they are.
 * Refuses  SESSION_IN_FUTURE, SESSION_CANCELLED; ALREADY_MERGED once they are of the cohort;
 *          NAME_TAKEN where a new guest has the name of one on the roster.
 */
export async function addGuest(
  ctx: RequestContext,
  { sessionId, guestId, name }: AddGuestInput,
): Promise<SessionGuest | Refused> {
  const session = await sessionLocked(ctx, sessionId);
  const known = guestId === null ? null : await guestLocked(ctx, guestId);
  if (known && known.cohort !== session.cohort) throw notFound();
  if (known?.mergedInto) return alreadyMerged(ctx, known.mergedInto);
  const decision = presentOn(ctx, session);
  if (decision.kind === "refused") {
    return new Refused(decision.reasons.map((code) => ({ code, field: "sessionId" })));
  }
  const said = name ?? "";
  if (!known && (await isOnRoster(ctx, session, said))) {
    return refused("NAME_TAKEN", { field: "name" });
  }
  const guest = known ?? newGuest(ctx, session, said);
  const seat = await guestSeat(ctx, session, guest.id);
  if (seat.markId) return guest;

  const { status, minutes } = decision;
  if (status === null || minutes === null) throw new Error("A guest is marked present.");
  const { municipalityId, userId } = ctx.actor;
  const place = { municipalityId, session: session.id, guest: guest.id };
  const mark = { status, minutes, version: seat.version + 1 };
  ctx.em.create(AttendanceMark, { ...place, ...mark, markedBy: userId, markedAt: ctx.now });
  ctx.em.create(AttendanceChange, { ...place, ...mark, save: newSave(ctx, session).id });
  await ctx.em.flush();
  return guest;
}

/**
 * Takes a guest off a session's roster; one who is not on it stays off.
 * Refuses  ALREADY_MERGED once they are of the cohort; REASON_REQUIRED where the mark was recorded on
 *          an earlier day.
 */
export async function removeGuest(
  ctx: RequestContext,
  { sessionId, guestId, why }: RemoveGuestInput,
): Promise<SessionGuest | Refused> {
  const session = await sessionLocked(ctx, sessionId);
  const guest = await guestLocked(ctx, guestId);
  if (guest.cohort !== session.cohort) throw notFound();
  if (guest.mergedInto) return alreadyMerged(ctx, guest.mergedInto);
  const seat = await guestSeat(ctx, session, guest.id);
  if (!seat.markId) return guest;
  if (seat.markedOn !== null && seat.markedOn < ctx.clockDay && why === null) {
    return refused("REASON_REQUIRED", { field: "why" });
  }

  const { municipalityId } = ctx.actor;
  ctx.em.remove(ctx.em.getReference(AttendanceMark, seat.markId));
  ctx.em.create(AttendanceChange, {
    ...{ municipalityId, session: session.id, guest: guest.id, why },
    ...{ save: newSave(ctx, session).id, version: seat.version + 1 },
  });
  await ctx.em.flush();
  return guest;
}

/** The refusal that says who the guest has become. */
export async function alreadyMerged(ctx: RequestContext, enrolmentId: string): Promise<Refused> {
  const found = await row<{ name: string }>(
    ctx,
    sql`
      select p.first_name || ' ' || p.last_name as name
      from enrolment e join participant p on p.id = e.participant_id
      where e.id = ${enrolmentId} and e.municipality_id = ${ctx.actor.municipalityId}`,
  );
  return refused("ALREADY_MERGED", { field: "guestId", detail: found?.name ?? null });
}

/** A guest is marked as someone of the cohort would be on that day. */
function presentOn({ today }: RequestContext, { date, status, startsAt, endsAt }: CourseSession) {
  return decideMark({
    sessionDate: date,
    sessionStatus: status,
    sessionMinutes: minutesBetween(startsAt, endsAt),
    today,
    enrolmentStartsOn: date,
    enrolmentEndsOn: null,
    status: "PRESENT",
    minutes: null,
    expectedVersion: 0,
    storedVersion: 0,
  });
}

async function isOnRoster(
  ctx: RequestContext,
  { id }: CourseSession,
  name: string,
): Promise<boolean> {
  const there = await rows<{ name: string }>(
    ctx,
    sql`
      select g.name from attendance_mark m join session_guest g on g.id = m.guest_id
      where m.session_id = ${id} and m.municipality_id = ${ctx.actor.municipalityId}`,
  );
  return there.some((it) => folded(it.name) === folded(name));
}

function newGuest(ctx: RequestContext, { cohort }: CourseSession, name: string): SessionGuest {
  const { municipalityId, userId } = ctx.actor;
  const added = { addedBy: userId, addedAt: ctx.now };
  return ctx.em.create(SessionGuest, { municipalityId, cohort, name, ...added });
}

function newSave(ctx: RequestContext, { cohort }: CourseSession): AttendanceSave {
  const { municipalityId, userId } = ctx.actor;
  const saved = { savedBy: userId, savedAt: ctx.now };
  return ctx.em.create(AttendanceSave, { municipalityId, cohort, source: "ROSTER", ...saved });
}

interface GuestSeat {
  readonly markId: string | null;
  /** Of the latest change, also where it took the mark away; 0 where there was none. */
  readonly version: number;
  /** The day in Denmark on which the mark was recorded. */
  readonly markedOn: PlainDate | null;
}

async function guestSeat(
  ctx: RequestContext,
  { id }: CourseSession,
  guestId: string,
): Promise<GuestSeat> {
  const found = await row<GuestSeat>(
    ctx,
    sql`
      select m.id as "markId",
        to_char(m.marked_at at time zone 'Europe/Copenhagen', 'YYYY-MM-DD') as "markedOn",
        greatest(coalesce(m.version, 0),
          (select coalesce(max(version), 0) from attendance_change
           where session_id = ${id} and guest_id = ${guestId})) as version
      from (select) as one
        left join attendance_mark m on m.session_id = ${id} and m.guest_id = ${guestId}
          and m.municipality_id = ${ctx.actor.municipalityId}`,
  );
  if (!found) throw new Error("One row is always answered.");
  return found;
}
