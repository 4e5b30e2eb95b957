/**
 * The chance that a share believed to be Beta(alpha, beta) is at most x: the regularised incomplete
 * beta function.
 *
 * Units    x and the result 0 to 1; right to some 13 digits.
 * Throws   RangeError unless alpha and beta are positive and x a number.
 * Source   NIST Digital Library of Mathematical Functions, 8.17.22, by Lentz's method.
 * Example  Beta(1, 1) at 0.3: 0.3.
 */
export function betaCumulative(x: number, alpha: number, beta: number): number {
  if (!(alpha > 0 && beta > 0) || Number.isNaN(x)) {
    throw new RangeError(`Not a share of Beta(${alpha}, ${beta}): ${x}`);
  }
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  // The fraction converges fast below the middle only; above it the other tail is reckoned.
  return x < (alpha + 1) / (alpha + beta + 2)
    ? lowerTail(x, alpha, beta)
    : 1 - lowerTail(1 - x, beta, alpha);
}

/**
 * The share below which Beta(alpha, beta) lies with the given chance.
 *
 * By halving, which cannot go astray.
 *
 * Example  Beta(2.5, 18.5) at 0.5: 0.106968.
 */
export function betaQuantile(chance: number, alpha: number, beta: number): number {
  if (!(chance >= 0 && chance <= 1)) throw new RangeError(`Not a chance: ${chance}`);
  if (chance === 0 || chance === 1) return chance;
  let low = 0;
  let high = 1;
  while (high - low > low * 1e-15 && high > leastShare) {
    const middle = (low + high) / 2;
    if (betaCumulative(middle, alpha, beta) < chance) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

function lowerTail(x: number, alpha: number, beta: number): number {
  const logBeta = logGamma(alpha) + logGamma(beta) - logGamma(alpha + beta);
  const front = Math.exp(alpha * Math.log(x) + beta * Math.log1p(-x) - logBeta) / alpha;
  let c = 1;
  let d = 1 / notZero(1 - ((alpha + beta) * x) / (alpha + 1));
  let fraction = d;
  for (let m = 1; m < mostTerms; m += 1) {
    const even = (m * (beta - m) * x) / ((alpha + 2 * m - 1) * (alpha + 2 * m));
    d = 1 / notZero(1 + even * d);
    c = notZero(1 + even / c);
    fraction *= d * c;
    const odd = (-(alpha + m) * (alpha + beta + m) * x) / ((alpha + 2 * m) * (alpha + 2 * m + 1));
    d = 1 / notZero(1 + odd * d);
    c = notZero(1 + odd / c);
    fraction *= d * c;
    if (Math.abs(d * c - 1) < 1e-15) break;
  }
  return front * fraction;
}

// A share this small is none, and halving it further would never end.
const leastShare = 1e-300;

// Terms grow as the root of the counts; a million people need about a thousand.
const mostTerms = 10_000;

const notZero = (x: number) => (Math.abs(x) < 1e-300 ? 1e-300 : x);

/**
 * The logarithm of the gamma function, for positive x.
 *
 * Stirling's series is exact to the last digit from 15 on; smaller x are brought there by x! = x·(x−1)!.
 *
 * Source   NIST Digital Library of Mathematical Functions, 5.11.1.
 */
function logGamma(x: number): number {
  let factor = 1;
  let z = x;
  while (z < 15) {
    factor *= z;
    z += 1;
  }
  const s = 1 / (z * z);
  const series =
    (1 / 12 -
      s * (1 / 360 - s * (1 / 1260 - s * (1 / 1680 - s * (1 / 1188 - s * (691 / 360360)))))) /
    z;
  return (z - 0.5) * Math.log(z) - z + Math.log(2 * Math.PI) / 2 + series - Math.log(factor);
}
