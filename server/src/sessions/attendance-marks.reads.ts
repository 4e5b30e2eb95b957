import { may } from "@mikrolaan/shared/identity";
import type { AttendanceMarksFilter as Filter } from "@mikrolaan/shared/sessions";
import * as z from "zod";
import { failure } from "../platform/errors.ts";
import {
  cursorOf,
  keysOf,
  type Page,
  type PageArgs,
  pageOf,
  pageSize,
} from "../platform/paging.ts";
import type { RequestContext } from "../platform/request-context.ts";
import { rows, sql } from "../platform/sql.ts";
import type { CountedMark } from "./attendance-marks.graphql.ts";
import { enrolledThatDay } from "./session.reads.ts";
import { attendanceRulesTables, flagOfMark } from "./status-flags.ts";

/**
 * The marks behind an attendance figure: as many as it says, by the same rules, enrolments and days.
 * Who may not see names gets none, and cannot ask for the marks of one person.
 */
export async function attendanceMarks(
  ctx: RequestContext,
  filter: Filter,
  page: PageArgs,
): Promise<Page<CountedMark>> {
  const isNamed = may(ctx.actor, "readRoster");
  if (filter.enrolmentId && !isNamed) throw failure("FORBIDDEN");
  const size = pageSize(page);
  const [after = "0"] = keysOf(page, place) ?? [];
  const found = await rows<CountedMark & { total: number; place: string }>(
    ctx,
    sql`
      with ${attendanceRulesTables(ctx)}, counted as (
        select s.id as "sessionId", c.id as "cohortId", c.name as "cohortName", s.module, s.ordinal,
          to_char(s.held_on, 'YYYY-MM-DD') as date, to_char(s.starts_at, 'HH24:MI') as "startsAt",
          to_char(s.ends_at, 'HH24:MI') as "endsAt", m.status, m.minutes, ${personIf(isNamed)} as person,
          (count(*) over ())::int as total,
          row_number() over (order by s.held_on, s.starts_at, s.id, ${orderIf(isNamed)}, m.id) as place
        from attendance_mark m
          join course_session s on s.id = m.session_id and s.status = 'PLANNED'
          join enrolment e on e.id = m.enrolment_id and ${enrolledThatDay}
          join participant p on p.id = e.participant_id
          join cohort c on c.id = s.cohort_id
          ${flagOfMark}
        where m.municipality_id = ${ctx.actor.municipalityId} and ${flags[filter.counted]}
          and ${narrowedBy(filter)})
      select * from counted where place > ${after}::bigint order by place limit ${size + 1}`,
  );
  return pageOf(found, size, (it) => cursorOf(it.place));
}

/** A place in the list: it holds neither a name nor an id. */
const place = z.tuple([z.string().regex(/^\d{1,9}$/)]);

const flags = { ATTENDED: sql`f.attended`, HELD: sql`f.held`, EXPECTED: sql`f.expected` };

const personIf = (isNamed: boolean) =>
  isNamed
    ? sql`json_build_object('participantId', p.id, 'name', p.first_name || ' ' || p.last_name,
        'reason', m.reason)`
    : sql`null`;

/** By name only for those who see it: an order would tell who is who. */
const orderIf = (isNamed: boolean) => (isNamed ? sql`p.last_name, p.first_name` : sql`m.status`);

function narrowedBy({ cohortId, sessionId, enrolmentId, module, from, to }: Filter) {
  return sql`(${cohortId}::uuid is null or c.id = ${cohortId}::uuid)
    and (${sessionId}::uuid is null or s.id = ${sessionId}::uuid)
    and (${enrolmentId}::uuid is null or e.id = ${enrolmentId}::uuid)
    and (${module}::text is null or s.module = ${module}::text)
    and (${from}::date is null or s.held_on >= ${from}::date)
    and (${to}::date is null or s.held_on <= ${to}::date)`;
}
