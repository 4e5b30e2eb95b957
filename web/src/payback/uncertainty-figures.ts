import type { AssumptionKey, Tornado } from "@mikrolaan/shared/payback";

/** Months from and to that eight in ten draws lie in; null is not within the period. */
export type MonthRange = { readonly from: number | null; readonly to: number | null };

/** What 100,000 draws say, in as little as a page needs of them. */
export type UncertaintyFigures = {
  readonly draws: number;
  readonly range: MonthRange;
  /** Of being paid back within the period. */
  readonly chance: number;
  /** Cumulative net kroner by month. */
  readonly p10: Float64Array;
  readonly p90: Float64Array;
  readonly milliseconds: number;
};

/** What the worker tells, in this order. */
export type UncertaintyNews =
  | { readonly kind: "tornado"; readonly tornado: Tornado<AssumptionKey> }
  | { readonly kind: "progress"; readonly share: number }
  | { readonly kind: "done"; readonly figures: UncertaintyFigures };
