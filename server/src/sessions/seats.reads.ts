import type { PlainDate } from "@mikrolaan/shared/calendar";
import type { AttendanceStatus, MarkValue } from "@mikrolaan/shared/sessions";
import { notFound } from "../platform/errors.ts";
import type { RequestContext } from "../platform/request-context.ts";
import { rows, sql } from "../platform/sql.ts";

/** A place on a roster that someone asks for, and the version of the mark they saw there. */
export interface AskedSeat {
  readonly sessionId: string;
  readonly enrolmentId: string;
  readonly version: number;
}

/** A person's place on a roster as it is stored: the enrolment, the mark if there is one, its history. */
export interface Seat {
  readonly startsOn: PlainDate;
  readonly endsOn: PlainDate | null;
  readonly markId: string | null;
  readonly guestId: string | null;
  readonly status: AttendanceStatus | null;
  readonly minutes: number | null;
  readonly reason: string | null;
  /** 0 where no mark is set. */
  readonly version: number;
  /** The version of the latest change, also where that took the mark away; 0 before any. */
  readonly lastVersion: number;
  /** The day, in Denmark, on which the mark was recorded. */
  readonly recordedOn: PlainDate | null;
  /** The name of who changed it last. */
  readonly changedBy: string | null;
  /** What the version asked for said; null where there was none such. */
  readonly seen: MarkValue | null;
}

/**
 * The places asked for, in the order asked, held until the transaction ends. Their sessions must be
 * held already, by a statement before this one: then no mark changes between reading and writing.
 *
 * Throws   NOT_FOUND for an enrolment of another cohort or municipality.
 */
export async function seatsHeld(
  ctx: RequestContext,
  cohortId: string,
  asked: readonly AskedSeat[],
): Promise<readonly Seat[]> {
  const seats = await rows<Seat>(
    ctx,
    sql`
      select to_char(e.starts_on, 'YYYY-MM-DD') as "startsOn",
        to_char(e.ends_on, 'YYYY-MM-DD') as "endsOn", m.id as "markId", m.guest_id as "guestId",
        m.status, m.minutes, m.reason, coalesce(m.version, 0) as version,
        greatest(m.version, latest.version, 0) as "lastVersion", latest.name as "changedBy",
        to_char(m.marked_at at time zone 'Europe/Copenhagen', 'YYYY-MM-DD') as "recordedOn",
        ${seen} as seen
      from ${askedRows(asked)}
        join enrolment e on e.id = a."enrolmentId"
        left join attendance_mark m on m.session_id = a."sessionId" and m.enrolment_id = e.id
        left join lateral (
          select h.version, u.name
          from attendance_change h join attendance_save v on v.id = h.save_id
            join app_user u on u.id = v.saved_by
          where h.session_id = a."sessionId" and h.enrolment_id = e.id and h.applied
          order by v.sequence desc limit 1) as latest on true
      where e.municipality_id = ${ctx.actor.municipalityId} and e.cohort_id = ${cohortId}
      order by a.place
      for share of e`,
  );
  if (seats.length < asked.length) throw notFound();
  return seats;
}

/** Rows asked for as a table to join: their place in the list, their session, enrolment and version. */
export function askedRows(asked: readonly AskedSeat[]) {
  const numbered = asked.map(({ sessionId, enrolmentId, version }, place) => ({
    ...{ place, sessionId, enrolmentId, version },
  }));
  return sql`jsonb_to_recordset(${JSON.stringify(numbered)}::jsonb)
    as a(place int, "sessionId" uuid, "enrolmentId" uuid, version int)`;
}

const seen = sql`
  case when a.version = 0 then json_build_object('status', null, 'minutes', null, 'reason', null)
  when a.version = m.version then json_build_object('status', m.status, 'minutes', m.minutes, 'reason', m.reason)
  else (
    select json_build_object('status', h.status, 'minutes', h.minutes, 'reason', h.reason)
    from attendance_change h
    where h.session_id = a."sessionId" and h.enrolment_id = e.id and h.version = a.version and h.applied
    limit 1) end`;
