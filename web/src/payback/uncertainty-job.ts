import type { CountDistribution } from "@mikrolaan/shared/outcomes";
import {
  chancePaidBackWithin,
  curveParts,
  type EconomyInput,
  economyOf,
  economyParts,
  keysIn,
  paybackQuantileMonths,
  simulation,
  tornado,
  withValues,
} from "@mikrolaan/shared/payback";
import type { UncertaintyNews } from "./uncertainty-figures.ts";
import type { AssumptionRange } from "./uncertainty-ranges.ts";

/** What a worker is asked: plain data. The same job gives the same figures. */
export type UncertaintyJob = {
  readonly input: EconomyInput;
  readonly ranges: readonly AssumptionRange[];
  /** The successes as one of the ranges, for the tornado only; null where none is asked for. */
  readonly successes: AssumptionRange | null;
  readonly distribution: CountDistribution;
  readonly draws: number;
  readonly seed: number;
};

/** First what each assumption moves, then the draws, with the share done in between. */
export function* uncertaintyOf(job: UncertaintyJob, now: () => number): Generator<UncertaintyNews> {
  const { input, ranges, successes, distribution, draws, seed } = job;
  const began = now();
  if (successes) yield { kind: "tornado", tornado: tornadoOf(input, [successes, ...ranges]) };
  const uncertain = ranges.map(({ key, low, base, high }) => ({
    ...{ key, low, base, high, kind: "TRIANGULAR" as const },
  }));
  const parts = curveParts((changes) => economyParts(withValues(input, changes)), uncertain);
  const used = keysIn(parts);
  const drawn = uncertain.filter(({ key }) => used.has(key));
  const steps = simulation({ uncertain: drawn, parts, successes: distribution }, { draws, seed });
  for (;;) {
    const step = steps.next();
    if (step.done) {
      const { fan } = step.value;
      const figures = {
        draws,
        range: {
          from: paybackQuantileMonths(step.value, 0.1),
          to: paybackQuantileMonths(step.value, 0.9),
        },
        chance: chancePaidBackWithin(step.value, fan.p50.length - 1).chance,
        ...{ p10: fan.p10, p90: fan.p90, milliseconds: now() - began },
      };
      yield { kind: "done", figures };
      return;
    }
    yield { kind: "progress", share: step.value };
  }
}

/** Months until payback with one assumption at a time at its ends. */
function tornadoOf(input: EconomyInput, ranges: readonly AssumptionRange[]) {
  return tornado((change) => {
    const changed = change ? withValues(input, [change]) : input;
    const { paybackYears } = economyOf(changed).results.MUNICIPALITY.simple;
    return paybackYears === null ? null : paybackYears * 12;
  }, ranges);
}
