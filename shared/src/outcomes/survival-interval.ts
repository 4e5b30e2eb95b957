import { type Interval, wilsonInterval } from "./wilson.ts";

/**
 * The 95 % interval of a share that was estimated with people missing: Wilson's, for as many people
 * as the estimate is worth.
 *
 * Convention  the worth is the n at which a plain share would have the same standard error. Where there
 *          is no error to go by (nobody yet, or all), it is the number of people known of by then.
 * Shape    without censoring it is Wilson's interval itself, as for every other share.
 * Source   K. J. Rothman, Journal of Chronic Diseases 31, 1978.
 */
export function survivalInterval(share: number, standardError: number, known: number): Interval {
  const within = Math.min(1, Math.max(0, share));
  const worth = standardError > 1e-9 ? (within * (1 - within)) / standardError ** 2 : known;
  const n = worth > 0 ? worth : known;
  return wilsonInterval(within * n, n);
}
