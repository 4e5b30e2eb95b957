import type { InternalRate } from "./economy.ts";

/**
 * The yearly rates at which flows are worth nothing (*intern rente*).
 *
 * Convention  flows by year, year 0 undiscounted, each year's as of its end. Flows that change sign
 *          more than once can have several such rates, and then none of them is *the* rate; without
 *          a change there is none. Looked for from −99 % to 1,000 % a year.
 * Example  −100 and 110 a year later: 10 %. −1,000, 2,500, −1,540: 10 % and 40 %.
 * Source   D. Lorie and L. Savage, Journal of Business 28, 1955, on rates that are several.
 */
export function internalRateOf(yearly: readonly number[]): InternalRate {
  const factors = rootsWithin(yearly, 1 / (1 + highest), 1 / (1 + lowest));
  const ratesPercent = factors.map((factor) => (1 / factor - 1) * 100).toSorted((a, b) => a - b);
  const [first, second] = ratesPercent;
  if (first === undefined) return { kind: "NONE" };
  return second === undefined
    ? { kind: "ONE", ratePercent: first }
    : { kind: "SEVERAL", ratesPercent };
}

const lowest = -0.99;
const highest = 10;

/** The roots of a polynomial within a range, its constant first; where it only touches zero counts too. */
function rootsWithin(coefficients: readonly number[], low: number, high: number): number[] {
  if (signChanges(coefficients) === 0) return [];
  const at = (x: number) => coefficients.reduceRight((sum, c) => sum * x + c, 0);
  const slope = coefficients.slice(1).map((c, index) => c * (index + 1));
  const turns = signChanges(coefficients) === 1 ? [] : rootsWithin(slope, low, high);
  const ends = [low, ...turns, high];
  const scale = Math.max(...coefficients.map(Math.abs));
  const crossed = ends.slice(1).flatMap((to, index) => crossing(at, ends[index] ?? low, to));
  const touched = turns.filter((x) => Math.abs(at(x)) <= scale * 1e-12);
  return [...crossed, ...touched].toSorted((a, b) => a - b).filter(isApart);
}

function isApart(x: number, index: number, roots: readonly number[]): boolean {
  return index === 0 || x - (roots[index - 1] ?? x) > x * 1e-7;
}

// Halved until the doubles have no number between; a range that the function does not cross has none.
function crossing(at: (x: number) => number, low: number, high: number): readonly number[] {
  const rising = at(high) > 0;
  if (at(low) > 0 === rising || at(low) === 0) return [];
  let [from, to] = [low, high];
  for (let step = 0; step < 100; step += 1) {
    const middle = (from + to) / 2;
    if (at(middle) > 0 === rising) to = middle;
    else from = middle;
  }
  return [(from + to) / 2];
}

function signChanges(coefficients: readonly number[]): number {
  const signs = coefficients.filter((c) => c !== 0).map(Math.sign);
  return signs.filter((sign, index) => index > 0 && sign !== signs[index - 1]).length;
}
