import type { LivePlan } from "@mikrolaan/shared/cohorts";
import { type CycleOfDates, type FollowedPlan, followPlan } from "@mikrolaan/shared/cohorts";
import { badInput, notFound } from "../platform/errors.ts";
import type { RequestContext } from "../platform/request-context.ts";
import { rows, sql } from "../platform/sql.ts";
import { livePlans } from "./phase.reads.ts";

/**
 * Puts the phases of a cohort where they belong once its sessions have been moved: those that count
 * from a module go by its real first and last day, and others by those. Hold the cohort first. One
 * statement, and one more where a phase moves.
 */
export async function followModules(ctx: RequestContext, cohortId: string): Promise<void> {
  await ctx.em.flush();
  const [plan] = await livePlans(ctx, [cohortId]);
  if (!plan) throw notFound();
  const now = followed(plan, "date");
  if (now.kind === "cycle") throw new Error(`The plan goes round: ${now.cycle.join(" ")}`);
  const moved = now.phases.flatMap(({ code, startsOn, endsOn }) => {
    const was = plan.phases.find((it) => it.code === code);
    const isThere = was?.startsOn === startsOn && was.endsOn === endsOn;
    return was && !isThere ? [{ id: was.id, starts_on: startsOn, ends_on: endsOn }] : [];
  });
  if (moved.length > 0) await place(ctx, moved);
}

/**
 * Where the phases of a plan belong.
 *
 * Throws   BAD_USER_INPUT on `field` when a date would leave the calendar's years.
 */
export function followed(plan: LivePlan, field: string): FollowedPlan | CycleOfDates {
  try {
    return followPlan(plan);
  } catch (error) {
    if (error instanceof RangeError) throw badInput([{ field, code: "NOT_A_DATE" }]);
    throw error;
  }
}

async function place(ctx: RequestContext, moved: readonly object[]): Promise<void> {
  await rows(
    ctx,
    sql`
      update phase p
      set starts_on = m.starts_on, ends_on = m.ends_on, version = p.version + 1
      from jsonb_to_recordset(${JSON.stringify(moved)}::jsonb)
        as m(id uuid, starts_on date, ends_on date)
      where p.id = m.id and p.municipality_id = ${ctx.actor.municipalityId}`,
  );
}
