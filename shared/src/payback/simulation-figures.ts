import type { Simulation } from "./simulate.ts";

/** A chance that was found by drawing, and how far it may be off by that: one standard error. */
export type SimulatedChance = { readonly chance: number; readonly standardError: number };

/**
 * The chance that the cost is recovered for good within so many months.
 *
 * Units    months from month 0; chance 0 to 1.
 * Shape    beyond the months that were drawn, as for the last of them.
 */
export function chancePaidBackWithin(
  { paidBackIn, draws }: Simulation,
  months: number,
): SimulatedChance {
  let count = 0;
  for (const [month, here] of paidBackIn.entries()) if (month <= months) count += here;
  const chance = count / draws;
  return { chance, standardError: Math.sqrt((chance * (1 - chance)) / draws) };
}

/**
 * The month by which the cost is recovered with the given chance; null when that is not reached.
 *
 * Example  0.5 is the median: half of all draws have it recovered by then.
 */
export function paybackQuantileMonths(
  { paidBackIn, draws }: Simulation,
  chance: number,
): number | null {
  let count = 0;
  for (const [month, here] of paidBackIn.entries()) {
    count += here;
    if (count > 0 && count >= chance * draws - 1e-9) return month;
  }
  return null;
}
