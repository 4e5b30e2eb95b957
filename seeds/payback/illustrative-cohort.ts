// A cohort of 20 whose costs are assumed, so that it lands on the published break-even of 6 %.
// Agreement with that figure therefore proves the arithmetic, and nothing about real costs.
//
// Assumed: every unit price and the loss of a fifth of the loans. From the handbook: 20 people and
// the course's length; 12 loans as in Aarhus from 2010. The saving: cash benefit 2012, half
// providers and half not, of which the municipality bears 70 % (weeks 27 to 52 since 2016).
import { kronerOf, oereFromKroner } from "@mikrolaan/shared/money";
import {
  type CostItem,
  costOf,
  type PaybackInput,
  savingPerPersonYear,
} from "@mikrolaan/shared/payback";

export const illustrativeCosts = [
  { kind: "TEAM", label: "1,0 årsværk i 12 måneder", quantity: 1, unitPrice: kr(400_000) },
  { kind: "ACCOUNTING_COURSE", label: "8 × 3 timer", quantity: 24, unitPrice: kr(1_000) },
  { kind: "MARKETING_WORKSHOP", label: "2 dage", quantity: 2, unitPrice: kr(8_000) },
  { kind: "VAT_AND_TAX", label: "2 dage (SKAT)", quantity: 2, unitPrice: kr(0) },
  { kind: "RETREAT", label: "14 personer × 4 dage", quantity: 56, unitPrice: kr(1_250) },
  { kind: "LOAN_LOSS", label: "12 lån", quantity: 12, unitPrice: kr(40_000), lossShare: 0.2 },
] as const satisfies readonly CostItem[];

export const illustrativeSaving = {
  parts: [
    { monthlyOere: kr(10_335), weight: 0.5 },
    { monthlyOere: kr(13_732), weight: 0.5 },
  ],
  municipalShare: 0.7,
} as const satisfies Parameters<typeof savingPerPersonYear>[0];

export const illustrativeCohort = {
  participants: 20,
  selfSupporting: 2,
  costs: illustrativeCosts.map((item) => ({
    label: item.label,
    amountKroner: kronerOf(costOf(item)),
  })),
  savingPerPersonPerYearKroner: savingPerPersonYear(illustrativeSaving),
  horizonYears: 5,
  discountRatePercent: 3.5,
} as const satisfies PaybackInput;

/** The rate pack that the saving is reckoned with; a test sees that both say the same. */
export const illustrativeRate = {
  rateId: "BENEFIT_RATES/cash-benefit@2012-01-01",
  providerShare: 0.5,
} as const;

/** The Danish socio-economic discount rate, and where it is from. Treasurers also read 0 %. */
export const discountRate = {
  percent: 3.5,
  since: "2021-01-07",
  source: "Finansministeriet, dokumentationsnotat, 7.1.2021",
} as const;

function kr(kroner: number) {
  return oereFromKroner(kroner);
}
