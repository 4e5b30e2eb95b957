import type { RequestContext } from "../platform/request-context.ts";
import { rulePacks } from "../rules/index.ts";
import type { EconomyRulePack } from "./economy-rules.graphql.ts";

/** The dated rates and refunds that savings are reckoned by, oldest first within each key. */
export async function economyRulePacks(ctx: RequestContext): Promise<EconomyRulePack[]> {
  const packs = await rulePacks(ctx);
  return packs.flatMap((pack): EconomyRulePack[] => {
    const { id, key, validFrom, validTo, source } = pack;
    const shown = {
      id,
      key,
      validFrom,
      validTo,
      source,
      rates: null,
      steps: null,
      activities: null,
    };
    if (pack.kind === "BENEFIT_RATES") return [{ ...shown, rates: pack.content.perMonth }];
    if (pack.kind !== "REFUND_LADDER") return [];
    return pack.content.basis === "ACTIVITY"
      ? [{ ...shown, activities: pack.content.activities }]
      : [{ ...shown, steps: pack.content.steps }];
  });
}
