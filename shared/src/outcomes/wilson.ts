/** The range in which the true share lies with 95 % confidence, 0 to 1. */
export type Interval = { readonly low: number; readonly high: number };

/** Below this count no share is shown: it would say more than so few people can. */
export const leastCountForShare = 5;

/** A share as it may be shown: with its interval, or a reason why there is none. */
export type Share =
  | ({ readonly kind: "share"; readonly share: number } & Interval)
  | { readonly kind: "too-few"; readonly n: number }
  | { readonly kind: "no-data" };

/**
 * The share that a count makes of n, as far as it can be shown honestly.
 *
 * Shape    no-data when n is 0, too-few below 5, else the share with its interval.
 * Example  2 of 20: 0.10, from 0.028 to 0.301.
 */
export function shareOf(count: number, n: number): Share {
  if (n <= 0) return { kind: "no-data" };
  if (n < leastCountForShare) return { kind: "too-few", n };
  return { kind: "share", share: count / n, ...wilsonInterval(count, n) };
}

/**
 * Wilson's 95 % interval for a share, which stays within 0 and 1 for small counts too.
 *
 * Throws   RangeError when n is not positive, or the successes are not among them.
 * Source   E. B. Wilson, Journal of the American Statistical Association 22, 1927.
 * Example  3 of 12: 0.0889 to 0.5323; 7 of 13: 0.2914 to 0.7679.
 */
export function wilsonInterval(successes: number, n: number): Interval {
  if (!(n > 0 && successes >= 0 && successes <= n)) {
    throw new RangeError(`Not a count of successes: ${successes} of ${n}`);
  }
  const share = successes / n;
  const zSquared = deviations95 ** 2;
  const scale = 1 + zSquared / n;
  const centre = (share + zSquared / (2 * n)) / scale;
  const spread = Math.sqrt((share * (1 - share)) / n + zSquared / (4 * n ** 2));
  const half = (deviations95 * spread) / scale;
  return { low: Math.max(0, centre - half), high: Math.min(1, centre + half) };
}

// Of a normal distribution, 95 % lies within this many standard deviations of the middle.
const deviations95 = 1.959963984540054;
