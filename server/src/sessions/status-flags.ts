import type { ForMunicipality } from "../platform/request-context.ts";
import { sql } from "../platform/sql.ts";
import { attendanceRulesTable } from "../rules/index.ts";

/**
 * The attendance rules of a municipality as tables, to stand after `with`: those of
 * `attendanceRulesTable`, and `status_flag (valid_from, valid_until, status, held, expected,
 * attended)`, one row a status and period.
 */
export function attendanceRulesTables({ actor }: Pick<ForMunicipality, "actor">) {
  return sql`
    ${attendanceRulesTable({ actor })},
    status_flag as materialized (
      select r.valid_from, r.valid_until, f.code as status, f."countsAsHeld" as held,
        f."countsAsExpected" as expected, f."countsAsAttended" as attended
      from attendance_rules r cross join lateral jsonb_to_recordset(r.content -> 'statuses')
        as f(code text, "countsAsHeld" boolean, "countsAsExpected" boolean, "countsAsAttended" boolean))`;
}

/** What mark `m` counts as on the day of session `s`, as the row `f` of `status_flag`: of one called off, nothing. */
export const flagOfMark = sql`
  left join status_flag f
    on f.status = m.status and f.valid_from <= s.held_on and s.held_on < f.valid_until
    and s.status = 'PLANNED'`;

/** Length of session `s`. */
export const sessionMinutes = sql`(extract(epoch from s.ends_at - s.starts_at) / 60)::int`;

/** The figures over a group of marks `m` of sessions `s` by their flags `f`; of no marks, all 0. */
export const figuresOfMarks = sql`json_build_object(
  'attended', count(*) filter (where f.attended), 'held', count(*) filter (where f.held),
  'expected', count(*) filter (where f.expected),
  'attendedMinutes', coalesce(sum(m.minutes) filter (where f.attended), 0),
  'heldMinutes', coalesce(sum(${sessionMinutes}) filter (where f.held), 0),
  'expectedMinutes', coalesce(sum(${sessionMinutes}) filter (where f.expected), 0))`;
