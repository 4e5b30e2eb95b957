import { addWeeks } from "@mikrolaan/shared/calendar";
import { defaultChoices, valuesOf } from "@mikrolaan/shared/payback";
import type { RequestContext } from "../platform/request-context.ts";
import { rows, sql } from "../platform/sql.ts";
import { assumptionRegister } from "./assumption.reads.ts";
import { EconomyPlan } from "./economy-plan.entity.ts";

/**
 * Freezes what is expected of every cohort that has begun and has no plan yet: the register as it
 * stands, for as many as the cohort has seats. Done once a day, so on the first day on which someone
 * looks; of a cohort that began more than two weeks before, nobody knows what was expected.
 */
export async function freezeEconomyPlans(ctx: RequestContext): Promise<void> {
  const begun = await cohortsWithoutPlan(ctx);
  if (begun.length === 0) return;
  const { assumptions } = await assumptionRegister(ctx);
  const registered = new Map(assumptions.map(({ key, entry }) => [key, entry]));
  for (const { id, seats } of begun) {
    ctx.em.create(EconomyPlan, {
      municipalityId: ctx.actor.municipalityId,
      cohort: id,
      values: valuesOf(registered, { participants: seats }),
      choices: defaultChoices,
      frozenAt: ctx.now,
    });
  }
  await ctx.em.flush();
}

const latestWeeks = 2;

/** Held until the transaction ends, so that of two who begin the day one writes. */
function cohortsWithoutPlan(
  ctx: RequestContext,
): Promise<readonly { readonly id: string; readonly seats: number }[]> {
  return rows(
    ctx,
    sql`
      select c.id, c.seats from cohort c
      where c.municipality_id = ${ctx.actor.municipalityId}
        and c.starts_on between ${addWeeks(ctx.today, -latestWeeks)}::date and ${ctx.today}::date
        and not exists (select from economy_plan p where p.cohort_id = c.id)
      for update of c`,
  );
}
