import type { LocalTime, PlainDate } from "@mikrolaan/shared/calendar";
import type { ModuleCode } from "@mikrolaan/shared/cohorts";
import type { AttendanceStatus, ImportFacts } from "@mikrolaan/shared/sessions";
import { askedId } from "../platform/asked-id.ts";
import { batched, groupedBy } from "../platform/batched.ts";
import { notFound } from "../platform/errors.ts";
import type { RequestContext } from "../platform/request-context.ts";
import { row, rows, sql } from "../platform/sql.ts";
import { enrolledThatDay } from "./session.reads.ts";

type Cohort = Pick<ImportFacts, "sessions" | "people" | "marks">;

/** A cohort's days, its people and their marks, to read a sheet by. Throws NOT_FOUND. */
export async function importFacts(
  ctx: RequestContext,
  cohortId: string,
  sessionId: string | null,
): Promise<ImportFacts> {
  const found = await row<Cohort>(
    ctx,
    sql`
      select
        (select coalesce(json_agg(json_build_object('id', s.id, 'module', s.module,
           'date', s.held_on, 'startsAt', to_char(s.starts_at, 'HH24:MI'),
           'endsAt', to_char(s.ends_at, 'HH24:MI'), 'status', s.status)
           order by s.held_on, s.starts_at, s.id), '[]')
         from course_session s where s.cohort_id = c.id) as sessions,
        (select coalesce(json_agg(json_build_object('enrolmentId', e.id,
           'name', p.first_name || ' ' || p.last_name, 'startsOn', e.starts_on, 'endsOn', e.ends_on)
           order by p.last_name, p.first_name, e.id), '[]')
         from enrolment e join participant p on p.id = e.participant_id
         where e.cohort_id = c.id) as people,
        (select coalesce(json_agg(json_build_object('sessionId', m.session_id,
           'enrolmentId', m.enrolment_id, 'status', m.status, 'minutes', m.minutes,
           'reason', m.reason, 'version', m.version)), '[]')
         from attendance_mark m join course_session s on s.id = m.session_id
         where s.cohort_id = c.id and m.enrolment_id is not null) as marks
      from cohort c
      where c.id = ${askedId(cohortId)} and c.municipality_id = ${ctx.actor.municipalityId}`,
  );
  if (!found) throw notFound();
  if (sessionId !== null && !found.sessions.some(({ id }) => id === sessionId)) throw notFound();
  return { ...found, today: ctx.today, sessionId };
}

/** One person on one day they were enrolled for, and what is recorded, as a sheet has it. */
export interface AttendanceFileRow {
  readonly sessionId: string;
  readonly module: ModuleCode;
  readonly ordinal: number;
  readonly date: PlainDate;
  readonly startsAt: LocalTime;
  readonly endsAt: LocalTime;
  readonly enrolmentId: string;
  readonly participantId: string;
  readonly name: string;
  readonly status: AttendanceStatus | null;
  readonly minutes: number | null;
  readonly reason: string | null;
}

/**
 * All that a cohort's sheet of attendance holds: every day that was not called off, by everyone there.
 * Read for many cohorts at once.
 */
export function attendanceFileRows(
  ctx: RequestContext,
  cohortId: string,
): Promise<AttendanceFileRow[]> {
  const load = async (ids: readonly string[]) => {
    const found = await rows<AttendanceFileRow & { readonly cohortId: string }>(
      ctx,
      sql`
        select s.cohort_id as "cohortId", s.id as "sessionId", s.module, s.ordinal,
          to_char(s.held_on, 'YYYY-MM-DD') as date, to_char(s.starts_at, 'HH24:MI') as "startsAt",
          to_char(s.ends_at, 'HH24:MI') as "endsAt", e.id as "enrolmentId", p.id as "participantId",
          p.first_name || ' ' || p.last_name as name, m.status, m.minutes, m.reason
        from course_session s
          join enrolment e on ${enrolledThatDay}
          join participant p on p.id = e.participant_id
          left join attendance_mark m on m.session_id = s.id and m.enrolment_id = e.id
        where s.municipality_id = ${ctx.actor.municipalityId} and s.cohort_id = any(${ids}::uuid[])
          and s.status = 'PLANNED'
        order by s.held_on, s.starts_at, s.id, p.last_name, p.first_name, p.id`,
    );
    return groupedBy(found, (it) => it.cohortId);
  };
  return batched<AttendanceFileRow[]>(ctx, "Cohort.attendanceFile", cohortId, load, []);
}

/** The save that the actor has made under a key, with how many marks it changed. */
export function saveUnderKey(
  ctx: RequestContext,
  key: string,
): Promise<
  { readonly id: string; readonly askedHash: string; readonly changed: number } | undefined
> {
  return row(
    ctx,
    sql`
      select v.id, v.asked_hash as "askedHash",
        (select count(*)::int from attendance_change h where h.save_id = v.id) as changed
      from attendance_save v
      where v.municipality_id = ${ctx.actor.municipalityId} and v.saved_by = ${ctx.actor.userId}
        and v.key = ${key}`,
  );
}
