import type { PlainDate } from "../calendar/index.ts";
import { kronerOf, oereFromKroner, roundHalfUp } from "../money/index.ts";
import type { AssumptionKey, AssumptionValues } from "./assumption-values.ts";
import type { CostKind } from "./costs.ts";
import type { RecordedCost } from "./economy.ts";

/** The kinds of cost that follow from what was done, so many at the price assumed for one. */
export const activityKinds = [
  "TEAM",
  "ACCOUNTING_COURSE",
  "MARKETING_WORKSHOP",
  "VAT_AND_TAX",
  "RETREAT",
] as const satisfies readonly CostKind[];

export type ActivityKind = (typeof activityKinds)[number];

/** Something done for a cohort, as it was recorded. */
export type Activity = {
  /** The session day, or the team member and month. */
  readonly id: string;
  readonly kind: ActivityKind;
  readonly on: PlainDate;
  /**
   * Full-time months for the team, hours of accounting, days of the workshop and of VAT and tax,
   * people there on a day of the retreat.
   */
  readonly quantity: number;
};

const prices: Readonly<Record<ActivityKind, { readonly key: AssumptionKey; readonly of: number }>> =
  {
    TEAM: { key: "teamYearPrice", of: 12 },
    ACCOUNTING_COURSE: { key: "accountingHourPrice", of: 1 },
    MARKETING_WORKSHOP: { key: "workshopDayPrice", of: 1 },
    VAT_AND_TAX: { key: "vatDayPrice", of: 1 },
    RETREAT: { key: "retreatPersonDayPrice", of: 1 },
  };

export function isActivityKind(kind: CostKind): kind is ActivityKind {
  return activityKinds.some((it) => it === kind);
}

/** The assumption that an activity of a kind is priced by. */
export function priceKeyOf(kind: ActivityKind): AssumptionKey {
  return prices[kind].key;
}

/**
 * What an activity cost at the prices assumed.
 *
 * Rounds   to whole øre, half up.
 * Example  2 months of 0.2 full-time at 400,000 a year: 0.4 × 33,333.33 is 13,333.33 kr.
 */
export function activityCost(
  { id, kind, on, quantity }: Activity,
  values: AssumptionValues,
): RecordedCost {
  const { key, of } = prices[kind];
  const kroner = roundHalfUp((quantity * values[key]) / of, 2);
  return { id, kind, on, amount: oereFromKroner(kroner), payer: "MUNICIPALITY" };
}

/**
 * A cohort's costs to date: what was invoiced, and of the kinds without an invoice what was done, at
 * the prices assumed.
 *
 * Shape    an invoice of a kind stands for all that was done of it, so that nothing counts twice.
 */
export function costsToDate(
  invoices: readonly RecordedCost[],
  activities: readonly Activity[],
  values: AssumptionValues,
): readonly RecordedCost[] {
  const invoiced = new Set<CostKind>(invoices.map(({ kind }) => kind));
  const done = activities.filter(({ kind }) => !invoiced.has(kind));
  const costs = done.map((it) => activityCost(it, values));
  return [...invoices, ...costs.filter(({ amount }) => kronerOf(amount) !== 0)];
}
