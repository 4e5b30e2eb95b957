import { type Oere, sumOere, timesOere } from "../money/index.ts";

export const costKinds = [
  "TEAM",
  "ACCOUNTING_COURSE",
  "MARKETING_WORKSHOP",
  "VAT_AND_TAX",
  "RETREAT",
  "LOAN_LOSS",
  "SUPPORT",
  "OTHER",
] as const;

export type CostKind = (typeof costKinds)[number];

/** How costs came to be recorded: typed one by one, from a file, or pasted from a sheet. */
export const costSources = ["FORM", "FILE", "PASTE"] as const;

export type CostSource = (typeof costSources)[number];

/** One cost of a cohort: so many of something, at a price each. */
export type CostItem = {
  readonly kind: CostKind;
  readonly label?: string;
  readonly quantity: number;
  readonly unitPrice: Oere;
  /** For money that mostly comes back, as loans do: the part that is lost, 0 to 1. */
  readonly lossShare?: number;
};

/**
 * What one item comes to.
 *
 * Rounds   to whole øre, half up; once, after all is multiplied.
 * Example  12 loans of 40,000 kr. with a fifth lost: 96,000 kr.
 */
export function costOf({ quantity, unitPrice, lossShare = 1 }: CostItem): Oere {
  return timesOere(unitPrice, quantity * lossShare);
}

/** What the items come to together: the sum of the rows as they are shown. */
export function costOfItems(items: readonly CostItem[]): Oere {
  return sumOere(items.map(costOf));
}
