import { formatDate } from "@mikrolaan/shared/calendar";
import {
  type AssumptionFact,
  type AssumptionKey,
  assumptionFacts,
} from "@mikrolaan/shared/payback";
import type { EconomyModel } from "./economy-model.ts";
import { kronerNumber, plainNumber } from "./numbers.ts";
import type { Voice } from "./voice.ts";

/** What is shown for one: 100 where a share is shown as per cent. */
export function scaleOf(key: AssumptionKey): number {
  return factOf(key).unit === "SHARE" ? 100 : 1;
}

export function factOf(key: AssumptionKey): AssumptionFact {
  return assumptionFacts[key];
}

/** A value as it is shown, without its unit: 0.7 of a share is "70". */
export function shownNumber(shown: number, key: AssumptionKey, { language }: Voice): string {
  const { unit } = factOf(key);
  if (unit === "YEAR") return String(shown);
  return unit === "KRONER" ? kronerNumber(shown, language) : plainNumber(shown, language);
}

/** A value with its unit: "70 %", "12 mdr.", "2 borgere", "1 borger". */
export function valueText(value: number, key: AssumptionKey, voice: Voice): string {
  const { t } = voice;
  const { unit } = factOf(key);
  const number = shownNumber(value * scaleOf(key), key, voice);
  if (unit === "YEAR") return number;
  const isOne = value === 1 && hasOwnOne(unit);
  const name = isOne ? t(`assumption.unitOfOne.${unit}`) : t(`assumption.unit.${unit}`);
  return `${number}\u00a0${name}`;
}

const unitsWithOne = ["PEOPLE", "HOURS", "DAYS", "WEEKS", "MONTHS"] as const;

function hasOwnOne(unit: AssumptionFact["unit"]): unit is (typeof unitsWithOne)[number] {
  return unitsWithOne.some((it) => it === unit);
}

/** Where a value is from, in words: its source and when it said so. */
export function sourceText(key: AssumptionKey, model: EconomyModel, voice: Voice): string {
  const { t, language } = voice;
  const { cohort, scenario, changed } = model;
  if (changed.has(key)) return t("payback.assumptions.own");
  if (scenario?.values.some((it) => it.key === key)) {
    return t("payback.assumptions.ofScenario", { name: scenarioName(scenario, voice) });
  }
  if (isRecorded(key, model)) {
    const date = formatDate(cohort?.recordedTo ?? model.input.businessStart, language);
    return t("payback.assumptions.recorded", { date });
  }
  const entry = model.register.get(key)?.entry;
  if (!entry) return t("payback.assumptions.own");
  const { source, sourceDate } = entry;
  return sourceDate ? `${source}, ${formatDate(sourceDate, language)}` : source;
}

/** How sure a value is; what someone set on the page is an estimate. */
export function confidenceOf(key: AssumptionKey, model: EconomyModel) {
  if (model.changed.has(key)) return "ESTIMATE";
  if (isRecorded(key, model)) return "SURE";
  return model.register.get(key)?.entry.confidence ?? "ESTIMATE";
}

export function scenarioName(
  { name, nameEnglish }: NonNullable<EconomyModel["scenario"]>,
  { language }: Voice,
): string {
  return language === "en" ? (nameEnglish ?? name) : name;
}

/** Counted on the cohort, and not assumed. */
function isRecorded(key: AssumptionKey, { cohort, scenario }: EconomyModel): boolean {
  if (!cohort || cohort.participants === 0) return false;
  if (scenario?.values.some((it) => it.key === key)) return false;
  return key === "participants" || key === "selfSupporting";
}
