import type { ForMunicipality } from "../platform/request-context.ts";
import { sql } from "../platform/sql.ts";

/**
 * The attendance rules of a municipality as two tables, to stand after `with`:
 * `attendance_rules (valid_from, valid_until, content)`, one row a period and `valid_until` the day
 * after its last, and `status_flag (valid_from, valid_until, status, held, expected, attended)`, one
 * row a status and period. Its own rules stand before the shipped ones from the first day of any.
 */
export function attendanceRulesTables({ actor }: Pick<ForMunicipality, "actor">) {
  return sql`
    own_rules as (
      select distinct on (valid_from) valid_from, content from own_rule_pack
      where municipality_id = ${actor.municipalityId} and kind = 'ATTENDANCE'
      order by valid_from, sequence desc),
    attendance_rules as materialized (
      select valid_from, content,
        coalesce(lead(valid_from) over (order by valid_from), 'infinity') as valid_until
      from (
        select valid_from, content from own_rules
        union all
        select p.valid_from, p.content from rule_pack p
        where p.kind = 'ATTENDANCE'
          and not exists (select from own_rules o where o.valid_from <= p.valid_from)) as every),
    status_flag as materialized (
      select r.valid_from, r.valid_until, f.code as status, f."countsAsHeld" as held,
        f."countsAsExpected" as expected, f."countsAsAttended" as attended
      from attendance_rules r cross join lateral jsonb_to_recordset(r.content -> 'statuses')
        as f(code text, "countsAsHeld" boolean, "countsAsExpected" boolean, "countsAsAttended" boolean))`;
}

/** What mark `m` counts as on the day of session `s`, as the row `f` of `status_flag`. */
export const flagOfMark = sql`
  left join status_flag f
    on f.status = m.status and f.valid_from <= s.held_on and s.held_on < f.valid_until`;
