import { formatNumber, formatPercent, type Language, roundHalfUp } from "@mikrolaan/shared/money";
import { longestPaybackYears, type Payback } from "@mikrolaan/shared/payback";
import type { TFunction } from "i18next";
import type { Model } from "./model.ts";
import { plainNumber, signed } from "./numbers.ts";

/** What the figures are said with: the words and the language of the screen. */
export type Voice = { readonly t: TFunction; readonly language: Language };

/** The answer as one sentence, and what stands quieter beside it. */
export function answerOf(
  model: Model,
  voice: Voice,
): { readonly sentence: string; readonly aside: string | null } {
  const { t } = voice;
  const { input, result, numbers } = model;
  const { selfSupporting: count, participants: of, horizonYears } = input;
  const aside =
    input.discountRatePercent > 0
      ? t("payback.answer.rate", { rate: rateText(input.discountRatePercent, voice) })
      : null;
  const time = timeOf(result, voice);
  if (numbers.cost === 0) return { sentence: t("payback.answer.noCost"), aside: null };
  if (numbers.saving <= 0) return { sentence: t("payback.answer.noSaving"), aside: null };
  if (isTooEarly(model)) return { sentence: t("payback.answer.tooEarly"), aside: null };
  if (count === 0) return { sentence: t("payback.answer.nobody", { of }), aside: null };
  if (isWithinHorizon(result, horizonYears)) {
    return { sentence: t("payback.answer.recovered", { count, of, time }), aside };
  }
  const years = t("payback.years", { count: horizonYears });
  return { sentence: t("payback.answer.notWithin", { number: count, of, time, years }), aside };
}

/** Whether the cohort is still on its way, so that nobody says nothing yet. */
function isTooEarly({ basis: { cohort }, input }: Model): boolean {
  if (!cohort || input.selfSupporting > 0) return false;
  return cohort.status !== "FOLLOW_UP" && cohort.status !== "CLOSED";
}

/** Whether the cost is recovered before the period ends. */
export function isWithinHorizon({ paybackMonths }: Payback, horizonYears: number): boolean {
  return paybackMonths !== null && paybackMonths <= horizonYears * 12;
}

/** "36 måneder", "over 60 år", "aldrig". */
export function timeOf({ paybackMonths, neverReason }: Payback, { t }: Voice): string {
  if (paybackMonths !== null) return t("payback.months", { count: paybackMonths });
  return neverReason === "NOT_WITHIN_60_YEARS"
    ? t("payback.over", { years: t("payback.years", { count: longestPaybackYears }) })
    : t("payback.never");
}

/** What it takes, what is left after the period, and where the clock starts. */
export function secondLineOf(model: Model, voice: Voice): string {
  const { t, language } = voice;
  const { input, result } = model;
  const years = t("payback.years", { count: input.horizonYears });
  const net = `${signed(result.netAfterHorizonKroner, language)} ${t("ui.kroner")}`;
  const convention =
    input.discountRatePercent > 0
      ? t("payback.second.discounted", { rate: rateText(input.discountRatePercent, voice) })
      : t("payback.second.undiscounted");
  return [
    breakEvenOf(model, voice),
    t("payback.second.net", { years, net }),
    t("payback.second.clock"),
    convention,
  ].join(" ");
}

/** "Nulpunkt: 1,2 af 20 (6,0 %)." */
export function breakEvenOf({ input, result }: Model, { t, language }: Voice): string {
  const { breakEvenPersons: persons, breakEvenShare: share } = result;
  const { participants: of } = input;
  if (persons === null || share === null) return t("payback.second.noBreakEven");
  if (persons > 100_000) return t("payback.second.breakEvenBeyond", { of });
  const words = { persons: formatNumber(persons, language, decimalsFor(persons)), of };
  return persons > of
    ? t("payback.second.breakEvenAbove", words)
    : t("payback.second.breakEven", {
        ...words,
        share: formatPercent(share, language, decimalsFor(share * 100)),
      });
}

/** One decimal, and more for what would be shown as nothing by one. */
function decimalsFor(value: number): number {
  return value > 0 ? Math.min(6, Math.max(1, Math.ceil(-Math.log10(value)))) : 1;
}

/** The conclusion over the chart. */
export function conclusionOf({ input, result }: Model, { t, language }: Voice): string {
  const net = roundHalfUp(result.netAfterHorizonKroner);
  const years = t("payback.years", { count: input.horizonYears });
  if (net === 0) return t("payback.chart.even", { years });
  const amount = `${formatNumber(Math.abs(net), language)} ${t("ui.kroner")}`;
  return t(net > 0 ? "payback.chart.ahead" : "payback.chart.behind", { years, amount });
}

/** "ved 2 af 20". */
export function atCount(count: number, { input }: Model, { t }: Voice): string {
  return t("payback.at", { number: count, of: input.participants });
}

/** A rate with no more decimals than it has: "3,5 %", "4 %". */
export function rateText(percent: number, { language }: Voice): string {
  return `${plainNumber(percent, language)}\u00a0%`;
}
