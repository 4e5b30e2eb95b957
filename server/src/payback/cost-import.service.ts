import {
  type CostRow,
  type CostsImported,
  type CostsTrial,
  planCosts,
  readCosts,
} from "@mikrolaan/shared/payback";
import type { Table, TableRefusal } from "@mikrolaan/shared/text";
import { cohortLocked, cohortOwned } from "../cohorts/index.ts";
import { hashOf } from "../platform/hash-of.ts";
import type { ImportHow } from "../platform/import-how.ts";
import { type Refused, refused } from "../platform/refused.graphql.ts";
import type { RequestContext } from "../platform/request-context.ts";
import { costSaveUnderKey } from "./cost-save.reads.ts";
import { costItemsOf } from "./payback.reads.ts";
import { openCostSave, storeCost } from "./payback.service.ts";

/** A sheet of costs and whose they are. */
export interface CostsImport {
  readonly cohortId: string;
  readonly table: Table;
}

/**
 * Which costs of a sheet would be recorded; nothing is stored.
 *
 * Refuses  what the core's `readCosts` refuses of the whole sheet; problems of rows are told by row.
 * Throws   NOT_FOUND for a cohort not ours.
 */
export async function tryCosts(
  ctx: RequestContext,
  { cohortId, table }: CostsImport,
): Promise<CostsTrial | TableRefusal> {
  const { id } = await cohortOwned(ctx, cohortId);
  return trialOf(ctx, id, table);
}

/**
 * Records the costs of a sheet that are not recorded yet, as one save that is undone as one; rows with
 * a problem change nothing. Imported again, the same sheet changes nothing.
 *
 * Refuses  as `tryCosts`; CHANGED_BY_ANOTHER when what is recorded is no longer that of the trial;
 *          KEY_REUSED for another sheet under the key.
 * Throws   NOT_FOUND for a cohort not ours.
 */
export async function importCosts(
  ctx: RequestContext,
  asked: CostsImport,
  { source, name, key, plan }: ImportHow,
): Promise<CostsImported | TableRefusal | Refused> {
  // Held, so that of two who send the same sheet at once the second finds it recorded.
  const { id: cohort } = await cohortLocked(ctx, asked.cohortId);
  const askedHash = hashOf(asked);
  const before = await costSaveUnderKey(ctx, key);
  if (before && before.askedHash !== askedHash) return refused("KEY_REUSED");
  if (before) return { saveId: before.id, added: before.added };

  const trial = await trialOf(ctx, cohort, asked.table);
  if (trial.kind === "REFUSED") return trial;
  if (trial.plan !== plan) return refused("CHANGED_BY_ANOTHER");
  const added = trial.rows.filter(({ isKnown }) => !isKnown);
  if (added.length === 0) return { saveId: null, added: 0 };

  const fileName = source === "FILE" ? name : null;
  const save = openCostSave(ctx, { cohort, source, fileName, key, askedHash });
  for (const cost of added) storeCost(ctx, save, cost);
  await ctx.em.flush();
  return { saveId: save.id, added: added.length };
}

async function trialOf(
  ctx: RequestContext,
  cohortId: string,
  table: Table,
): Promise<CostsTrial | TableRefusal> {
  const read = readCosts(table, ctx.today);
  if (read.kind === "REFUSED") return read;
  const rows = planCosts(read.rows, await costItemsOf(ctx, [cohortId]));
  const added: readonly CostRow[] = rows.filter(({ isKnown }) => !isKnown);
  return {
    ...{ kind: "COSTS", heads: read.heads, total: read.total, problems: read.problems, rows },
    unchanged: rows.length - added.length,
    plan: hashOf(added),
  };
}
