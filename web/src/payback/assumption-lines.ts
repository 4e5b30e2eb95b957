import { kronerOf, roundHalfUp } from "@mikrolaan/shared/money";
import { assumptionKeys, economyChoices } from "@mikrolaan/shared/payback";
import type { CsvValue } from "../ui/csv.ts";
import { factOf, scaleOf, scenarioName, sourceText } from "./assumption-text.ts";
import type { EconomyModel } from "./economy-model.ts";
import type { Voice } from "./voice.ts";

/** Every assumption with its value and source, for the file that leaves the page with the figures. */
export function assumptionLines(
  model: EconomyModel,
  voice: Voice,
): readonly (readonly CsvValue[])[] {
  const { t } = voice;
  const { cohort, scenario, values, choices, outcome } = model;
  const name =
    cohort?.name ?? t("payback.assumptions.illustrative", { count: values.participants });
  const net =
    outcome.kind === "economy"
      ? kronerOf(outcome.economy.results.MUNICIPALITY.netAfterHorizon)
      : "";
  return [
    [
      t("payback.csv.assumptions"),
      t("payback.csv.value"),
      t("payback.csv.unit"),
      t("payback.csv.source"),
    ],
    [t("payback.assumptions.basis"), name],
    [t("payback.assumptions.scenario"), scenario ? scenarioName(scenario, voice) : ""],
    ...assumptionKeys.map((key) => [
      t(`assumption.name.${key}`),
      roundHalfUp(values[key] * scaleOf(key), 6),
      t(`assumption.unit.${factOf(key).unit}`),
      sourceText(key, model, voice),
    ]),
    ...choiceNames.map((choice) => [
      t(`assumption.choice.${choice}`),
      t(`assumption.option.${choices[choice]}`),
    ]),
    [t("payback.counts.net", { years: t("payback.years", { count: values.horizonYears }) }), net],
  ];
}

const choiceNames = [
  "clock",
  "refund",
  "activity",
  "benefits",
  "persistence",
  "loans",
] as const satisfies readonly (keyof typeof economyChoices)[];
