import type { PlainDate } from "@mikrolaan/shared/calendar";
import type { AttendanceSource, MarkValue, SessionStatus } from "@mikrolaan/shared/sessions";
import { askedId } from "../platform/asked-id.ts";
import { notFound } from "../platform/errors.ts";
import { type Refusal, Refused, refused } from "../platform/refused.graphql.ts";
import type { RequestContext } from "../platform/request-context.ts";
import { row, rows, sql } from "../platform/sql.ts";
import { type MarkToStore, openSave, storeMarks } from "./store-marks.ts";

/**
 * Takes a save back, of one day or of many: each mark is again what it was before. That is a save
 * of its own, so the history keeps both. Answers the id of the save undone.
 *
 * Refuses  ALREADY_UNDONE; NOT_UNDOABLE for a guest's merge, which has its own way back, and for a
 *          save that changed nothing; CHANGED_SINCE when a mark is no longer as the save left it,
 *          with the name of whose it is; SESSION_CANCELLED, SESSION_IN_FUTURE where a mark would come
 *          back to a day that is no longer held.
 */
export async function undoAttendanceSave(
  ctx: RequestContext,
  asked: string,
  why: string | null,
): Promise<{ readonly id: string } | Refused> {
  const id = askedId(asked);
  await holdSessions(ctx, id);
  const save = await saveHeld(ctx, id);
  if (save.undoneAt !== null) return refused("ALREADY_UNDONE");
  if (save.source === "MERGE") return refused("NOT_UNDOABLE");
  const changes = await changesOf(ctx, id);
  if (changes.length === 0) return refused("NOT_UNDOABLE");
  const reasons = changes.flatMap((it) => refusalsOf(ctx, it));
  if (reasons.length > 0) return new Refused(reasons);

  const undone = await openSave(ctx, save.cohortId, { source: "UNDO", key: null, askedHash: null });
  if (undone === null) throw new Error("A save without a key is always made.");
  await storeMarks(
    ctx,
    undone,
    changes.map((it) => asBefore(it, why)),
  );
  await markUndone(ctx, id);
  return { id };
}

/** Days before the save, as every verb on marks holds them. */
async function holdSessions(ctx: RequestContext, saveId: string): Promise<void> {
  await rows(
    ctx,
    sql`
      select id from course_session s
      where s.municipality_id = ${ctx.actor.municipalityId}
        and s.id in (select session_id from attendance_change where save_id = ${saveId})
      order by s.id for update`,
  );
}

interface StoredSave {
  readonly cohortId: string;
  readonly source: AttendanceSource;
  readonly undoneAt: string | null;
}

async function saveHeld(ctx: RequestContext, id: string): Promise<StoredSave> {
  const found = await row<StoredSave>(
    ctx,
    sql`
      select cohort_id as "cohortId", source, undone_at as "undoneAt" from attendance_save
      where id = ${id} and municipality_id = ${ctx.actor.municipalityId} for update`,
  );
  if (!found) throw notFound();
  return found;
}

/** What a save changed, with the mark that stood there before, and whether it stands as it left it. */
interface Change extends MarkValue {
  readonly sessionId: string;
  readonly enrolmentId: string | null;
  readonly guestId: string | null;
  readonly markId: string | null;
  readonly lastVersion: number;
  readonly isLatest: boolean;
  readonly name: string;
  readonly date: PlainDate;
  readonly sessionStatus: SessionStatus;
}

function changesOf(ctx: RequestContext, saveId: string): Promise<Change[]> {
  const same = sql`o.session_id = h.session_id and o.applied
    and (o.enrolment_id = h.enrolment_id or o.guest_id = h.guest_id)`;
  return rows<Change>(
    ctx,
    sql`
      select h.session_id as "sessionId", coalesce(m.enrolment_id, h.enrolment_id) as "enrolmentId",
        coalesce(m.guest_id, h.guest_id) as "guestId", m.id as "markId",
        greatest(m.version, latest.version) as "lastVersion", latest.save_id = h.save_id as "isLatest",
        coalesce(p.first_name || ' ' || p.last_name, g.name) as name,
        to_char(s.held_on, 'YYYY-MM-DD') as date, s.status as "sessionStatus",
        before.status, before.minutes, before.reason
      from attendance_change h join attendance_save v on v.id = h.save_id
        join course_session s on s.id = h.session_id
        left join enrolment e on e.id = h.enrolment_id
        left join participant p on p.id = e.participant_id
        left join session_guest g on g.id = h.guest_id
        left join attendance_mark m on m.session_id = h.session_id
          and (m.enrolment_id = h.enrolment_id or m.guest_id = h.guest_id)
        left join lateral (
          select o.version, o.save_id from attendance_change o
            join attendance_save w on w.id = o.save_id
          where ${same} order by w.sequence desc limit 1) as latest on true
        left join lateral (
          select o.status, o.minutes, o.reason from attendance_change o
            join attendance_save w on w.id = o.save_id
          where ${same} and w.sequence < v.sequence order by w.sequence desc limit 1) as before on true
      where h.save_id = ${saveId} and h.applied
      order by s.held_on, p.last_name, p.first_name, g.name, h.id`,
  );
}

function refusalsOf({ today }: RequestContext, it: Change): Refusal[] {
  const about = { detail: it.name, date: it.date };
  const reasons: Refusal[] = [];
  if (!it.isLatest) reasons.push({ code: "CHANGED_SINCE", ...about });
  if (it.status === null) return reasons;
  if (it.sessionStatus === "CANCELLED") reasons.push({ code: "SESSION_CANCELLED", ...about });
  if (it.date > today) reasons.push({ code: "SESSION_IN_FUTURE", ...about });
  return reasons;
}

function asBefore(
  { name, date, sessionStatus, isLatest, lastVersion, ...it }: Change,
  why: string | null,
): MarkToStore {
  return { ...it, version: lastVersion + 1, why, applied: true };
}

async function markUndone(ctx: RequestContext, id: string): Promise<void> {
  await rows(
    ctx,
    sql`
      update attendance_save set undone_by = ${ctx.actor.userId}, undone_at = ${ctx.now}::timestamptz
      where id = ${id}`,
  );
}
