import { betaCumulative, betaQuantile } from "./beta.ts";
import { betaBinomial, type CountDistribution } from "./count-distribution.ts";
import type { Interval } from "./wilson.ts";

/** What is believed of the true share of successes: Beta(alpha, beta), as from so many of each. */
export type SuccessBelief = { readonly alpha: number; readonly beta: number };

/**
 * What may be believed before anything of one's own is recorded; the page names the one in use.
 *
 * JEFFREYS prefers no scale, and its intervals hold about as often as they say for few people too.
 * EVEN takes every share to be as likely as any other: Bayes' and Laplace's, it pulls towards a half.
 *
 * Source   L. D. Brown, T. T. Cai and A. DasGupta, Statistical Science 16, 2001 (on Jeffreys').
 */
export const successPriors = {
  JEFFREYS: { alpha: 0.5, beta: 0.5 },
  EVEN: { alpha: 1, beta: 1 },
} as const satisfies Record<string, SuccessBelief>;

export type SuccessPrior = keyof typeof successPriors;

/** So many of n people became self-supporting; those of whom it is not known yet are not in n. */
export type RecordedSuccesses = { readonly successes: number; readonly n: number };

/**
 * What own records make of a belief: each success and each failure is counted in.
 *
 * Shape    the order and grouping of the records changes nothing; of nobody, the prior stands.
 * Throws   RangeError when the successes are not among the n.
 * Example  2 of 20 after Jeffreys: Beta(2.5, 18.5), mean 11.9 %, 95 % from 2.1 to 28.4 %.
 */
export function believedAfter(
  prior: SuccessBelief,
  ...records: readonly RecordedSuccesses[]
): SuccessBelief {
  return records.reduce(({ alpha, beta }, { successes, n }) => {
    if (!(successes >= 0 && successes <= n)) {
      throw new RangeError(`Not a count of successes: ${successes} of ${n}`);
    }
    return { alpha: alpha + successes, beta: beta + n - successes };
  }, prior);
}

/** The mean of the believed share, 0 to 1. */
export function believedShare({ alpha, beta }: SuccessBelief): number {
  return alpha / (alpha + beta);
}

/**
 * The range that holds the true share with the given chance, as much being left out on either side.
 *
 * Units    chance 0 to 1, 0.95 unless told.
 */
export function believedWithin({ alpha, beta }: SuccessBelief, chance = 0.95): Interval {
  const outside = (1 - chance) / 2;
  return {
    low: betaQuantile(outside, alpha, beta),
    high: betaQuantile(1 - outside, alpha, beta),
  };
}

/** The chance that the true share is at least this one. */
export function believedAtLeast({ alpha, beta }: SuccessBelief, share: number): number {
  return 1 - betaCumulative(share, alpha, beta);
}

/**
 * How many of the next n will succeed, as far as is believed (*posterior predictive*).
 *
 * Example  20 people after 2 of 20 and Jeffreys: at least 2 with 0.6074.
 */
export function nextSuccesses({ alpha, beta }: SuccessBelief, n: number): CountDistribution {
  return betaBinomial(n, alpha, beta);
}
