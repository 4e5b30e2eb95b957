/** Kroner of each month from 0. */
export type Curve = Float64Array | readonly number[];

/**
 * A part of the cash flow, month by month, and what it would be with one input at its low or high.
 *
 * Units    kroner a month, not summed up: + saved or received, − spent.
 * Shape    every curve as long as the others. An input without a bend does not touch this part.
 */
export type CurvePart = {
  /** Counted once, or for each success. */
  readonly per: "COHORT" | "SUCCESS";
  readonly monthlyKroner: Curve;
  readonly bends: readonly CurveBend[];
};

/** The curve with this input alone at its low, and at its high, all others at their base. */
export type CurveBend = { readonly key: string; readonly low: Curve; readonly high: Curve };

/** A shape that counts with a weight of its own in each draw. */
export type CurveTerm = { readonly shape: Curve; readonly weights: Float64Array };

/**
 * The draws of a cash flow as few shapes with weights: its net of a month is their sum of products.
 *
 * Convention  between base and an end a curve changes evenly. What changes all months in one proportion
 *          (a price, a share) multiplies with other such inputs; what bends the curve otherwise is
 *          added. Inputs that multiply within one sum are exact when the sum is given as several parts.
 * Shape    curves of one shape are one term, so that any number of costs of month 0 cost no more.
 */
export function curveTerms(
  parts: readonly CurvePart[],
  successes: Float64Array,
  fromBase: ReadonlyMap<string, Float64Array>,
): readonly CurveTerm[] {
  const draws = successes.length;
  const terms: CurveTerm[] = [];
  for (const { per, monthlyKroner: base, bends } of parts) {
    const weights = per === "SUCCESS" ? successes.slice() : successes.map(() => 1);
    const drawn = bends.map((bend) => ({ ...bend, away: drawnOf(bend.key, fromBase) }));
    for (const { low, high, away } of drawn) {
      const scale = scaleOf(low, high, base);
      if (scale)
        multiply(weights, (draw) => 1 + between(away, draw, scale.low - 1, scale.high - 1));
    }
    add(terms, base, draws, (draw) => weights[draw] ?? 0);
    for (const { low, high, away } of drawn) {
      if (scaleOf(low, high, base)) continue;
      add(terms, less(high, base), draws, (draw) => between(away, draw, 0, weights[draw] ?? 0));
      add(terms, less(low, base), draws, (draw) => between(away, draw, weights[draw] ?? 0, 0));
    }
  }
  return terms;
}

function drawnOf(key: string, fromBase: ReadonlyMap<string, Float64Array>): Float64Array {
  const away = fromBase.get(key);
  if (!away) throw new RangeError(`Nothing is drawn for ${key}`);
  return away;
}

/** What a draw makes of something that is 0 at the base and changes evenly to either end. */
function between(away: Float64Array, draw: number, atLow: number, atHigh: number): number {
  const part = away[draw] ?? 0;
  return part < 0 ? -part * atLow : part * atHigh;
}

function multiply(weights: Float64Array, factorOf: (draw: number) => number): void {
  for (let draw = 0; draw < weights.length; draw += 1) {
    weights[draw] = (weights[draw] ?? 0) * factorOf(draw);
  }
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

/** By what an input multiplies a curve at its ends, or null when it does anything else to it. */
function scaleOf(low: Curve, high: Curve, base: Curve) {
  const [atLow, atHigh] = [ratioOf(low, base), ratioOf(high, base)];
  return atLow === null || atHigh === null ? null : { low: atLow, high: atHigh };
}

/** The number that makes one curve of another, to a billionth of its largest month; null if none does. */
function ratioOf(curve: Curve, shape: Curve): number | null {
  const top = Float64Array.from(shape).reduce((at, kroner, month) => {
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

function less(curve: Curve, base: Curve): Curve {
  return Float64Array.from(curve, (kroner, month) => kroner - (base[month] ?? 0));
}
