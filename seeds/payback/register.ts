// The range, source and confidence of every assumption as shipped; the values themselves are the
// core's defaults. What no source was found for is marked as an estimate of ours, with a wide range.
import { plainDate } from "@mikrolaan/shared/calendar";
import {
  type AssumptionKey,
  assumptionFacts,
  type Confidence,
  type RegisteredValue,
} from "@mikrolaan/shared/payback";

type Shipped = Omit<RegisteredValue, "value">;

const handbook = "Mikrolånshåndbogen, Socialt Udviklingscenter SUS og Aarhus Kommune";
const ours = "Mikrolåns eget skøn, det illustrative hold";
const rates2012 = "bm.dk, satser 2013; regnet tilbage til 2012";
const firms = "SMVdanmark, alle nye danske firmaer";
const none = "Regnes ikke med, før nogen angiver andet";

/** Every assumption's range and source; a test sees that none is missing. */
const facts: Readonly<Record<AssumptionKey, Shipped>> = {
  participants: fixed(handbook, "SURE"),
  selfSupporting: ranged(1, 4, handbook, "FAIR"),
  furtherSelfSupporting: fixed(none, "ESTIMATE"),
  baselineExitShare: ranged(
    0,
    0.04,
    "Intet dansk tal fundet; 4 % som et forsigtigt skøn",
    "ESTIMATE",
  ),

  teamFte: ranged(0.8, 1.2, handbook, "FAIR"),
  teamMonths: ranged(12, 15, ours, "ESTIMATE"),
  teamYearPrice: ranged(360_000, 440_000, ours, "ESTIMATE"),
  accountingHours: fixed(handbook, "SURE"),
  accountingHourPrice: ranged(800, 1_200, ours, "ESTIMATE"),
  workshopDays: fixed(handbook, "SURE"),
  workshopDayPrice: ranged(6_000, 10_000, ours, "ESTIMATE"),
  vatDays: fixed(handbook, "SURE"),
  vatDayPrice: fixed("Undervises af SKAT, uden betaling", "FAIR"),
  retreatPeople: ranged(12, 16, ours, "ESTIMATE"),
  retreatDays: fixed(handbook, "SURE"),
  retreatPersonDayPrice: ranged(1_000, 1_600, ours, "ESTIMATE"),
  extraSupportMonths: ranged(0, 24, none, "ESTIMATE"),
  supportMonthPrice: fixed(none, "ESTIMATE"),
  supportFirstMonth: fixed(handbook, "SURE"),
  supportLastMonth: fixed(handbook, "SURE"),
  otherPerParticipant: fixed(none, "ESTIMATE"),
  otherFixed: fixed(none, "ESTIMATE"),

  loans: ranged(7, 14, "Aarhus 2: 12 lån", "FAIR"),
  loanPrincipal: ranged(30_000, 50_000, handbook, "FAIR"),
  loanLossShare: ranged(0.1, 0.4, ours, "ESTIMATE"),
  loanTermMonths: fixed(handbook, "SURE"),
  loanFirstInstalmentMonth: fixed(handbook, "SURE"),

  benefitProvider: ranged(13_345, 16_382, rates2012, "FAIR"),
  benefitNonProvider: ranged(10_044, 12_326, rates2012, "FAIR"),
  providerShare: ranged(0, 1, ours, "ESTIMATE"),
  municipalShare: ranged(0.6, 0.8, "star.dk, refusionstrappen fra 2016, uge 27–52", "SURE"),
  weeksOnSupportAtStart: ranged(0, 104, ours, "ESTIMATE"),
  monthsToSelfSupport: ranged(0, 12, ours, "ESTIMATE"),
  partlySavedShare: ranged(0.25, 0.75, ours, "ESTIMATE"),

  survivalYear1: firmsAlive(0.75, 1),
  survivalYear2: firmsAlive(0.6, 1),
  survivalYear3: firmsAlive(0.5, 1),
  survivalYear4: firmsAlive(0.42, 1),
  survivalYear5: firmsAlive(0.25, 1),

  taxShare: fixed(none, "ESTIMATE"),
  taxMunicipalShare: fixed(none, "ESTIMATE"),

  benefitGrowthPercent: ranged(0, 3, none, "ESTIMATE"),
  priceGrowthPercent: ranged(0, 3, none, "ESTIMATE"),
  priceYear: fixed(rates2012, "SURE"),
  discountRatePercent: {
    low: 0,
    high: 4,
    source: "Finansministeriet, dokumentationsnotat",
    sourceDate: plainDate("2021-01-07"),
    confidence: "SURE",
  },
  horizonYears: fixed(handbook, "SURE"),
  monthsToBusinessStart: fixed(handbook, "FAIR"),
};

export const shippedRegister = Object.entries(facts).map(([key, shipped]) => ({
  key,
  value: assumptionFacts[key as AssumptionKey].default,
  ...shipped,
}));

function fixed(source: string, confidence: Confidence): Shipped {
  return { low: null, high: null, source, sourceDate: null, confidence };
}

function ranged(low: number, high: number, source: string, confidence: Confidence): Shipped {
  return { low, high, source, sourceDate: null, confidence };
}

function firmsAlive(low: number, high: number): Shipped {
  const sourceDate = plainDate("2023-09-12");
  return { low, high, source: firms, sourceDate, confidence: "FAIR" };
}
