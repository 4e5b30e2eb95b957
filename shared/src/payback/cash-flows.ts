import { assumedCosts } from "./assumed-costs.ts";
import type { CashFlow, EconomyInput } from "./economy.ts";
import { assumedFlows, type FlowLine } from "./flow-line.ts";
import { loanFlows } from "./loan-flows.ts";
import { outcomeSavings } from "./outcome-savings.ts";
import { participantsOf } from "./participants-alike.ts";
import { recordedCosts } from "./recorded-costs.ts";
import { areRulesKnownBeyond, gapsInWords, ruleGaps } from "./rule-gaps.ts";
import { savedBenefitsOf } from "./saved-benefits.ts";
import {
  baselineSavings,
  lastingFromStart,
  meanSaving,
  plannedSavings,
  savingLines,
} from "./savings.ts";
import { type Timeline, timelineOf } from "./timeline.ts";

/** An economy before anything is summed: what is recorded, what is assumed, what one more success saves. */
export type CashFlows = {
  readonly timeline: Timeline;
  readonly recorded: readonly CashFlow[];
  readonly assumed: readonly FlowLine[];
  /** Those of the assumed that take off what would have been saved anyway. */
  readonly baseline: readonly FlowLine[];
  readonly perSuccess: readonly FlowLine[];
};

/**
 * The streams of money that an economy consists of.
 *
 * Throws   RangeError that names the dates when a month of the horizon has no rate pack or refund
 *          pack, see `ruleGaps`.
 */
export function cashFlowsOf(
  input: EconomyInput,
  { beyondHorizon = true }: { readonly beyondHorizon?: boolean } = {},
): CashFlows {
  const gaps = ruleGaps(input);
  if (gaps.length > 0) throw new RangeError(`Not covered by rule packs: ${gapsInWords(gaps)}`);
  const timeline = timelineOf(input, beyondHorizon && areRulesKnownBeyond(input));
  const savedOn = savedBenefitsOf(input, timeline);
  const mean = meanSaving(participantsOf(input), lastingFromStart(input, timeline), savedOn);
  const baseline = baselineSavings(input, mean);
  const outcomes = input.records?.outcomes
    ? outcomeSavings(input, timeline, savedOn)
    : { recorded: [], forecast: plannedSavings(input, timeline, savedOn) };
  return {
    timeline,
    recorded: [...recordedCosts(input, timeline), ...outcomes.recorded],
    assumed: [
      ...assumedCosts(input, timeline),
      ...loanFlows(input, timeline),
      ...outcomes.forecast,
      ...baseline,
    ],
    baseline,
    perSuccess: savingLines(mean, { key: "selfSupporting", weight: 1, values: input.values }),
  };
}

/** The rows within the horizon, by month. */
export function rowsOf({ timeline, recorded, assumed }: CashFlows): readonly CashFlow[] {
  const rows = assumedFlows(assumed, timeline.horizonMonths);
  const within = recorded.filter(({ month }) => month <= timeline.horizonMonths);
  return within.length === 0 ? rows : [...within, ...rows].sort((a, b) => a.month - b.month);
}
