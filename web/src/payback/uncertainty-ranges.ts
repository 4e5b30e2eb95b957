import {
  believedAfter,
  type CountDistribution,
  chanceOfAtLeast,
  nextSuccesses,
  successPriors,
} from "@mikrolaan/shared/outcomes";
import { type AssumptionKey, assumptionKeys, type TornadoInput } from "@mikrolaan/shared/payback";
import type { EconomyModel } from "./economy-model.ts";

export type AssumptionRange = TornadoInput<AssumptionKey>;

/** What is believed of the number of successes, and the people that it is of. */
export type SuccessRange = {
  readonly key: "selfSupporting" | "furtherSelfSupporting";
  /** So many of so many, from which the chance of one is believed. */
  readonly count: number;
  readonly of: number;
  readonly distribution: CountDistribution;
};

/**
 * The assumptions that may be another than they are, each from its lowest to its highest believable.
 *
 * Shape    a value that someone set outside the registered range is an end of it. The number of
 *          successes is not here: it is drawn by itself.
 */
export function rangesOf({ register, values }: EconomyModel): readonly AssumptionRange[] {
  return assumptionKeys.flatMap((key) => {
    const entry = register.get(key)?.entry;
    if (
      !entry ||
      isSuccess(key) ||
      typeof entry.low !== "number" ||
      typeof entry.high !== "number"
    ) {
      return [];
    }
    const base = values[key];
    const [low, high] = [Math.min(entry.low, base), Math.max(entry.high, base)];
    return low < high ? [{ key, low, base, high, source: entry.source }] : [];
  });
}

/**
 * How likely each number of successes is (*posterior predictive*, Jeffreys' prior).
 *
 * Of a plan all participants are asked about, from the number assumed; where outcomes are recorded
 * those who are not self-supporting and have not stopped, from the further ones assumed.
 */
export function successRangeOf({ values, input, cohort }: EconomyModel): SuccessRange {
  const recorded = cohort !== null && input.records?.outcomes !== null;
  const key = recorded ? "furtherSelfSupporting" : "selfSupporting";
  const of = recorded ? cohort.dots.inProgress + cohort.dots.jobOrEducation : values.participants;
  const count = Math.min(values[key], of);
  const belief = believedAfter(successPriors.JEFFREYS, { successes: count, n: of });
  return { key, count, of, distribution: nextSuccesses(belief, Math.floor(of)) };
}

/** The range of successes that eight in ten draws lie in, as an assumption among the others. */
export function successesAsRange(
  { key, distribution }: SuccessRange,
  { values, register }: EconomyModel,
  source: string,
): AssumptionRange {
  const entry = register.get(key)?.entry;
  const base = values[key];
  const low = entry?.low ?? quantileOf(distribution, 0.1);
  const high = entry?.high ?? quantileOf(distribution, 0.9);
  return {
    ...{ key, base, low: Math.min(low, base), high: Math.max(high, base) },
    source: typeof entry?.low === "number" ? entry.source : source,
  };
}

function quantileOf(distribution: CountDistribution, chance: number): number {
  const counts = distribution.map((_, count) => count);
  return counts.find((count) => 1 - chanceOfAtLeast(distribution, count + 1) >= chance) ?? 0;
}

function isSuccess(key: AssumptionKey): boolean {
  return key === "selfSupporting" || key === "furtherSelfSupporting";
}
