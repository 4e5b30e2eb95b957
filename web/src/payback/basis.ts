import { kronerOf, oereFromKroner, sumOere } from "@mikrolaan/shared/money";
import { type CostKind, costKinds, savingPerPersonYear } from "@mikrolaan/shared/payback";
import type { PaybackQuery } from "../gql/graphql.ts";
import type { NumberKey } from "./settings.ts";

export type BasisData = PaybackQuery["paybackBasis"];
type BasisCohort = BasisData["cohorts"][number];
export type Rate = BasisData["benefitRates"][number];

/** Every assumption as the chosen basis has it, before anyone changed any. */
export type Basis = {
  /** Null is the illustrative cohort. */
  readonly cohort: BasisCohort | null;
  readonly rate: Rate | null;
  readonly numbers: Readonly<Record<NumberKey, number>>;
};

// The handbook's sentence is about 2 of 20 in less than 5 years. Treasurers read cash, so no
// discount is where we begin, and the socio-economic rate stands beside it.
const handbook = { selfSupporting: 2, horizonYears: 5, discountRatePercent: 0 } as const;

/** The socio-economic discount rate of Finansministeriet since 7 January 2021, in per cent. */
export const recommendedDiscountPercent = 3.5;

/** The basis by its id; null for a cohort that is not there. */
export function basisOf(data: BasisData, id: string | null): Basis | null {
  const cohort = data.cohorts.find((it) => it.id === id) ?? null;
  if (id !== null && cohort === null) return null;
  const { illustrative } = data;
  const rate = rateOf(data, illustrative.rateId) ?? data.benefitRates[0] ?? null;
  const costs = cohort?.costs ?? illustrative.costs;
  // A cohort of nobody is reckoned with as many as the example has; the page says so.
  const participants = cohort?.participants || illustrative.participants;
  const { providerShare, municipalShare } = illustrative;
  return {
    cohort,
    rate,
    numbers: {
      ...handbook,
      ...linesOf(costs),
      participants,
      selfSupporting: cohort
        ? cohort.selfSupporting
        : Math.min(handbook.selfSupporting, participants),
      cost: kronerOf(sumOere(costs.map(({ amount }) => amount))),
      providerShare,
      municipalShare,
      saving: rate ? savingOf({ rate, providerShare, municipalShare }) : 0,
    },
  };
}

export function rateOf(data: BasisData, id: string | null): Rate | null {
  return data.benefitRates.find((rate) => rate.id === id) ?? null;
}

type SavingParts = {
  readonly rate: Rate;
  readonly providerShare: number;
  readonly municipalShare: number;
};

/** What one self-supporting person saves the municipality in a year, in kroner. */
export function savingOf({ rate, providerShare, municipalShare }: SavingParts): number {
  const parts = [
    { monthlyOere: rate.provider, weight: providerShare },
    { monthlyOere: rate.nonProvider, weight: 1 - providerShare },
  ];
  return savingPerPersonYear({ parts, municipalShare });
}

/** The benefit of a month, weighed by how many are providers; kroner. */
export function monthlyBenefitOf(rate: Rate, providerShare: number): number {
  return savingOf({ rate, providerShare, municipalShare: 1 }) / 12;
}

function linesOf(
  costs: readonly { readonly kind: CostKind; readonly amount: Parameters<typeof kronerOf>[0] }[],
): Record<CostKind, number> {
  const sumOf = (kind: CostKind) =>
    kronerOf(sumOere(costs.filter((cost) => cost.kind === kind).map(({ amount }) => amount)));
  return { ...noCosts, ...Object.fromEntries(costKinds.map((kind) => [kind, sumOf(kind)])) };
}

const noCosts: Readonly<Record<CostKind, number>> = {
  TEAM: 0,
  ACCOUNTING_COURSE: 0,
  MARKETING_WORKSHOP: 0,
  VAT_AND_TAX: 0,
  RETREAT: 0,
  LOAN_LOSS: 0,
  SUPPORT: 0,
  OTHER: 0,
};

/** The sum of cost lines in kroner, counted in øre so that it is the sum of what is shown. */
export function sumOfLines(numbers: Readonly<Partial<Record<NumberKey, number>>>): number {
  return kronerOf(sumOere(costKinds.map((kind) => oereFromKroner(numbers[kind] ?? 0))));
}
