import type { PlainDate } from "@mikrolaan/shared/calendar";
import {
  type AttendanceRules,
  type AttendanceRulesPeriod,
  attendanceRulesOn,
} from "@mikrolaan/shared/rules";
import type { RequestContext } from "../platform/request-context.ts";
import { instantText, rows, sql } from "../platform/sql.ts";
import type { OwnAttendanceRules } from "./attendance-rules.graphql.ts";
import { attendanceRulesTable } from "./attendance-rules-tables.ts";

/** The attendance rules by the days they hold on, earliest first, a municipality's own among them. */
export async function attendancePeriods(
  ctx: RequestContext,
): Promise<readonly AttendanceRulesPeriod[]> {
  const found = await rows<Omit<AttendanceRulesPeriod, keyof AttendanceRules> & Contained>(
    ctx,
    sql`
      with ${attendanceRulesTable(ctx)}
      select to_char(valid_from, 'YYYY-MM-DD') as "validFrom", content,
        case when valid_until <> 'infinity' then to_char(valid_until, 'YYYY-MM-DD') end as "validUntil"
      from attendance_rules order by valid_from`,
  );
  return found.map(({ content, ...period }) => ({ ...period, ...content }));
}

/** Those in force on a day, or null before the first of them. */
export async function attendanceRulesInForce(
  ctx: RequestContext,
  on: PlainDate,
): Promise<AttendanceRulesPeriod | null> {
  return attendanceRulesOn(await attendancePeriods(ctx), on);
}

/** All that the municipality has ever set, newest first; `replaced` by another from the same day. */
export async function ownAttendanceRules(
  ctx: RequestContext,
): Promise<readonly OwnAttendanceRules[]> {
  const found = await rows<Omit<OwnAttendanceRules, keyof AttendanceRules> & Contained>(
    ctx,
    sql`
      select o.id, to_char(o.valid_from, 'YYYY-MM-DD') as "validFrom", o.content, o.reason,
        u.name as "setBy", ${instantText(sql`o.created_at`)} as "setAt",
        exists (select from own_rule_pack later where later.municipality_id = o.municipality_id
          and later.kind = o.kind and later.valid_from = o.valid_from
          and later.sequence > o.sequence) as replaced
      from own_rule_pack o join app_user u on u.id = o.created_by
      where o.municipality_id = ${ctx.actor.municipalityId} and o.kind = 'ATTENDANCE'
      order by o.sequence desc`,
  );
  return found.map(({ content, ...set }) => ({ ...set, ...content }));
}

interface Contained {
  readonly content: AttendanceRules;
}
