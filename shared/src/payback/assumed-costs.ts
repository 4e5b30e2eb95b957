import type { AssumptionValues } from "./assumption-values.ts";
import { type CostRule, type CostTiming, costRules } from "./cost-rules.ts";
import type { CostKind } from "./costs.ts";
import { cumulated } from "./curve.ts";
import type { EconomyInput } from "./economy.ts";
import type { FlowLine } from "./flow-line.ts";
import { type Growth, growthFrom } from "./growth.ts";
import { costsToDate } from "./recorded-costs.ts";
import { clockMonth, relativeMonthOf, type Timeline, yearsFrom } from "./timeline.ts";

/**
 * What a cohort is assumed to cost, where nothing is recorded instead.
 *
 * Convention  a cost of the programme falls evenly in its months before business start, and so
 *          wholly in month 0 where the clock starts there. Prices grow from the price year.
 */
export function assumedCosts(input: EconomyInput, timeline: Timeline): readonly FlowLine[] {
  const { values, choices } = input;
  const prices = growthFrom(values.priceYear, values.priceGrowthPercent);
  return costRules
    .filter(({ kind }) => kind !== "LOAN_LOSS" || choices.loans === "LOSS_ONLY")
    .flatMap((rule) => costLine(rule, { input, timeline, prices }));
}

function costLine(
  { kind, price, quantity, timing }: CostRule,
  { input, timeline, prices }: { input: EconomyInput; timeline: Timeline; prices: Growth },
): readonly FlowLine[] {
  const { values, businessStart } = input;
  const amount = quantity(values) * values[price] * 100;
  if (amount === 0) return [];
  const months = monthsOf(timing, values);
  const recordedTo = recordedMonthOf(kind, input);
  const yearOf = yearsFrom(businessStart);
  const monthly = new Float64Array(timeline.lastMonth + 1);
  for (const month of months.filter((it) => it > recordedTo)) {
    const at = clockMonth(timeline, month);
    if (at > timeline.lastMonth) continue;
    const spent = (amount / months.length) * prices(yearOf(month));
    monthly[at] = (monthly[at] ?? 0) - spent;
  }
  const payer = input.costPayers[kind] ?? "MUNICIPALITY";
  return [
    {
      source: { kind: kind === "LOAN_LOSS" ? "LOAN_LOST" : "COST", key: price },
      parts: [{ payer, cumulative: cumulated(monthly) }],
      weight: 1,
    },
  ];
}

function monthsOf(timing: CostTiming, values: AssumptionValues): readonly number[] {
  if (timing === "BUSINESS_START") return [0];
  if (timing === "PROGRAMME") return range(1 - Math.max(1, values.monthsToBusinessStart), 0);
  return range(
    values.supportFirstMonth,
    Math.max(values.supportFirstMonth, values.supportLastMonth),
  );
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, at) => from + at);
}

/** The relative month up to which records stand for a cost kind, if it has any. */
function recordedMonthOf(kind: CostKind, input: EconomyInput): number {
  const isRecorded = costsToDate(input).some((cost) => cost.kind === kind);
  if (!input.records || !isRecorded) return Number.NEGATIVE_INFINITY;
  return relativeMonthOf(input.businessStart, input.records.recordedTo);
}
