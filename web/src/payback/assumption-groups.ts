import type { AssumptionKey } from "@mikrolaan/shared/payback";

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

function isGroup(name: string): name is AssumptionGroup {
  return Object.hasOwn(assumptionGroups, name);
}
