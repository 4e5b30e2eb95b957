import { compareDates } from "@mikrolaan/shared/calendar";
import { kronerOf, type Oere, sumOere } from "@mikrolaan/shared/money";
import { type Payback, payback, savingPerPersonYear } from "@mikrolaan/shared/payback";
import type { OverviewFigures_PaybackBasisFragment } from "../gql/graphql.ts";

export type Basis = OverviewFigures_PaybackBasisFragment;
export type BasisCohort = Basis["cohorts"][number];

/** What one self-supporting person saves in a year, and what that rests on. Kroner. */
export type Saving = {
  readonly kroner: number;
  readonly rate: Basis["benefitRates"][number];
  readonly municipalShare: number;
  /** Null when no ladder by weeks is in force, and the share is the example's. */
  readonly refundSource: string | null;
};

export type Claim = {
  readonly cohort: BasisCohort;
  readonly saving: Saving;
  readonly cost: Oere;
  readonly payback: Payback;
};

// The published sentence is reckoned so: five years, as cash, from business start.
const horizonYears = 5;
const discountRatePercent = 0;

/** The sentence is about the newest cohort whose people and costs are in. */
export function claimOf(basis: Basis): Claim | null {
  const saving = savingOf(basis);
  const cohort = basis.cohorts
    .filter(isRipe)
    .toSorted((a, b) => compareDates(b.startsOn, a.startsOn))[0];
  return cohort && saving ? claimFor(cohort, saving) : null;
}

/** Whether a cohort is far enough to be judged: course over, people in it, costs recorded. */
export function isRipe({ status, costs, participants }: BasisCohort): boolean {
  return (status === "FOLLOW_UP" || status === "CLOSED") && costs.length > 0 && participants > 0;
}

export function claimFor(cohort: BasisCohort, saving: Saving): Claim {
  const cost = costOf(cohort);
  return {
    cohort,
    saving,
    cost,
    payback: payback({
      participants: cohort.participants,
      selfSupporting: cohort.selfSupporting,
      costs: [{ label: cohort.name, amountKroner: kronerOf(cost) }],
      savingPerPersonPerYearKroner: saving.kroner,
      horizonYears,
      discountRatePercent,
    }),
  };
}

export function costOf({ costs }: BasisCohort): Oere {
  return sumOere(costs.map(({ amount }) => amount));
}

/** Newest known benefit, half providers and half not; the municipal share of weeks 27 to 52. */
export function savingOf({ benefitRates, refundSteps, illustrative }: Basis): Saving | null {
  const rate = benefitRates.toSorted((a, b) => compareDates(b.validFrom, a.validFrom))[0];
  if (!rate) return null;
  const step = refundSteps.find(({ fromWeek, toWeek }) => fromWeek <= 27 && (toWeek ?? 27) >= 27);
  const municipalShare = step?.municipalShare ?? illustrative.municipalShare;
  const parts = [
    { monthlyOere: rate.provider, weight: 0.5 },
    { monthlyOere: rate.nonProvider, weight: 0.5 },
  ];
  return {
    kroner: savingPerPersonYear({ parts, municipalShare }),
    rate,
    municipalShare,
    refundSource: step?.source ?? null,
  };
}
