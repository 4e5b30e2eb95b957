import type { EconomyModel } from "./economy-model.ts";
import type { UncertaintyJob } from "./uncertainty-job.ts";
import { rangesOf, successesAsRange, successRangeOf } from "./uncertainty-ranges.ts";

const draws = 100_000;

// The same for all, so that two models differ by what differs between them, and not by chance.
const seed = 2007;

/** What a worker is asked of a model; with the tornado where there is a source to tell of successes. */
export function jobOf(model: EconomyModel, believed?: string): UncertaintyJob {
  const success = successRangeOf(model);
  return {
    input: model.input,
    ranges: rangesOf(model),
    successes: believed === undefined ? null : successesAsRange(success, model, believed),
    distribution: success.distribution,
    ...{ draws, seed },
  };
}
