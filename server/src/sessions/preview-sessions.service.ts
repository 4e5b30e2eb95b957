import type { PlainDate } from "@mikrolaan/shared/calendar";
import type { AddSessionsInput } from "@mikrolaan/shared/sessions";
import { type Refusal, Refused } from "../platform/refused.graphql.ts";
import type { RequestContext } from "../platform/request-context.ts";
import { planSeen } from "./plan.reads.ts";
import { daysOff, decidePlan } from "./plan-decision.ts";
import { datesOf, dayOf, daysOfSeries, occurrenceOf, seriesFrom } from "./series.service.ts";

/**
 * The days that a rule would add to a module, with the reasons for which it would be refused; nothing
 * is stored or held.
 *
 * Shape    dates of days that are not made yet; reasons on the field "rows.<i>", counted among all of
 *          the rule's days.
 * Throws   NOT_FOUND for a cohort not ours.
 */
export async function previewSessions(
  ctx: RequestContext,
  input: AddSessionsInput,
): Promise<{ readonly dates: readonly PlainDate[]; readonly reasons: readonly Refusal[] }> {
  const plan = await planSeen(ctx, "cohort", input.cohortId);
  const dates = datesOf(input.rule, input.startsOn);
  if (dates instanceof Refused) return { dates: [], reasons: dates.reasons };

  const series = await seriesFrom(ctx, input);
  const made = new Set(series ? daysOfSeries(plan, series).map(occurrenceOf) : []);
  const wanted = dates
    .map((date, at) => dayOf(input, date, at))
    .filter((_day, at) => !made.has(at + 1));
  const { keepOnDayOff } = input;
  const off = await daysOff(ctx);
  const choices = { onlyFree: false, keepOnDayOff, withoutTimes: true, off };
  const { reasons } = await decidePlan(ctx, plan, wanted, choices);
  return { dates: wanted.map(({ date }) => date), reasons };
}
