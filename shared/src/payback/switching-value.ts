import { type AssumptionFact, assumptionFacts } from "./assumption-facts.ts";
import type { AssumptionKey } from "./assumption-values.ts";
import type { EconomyInput, Perspective } from "./economy.ts";
import { netPresentValueKroner, withValues } from "./unit-curves.ts";

/**
 * The value of one assumption at which the horizon just recovers the cost (*kipværdi*), the others
 * as they are; null when no value within its bounds does.
 *
 * Convention  by net present value. Looked for to both sides of the value as it is, and the nearer
 *          of two is told; of a whole number it is the first from there on the other side.
 * Source   HM Treasury, The Green Book, on switching values.
 * Example  the illustrative cohort at 0 %: selfSupporting 1.199034.
 */
export function switchingValue(
  input: EconomyInput,
  key: AssumptionKey,
  perspective: Perspective = "MUNICIPALITY",
): number | null {
  const fact: AssumptionFact = assumptionFacts[key];
  const now = input.values[key];
  const worth = (value: number) =>
    netPresentValueKroner(withValues(input, [{ key, value }]), perspective);
  const found = [fact.min, fact.max]
    .map((end) => crossingBetween(now, end, worth, fact.whole === true))
    .filter((value) => value !== null)
    .toSorted((a, b) => Math.abs(a - now) - Math.abs(b - now));
  return found[0] ?? null;
}

/** Where a function changes sign between two values, halved until they meet; null when it does not. */
function crossingBetween(
  near: number,
  far: number,
  worth: (value: number) => number,
  isWhole: boolean,
): number | null {
  const wasPositive = worth(near) > 0;
  const atFar = worth(far);
  if (atFar === 0 && far !== near) return far;
  if (atFar > 0 === wasPositive) return null;
  let [from, to] = [near, far];
  const least = () => (isWhole ? 1 : Math.max(1, Math.abs(from), Math.abs(to)) * 1e-12);
  while (Math.abs(to - from) > least()) {
    const middle = isWhole ? Math.round((from + to) / 2) : (from + to) / 2;
    if (worth(middle) > 0 === wasPositive) from = middle;
    else to = middle;
  }
  return isWhole ? to : (from + to) / 2;
}
