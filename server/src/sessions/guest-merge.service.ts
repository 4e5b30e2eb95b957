import type { PlainDate } from "@mikrolaan/shared/calendar";
import {
  type AttendanceStatus,
  decideMerge,
  type MergeGuestInput,
  type UnmergeGuestInput,
  unmergeableUntil,
} from "@mikrolaan/shared/sessions";
import { notFound } from "../platform/errors.ts";
import { Refused, refused } from "../platform/refused.graphql.ts";
import type { RequestContext } from "../platform/request-context.ts";
import { row, rows, sql } from "../platform/sql.ts";
import { AttendanceChange } from "./attendance.entity.ts";
import type { SessionGuest } from "./guest.entity.ts";
import { markedWhereGuestWas, mergedOn } from "./guest.reads.ts";
import { alreadyMerged } from "./guest.service.ts";
import { guestLocked } from "./owned.ts";
import { openSave } from "./store-marks.ts";

/**
 * Makes a guest's marks those of someone of the cohort: the same marks, under the same ids, each with a
 * change in the history. Days outside the person's time in the cohort move too, and do not count.
 * Refuses  ALREADY_MERGED, CHANGED_BY_ANOTHER; GUEST_MARK_CLASHES for every day on which the person has
 *          a mark already.
 */
export async function mergeGuest(
  ctx: RequestContext,
  { guestId, version, enrolmentId }: MergeGuestInput,
): Promise<SessionGuest | Refused> {
  // Sessions before the guest, in the order of their ids: as whoever saves marks holds them.
  const guestOn = await daysHeld(
    ctx,
    sql`select session_id from attendance_mark where guest_id = ${guestId}`,
  );
  const guest = await guestLocked(ctx, guestId);
  if (guest.mergedInto) return alreadyMerged(ctx, guest.mergedInto);
  if (guest.version !== version) return refused("CHANGED_BY_ANOTHER");
  const decision = decideMerge(guestOn, await targetHeld(ctx, guest, enrolmentId));
  if (decision.kind === "refused") {
    const about = { code: "GUEST_MARK_CLASHES", field: "enrolmentId" } as const;
    return new Refused(decision.clashes.map((detail) => ({ ...about, detail })));
  }

  const moved = await rows<MovedMark>(
    ctx,
    sql`
      update attendance_mark m set enrolment_id = ${enrolmentId}, version = ${nextVersion(enrolmentId)}
      where m.guest_id = ${guestId} and m.municipality_id = ${ctx.actor.municipalityId}
      returning m.session_id as session, m.version, m.status, m.minutes, m.reason`,
  );
  const { municipalityId, userId } = ctx.actor;
  const save = await mergeSave(ctx, guest);
  for (const mark of moved) {
    const change = { municipalityId, save, guest: guest.id, enrolment: enrolmentId };
    ctx.em.create(AttendanceChange, { ...change, ...mark });
  }
  ctx.em.assign(guest, { mergedInto: enrolmentId, mergedBy: userId, mergedAt: ctx.now });
  await ctx.em.flush();
  return guest;
}

/**
 * Tells a guest apart again: the marks that came with them are the guest's once more, as they stand
 * now. One that has been cleared since stays cleared.
 * Refuses  NOT_MERGED, CHANGED_BY_ANOTHER; MERGED_TOO_LONG_AGO after 30 days.
 */
export async function unmergeGuest(
  ctx: RequestContext,
  { guestId, version }: UnmergeGuestInput,
): Promise<SessionGuest | Refused> {
  await daysHeld(ctx, sessionsOfMerge(guestId));
  const guest = await guestLocked(ctx, guestId);
  const { mergedInto } = guest;
  if (mergedInto === null) return refused("NOT_MERGED", { field: "guestId" });
  if (guest.version !== version) return refused("CHANGED_BY_ANOTHER");
  const until = unmergeableUntil(await mergedDay(ctx, guestId));
  if (ctx.clockDay > until) return refused("MERGED_TOO_LONG_AGO", { field: "guestId" });

  const moved = await rows<MovedMark>(
    ctx,
    sql`
      update attendance_mark m
      set enrolment_id = null, guest_id = ${guestId}, version = ${nextVersion(mergedInto)}
      where m.enrolment_id = ${mergedInto} and m.municipality_id = ${ctx.actor.municipalityId}
        and m.session_id in (${sessionsOfMerge(guestId)})
      returning m.session_id as session, m.version, m.status, m.minutes, m.reason`,
  );
  const { municipalityId } = ctx.actor;
  const save = await mergeSave(ctx, guest);
  for (const mark of moved) {
    const { session, version: changed } = mark;
    const cleared = { session, version: changed, enrolment: mergedInto };
    ctx.em.create(AttendanceChange, { municipalityId, save, ...cleared });
    ctx.em.create(AttendanceChange, { municipalityId, save, ...mark, guest: guest.id });
  }
  ctx.em.assign(guest, { mergedInto: null, mergedBy: null, mergedAt: null });
  await ctx.em.flush();
  return guest;
}

interface MovedMark {
  readonly session: string;
  readonly version: number;
  readonly status: AttendanceStatus;
  readonly minutes: number;
  readonly reason: string | null;
}

/** The days of sessions by date, each held until the transaction ends. */
async function daysHeld(
  ctx: RequestContext,
  sessionIds: ReturnType<typeof sql>,
): Promise<readonly PlainDate[]> {
  const held = await rows<{ date: PlainDate }>(
    ctx,
    sql`
      select to_char(held_on, 'YYYY-MM-DD') as date from course_session
      where municipality_id = ${ctx.actor.municipalityId} and id in (${sessionIds})
      order by id for update`,
  );
  return held.map(({ date }) => date).toSorted();
}

async function targetHeld(ctx: RequestContext, { id, cohort }: SessionGuest, enrolmentId: string) {
  const found = await row<{
    startsOn: PlainDate;
    endsOn: PlainDate | null;
    markedOn: readonly PlainDate[];
  }>(
    ctx,
    sql`
      select to_char(e.starts_on, 'YYYY-MM-DD') as "startsOn", to_char(e.ends_on, 'YYYY-MM-DD') as "endsOn",
        ${markedWhereGuestWas(id)} as "markedOn"
      from enrolment e
      where e.id = ${enrolmentId} and e.cohort_id = ${cohort}
        and e.municipality_id = ${ctx.actor.municipalityId}
      for share of e`,
  );
  if (!found) throw notFound();
  return found;
}

/** On from the last version of mark `m`, of the guest's and of the person's own before it. */
const nextVersion = (enrolmentId: string) => sql`
  1 + greatest(m.version, (
    select coalesce(max(h.version), 0) from attendance_change h
    where h.session_id = m.session_id and h.enrolment_id = ${enrolmentId}))`;

/** The sessions whose marks came along when the guest was last merged. */
const sessionsOfMerge = (guestId: string) => sql`
  select h.session_id from attendance_change h
  where h.guest_id = ${guestId} and h.enrolment_id is not null and h.save_id = (
    select v.id from attendance_save v join attendance_change c on c.save_id = v.id
    where v.source = 'MERGE' and c.guest_id = ${guestId} and c.enrolment_id is not null
    order by v.sequence desc limit 1)`;

async function mergedDay(ctx: RequestContext, guestId: string): Promise<PlainDate> {
  const found = await row<{ day: PlainDate }>(
    ctx,
    sql`
      select ${mergedOn} as day from session_guest g
      where g.id = ${guestId} and g.municipality_id = ${ctx.actor.municipalityId}`,
  );
  if (!found) throw notFound();
  return found.day;
}

async function mergeSave(ctx: RequestContext, { cohort }: SessionGuest): Promise<string> {
  const saveId = await openSave(ctx, cohort, { source: "MERGE", key: null, askedHash: null });
  if (saveId === null) throw new Error("A save without a key is always opened.");
  return saveId;
}
