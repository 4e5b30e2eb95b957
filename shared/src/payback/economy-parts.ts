import type { AssumptionKey } from "./assumption-values.ts";
import { times } from "./curve.ts";
import type { PlainPart } from "./curve-parts.ts";
import type { EconomyInput, Perspective } from "./economy.ts";
import type { OneChange } from "./tornado.ts";
import { unitCurves } from "./unit-curves.ts";

/**
 * An economy's cash flow in parts, for any changes among its assumptions: what `curveParts` asks.
 *
 * Convention  money of its own month, or at month 0's worth when discounted. The successes are not in
 *          it, they are drawn; neither are changes of the horizon, which would change the months.
 * Shape    all without successes, each success, and what those would have left anyway take off.
 */
export function economyParts(
  input: EconomyInput,
  perspective: Perspective,
  isDiscounted = false,
): (changes: readonly OneChange<AssumptionKey>[]) => readonly PlainPart[] {
  return (changes) => {
    const changed = Object.fromEntries(changes.map(({ key, value }) => [key, value]));
    const curves = unitCurves({ ...input, values: { ...input.values, ...changed } });
    const exits = curves.perBaselineExit[perspective].map(
      (kroner) => -curves.baselineExits * kroner,
    );
    const parts: readonly PlainPart[] = [
      { per: "COHORT", monthlyKroner: curves.withoutSuccess[perspective] },
      { per: "SUCCESS", monthlyKroner: curves.perSuccess[perspective] },
      { per: "COHORT", monthlyKroner: exits },
    ];
    if (!isDiscounted) return parts;
    return parts.map(({ per, monthlyKroner }) => {
      return { per, monthlyKroner: times(monthlyKroner, curves.presentFactors) };
    });
  };
}
