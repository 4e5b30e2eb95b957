import type { PlainDate } from "@mikrolaan/shared/calendar";
import type { ModuleCode } from "@mikrolaan/shared/cohorts";
import type { SessionStatus } from "@mikrolaan/shared/sessions";
import { type PlanChange, planRows } from "../cohorts/index.ts";
import type { RequestContext } from "../platform/request-context.ts";
import { rows, sql } from "../platform/sql.ts";

/** A session day as it was stored, so far as is looked at here. */
export type SessionBefore = {
  readonly module: ModuleCode;
  readonly held_on: PlainDate;
  readonly starts_at: string;
  readonly ends_at: string;
  readonly overnight: boolean;
  readonly status: SessionStatus;
  readonly room_id: string | null;
};

/** A row that a deed changed; null where it was not there before, or is not since. */
type Changed<Table extends string, Content> = {
  readonly tableName: Table;
  readonly id: string;
  readonly before: Content | null;
  readonly after: Content | null;
  /** It is no longer as the deed left it. */
  readonly isChangedSince: boolean;
};

export type ChangedSession = Changed<"course_session", SessionBefore>;
export type ChangedStaff = Changed<
  "session_staff",
  { readonly session_id: string; readonly member_id: string }
>;
export type ChangedRow =
  | ChangedSession
  | ChangedStaff
  | Changed<"session_series" | "phase", Readonly<Record<string, unknown>>>;

/** The rows that a deed changed, each beside what is stored now; its version alone is no change. */
export function changedRows(
  ctx: RequestContext,
  { id, cohort }: PlanChange,
): Promise<ChangedRow[]> {
  return rows<ChangedRow>(
    ctx,
    sql`
      select r.table_name as "tableName", r.row_id as id, r.before, r.after,
        now.content - 'version' is distinct from r.after - 'version' as "isChangedSince"
      from plan_change_row r
        left join ${planRows(ctx, cohort)} now on now."tableName" = r.table_name and now.id = r.row_id
      where r.change_id = ${id} and r.municipality_id = ${ctx.actor.municipalityId}`,
  );
}
