import type { MikroORM } from "@mikro-orm/postgresql";
import type { PlainDate } from "@mikrolaan/shared/calendar";
import { freezeEconomyPlans } from "../payback/economy-plan.service.ts";
import { logUnknown, newReference } from "../platform/mask-errors.ts";
import type { RequestContext } from "../platform/request-context.ts";
import { actingFor } from "../platform/transaction.ts";
import { rollNetworkSeries } from "../sessions/index.ts";

/**
 * Plans each municipality's network series on and freezes the plans of cohorts that begin, once a
 * day, when the day's first request has been answered: there is no other clock in the product, and
 * what nobody looks at need not be planned.
 *
 * Nobody waits for it and no request fails by it. Where it fails it is logged, and tried again the
 * next day or after a restart; half a year ahead, a day late is no harm.
 */
export class DailyRoll {
  private readonly rolledOn = new Map<string, PlainDate>();
  private readonly underWay = new Set<Promise<void>>();

  constructor(private readonly orm: MikroORM) {}

  /** Begins it, if it has not been begun for this municipality and its day. */
  begin({ actor, today, clockDay, now }: Omit<RequestContext, "em" | "loaders">): void {
    const { municipalityId } = actor;
    if (this.rolledOn.get(municipalityId) === today) return;
    this.rolledOn.set(municipalityId, today);
    const rolled = actingFor(this.orm, municipalityId, async (em) => {
      const ctx = { em, actor, today, clockDay, now, loaders: new Map() };
      await rollNetworkSeries(ctx);
      await freezeEconomyPlans(ctx);
    })
      .catch((error: unknown) => logUnknown(newReference(), error))
      .finally(() => this.underWay.delete(rolled));
    this.underWay.add(rolled);
  }

  /** Resolves when what has begun is done, well or badly. */
  async settled(): Promise<void> {
    await Promise.all(this.underWay);
  }
}
