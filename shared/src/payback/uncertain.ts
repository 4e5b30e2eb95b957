import type { CountDistribution } from "../outcomes/index.ts";
import { type RandomStream, randomStream } from "./random.ts";

/**
 * What an assumption may be: from low to high, with the base that the model reckons with.
 *
 * TRIANGULAR is likeliest at the base and ever less so towards the ends; UNIFORM takes every value
 * between the ends to be as likely, the base only being where the curves were drawn.
 */
export type Uncertain<Key extends string = string> = {
  readonly key: Key;
  readonly kind: "TRIANGULAR" | "UNIFORM";
  readonly low: number;
  readonly base: number;
  readonly high: number;
};

/**
 * The value that an assumption stays below with the given chance.
 *
 * Units    chance 0 to 1; the value in the assumption's own unit.
 * Source   for the triangle: S. Kotz and J. R. van Dorp, Beyond Beta, 2004.
 * Example  triangular from 0 to 1 with the top at 0.5: 0.25 is passed with a chance of 0.875.
 */
export function uncertainQuantile({ kind, low, base, high }: Uncertain, chance: number): number {
  const width = high - low;
  if (width === 0) return base;
  if (kind === "UNIFORM") return low + chance * width;
  // By parts of the width, since the square of a very small width is nothing.
  const belowBase = (base - low) / width;
  const value =
    chance < belowBase
      ? low + width * Math.sqrt(chance * belowBase)
      : high - width * Math.sqrt((1 - chance) * ((high - base) / width));
  return Math.min(Math.max(value, low), high);
}

/** Draws of an assumption, each as how far it lies from the base: 0 there, 1 at high, −1 at low. */
export type DrawnInput = Uncertain & { readonly fromBase: Float64Array };

/**
 * Draws an assumption so many times.
 *
 * Throws   RangeError unless low ≤ base ≤ high, all of them numbers.
 */
export function drawnInput(uncertain: Uncertain, draws: number, seed: number): DrawnInput {
  const { key, low, base, high } = uncertain;
  if (!(low <= base && base <= high && Number.isFinite(high - low))) {
    throw new RangeError(`Not low, base and high of ${key}: ${low}, ${base}, ${high}`);
  }
  const fromBase = filled(draws, randomStream(seed, key), (chance) => {
    const away = uncertainQuantile(uncertain, chance) - base;
    if (away === 0) return 0;
    return away > 0 ? away / (high - base) : away / (base - low);
  });
  return { ...uncertain, fromBase };
}

/** The value that an assumption has in a draw. */
export function drawnValue({ low, base, high, fromBase }: DrawnInput, draw: number): number {
  const part = fromBase[draw] ?? 0;
  return base + part * (part > 0 ? high - base : base - low);
}

/** The end that lies farther from the base, where what an input does shows best; high if both do. */
export function farEnd({ low, base, high }: Uncertain): number {
  return high - base >= base - low ? high : low;
}

/** How far a draw lies on the way to the far end: 0 at the base, 1 there, negative on the other side. */
export function toFarEnd(input: DrawnInput, draw: number): number {
  const { base } = input;
  const way = farEnd(input) - base;
  return way === 0 ? 0 : (drawnValue(input, draw) - base) / way;
}

/** Draws of a number of successes, 0 to n, as likely as the distribution says. */
export function drawnCounts(
  distribution: CountDistribution,
  draws: number,
  seed: number,
): Float64Array {
  let sum = 0;
  const upTo = Float64Array.from(distribution, (chance) => {
    sum += chance;
    return sum;
  });
  if (!(Math.abs(sum - 1) < 1e-9)) throw new RangeError(`Chances come to ${sum}, not to 1`);
  const last = upTo.findLastIndex((_, count) => (distribution[count] ?? 0) > 0);
  return filled(draws, randomStream(seed, "successes"), (chance) => {
    let count = 0;
    while (count < last && (upTo[count] ?? 1) <= chance) count += 1;
    return count;
  });
}

function filled(
  draws: number,
  random: RandomStream,
  valueAt: (chance: number) => number,
): Float64Array {
  const values = new Float64Array(draws);
  for (let draw = 0; draw < draws; draw += 1) values[draw] = valueAt(random());
  return values;
}
