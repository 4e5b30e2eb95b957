import type { ForMunicipality } from "../platform/request-context.ts";
import { sql } from "../platform/sql.ts";

/**
 * The attendance rules of a municipality as a table, to stand after `with`: `attendance_rules
 * (valid_from, valid_until, content)`, one row a period and `valid_until` the day after its last;
 * and `own_rules` with those of its own that count. These stand before the shipped ones from the
 * first day of any.
 */
export function attendanceRulesTable({ actor }: Pick<ForMunicipality, "actor">) {
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
          and not exists (select from own_rules o where o.valid_from <= p.valid_from)) as every)`;
}
