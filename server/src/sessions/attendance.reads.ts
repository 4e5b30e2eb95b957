import type { ModuleCode } from "@mikrolaan/shared/cohorts";
import {
  type AttendanceStatus,
  attendanceOf,
  type SessionStatus,
} from "@mikrolaan/shared/sessions";
import { batched, groupedBy } from "../platform/batched.ts";
import type { RequestContext } from "../platform/request-context.ts";
import { rows, sql } from "../platform/sql.ts";
import type { AttendanceType, ModuleAttendance, SheetRow } from "./attendance.graphql.ts";
import { enrolledThatDay, sessionMinutes } from "./session.reads.ts";

/** The rows of a cohort's sheet by last name: everyone ever enrolled, read for many cohorts at once. */
export function sheetRowsOf(ctx: RequestContext, cohortId: string): Promise<SheetRow[]> {
  const load = async (ids: readonly string[]) => {
    const found = await rows<
      Omit<SheetRow, "attended"> & { marks: StoredMark[]; cohortId: string }
    >(
      ctx,
      sql`
        select e.cohort_id as "cohortId", e.id as "enrolmentId", p.id as "participantId",
          p.first_name || ' ' || p.last_name as name,
          to_char(e.starts_on, 'YYYY-MM-DD') as "startsOn", to_char(e.ends_on, 'YYYY-MM-DD') as "endsOn",
          coalesce(
            (select json_agg(${mark} order by s.held_on, s.starts_at, s.id)
             from attendance_mark m join course_session s on s.id = m.session_id
             where m.enrolment_id = e.id and ${enrolledThatDay}),
            '[]') as marks
        from enrolment e join participant p on p.id = e.participant_id
        where e.municipality_id = ${ctx.actor.municipalityId} and e.cohort_id = any(${ids}::uuid[])
        order by p.last_name, p.first_name, p.id, e.starts_on`,
    );
    const counted = found.map((it) => ({ ...it, attended: attended(it.marks) }));
    return groupedBy(counted, (it) => it.cohortId);
  };
  return batched<SheetRow[]>(ctx, "Cohort.attendanceSheet", cohortId, load, []);
}

/** A person's attendance of each module of their cohort, read for many enrolments at once. */
export function moduleAttendanceOf(
  ctx: RequestContext,
  enrolmentId: string,
): Promise<ModuleAttendance[]> {
  const load = async (ids: readonly string[]) => {
    const found = await rows<{ enrolmentId: string; module: ModuleCode; marks: StoredMark[] }>(
      ctx,
      sql`
        select e.id as "enrolmentId", s.module,
          coalesce(json_agg(${mark}) filter (where m.id is not null), '[]') as marks
        from enrolment e
          join course_session s on s.cohort_id = e.cohort_id
          left join attendance_mark m on m.enrolment_id = e.id and m.session_id = s.id
            and ${enrolledThatDay}
        where e.municipality_id = ${ctx.actor.municipalityId} and e.id = any(${ids}::uuid[])
        group by e.id, s.module order by min(s.held_on), s.module`,
    );
    const counted = found.map((it) => ({ ...it, attended: attended(it.marks) }));
    return groupedBy(counted, (it) => it.enrolmentId);
  };
  return batched<ModuleAttendance[]>(ctx, "Enrolment.attendance", enrolmentId, load, []);
}

interface StoredMark {
  readonly sessionId: string;
  readonly status: AttendanceStatus;
  readonly minutes: number;
  readonly sessionMinutes: number;
  readonly sessionStatus: SessionStatus;
}

/** Mark `m` of session `s`, with what the core needs to count it. */
const mark = sql`json_build_object(
  'sessionId', s.id, 'status', m.status, 'minutes', m.minutes,
  'sessionMinutes', ${sessionMinutes}, 'sessionStatus', s.status)`;

function attended(marks: readonly StoredMark[]): AttendanceType {
  const { attended, held, attendedMinutes, heldMinutes } = attendanceOf(marks, "ATTENDED_OF_HELD");
  return { attended, held, attendedMinutes, heldMinutes };
}
