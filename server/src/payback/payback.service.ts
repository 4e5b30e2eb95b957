import { LockMode } from "@mikro-orm/postgresql";
import type { Cost, CostSource, RecordCostInput } from "@mikrolaan/shared/payback";
import { costOf } from "@mikrolaan/shared/payback";
import { cohortOwned } from "../cohorts/index.ts";
import { own } from "../identity/index.ts";
import { askedId } from "../platform/asked-id.ts";
import { type Refused, refused } from "../platform/refused.graphql.ts";
import type { RequestContext } from "../platform/request-context.ts";
import { CostItem, CostSave } from "./cost-item.entity.ts";

/** Records a cost of a cohort; its amount is quantity times unit price, rounded half up to whole øre. */
export async function recordCost(
  ctx: RequestContext,
  { cohortId, ...cost }: RecordCostInput,
): Promise<CostItem> {
  const { id: cohort } = await cohortOwned(ctx, cohortId);
  const save = openCostSave(ctx, { cohort, source: "FORM" });
  const item = storeCost(ctx, save, cost);
  await ctx.em.flush();
  return item;
}

type How = {
  readonly cohort: string;
  readonly source: CostSource;
  readonly fileName?: string | null;
  readonly key?: string;
  /** SHA-256 of what was asked under the key. */
  readonly askedHash?: string;
};

/** What costs are recorded in one go under; stored when the entity manager is flushed. */
export function openCostSave({ em, actor, now }: RequestContext, how: How): CostSave {
  const by = { municipalityId: actor.municipalityId, savedBy: actor.userId, savedAt: now };
  return em.create(CostSave, { ...by, ...how });
}

/** A cost of a save; stored with it. */
export function storeCost({ em, actor }: RequestContext, save: CostSave, cost: Cost): CostItem {
  const { kind, quantity, unitPrice, incurredOn, source, payer } = cost;
  return em.create(CostItem, {
    ...{ municipalityId: actor.municipalityId, cohort: save.cohort, save: save.id },
    ...{ kind, quantity, unitPrice, amount: costOf(cost), incurredOn, source, payer },
  });
}

/**
 * Takes back all costs that were recorded in one go: they count nowhere from then on, and are kept with
 * who took them back and when. Answers the save.
 *
 * Refuses  ALREADY_UNDONE.
 * Throws   NOT_FOUND for a save not ours.
 */
export async function undoCosts(
  { em, actor, now }: RequestContext,
  asked: string,
): Promise<CostSave | Refused> {
  // Held, so that of two who take it back at once the second is told.
  const lock = { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true } as const;
  const save = own(actor, await em.findOne(CostSave, { id: askedId(asked) }, lock));
  if (save.undoneAt !== null) return refused("ALREADY_UNDONE");
  em.assign(save, { undoneBy: actor.userId, undoneAt: now });
  await em.flush();
  return save;
}
