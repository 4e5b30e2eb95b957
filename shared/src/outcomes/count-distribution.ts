/** How likely each count is: the chance of 0, 1, 2 … up to n, together 1. */
export type CountDistribution = readonly number[];

/**
 * How many of n succeed when each does so with the same chance, whatever the others do.
 *
 * Units    chance 0 to 1.
 * Throws   RangeError for a chance outside 0 to 1, or an n that is no count.
 * Example  of 20 at 10 %, at least 2 with a chance of 0.6083.
 */
export function binomial(n: number, chance: number): CountDistribution {
  return oneAfterAnother(n, () => chance);
}

/**
 * How many succeed when each person has a chance of their own (*Poisson-binomial*).
 *
 * Throws   RangeError for a chance outside 0 to 1.
 * Example  chances of 0.5 and 0.2: none 0.4, one 0.5, both 0.1.
 */
export function poissonBinomial(chances: readonly number[]): CountDistribution {
  return oneAfterAnother(chances.length, (_, person) => chances[person] ?? Number.NaN);
}

/**
 * How many of n succeed when their common chance is itself only believed: Beta(alpha, beta).
 *
 * Wider than the binomial of the mean, as it should be: the chance is not known.
 *
 * Source   Pólya's urn (Eggenberger and Pólya, 1923), whose counts are beta-binomial: each success
 *          makes the next one more likely, as it would if we learnt of it.
 * Throws   RangeError unless alpha and beta are positive.
 */
export function betaBinomial(n: number, alpha: number, beta: number): CountDistribution {
  if (!(alpha > 0 && beta > 0)) throw new RangeError(`Not a belief: Beta(${alpha}, ${beta})`);
  return oneAfterAnother(n, (successes, person) => (alpha + successes) / (alpha + beta + person));
}

/** The chance of a count or more. Example: of 20 at 6 %, 2 or more with 0.3395. */
export function chanceOfAtLeast(distribution: CountDistribution, count: number): number {
  // From the far end, where the terms are mostly small: small ones first lose the least.
  const tail = distribution.slice(Math.max(0, Math.ceil(count))).reverse();
  return Math.min(
    1,
    tail.reduce((sum, chance) => sum + chance, 0),
  );
}

/** The count that is expected: what many such cohorts would come to on average. */
export function expectedCount(distribution: CountDistribution): number {
  return distribution.reduce((sum, chance, count) => sum + chance * count, 0);
}

/**
 * Adds the people one after another: exact, and with nothing but sums of what is not negative, so
 * that no digits are lost to cancellation and no factorial overflows.
 */
function oneAfterAnother(
  n: number,
  chanceOfNext: (successes: number, person: number) => number,
): CountDistribution {
  if (!(Number.isInteger(n) && n >= 0)) throw new RangeError(`Not a number of people: ${n}`);
  const chances = new Float64Array(n + 1);
  chances[0] = 1;
  for (let person = 0; person < n; person += 1) {
    for (let count = person; count >= 0; count -= 1) {
      const chance = chanceOfNext(count, person);
      if (!(chance >= 0 && chance <= 1)) throw new RangeError(`Not a chance: ${chance}`);
      const here = chances[count] ?? 0;
      chances[count + 1] = (chances[count + 1] ?? 0) + here * chance;
      chances[count] = here * (1 - chance);
    }
  }
  return [...chances];
}
