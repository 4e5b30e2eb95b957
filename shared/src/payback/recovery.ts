import type { PaybackInput } from "./assumptions.ts";
import { netAt, savingIn, yearlySaving } from "./net.ts";

/** Why the cost is never recovered: nothing is saved, or too little to get there in 60 years. */
export type NeverReason = "NO_SAVING" | "NOT_WITHIN_60_YEARS";

/** When a cost is recovered, or why it never is. */
export type Recovery = {
  readonly paybackYears: number | null;
  /** The first month, counted from business start, by whose end the cost is recovered. */
  readonly paybackMonths: number | null;
  readonly neverReason: NeverReason | null;
};

/** Payback is looked for this long, beyond any horizon: longer than any success can last. */
export const longestPaybackYears = 60;

/**
 * When the cost is recovered for good: after the last moment at which less is saved than spent.
 *
 * Looked for from the far end, since a late cost can put what was recovered in the red again.
 */
export function recoveryOf(input: PaybackInput): Recovery {
  if (yearlySaving(input) <= 0) return never("NO_SAVING");
  let month = longestPaybackYears * 12;
  if (isInRed(netAt(month, input))) return never("NOT_WITHIN_60_YEARS");
  while (month > 0 && !isInRed(netAt(month - 1, input))) month -= 1;
  if (month === 0) return { paybackYears: 0, paybackMonths: 0, neverReason: null };

  const missing = -netAt(month - 1, input);
  const part = Math.min(1, missing / savingIn(month, input));
  return { paybackYears: (month - 1 + part) / 12, paybackMonths: month, neverReason: null };
}

function never(neverReason: NeverReason): Recovery {
  return { paybackYears: null, paybackMonths: null, neverReason };
}

// A millionth of a krone is what fractions lose on the way, and no debt.
function isInRed(netKroner: number): boolean {
  return netKroner < -1e-6;
}
