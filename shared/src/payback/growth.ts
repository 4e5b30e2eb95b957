import { type Curve, curve } from "./curve.ts";
import type { EconomyInput } from "./economy.ts";
import { type Timeline, yearsFrom } from "./timeline.ts";

/** What an amount is worth in another year, by growth of so much a year; 1 in the base year. */
export type Growth = (year: number) => number;

/**
 * Growth of some percent a year from a base year, in whole calendar years.
 *
 * Example  2 % from 2012: 1.0404 in 2014.
 */
export function growthFrom(baseYear: number, percentAYear: number): Growth {
  if (percentAYear === 0) return () => 1;
  const known = new Map<number, number>();
  return (year) => {
    const factor = known.get(year) ?? (1 + percentAYear / 100) ** (year - baseYear);
    known.set(year, factor);
    return factor;
  };
}

/** What a krone of each clock month is worth in prices of the price year. */
export function priceFactors(
  { values, businessStart }: EconomyInput,
  { lastMonth, lead }: Timeline,
): Curve {
  const prices = growthFrom(values.priceYear, values.priceGrowthPercent);
  const yearOf = yearsFrom(businessStart);
  return curve(lastMonth + 1, (month) => 1 / prices(yearOf(month - lead)));
}

/**
 * What a krone of each clock month is worth at month 0, where prices stand still.
 *
 * Convention  a year's money counts as of that year's end, and month 0 in full.
 * Source   Finansministeriet, dokumentationsnotat, 7 January 2021: 3.5 % a year, real.
 * Example  3.5 %: 1 in month 0, 1/1.035 in months 1 to 12, 1/1.035² in 13 to 24.
 */
export function discountFactors({ values }: EconomyInput, { lastMonth }: Timeline): Curve {
  return curve(
    lastMonth + 1,
    (month) => (1 + values.discountRatePercent / 100) ** -Math.ceil(month / 12),
  );
}
