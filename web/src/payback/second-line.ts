import { formatDate } from "@mikrolaan/shared/calendar";
import { formatNumber, formatPercent } from "@mikrolaan/shared/money";
import type { BreakEven, Recovered } from "@mikrolaan/shared/payback";
import { valueText } from "./assumption-text.ts";
import type { EconomyModel } from "./economy-model.ts";
import { decimalsFor, rateText, recoveredOn, spentKroner, timeOf } from "./explorer-text.ts";
import { monthStart } from "./flow-rows.ts";
import { plainNumber } from "./numbers.ts";
import type { Voice } from "./voice.ts";

/** The day, what it takes net and gross, what interest does to it, what changed, where the clock starts. */
export function secondLineOf(model: EconomyModel, before: EconomyModel, voice: Voice): string {
  return joined([
    recoveredSentence(model, voice),
    netAndGross(model, voice),
    discountedSentence(model, voice),
    differenceSentence(model, before, voice),
    clockSentence(model, voice),
  ]);
}

/** The same for a report, which says of the clock among its caveats. */
export function reportLineOf(model: EconomyModel, voice: Voice): string {
  return joined([
    recoveredSentence(model, voice),
    netAndGross(model, voice),
    discountedSentence(model, voice),
  ]);
}

function joined(sentences: readonly (string | null)[]): string {
  return sentences.filter(Boolean).join(" ");
}

/** "Tjent hjem den 30.10.2028."; null when it is not within the period, or nothing was spent. */
export function recoveredSentence(model: EconomyModel, { t, language }: Voice): string | null {
  const on = recoveredOn(model);
  if (!on || model.outcome.kind !== "economy" || spentKroner(model.outcome.economy) === 0) {
    return null;
  }
  return t("payback.second.recovered", { date: formatDate(on, language) });
}

/** Break-even as the headline has it, net, with payback and break-even gross beside it. */
export function netAndGross(model: EconomyModel, voice: Voice): string | null {
  if (model.outcome.kind !== "economy") return null;
  const { t } = voice;
  const { simple, gross } = model.outcome.economy.results.MUNICIPALITY;
  const net = breakEvenSentence(simple, model, voice);
  const { baselineExitShare } = model.values;
  if (baselineExitShare === 0) return `${net} ${t("payback.second.nobodyAnyway")}`;
  const share = valueText(baselineExitShare, "baselineExitShare", voice);
  const time = timeOf(gross, voice);
  const without = gross.breakEven
    ? t("payback.second.gross", { time, breakEven: breakEvenWords(gross.breakEven, model, voice) })
    : t("payback.second.grossNone", { time });
  return [net, t("payback.second.net", { share }), without].join(" ");
}

/** "Nulpunkt: 1,2 af 20 (6,0 %).", "Intet nulpunkt." */
function breakEvenSentence({ breakEven }: Recovered, model: EconomyModel, voice: Voice): string {
  if (!breakEven) return voice.t("payback.second.noBreakEven");
  return voice.t("payback.second.breakEven", {
    breakEven: breakEvenWords(breakEven, model, voice),
  });
}

/** "1,2 af 20 (6,0 %)", "27,5, flere end de 20 på holdet". */
function breakEvenWords(
  { persons, share }: NonNullable<BreakEven>,
  { values }: EconomyModel,
  { t, language }: Voice,
): string {
  const of = plainNumber(values.participants, language);
  if (persons > 100_000) return t("payback.second.beyond", { of });
  const words = { persons: formatNumber(persons, language, decimalsFor(persons)), of };
  return persons > values.participants
    ? t("payback.second.above", words)
    : t("payback.second.within", {
        ...words,
        share: formatPercent(share, language, decimalsFor(share * 100)),
      });
}

/** "Med 3,5 % kalkulationsrente: 39 måneder." */
function discountedSentence(model: EconomyModel, voice: Voice): string | null {
  if (model.outcome.kind !== "economy") return null;
  const { discountRatePercent } = model.values;
  const { t } = voice;
  if (discountRatePercent === 0) return t("payback.second.undiscounted");
  const { discounted } = model.outcome.economy.results.MUNICIPALITY;
  return t("payback.second.discounted", {
    rate: rateText(discountRatePercent, voice),
    time: timeOf(discounted, voice),
  });
}

/** "9 måneder senere end før ændringerne." */
function differenceSentence(model: EconomyModel, before: EconomyModel, { t }: Voice) {
  if (model.outcome.kind !== "economy" || before.outcome.kind !== "economy") return null;
  const now = model.outcome.economy.results.MUNICIPALITY.simple.paybackMonths;
  const then = before.outcome.economy.results.MUNICIPALITY.simple.paybackMonths;
  if (now === null || then === null || now === then) return null;
  return t(now > then ? "payback.second.later" : "payback.second.sooner", {
    count: Math.abs(now - then),
    before: t("payback.months", { count: then }),
  });
}

/** What the months are counted from, and when that is. */
function clockSentence(model: EconomyModel, { t, language }: Voice): string | null {
  if (model.outcome.kind !== "economy") return null;
  const { input, choices } = model;
  const start = monthStart(input, 1) ?? input.businessStart;
  return t(`payback.second.clock.${choices.clock}`, { date: formatDate(start, language) });
}
