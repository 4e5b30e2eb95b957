import { may } from "@mikrolaan/shared/identity";
import { notFound } from "../platform/errors.ts";
import type { RequestContext } from "../platform/request-context.ts";
import { instantText, row, rows, sql } from "../platform/sql.ts";
import type { CostSaveType } from "./cost-save.graphql.ts";

type SaveRow = Omit<CostSaveType, "can"> & { readonly cohortId: string };

/** What was recorded of costs in one go, by cohort: who, when and how many, the latest first. */
export async function costSavesOf(
  ctx: RequestContext,
  cohortIds: readonly string[],
): Promise<readonly (CostSaveType & { readonly cohortId: string })[]> {
  const found = await saves(ctx, sql`v.cohort_id = any(${cohortIds}::uuid[])`);
  return found.map((it) => shown(ctx, it));
}

/** One of them. Throws NOT_FOUND. */
export async function costSave(ctx: RequestContext, id: string): Promise<CostSaveType> {
  const [found] = await saves(ctx, sql`v.id = ${id}`);
  if (!found) throw notFound();
  return shown(ctx, found);
}

function saves(ctx: RequestContext, chosen: ReturnType<typeof sql>): Promise<SaveRow[]> {
  return rows<SaveRow>(
    ctx,
    sql`
      select v.id, v.cohort_id as "cohortId", v.source, v.file_name as "fileName",
        u.name as "savedBy", ${instantText(sql`v.saved_at`)} as "savedAt",
        back.name as "undoneBy", ${instantText(sql`v.undone_at`)} as "undoneAt",
        i.costs, i.amount::float8 as amount
      from cost_save v
        join app_user u on u.id = v.saved_by left join app_user back on back.id = v.undone_by
        cross join lateral (
          select count(*)::int as costs, coalesce(sum(amount), 0) as amount
          from cost_item where save_id = v.id) as i
      where v.municipality_id = ${ctx.actor.municipalityId} and ${chosen}
      order by v.sequence desc`,
  );
}

function shown<Row extends SaveRow>({ actor }: RequestContext, save: Row) {
  return { ...save, can: { undo: save.undoneAt === null && may(actor, "recordCost") } };
}

/** The save that the actor has made under a key, with how many costs it recorded. */
export function costSaveUnderKey(
  ctx: RequestContext,
  key: string,
): Promise<
  { readonly id: string; readonly askedHash: string; readonly added: number } | undefined
> {
  return row(
    ctx,
    sql`
      select v.id, v.asked_hash as "askedHash",
        (select count(*)::int from cost_item i where i.save_id = v.id) as added
      from cost_save v
      where v.municipality_id = ${ctx.actor.municipalityId} and v.saved_by = ${ctx.actor.userId}
        and v.key = ${key}`,
  );
}
