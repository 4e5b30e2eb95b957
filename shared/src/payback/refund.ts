import { type Oere, oere, roundHalfUp } from "../money/index.ts";
import type { RefundLadder, WeekLadder } from "../rules/index.ts";
import type { EconomyChoices } from "./economy.ts";

/** Weeks in a month, as refund is reckoned: 52 weeks are 12 months. */
export const weeksPerMonth = 52 / 12;

/**
 * The part of a month's benefit that the municipality bears (*kommunal andel*), by weeks on support.
 *
 * Convention  a month is 52/12 weeks, and each of its weeks counts at its own step; those weeks come
 *          after the ones already had, also in earlier spells. Before 2016 it is by activity.
 * Units    weeksBefore: weeks on support when the month begins; share 0 to 1.
 * Throws   RangeError for an activity that has no refund.
 * Source   STAR, refusionsreformen: from 2016 20, 60, 70 and 80 % from weeks 1, 5, 27 and 53.
 * Example  weeksBefore 0: months 1 to 6 come to 14.0 weekly benefits, 1 to 12 to 32.2.
 */
export function municipalShareOfMonth(
  ladder: RefundLadder,
  weeksBefore: number,
  activity: EconomyChoices["activity"],
): number {
  if (ladder.basis === "WEEKS_ON_SUPPORT") {
    const from = Math.max(0, weeksBefore);
    const last = ladder.steps.at(-1);
    // Most months of the 60 years that a payback is looked for in lie on the last step.
    if (last && from >= last.fromWeek - 1) return 1 - last.refundPercent / 100;
    return (weeksBorne(ladder, from + weeksPerMonth) - weeksBorne(ladder, from)) / weeksPerMonth;
  }
  const refund = ladder.activities.find((it) => it.activity === activity);
  if (!refund) throw new RangeError(`No refund for ${activity}`);
  return 1 - refund.refundPercent / 100;
}

/** How a benefit is shared between those who pay it; the parts are the whole. */
export type Shared = { readonly municipality: Oere; readonly state: Oere };

/**
 * A benefit shared by the municipality's part of it.
 *
 * Rounds   the municipality's part half up, to whole øre or whole kroner; the state has the rest.
 * Source   Cabi, business case of personal assistance, which rounds each line to whole kroner.
 * Example  7,552 kr. at 20 % refund, to kroner: 6,042 and 1,510.
 */
export function sharedBenefit(
  benefit: Oere,
  municipalShare: number,
  roundTo: "OERE" | "KRONE" = "OERE",
): Shared {
  const unit = roundTo === "KRONE" ? 100 : 1;
  const municipality = oere(roundHalfUp((benefit * municipalShare) / unit) * unit);
  return { municipality, state: oere(benefit - municipality) };
}

/** What the municipality bears of the first weeks, in weekly benefits, the last week in part. */
function weeksBorne({ steps }: WeekLadder, weeks: number): number {
  let borne = 0;
  for (const { fromWeek, toWeek, refundPercent } of steps) {
    const within = Math.min(weeks, toWeek ?? weeks) - (fromWeek - 1);
    if (within <= 0) break;
    borne += (within * (100 - refundPercent)) / 100;
  }
  return borne;
}
