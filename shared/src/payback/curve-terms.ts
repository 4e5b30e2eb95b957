import { type Curve, plus } from "./curve.ts";
import type { Lasting } from "./lasting.ts";
import { survivalKeysOf } from "./persistence.ts";
import { type DrawnInput, toFarEnd } from "./uncertain.ts";

/**
 * A part of the cash flow, month by month, and how the uncertain inputs change it.
 *
 * Units    kroner a month, not summed up: + saved or received, − spent.
 * Shape    every curve as long as the others. An input without a bend does not touch this part.
 */
export type CurvePart = {
  /** Counted once, or for each success. */
  readonly per: "COHORT" | "SUCCESS";
  /** What is counted ends: the curve is of one that lasts, and COHORT of all that are named here. */
  readonly lasting?: Lasting;
  readonly monthlyKroner: Curve;
  readonly bends: readonly CurveBend[];
  readonly pairs: readonly CurvePair[];
};

/** The curve with this input alone at its low, and at its high, all others at their base. */
export type CurveBend = { readonly key: string; readonly low: Curve; readonly high: Curve };

/**
 * What two inputs change together beyond what each changes alone, both at their far end (`farEnd`): hours
 * and the price of an hour have such an extra, two separate costs have none.
 */
export type CurvePair = { readonly keys: readonly [string, string]; readonly extra: Curve };

/** A shape that counts with a weight of its own in each draw. */
export type CurveTerm = { readonly shape: Curve; readonly weights: Float64Array };

/**
 * The draws of a cash flow as few shapes with weights: its net of a month is their sum of products.
 *
 * Convention  an input changes a curve evenly from its base to either end, and two inputs together as a
 *          product of both. So sums and products of two are exact; what three change together beyond
 *          that, and bends within one side, are left out.
 * Shape    curves of one shape are one term, so that any number of costs of month 0 cost no more time.
 * Throws   RangeError for an input that was not drawn.
 * Source   H. Rabitz and Ö. F. Aliş, Journal of Mathematical Chemistry 25, 1999 (cut-HDMR, order 2).
 */
export function curveTerms(
  parts: readonly CurvePart[],
  successes: Float64Array,
  drawn: readonly DrawnInput[],
): readonly CurveTerm[] {
  const inputs = new Map(drawn.map((input) => [input.key, input]));
  const draws = successes.length;
  const terms: CurveTerm[] = [];
  for (const { per, monthlyKroner: base, bends, pairs } of parts) {
    const times = (draw: number) => (per === "SUCCESS" ? (successes[draw] ?? 0) : 1);
    add(terms, base, draws, times);
    for (const { key, low, high } of bends) {
      const { fromBase } = inputOf(key, inputs);
      const away = (draw: number) => (fromBase[draw] ?? 0) * times(draw);
      add(terms, plus(high, base, -1), draws, (draw) => Math.max(0, away(draw)));
      add(terms, plus(low, base, -1), draws, (draw) => Math.max(0, -away(draw)));
    }
    for (const { keys, extra } of pairs) {
      const [one, other] = [inputOf(keys[0], inputs), inputOf(keys[1], inputs)];
      add(terms, extra, draws, (draw) => toFarEnd(one, draw) * toFarEnd(other, draw) * times(draw));
    }
  }
  return terms;
}

/** The inputs that anything depends on: the others need not be drawn. */
export function keysIn(parts: readonly CurvePart[]): ReadonlySet<string> {
  return new Set(
    parts.flatMap(({ bends, lasting }) => [
      ...bends.map(({ key }) => key),
      ...(lasting ? survivalKeysOf(lasting.kind) : []),
    ]),
  );
}

function inputOf(key: string, inputs: ReadonlyMap<string, DrawnInput>): DrawnInput {
  const input = inputs.get(key);
  if (!input) throw new RangeError(`Nothing is drawn for ${key}`);
  return input;
}

/** Adds a curve to the term of its shape, or as a new one; a curve of nothing but 0 adds nothing. */
function add(
  terms: CurveTerm[],
  curve: Curve,
  draws: number,
  weightOf: (draw: number) => number,
): void {
  if (curve.every((kroner) => kroner === 0)) return;
  for (const { shape, weights } of terms) {
    const ratio = ratioOf(curve, shape);
    if (ratio === null) continue;
    for (let draw = 0; draw < draws; draw += 1) {
      weights[draw] = (weights[draw] ?? 0) + ratio * weightOf(draw);
    }
    return;
  }
  const weights = new Float64Array(draws);
  for (let draw = 0; draw < draws; draw += 1) weights[draw] = weightOf(draw);
  terms.push({ shape: curve, weights });
}

/** The number that makes one curve of another, to a billionth of its largest month; null if none does. */
function ratioOf(curve: Curve, shape: Curve): number | null {
  const top = shape.reduce((at, kroner, month) => {
    return Math.abs(kroner) > Math.abs(shape[at] ?? 0) ? month : at;
  }, 0);
  const largest = shape[top] ?? 0;
  if (largest === 0) return null;
  const ratio = (curve[top] ?? 0) / largest;
  const slack = 1e-9 * Math.abs(largest) * Math.max(1, Math.abs(ratio));
  const fits = shape.every((kroner, month) => {
    return Math.abs((curve[month] ?? 0) - ratio * kroner) <= slack;
  });
  return fits ? ratio : null;
}
