import { type Curve, plus } from "./curve.ts";
import type { CurveBend, CurvePart } from "./curve-terms.ts";
import type { OneChange } from "./tornado.ts";
import { farEnd, type Uncertain } from "./uncertain.ts";

/** A part of the cash flow as a model gives it for one set of values. */
export type PlainPart = Pick<CurvePart, "per" | "monthlyKroner" | "lasting">;

/**
 * The parts of a cash flow, with what every uncertain input and every two together make of them.
 *
 * Shape    `partsAt` gives the same parts in the same order each time: it is asked with nothing changed,
 *          with each input at either end, and with any two that touch one part at their far ends; for
 *          20 inputs at most 231 times.
 * Example  of an economy: `(changes) => economyParts(withValues(input, changes))`.
 */
export function curveParts<Key extends string>(
  partsAt: (changes: readonly OneChange<Key>[]) => readonly PlainPart[],
  uncertain: readonly Uncertain<Key>[],
): readonly CurvePart[] {
  const ends = uncertain.map((input) => ({
    input,
    low: partsAt([{ key: input.key, value: input.low }]),
    high: partsAt([{ key: input.key, value: input.high }]),
  }));
  const parts = partsAt([]).map((part, n) => {
    const bends = ends.map(({ input, low, high }) => ({
      ...{ key: input.key, input, low: curveOf(low, n), high: curveOf(high, n) },
    }));
    return { ...part, bends: bends.filter((bend) => isBent(bend, part.monthlyKroner)) };
  });
  const together = new Map<string, readonly PlainPart[]>();
  return parts.map(({ bends, ...part }, n) => {
    const { monthlyKroner } = part;
    const pairs = pairsOf(bends).map(([one, other]) => {
      const keys = [one.key, other.key] as const;
      const name = keys.join("\n");
      const both = together.get(name) ?? partsAt([one, other].map(({ input }) => atFarEnd(input)));
      together.set(name, both);
      return {
        keys,
        extra: extraOf(curveOf(both, n), farCurve(one), farCurve(other), monthlyKroner),
      };
    });
    return {
      ...{ ...part, bends: bends.map(({ key, low, high }) => ({ key, low, high })) },
      pairs: pairs.filter(({ extra }) => extra.some((kroner) => Math.abs(kroner) > leastKrone)),
    };
  });
}

type Bent<Key extends string = string> = CurveBend & { readonly input: Uncertain<Key> };

const curveOf = (parts: readonly PlainPart[], n: number): Curve =>
  parts[n]?.monthlyKroner ?? new Float64Array();

const atFarEnd = <Key extends string>(input: Uncertain<Key>): OneChange<Key> => ({
  key: input.key,
  value: farEnd(input),
});

const farCurve = ({ input, low, high }: Bent): Curve => (farEnd(input) === input.high ? high : low);

function pairsOf<Of>(bends: readonly Of[]): readonly (readonly [Of, Of])[] {
  return bends.flatMap((one, at) => bends.slice(at + 1).map((other) => [one, other] as const));
}

function extraOf(both: Curve, one: Curve, other: Curve, base: Curve): Curve {
  return plus(plus(plus(both, one, -1), other, -1), base);
}

function isBent({ low, high }: CurveBend, base: Curve): boolean {
  const differs = (curve: Curve) =>
    curve.length !== base.length ||
    curve.some((kroner, month) => Math.abs(kroner - (base[month] ?? 0)) > leastKrone);
  return differs(low) || differs(high);
}

// Less than this is what fractions lose on the way, and no change.
const leastKrone = 1e-6;
