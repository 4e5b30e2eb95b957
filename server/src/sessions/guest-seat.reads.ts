import type { PlainDate } from "@mikrolaan/shared/calendar";
import type { MarkValue } from "@mikrolaan/shared/sessions";
import { notFound } from "../platform/errors.ts";
import type { RequestContext } from "../platform/request-context.ts";
import { row, sql } from "../platform/sql.ts";

/** A guest's place on a roster as it is stored, see `Seat`. */
export interface GuestSeat extends MarkValue {
  readonly markId: string | null;
  /** The version of the latest change, also where that took the mark away; 0 before any. */
  readonly lastVersion: number;
  /** The day, in Denmark, on which the mark was recorded. */
  readonly recordedOn: PlainDate | null;
}

/** A guest's place on a session's roster. The session must be held, and the guest. */
export async function guestSeat(
  ctx: RequestContext,
  sessionId: string,
  guestId: string,
): Promise<GuestSeat> {
  const found = await row<GuestSeat>(
    ctx,
    sql`
      select m.id as "markId", m.status, m.minutes, m.reason,
        to_char(m.marked_at at time zone 'Europe/Copenhagen', 'YYYY-MM-DD') as "recordedOn",
        greatest(m.version, (select max(h.version) from attendance_change h
          where h.session_id = ${sessionId} and h.guest_id = g.id), 0) as "lastVersion"
      from session_guest g
        left join attendance_mark m on m.session_id = ${sessionId} and m.guest_id = g.id
      where g.id = ${guestId} and g.municipality_id = ${ctx.actor.municipalityId}`,
  );
  if (!found) throw notFound();
  return found;
}

/** What someone of a cohort is called. */
export async function personNamed(
  ctx: RequestContext,
  enrolmentId: string,
): Promise<string | null> {
  const found = await row<{ name: string }>(
    ctx,
    sql`
      select p.first_name || ' ' || p.last_name as name
      from enrolment e join participant p on p.id = e.participant_id
      where e.id = ${enrolmentId} and e.municipality_id = ${ctx.actor.municipalityId}`,
  );
  return found?.name ?? null;
}
