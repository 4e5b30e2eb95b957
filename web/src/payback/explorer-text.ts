import type { PlainDate } from "@mikrolaan/shared/calendar";
import { formatNumber, formatPercent, kronerOf, roundHalfUp } from "@mikrolaan/shared/money";
import type { SelfSupportResult } from "@mikrolaan/shared/outcomes";
import {
  type BreakEven,
  type Economy,
  longestPaybackYears,
  type PaybackTime,
} from "@mikrolaan/shared/payback";
import type { EconomyModel } from "./economy-model.ts";
import { gapSentence } from "./explorer-problems.ts";
import { plainNumber, signed } from "./numbers.ts";
import type { MonthRange } from "./uncertainty-figures.ts";
import type { Voice } from "./voice.ts";

/** The answer as one sentence, and what stands quieter beside it. */
export function answerOf(
  model: EconomyModel,
  voice: Voice,
  range: MonthRange | null = null,
): { readonly sentence: string; readonly aside: string | null } {
  const { t } = voice;
  const { outcome } = model;
  if (outcome.kind === "wrong") return alone(t("payback.answer.wrong"));
  if (outcome.kind === "gaps") {
    const [gap] = outcome.gaps;
    return alone(gap ? gapSentence(gap, voice) : t("payback.answer.wrong"));
  }
  const { economy } = outcome;
  const { simple } = economy.results.MUNICIPALITY;
  const { horizonYears, participants } = model.values;
  const count = successesOf(model);
  const words = {
    number: plainNumber(count, voice.language),
    of: plainNumber(participants, voice.language),
    time: timeOf(simple, voice),
    years: t("payback.years", { count: horizonYears }),
  };
  if (spentKroner(economy) === 0) return alone(t("payback.answer.noCost"));
  if (simple.neverReason === "NO_SAVING")
    return alone(t(`payback.answer.${nothingSaved(model)}`, words));
  if (!isWithinHorizon(simple, horizonYears)) {
    const never = simple.paybackMonths === null;
    return alone(t(never ? "payback.answer.neverWithin" : "payback.answer.notWithin", words));
  }
  const aside = range && rangeText(range, model, voice);
  const others = othersOf(model);
  return {
    sentence:
      others > 0
        ? t("payback.answer.recoveredWith", { ...words, others })
        : t("payback.answer.recovered", { ...words, count }),
    aside,
  };
}

function alone(sentence: string) {
  return { sentence, aside: null };
}

function nothingSaved(model: EconomyModel): "noSaving" | "nobody" | "tooEarly" {
  if (successesOf(model) > 0) return "noSaving";
  const status = model.cohort?.status;
  return !status || status === "FOLLOW_UP" || status === "CLOSED" ? "nobody" : "tooEarly";
}

/** How many become self-supporting: as assumed, or those recorded and the further ones. */
export function successesOf({ input, values, cohort }: EconomyModel): number {
  if (!input.records?.outcomes) return values.selfSupporting;
  return (cohort?.dots.selfSupporting ?? 0) + values.furtherSelfSupporting;
}

/** What is expected of those with a loan, or of everyone where there are none. */
export function expectedOf(model: EconomyModel): SelfSupportResult {
  const { loans, participants } = model.values;
  return { selfSupporting: successesOf(model), of: Math.min(loans, participants) || participants };
}

/** Those in a job or education, who are off the benefit too; a plan expects none. */
export function othersOf({ input, cohort }: EconomyModel): number {
  return input.records?.outcomes ? (cohort?.dots.jobOrEducation ?? 0) : 0;
}

/** Whether the cost is recovered before the period ends. */
function isWithinHorizon({ paybackMonths }: PaybackTime, horizonYears: number): boolean {
  return paybackMonths !== null && paybackMonths <= horizonYears * 12;
}

/** The day on which the cost is recovered; null when it is not within the period. */
export function recoveredOn({ outcome, values }: EconomyModel): PlainDate | null {
  if (outcome.kind !== "economy") return null;
  const { simple } = outcome.economy.results.MUNICIPALITY;
  return isWithinHorizon(simple, values.horizonYears) ? simple.paybackOn : null;
}

/** "36 måneder", "over 60 år", "aldrig", "ikke inden for satserne". */
export function timeOf({ paybackMonths, neverReason }: PaybackTime, { t }: Voice): string {
  if (paybackMonths !== null) return t("payback.months", { count: paybackMonths });
  if (neverReason === "NOT_WITHIN_HORIZON") return t("payback.beyondRates");
  return neverReason === "NOT_WITHIN_60_YEARS"
    ? t("payback.over", { years: t("payback.years", { count: longestPaybackYears }) })
    : t("payback.never");
}

/** "29–55", "33–over 60": in 8 of 10 draws. */
export function rangeText(
  { from, to }: MonthRange,
  { values }: EconomyModel,
  { t }: Voice,
): string {
  const beyond = t("payback.overMonths", { months: values.horizonYears * 12 });
  if (from === null) return beyond;
  return `${from}–${to ?? beyond}`;
}

/** "1,2 af 20", or that there is none. */
export function breakEvenText(breakEven: BreakEven, participants: number, voice: Voice): string {
  const { t, language } = voice;
  if (!breakEven) return t("payback.noBreakEven");
  const persons = formatNumber(breakEven.persons, language, decimalsFor(breakEven.persons));
  return t("payback.breakEvenOf", { persons, of: plainNumber(participants, language) });
}

/** One decimal, and more for what would be shown as nothing by one. */
export function decimalsFor(value: number): number {
  return value > 0 ? Math.min(6, Math.max(1, Math.ceil(-Math.log10(value)))) : 1;
}

/** The conclusion over the chart. */
export function conclusionOf(model: EconomyModel, { t, language }: Voice): string {
  if (model.outcome.kind !== "economy") return t("payback.answer.wrong");
  const net = roundHalfUp(kronerOf(model.outcome.economy.results.MUNICIPALITY.netAfterHorizon));
  const years = t("payback.years", { count: model.values.horizonYears });
  if (net === 0) return t("payback.chart.even", { years });
  const amount = `${formatNumber(Math.abs(net), language)} ${t("ui.kroner")}`;
  return t(net > 0 ? "payback.chart.ahead" : "payback.chart.behind", { years, amount });
}

/** "92 %"; draws alone make nothing certain, nor impossible. */
export function chanceText(chance: number, { t, language }: Voice): string {
  if (chance > 0.99) return t("payback.figure.above", { share: formatPercent(0.99, language, 0) });
  if (chance < 0.01) return t("payback.figure.below", { share: formatPercent(0.01, language, 0) });
  return formatPercent(chance, language, 0);
}

/** "+404.814 kr." */
export function netText(economy: Economy, { t, language }: Voice): string {
  const net = kronerOf(economy.results.MUNICIPALITY.netAfterHorizon);
  return `${signed(net, language)}\u00a0${t("ui.kroner")}`;
}

/** "ved 2 af 20". */
export function atCount(count: number, { values }: EconomyModel, { t, language }: Voice): string {
  return t("payback.at", {
    number: plainNumber(count, language),
    of: plainNumber(values.participants, language),
  });
}

/** A rate with no more decimals than it has: "3,5 %", "4 %". */
export function rateText(percent: number, { language }: Voice): string {
  return `${plainNumber(percent, language)}\u00a0%`;
}

/** All that the municipality spends within the horizon; loans that come back are no spending. */
export function spentKroner({ flows }: Economy): number {
  let oere = 0;
  for (const { payer, source, oere: amount } of flows) {
    if (payer !== "MUNICIPALITY" || source.kind === "SAVING" || source.kind === "TAX") continue;
    oere -= amount;
  }
  return oere / 100;
}
