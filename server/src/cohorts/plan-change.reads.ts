import type { PlanChangeKind } from "@mikrolaan/shared/cohorts";
import { may } from "@mikrolaan/shared/identity";
import { wholeNumber } from "@mikrolaan/shared/text";
import * as z from "zod";
import { notFound } from "../platform/errors.ts";
import {
  cursorOf,
  keysOf,
  type Page,
  type PageArgs,
  pageOf,
  pageSize,
} from "../platform/paging.ts";
import type { RequestContext } from "../platform/request-context.ts";
import { instantText, row, rows, sql } from "../platform/sql.ts";
import { cohortOwned } from "./owned.ts";
import type { PlanChangeRow } from "./plan-change.entity.ts";
import type { PlanChangeType } from "./plan-change.graphql.ts";

/** The deeds that changed a cohort's plan, all or of one kind, the latest first, paged. Throws NOT_FOUND. */
export async function planChanges(
  ctx: RequestContext,
  asked: string,
  args: PageArgs,
  kind: PlanChangeKind | null = null,
): Promise<Page<PlanChangeType>> {
  const size = pageSize(args);
  const [before] = keysOf(args, cursorKeys) ?? [null];
  const { id: cohortId } = await cohortOwned(ctx, asked);
  const found = await rows<ChangeRow & { total: number; sequence: number }>(
    ctx,
    sql`
      select ${columns}, p.sequence,
        (select count(*)::int from plan_change
          where cohort_id = ${cohortId} and (${kind}::text is null or kind = ${kind})) as total
      ${from}
      where p.cohort_id = ${cohortId} and p.municipality_id = ${ctx.actor.municipalityId}
        and (${kind}::text is null or p.kind = ${kind})
        and (${before}::int is null or p.sequence < ${before}::int)
      order by p.sequence desc limit ${size + 1}`,
  );
  const page = pageOf(found, size, (it) => cursorOf(String(it.sequence)));
  return { ...page, items: page.items.map((it) => shown(ctx, it)) };
}

/** One deed. Throws NOT_FOUND. */
export async function planChange(ctx: RequestContext, id: string): Promise<PlanChangeType> {
  const found = await row<ChangeRow>(
    ctx,
    sql`
      select ${columns} ${from}
      where p.id = ${id} and p.municipality_id = ${ctx.actor.municipalityId}`,
  );
  if (!found) throw notFound();
  return shown(ctx, found);
}

/** A row of a cohort's plan with all its columns. */
export type PlanRow = {
  readonly tableName: PlanChangeRow["tableName"];
  readonly id: string;
  readonly content: Readonly<Record<string, unknown>>;
};

/** Every row of a cohort's plan as it is stored now. */
export function planNow(ctx: RequestContext, cohortId: string): Promise<readonly PlanRow[]> {
  return rows<PlanRow>(ctx, sql`select * from ${planRows(ctx, cohortId)} as p`);
}

/** The same, to be joined: its table, its id and its content. */
export function planRows({ actor }: RequestContext, cohortId: string) {
  return sql`(
    select 'course_session' as "tableName", t.id, to_jsonb(t) as content
      from course_session t where t.cohort_id = ${cohortId}::uuid
        and t.municipality_id = ${actor.municipalityId}::uuid
    union all select 'session_staff', t.id, to_jsonb(t)
      from session_staff t join course_session s on s.id = t.session_id
      where s.cohort_id = ${cohortId}::uuid and s.municipality_id = ${actor.municipalityId}::uuid
    union all select 'session_series', t.id, to_jsonb(t)
      from session_series t where t.cohort_id = ${cohortId}::uuid
        and t.municipality_id = ${actor.municipalityId}::uuid
    union all select 'phase', t.id, to_jsonb(t)
      from phase t where t.cohort_id = ${cohortId}::uuid
        and t.municipality_id = ${actor.municipalityId}::uuid)`;
}

type ChangeRow = Omit<PlanChangeType, "can">;

const columns = sql`
  p.id, p.cohort_id as "cohortId", p.kind, p.summary, u.name as "changedBy",
  ${instantText(sql`p.changed_at`)} as "changedAt", back.name as "undoneBy",
  ${instantText(sql`p.undone_at`)} as "undoneAt"`;

const from = sql`
  from plan_change p join app_user u on u.id = p.changed_by
    left join app_user back on back.id = p.undone_by`;

const cursorKeys = z.tuple([
  z
    .string()
    .transform(Number)
    .pipe(wholeNumber({ min: 1, max: 2 ** 31 - 1 })),
]);

/** What a change may be undone by the page; that it is not changed since is found when it is tried. */
function shown({ actor }: RequestContext, found: ChangeRow): PlanChangeType {
  const { kind, undoneAt } = found;
  const undo = may(actor, "undoPlanChange") && undoneAt === null && kind !== "PLANNED";
  return { ...found, can: { undo } };
}
