import { randomUUID } from "node:crypto";
import type { AttendanceSource, MarkValue } from "@mikrolaan/shared/sessions";
import type { RequestContext } from "../platform/request-context.ts";
import { row, rows, sql } from "../platform/sql.ts";

/** Where a save comes from, and the key under which its sender may send it again. */
export interface SaveHow {
  readonly source: AttendanceSource;
  readonly fileName?: string | null;
  readonly key: string | null;
  /** SHA-256 of what was asked under the key; null without one. */
  readonly askedHash: string | null;
}

/** A mark to be stored, or, where `applied` is false, only kept in the history. */
export interface MarkToStore extends MarkValue {
  readonly sessionId: string;
  readonly enrolmentId: string | null;
  readonly guestId: string | null;
  /** The mark that stands there now, if there is one. */
  readonly markId: string | null;
  readonly version: number;
  readonly why: string | null;
  readonly applied: boolean;
}

/** Opens a save. Null when the sender has used the key already, by a request that ended just now. */
export async function openSave(
  ctx: RequestContext,
  cohortId: string,
  { source, fileName = null, key, askedHash }: SaveHow,
): Promise<string | null> {
  const { municipalityId, userId } = ctx.actor;
  const made = await row<{ id: string }>(
    ctx,
    sql`
      insert into attendance_save
        (id, municipality_id, cohort_id, source, file_name, key, asked_hash, saved_by, saved_at)
      values (${randomUUID()}, ${municipalityId}, ${cohortId}, ${source}, ${fileName}, ${key},
        ${askedHash}, ${userId}, ${ctx.now}::timestamptz)
      on conflict (saved_by, key) do nothing returning id`,
  );
  return made?.id ?? null;
}

/**
 * Sets, changes and takes away marks, and writes each into the history: one statement, however many.
 * The sessions must be held.
 */
export async function storeMarks(
  ctx: RequestContext,
  saveId: string,
  marks: readonly MarkToStore[],
): Promise<void> {
  if (marks.length === 0) return;
  const { municipalityId, userId } = ctx.actor;
  await rows(
    ctx,
    sql`
      with put as materialized (
        select * from jsonb_to_recordset(${JSON.stringify(marks)}::jsonb) as r(
          "sessionId" uuid, "enrolmentId" uuid, "guestId" uuid, "markId" uuid, version int,
          status text, minutes int, reason text, why text, applied boolean)),
      gone as (
        delete from attendance_mark m using put r
        where m.id = r."markId" and r.applied and r.status is null),
      kept as (
        insert into attendance_mark (id, municipality_id, session_id, enrolment_id, guest_id,
          version, status, minutes, reason, marked_by, marked_at)
        select coalesce(r."markId", gen_random_uuid()), ${municipalityId}::uuid, r."sessionId",
          r."enrolmentId", r."guestId", r.version, r.status, r.minutes, r.reason, ${userId}::uuid,
          ${ctx.now}::timestamptz
        from put r where r.applied and r.status is not null
        on conflict (id) do update set version = excluded.version, status = excluded.status,
          minutes = excluded.minutes, reason = excluded.reason, marked_by = excluded.marked_by,
          marked_at = excluded.marked_at)
      insert into attendance_change (id, municipality_id, save_id, session_id, enrolment_id,
        guest_id, version, status, minutes, reason, why, applied)
      select gen_random_uuid(), ${municipalityId}::uuid, ${saveId}::uuid, r."sessionId",
        r."enrolmentId", r."guestId", r.version, r.status, r.minutes, r.reason, r.why, r.applied
      from put r`,
  );
}
