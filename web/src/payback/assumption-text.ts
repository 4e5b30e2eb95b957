import { type Language, roundHalfUp } from "@mikrolaan/shared/money";
import {
  type AssumptionKey,
  type AssumptionUnit,
  assumptionFacts,
} from "@mikrolaan/shared/payback";
import type { TFunction } from "i18next";
import { kronerNumber, plainNumber } from "./numbers.ts";

/** What the assumptions are gathered under, in the order that the register shows them. */
export const assumptionGroups = {
  people: ["participants", "selfSupporting", "furtherSelfSupporting", "baselineExitShare"],
  team: [
    ...(["teamFte", "teamMonths", "teamYearPrice", "accountingHours"] as const),
    ...(["accountingHourPrice", "workshopDays", "workshopDayPrice", "vatDays"] as const),
    ...(["vatDayPrice", "retreatPeople", "retreatDays", "retreatPersonDayPrice"] as const),
  ],
  support: [
    ...(["extraSupportMonths", "supportMonthPrice", "supportFirstMonth"] as const),
    ...(["supportLastMonth", "otherPerParticipant", "otherFixed"] as const),
  ],
  loans: [
    ...(["loans", "loanPrincipal", "loanLossShare", "loanTermMonths"] as const),
    "loanFirstInstalmentMonth",
  ],
  benefit: [
    ...(["benefitProvider", "benefitNonProvider", "providerShare", "municipalShare"] as const),
    ...(["weeksOnSupportAtStart", "benefitGrowthPercent"] as const),
    ...(["taxShare", "taxMunicipalShare"] as const),
  ],
  lasting: [
    ...(["monthsToSelfSupport", "partlySavedShare", "survivalYear1", "survivalYear2"] as const),
    ...(["survivalYear3", "survivalYear4", "survivalYear5"] as const),
  ],
  reckoning: [
    ...(["horizonYears", "discountRatePercent", "priceGrowthPercent", "priceYear"] as const),
    "monthsToBusinessStart",
  ],
} as const satisfies Readonly<Record<string, readonly AssumptionKey[]>>;

export type AssumptionGroup = keyof typeof assumptionGroups;

export const groupNames = Object.keys(assumptionGroups).filter(isGroup);

/** How many of what is shown one of what the model counts is: 100 where a share is shown as per cent. */
function shownPerOne(key: AssumptionKey): number {
  return assumptionFacts[key].unit === "SHARE" ? 100 : 1;
}

/** The value as a field shows it, without what a binary number adds. */
export function toShown(key: AssumptionKey, value: number): number {
  return roundHalfUp(value * shownPerOne(key), shownDecimals);
}

/** What was typed, as the model counts it. */
export function fromShown(key: AssumptionKey, shown: number): number {
  return roundHalfUp(shown / shownPerOne(key), shownDecimals + 2);
}

/** As many decimals as a field takes. */
export const shownDecimals = 4;

type Voice = { readonly t: TFunction; readonly language: Language };

/** "20 %", "400.000 kr.", "2012". */
export function assumptionText(key: AssumptionKey, value: number, voice: Voice): string {
  const shown = toShown(key, value);
  const unit = unitText(key, voice, shown);
  const text = numberText(key, shown, voice.language);
  return unit ? `${text}\u00a0${unit}` : text;
}

/** "10 til 40 %": the range that is still believable; null where there is none. */
export function rangeText(
  key: AssumptionKey,
  { low, high }: { readonly low?: number | null; readonly high?: number | null },
  voice: Voice,
): string | null {
  if (typeof low !== "number" || typeof high !== "number") return null;
  const from = numberText(key, toShown(key, low), voice.language);
  return voice.t("register.range", { low: from, high: assumptionText(key, high, voice) });
}

/** What the assumption is counted in, as people write it; a year is a number of its own. */
export function unitText(key: AssumptionKey, { t }: Voice, of = 0): string {
  const unit: AssumptionUnit = assumptionFacts[key].unit;
  if (unit === "YEAR") return "";
  // "1,5 måneder": Danish counts parts of one as one where people do not.
  return t(`register.unit.${unit}`, { count: of === 1 ? 1 : 2 });
}

function numberText(key: AssumptionKey, shown: number, language: Language): string {
  const { unit } = assumptionFacts[key];
  if (unit === "YEAR") return String(shown);
  if (unit === "KRONER") return kronerNumber(shown, language);
  return plainNumber(shown, language, shownDecimals);
}

function isGroup(name: string): name is AssumptionGroup {
  return Object.hasOwn(assumptionGroups, name);
}
