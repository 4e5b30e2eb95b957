import { minutesBetween } from "@mikrolaan/shared/calendar";
import {
  type AddGuestInput,
  decideMark,
  type MarkDecision,
  type MarkValue,
  noMark,
  type RemoveGuestInput,
} from "@mikrolaan/shared/sessions";
import { folded } from "@mikrolaan/shared/text";
import { notFound } from "../platform/errors.ts";
import { Refused, refused } from "../platform/refused.graphql.ts";
import type { RequestContext } from "../platform/request-context.ts";
import { rows, sql } from "../platform/sql.ts";
import { SessionGuest } from "./guest.entity.ts";
import { type GuestSeat, guestSeat, personNamed } from "./guest-seat.reads.ts";
import { guestLocked, sessionLocked } from "./owned.ts";
import type { CourseSession } from "./session.entity.ts";
import { openSave, storeMarks } from "./store-marks.ts";

/**
 * Puts a guest on a session's roster, marked present for all of it: someone new by name, or someone
 * who was a guest of the cohort before. Who is on it already stays as they are.
 * Refuses  ALREADY_MERGED once they are of the cohort; SESSION_IN_FUTURE, SESSION_CANCELLED;
 *          NAME_TAKEN where a new guest has the name of one on the roster.
 */
export async function addGuest(
  ctx: RequestContext,
  { sessionId, guestId, name }: AddGuestInput,
): Promise<SessionGuest | Refused> {
  const session = await sessionLocked(ctx, sessionId);
  const known = guestId === null ? null : await ofCohort(ctx, session, guestId);
  if (known?.mergedInto) return alreadyMerged(ctx, known.mergedInto);
  const seat = known ? await guestSeat(ctx, session.id, known.id) : noSeat;
  if (known && seat.markId) return known;
  const decision = decided(ctx, session, seat, { ...noMark, status: "PRESENT" });
  if (decision.kind === "refused") return asRefused(decision);
  const said = name ?? "";
  if (!known && (await isOnRoster(ctx, session, said))) {
    return refused("NAME_TAKEN", { field: "name" });
  }

  const guest = known ?? newGuest(ctx, session, said);
  await ctx.em.flush();
  await store(ctx, session, guest, { seat, value: decision.value, why: null });
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
  const guest = await ofCohort(ctx, session, guestId);
  if (guest.mergedInto) return alreadyMerged(ctx, guest.mergedInto);
  const seat = await guestSeat(ctx, session.id, guest.id);
  if (!seat.markId) return guest;
  const decision = decided(ctx, session, seat, noMark, why);
  if (decision.kind === "refused") return asRefused(decision);

  await store(ctx, session, guest, { seat, value: decision.value, why });
  return guest;
}

/** The refusal that says who the guest has become. */
export async function alreadyMerged(ctx: RequestContext, enrolmentId: string): Promise<Refused> {
  const detail = await personNamed(ctx, enrolmentId);
  return refused("ALREADY_MERGED", { field: "guestId", detail });
}

async function ofCohort(
  ctx: RequestContext,
  { cohort }: CourseSession,
  guestId: string,
): Promise<SessionGuest> {
  const guest = await guestLocked(ctx, guestId);
  if (guest.cohort !== cohort) throw notFound();
  return guest;
}

/** A guest is marked, and the mark taken away, as that of someone enrolled on the day would be. */
function decided(
  { today, clockDay }: RequestContext,
  { date, status, startsAt, endsAt }: CourseSession,
  seat: GuestSeat,
  wanted: MarkValue,
  why: string | null = null,
): MarkDecision {
  const stored = { status: seat.status, minutes: seat.minutes, reason: seat.reason };
  return decideMark({
    ...{
      sessionDate: date,
      sessionStatus: status,
      sessionMinutes: minutesBetween(startsAt, endsAt),
    },
    ...{ today, clockDay, enrolmentStartsOn: date, enrolmentEndsOn: null },
    ...{ wanted, why, yields: false, seen: stored, stored, recordedOn: seat.recordedOn },
  });
}

function asRefused({ reasons }: Extract<MarkDecision, { kind: "refused" }>): Refused {
  const fieldOf = (code: string) => (code === "REASON_REQUIRED" ? "why" : "sessionId");
  return new Refused(reasons.map((code) => ({ code, field: fieldOf(code) })));
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
      where m.session_id = ${id} and m.municipality_id = ${ctx.actor.municipalityId}
        and g.merged_into is null`,
  );
  return there.some((it) => folded(it.name) === folded(name));
}

function newGuest(ctx: RequestContext, { cohort }: CourseSession, name: string): SessionGuest {
  const { municipalityId, userId } = ctx.actor;
  const added = { addedBy: userId, addedAt: ctx.now };
  return ctx.em.create(SessionGuest, { municipalityId, cohort, name, ...added });
}

const noSeat: GuestSeat = { ...noMark, markId: null, lastVersion: 0, recordedOn: null };

interface Change {
  readonly seat: GuestSeat;
  readonly value: MarkValue;
  readonly why: string | null;
}

async function store(
  ctx: RequestContext,
  { id: sessionId, cohort }: CourseSession,
  { id: guestId }: SessionGuest,
  { seat: { markId, lastVersion }, value, why }: Change,
): Promise<void> {
  const saveId = await openSave(ctx, cohort, { source: "ROSTER", key: null, askedHash: null });
  if (saveId === null) throw new Error("A save without a key is always opened.");
  const place = { sessionId, enrolmentId: null, guestId, markId };
  await storeMarks(ctx, saveId, [
    { ...place, ...value, version: lastVersion + 1, why, applied: true },
  ]);
}
