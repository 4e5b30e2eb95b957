import type { PlainDate } from "@mikrolaan/shared/calendar";
import {
  type AssumptionFact,
  type AssumptionKey,
  assumptionFacts,
  economyChoiceNames,
} from "@mikrolaan/shared/payback";
import { instantText } from "../ui/clock.ts";
import type { CsvValue } from "../ui/csv.ts";
import { plainRows, type WorkbookSheet, type XlsxValue } from "../ui/xlsx.ts";
import { unitText } from "./assumption-field.ts";
import { type AssumptionLine, assumptionLinesOf } from "./assumption-lines-of.ts";
import { type EconomyBasis, type EconomyModel, economyModel } from "./economy-model.ts";
import { noSettings } from "./economy-settings.ts";
import { answerOf } from "./explorer-text.ts";
import { recoveredSentence } from "./second-line.ts";
import type { Voice } from "./voice.ts";

/** The sheet "Forudsætninger", and where on it the values stand that formulas refer to. */
export function assumptionSheet(
  basis: EconomyBasis,
  model: EconomyModel,
  voice: Voice,
): { readonly sheet: WorkbookSheet; readonly rowOf: (key: AssumptionKey) => number } {
  const { t } = voice;
  const lines = assumptionLinesOf(model);
  const head = [
    t("payback.report.assumption"),
    t("payback.report.value"),
    t("payback.report.book.unit"),
    t("payback.report.book.low"),
    t("payback.report.book.high"),
    t("payback.report.book.from"),
    t("payback.report.source"),
    t("payback.report.book.sourceDate"),
    t("payback.report.owner"),
    t("payback.report.confidence"),
    t("payback.report.book.signedOff"),
    t("payback.report.book.signedAt"),
  ];
  const rows = [
    head,
    ...lines.map((line) => lineOf(line, voice)),
    [],
    ...choiceLines(model, voice),
    ...ruleLines(basis, model, voice),
  ];
  return {
    sheet: { name: t("payback.report.sheet.assumptions"), rows },
    rowOf: (key) => lines.findIndex((line) => line.key === key) + 2,
  };
}

/** What a file of figures rests on: the answer in words, and under it every assumption. */
export function assumptionNotes(
  basis: EconomyBasis,
  model: EconomyModel,
  voice: Voice,
): readonly (readonly CsvValue[])[] {
  const { sentence } = answerOf(model, voice);
  return [
    [sentence, recoveredSentence(model, voice)],
    ...plainRows(assumptionSheet(basis, model, voice).sheet.rows),
  ];
}

/** The register as it is, for figures of several cohorts that are measured by it. */
export function registerNotes(
  basis: EconomyBasis,
  today: PlainDate,
  voice: Voice,
): readonly (readonly CsvValue[])[] {
  const model = economyModel(basis, null, noSettings, today);
  return plainRows(assumptionSheet(basis, model, voice).sheet.rows);
}

/** Who says a value: "registret", "scenariet". */
export function originWord(line: AssumptionLine, { t }: Voice): string {
  const words = {
    PAGE: "setOnPage",
    SCENARIO: "ofScenario",
    RECORDED: "recorded",
    REGISTER: "registered",
    SHIPPED: "shipped",
  } as const;
  return t(`payback.report.book.${words[line.origin]}`);
}

/** The choices as pairs of what is chosen and what was. */
export function choicesIn(
  { choices }: EconomyModel,
  { t }: Voice,
): readonly (readonly [name: string, chosen: string])[] {
  return economyChoiceNames.map((name) => [
    t(`assumption.choice.${name}`),
    t(`assumption.option.${choices[name]}`),
  ]);
}

function lineOf(line: AssumptionLine, voice: Voice): readonly XlsxValue[] {
  const { t, language } = voice;
  const { key, value, low, high, source, sourceDate, owner, confidence, signedOff } = line;
  const fact: AssumptionFact = assumptionFacts[key];
  const isShare = fact.unit === "SHARE";
  const figure = (n: number) => (isShare ? { value: n, format: "0.0%" } : n);
  return [
    t(`assumption.name.${key}`),
    figure(value),
    isShare ? null : unitText(key, voice) || null,
    low === null ? null : figure(low),
    high === null ? null : figure(high),
    originWord(line, voice),
    source,
    sourceDate && { date: sourceDate },
    owner,
    t(`assumption.confidence.${confidence}`),
    signedOff?.by ?? null,
    signedOff && instantText(signedOff.at, language),
  ];
}

function choiceLines(model: EconomyModel, voice: Voice): readonly (readonly XlsxValue[])[] {
  return [[voice.t("payback.report.choices")], ...choicesIn(model, voice)];
}

/** The rates and refunds, where they were reckoned with. */
function ruleLines(
  { economyRulePacks }: EconomyBasis,
  { choices }: EconomyModel,
  { t }: Voice,
): readonly (readonly XlsxValue[])[] {
  const used = economyRulePacks.filter(({ rates }) =>
    rates ? choices.benefits === "RATE_PACKS" : choices.refund === "LADDER",
  );
  if (used.length === 0) return [];
  return [
    [],
    [t("payback.report.book.rules")],
    ...used.map(({ key, validFrom, source }) => [
      key,
      null,
      t("payback.report.book.validFrom"),
      { date: validFrom },
      null,
      null,
      source,
    ]),
  ];
}
