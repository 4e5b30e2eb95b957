import type { CountDistribution } from "../outcomes/index.ts";
import type { Curve } from "./curve.ts";
import { type CurvePart, type CurveTerm, curveTerms } from "./curve-terms.ts";
import { type Endings, type Fading, fadingOf } from "./lasting.ts";
import { quantilesOf } from "./order-statistics.ts";
import { type DrawnInput, drawnCounts, drawnInput, type Uncertain } from "./uncertain.ts";

/** What is uncertain of a cohort: plain data, so that it can be sent to a worker. */
export type SimulationInput = {
  readonly uncertain: readonly Uncertain[];
  readonly parts: readonly CurvePart[];
  /** How likely each number of successes is: from a belief, or from chances person by person. */
  readonly successes: CountDistribution;
};

export type SimulationOptions = { readonly draws: number; readonly seed: number };

/** Many possible courses of one cohort. */
export type Simulation = SimulationOptions & {
  /** Cumulative net kroner by the end of each month: a tenth of all draws lie below p10. */
  readonly fan: Readonly<Record<"p10" | "p50" | "p90", Float64Array>>;
  /** In how many draws the cost is recovered for good in each month; in the others, not within these. */
  readonly paidBackIn: Uint32Array;
};

/**
 * Draws a cohort's course many times over: every uncertain input, the successes, and when each of them
 * ends where they do, anew each time.
 *
 * Convention  the inputs are drawn apart from one another. The cost is recovered for good from the month
 *          after the last in which less has come in than gone out, as everywhere in payback.
 * Shape    months 0 to the curves' last. Nothing depends on the order of inputs or parts but by the
 *          rounding of sums. The same seed always gives the same.
 * Throws   RangeError for what is no distribution, curves of unequal length or no numbers, or no draws.
 */
export function simulate(input: SimulationInput, options: SimulationOptions): Simulation {
  const steps = simulation(input, options);
  while (true) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/**
 * The same in small steps, each telling the share done, 0 to 1: a worker may tell of it or stop between.
 */
export function* simulation(
  { uncertain, parts, successes }: SimulationInput,
  { draws, seed }: SimulationOptions,
): Generator<number, Simulation> {
  if (!(Number.isInteger(draws) && draws > 0)) throw new RangeError(`No number of draws: ${draws}`);
  const months = monthsOf(parts);
  const drawn: DrawnInput[] = [];
  for (const input of uncertain) {
    drawn.push(drawnInput(input, draws, seed));
    yield 0;
  }
  const counts = drawnCounts(successes, draws, seed);
  const terms = [
    ...curveTerms(
      parts.filter(({ lasting }) => !lasting),
      counts,
      drawn,
    ),
  ];
  const fading: FadingTerms[] = [];
  for (const part of parts) {
    if (!part.lasting) continue;
    const whose = part.per === "SUCCESS" ? counts : null;
    const ends = yield* fadingOf(part.lasting, whose, drawn, { draws, seed, months });
    const each = curveTerms([{ ...part, per: "COHORT" }], counts, drawn);
    const one = { ends, terms: each.map((term) => withCount(term, ends)) };
    fading.push(one);
    terms.push(...one.terms);
  }
  const course = {
    net: new Float64Array(draws),
    lastInRed: new Int32Array(draws).fill(-1),
  };
  const fan = {
    p10: new Float64Array(months),
    p50: new Float64Array(months),
    p90: new Float64Array(months),
  };
  const scratch = new Float64Array(draws);
  for (let month = 0; month < months; month += 1) {
    for (const one of fading) endIn(one, month);
    goOn(course, month, terms);
    scratch.set(course.net);
    const [p10 = 0, p50 = 0, p90 = 0] = quantilesOf(scratch, [0.1, 0.5, 0.9]);
    fan.p10[month] = p10;
    fan.p50[month] = p50;
    fan.p90[month] = p90;
    yield (month + 1) / months;
  }
  return { draws, seed, fan, paidBackIn: countsOf(course.lastInRed, months) };
}

/** Terms that count for as many as still last; `each` is what one of them weighs. */
type FadingTerms = {
  readonly ends: Fading;
  readonly terms: readonly (CurveTerm & { readonly each: Float64Array })[];
};

function withCount({ shape, weights: each }: CurveTerm, { count }: Fading) {
  return { shape, each, weights: each.map((weight, draw) => weight * (count[draw] ?? 0)) };
}

/** One that ends counts half in the month in which it does, and not in the next. */
function endIn({ ends, terms }: FadingTerms, month: number): void {
  for (const ended of [ends.endingIn(month), ends.endingIn(month - 1)]) {
    for (const term of terms) takeHalf(term, ended);
  }
}

function takeHalf({ each, weights }: FadingTerms["terms"][number], ended: Endings): void {
  for (let at = 0; at < ended.draws.length; at += 1) {
    const draw = ended.draws[at] ?? 0;
    weights[draw] = (weights[draw] ?? 0) - ((each[draw] ?? 0) * (ended.weights[at] ?? 0)) / 2;
  }
}

/** Where every draw stands: its cumulative net, and the last month that it was in the red; −1 for none. */
type Course = { readonly net: Float64Array; readonly lastInRed: Int32Array };

function goOn({ net, lastInRed }: Course, month: number, terms: readonly CurveTerm[]): void {
  for (const { shape, weights } of terms) {
    const kroner = shape[month] ?? 0;
    if (kroner === 0) continue;
    for (let draw = 0; draw < net.length; draw += 1) {
      net[draw] = (net[draw] ?? 0) + kroner * (weights[draw] ?? 0);
    }
  }
  for (let draw = 0; draw < net.length; draw += 1) {
    if ((net[draw] ?? 0) < leastDebt) lastInRed[draw] = month;
  }
}

// A millionth of a krone is what fractions lose on the way, and no debt.
const leastDebt = -1e-6;

function countsOf(lastInRed: Int32Array, months: number): Uint32Array {
  const counts = new Uint32Array(months);
  for (const month of lastInRed) {
    if (month + 1 < months) counts[month + 1] = (counts[month + 1] ?? 0) + 1;
  }
  return counts;
}

function monthsOf(parts: readonly CurvePart[]): number {
  const curves = parts.flatMap(({ monthlyKroner, bends, pairs }) => [
    monthlyKroner,
    ...bends.flatMap(({ low, high }) => [low, high]),
    ...pairs.map(({ extra }) => extra),
  ]);
  const months = curves[0]?.length ?? 0;
  const isFit = (curve: Curve) => curve.length === months && curve.every(Number.isFinite);
  if (months === 0 || !curves.every(isFit)) {
    throw new RangeError("Every curve has as many months as the others, and numbers for them");
  }
  return months;
}
