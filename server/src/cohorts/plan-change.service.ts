import { randomUUID } from "node:crypto";
import type { PlanChangeKind } from "@mikrolaan/shared/cohorts";
import { Refused } from "../platform/refused.graphql.ts";
import type { RequestContext } from "../platform/request-context.ts";
import { row, sql } from "../platform/sql.ts";
import { followModules } from "./follow.service.ts";
import { type PlanRow, planNow, planRows } from "./plan-change.reads.ts";

type Summary = Readonly<Record<string, string | number | null>>;

/**
 * Does a deed on a cohort's plan, lets its phases follow, and writes down every row of the plan that
 * was changed, before and after, under the id that the deed is given. Hold the cohort first. One
 * statement, those of `followModules`, and one for what the plan was before, unless it is told.
 *
 * Shape    answers what the deed answers. Nothing is written where it was refused or changed nothing.
 */
export async function logged<T extends object>(
  ctx: RequestContext,
  cohortId: string,
  kind: PlanChangeKind,
  deed: (changeId: string) => Promise<T>,
  summary: (answer: Exclude<T, Refused>) => Summary,
  told?: readonly PlanRow[],
): Promise<T> {
  await ctx.em.flush();
  const id = randomUUID();
  const before = told ?? (await planNow(ctx, cohortId));
  const answer = await deed(id);
  if (answer instanceof Refused) return answer;
  await followModules(ctx, cohortId);
  const said = summary(answer as Exclude<T, Refused>);
  await write(ctx, { id, cohortId, kind, summary: said }, before);
  return answer;
}

type Change = {
  readonly id: string;
  readonly cohortId: string;
  readonly kind: PlanChangeKind;
  readonly summary: Summary;
};

/** A version that rises alone is no change: nobody sees it. */
async function write(
  ctx: RequestContext,
  { id, cohortId, kind, summary }: Change,
  before: readonly PlanRow[],
): Promise<void> {
  const { municipalityId, userId } = ctx.actor;
  await row(
    ctx,
    sql`
      with before as (
        select * from jsonb_to_recordset(${JSON.stringify(before)}::jsonb)
          as b("tableName" text, id uuid, content jsonb)),
      changed as (
        select "tableName", id, b.content as before, a.content as after
        from before b full join ${planRows(ctx, cohortId)} a using ("tableName", id)
        where b.content - 'version' is distinct from a.content - 'version'),
      change as (
        insert into plan_change
          (id, municipality_id, cohort_id, kind, summary, changed_by, changed_at)
        select ${id}::uuid, ${municipalityId}::uuid, ${cohortId}::uuid, ${kind},
          ${JSON.stringify(summary)}::jsonb, ${userId}::uuid, ${ctx.now}::timestamptz
        where exists (select from changed))
      insert into plan_change_row
        (id, municipality_id, change_id, table_name, row_id, before, after)
      select gen_random_uuid(), ${municipalityId}::uuid, ${id}::uuid, "tableName", id, before, after
      from changed`,
  );
}
