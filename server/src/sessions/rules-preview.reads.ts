import { flagsOf, type PreviewAttendanceRulesInput } from "@mikrolaan/shared/rules";
import type { RequestContext } from "../platform/request-context.ts";
import { row, sql } from "../platform/sql.ts";
import type { AttendanceRulesPreview } from "./rules-preview.graphql.ts";
import { enrolledThatDay } from "./session.reads.ts";
import { attendanceRulesTables, flagOfMark, sessionMinutes } from "./status-flags.ts";

/**
 * What rules from a day on would change: how many marks would count as something else, and the
 * figures over all marks of the municipality before and after. They hold until the next of its own.
 */
export async function attendanceRulesPreview(
  ctx: RequestContext,
  { validFrom, statuses }: Pick<PreviewAttendanceRulesInput, "validFrom" | "statuses">,
): Promise<AttendanceRulesPreview> {
  const wanted = statuses.map(({ code, weight }) => ({ code, ...flagsOf(weight) }));
  const found = await row<AttendanceRulesPreview>(
    ctx,
    sql`
      with ${attendanceRulesTables(ctx)},
      wanted as (
        select code, "countsAsHeld" as held, "countsAsExpected" as expected,
          "countsAsAttended" as attended
        from jsonb_to_recordset(${JSON.stringify(wanted)}::jsonb) as w(code text,
          "countsAsHeld" boolean, "countsAsExpected" boolean, "countsAsAttended" boolean)),
      next as (select min(valid_from) as day from own_rules where valid_from > ${validFrom}::date),
      counted as (
        select s.cohort_id, ${sessionMinutes} as minutes, m.minutes as there,
          f.held, f.expected, f.attended,
          coalesce(w.held, f.held) as held_then, coalesce(w.expected, f.expected) as expected_then,
          coalesce(w.attended, f.attended) as attended_then
        from course_session s join enrolment e on ${enrolledThatDay}
          join attendance_mark m on m.session_id = s.id and m.enrolment_id = e.id
          ${flagOfMark} cross join next n
          left join wanted w on w.code = m.status and s.held_on >= ${validFrom}::date
            and (n.day is null or s.held_on < n.day)
        where s.municipality_id = ${ctx.actor.municipalityId} and s.status = 'PLANNED'),
      changed as (
        select count(*)::int as marks, count(distinct cohort_id)::int as cohorts from counted
        where (held, expected, attended) is distinct from (held_then, expected_then, attended_then))
      select (select marks from changed) as "changedMarks",
        (select cohorts from changed) as "changedCohorts",
        (select to_char(day - 1, 'YYYY-MM-DD') from next) as "validTo",
        ${figures(sql`attended`, sql`held`, sql`expected`)} as before,
        ${figures(sql`attended_then`, sql`held_then`, sql`expected_then`)} as after
      from counted`,
  );
  if (!found) throw new Error("A sum is always answered.");
  return found;
}

type Column = ReturnType<typeof sql>;

function figures(attended: Column, held: Column, expected: Column) {
  return sql`json_build_object(
    'attended', count(*) filter (where ${attended}), 'held', count(*) filter (where ${held}),
    'expected', count(*) filter (where ${expected}),
    'attendedMinutes', coalesce(sum(there) filter (where ${attended}), 0),
    'heldMinutes', coalesce(sum(minutes) filter (where ${held}), 0),
    'expectedMinutes', coalesce(sum(minutes) filter (where ${expected}), 0))`;
}
