import { kronerOf, type Oere } from "../money/index.ts";

/** What a benefit costs a month, and how much it weighs among those who would have had it. */
export type BenefitPart = { readonly monthlyOere: Oere; readonly weight: number };

/**
 * What the municipality saves in a year on one person who no longer has the benefit.
 *
 * Units    kroner, an estimate; municipalShare 0 to 1, the part that no refund pays.
 * Shape    the benefit is the weighted mean of its parts, whose weights need not sum to 1.
 * Throws   RangeError when nothing has weight.
 * Example  half at 10,335 and half at 13,732 kr. a month, 70 %: 101,081.40 kr.
 */
export function savingPerPersonYear({
  parts,
  municipalShare,
}: {
  readonly parts: readonly BenefitPart[];
  readonly municipalShare: number;
}): number {
  const weight = parts.reduce((sum, part) => sum + part.weight, 0);
  if (!(weight > 0)) throw new RangeError("No part of the benefit has weight");
  const weighted = parts.reduce((sum, part) => sum + kronerOf(part.monthlyOere) * part.weight, 0);
  return (weighted / weight) * 12 * municipalShare;
}
