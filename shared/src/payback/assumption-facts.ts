/** What an assumption is counted in. Shares are 0 to 1; money is kroner, and may be an estimate. */
export type AssumptionUnit =
  | "PEOPLE"
  | "FTE"
  | "HOURS"
  | "DAYS"
  | "WEEKS"
  | "MONTHS"
  | "YEARS"
  | "YEAR"
  | "LOANS"
  | "KRONER"
  | "SHARE"
  | "PERCENT_A_YEAR";

/** An assumption's unit, the values it may have, and the value it has until someone says another. */
export type AssumptionFact = {
  readonly unit: AssumptionUnit;
  readonly min: number;
  readonly max: number;
  readonly default: number;
  /** Only whole numbers mean anything: people counted, months of a calendar. */
  readonly whole?: true;
};

/**
 * Every number of the model, by the name that the register knows it by.
 *
 * A number that is not here is not in the model: the months of a year and the weeks of it are no
 * assumptions, and everything else comes from a rule pack or a recorded row. The defaults are the
 * illustrative cohort's, with nothing grown, taxed or lost on the way that it does not mention.
 *
 * Source   Handbook (lengths, people, loan terms); the illustrative cohort (prices, ours); cash
 *          benefit 2012; firms alive after 5 years, 41 % (SMVdanmark, 12 September 2023), and in
 *          the years before as if they closed evenly; discount rate, Finansministeriet, 7 January 2021.
 */
export const assumptionFacts = {
  participants: people(20, { min: 1, whole: true }),
  /** How many become self-supporting; a fraction is an expected number. */
  selfSupporting: people(2),
  /** With outcomes recorded: how many more are yet expected than those recorded as such. */
  furtherSelfSupporting: people(0),
  /** Who would have left the benefit without the programme, of the participants (*dødvægt*). */
  baselineExitShare: share(0),

  teamFte: { unit: "FTE", min: 0, max: 100, default: 1 },
  teamMonths: months(12),
  teamYearPrice: kroner(400_000),
  accountingHours: { unit: "HOURS", min: 0, max: 10_000, default: 24 },
  accountingHourPrice: kroner(1_000),
  workshopDays: days(2),
  workshopDayPrice: kroner(8_000),
  vatDays: days(2),
  vatDayPrice: kroner(0),
  retreatPeople: people(14),
  retreatDays: days(4),
  retreatPersonDayPrice: kroner(1_250),
  extraSupportMonths: { unit: "MONTHS", min: 0, max: 6_000, default: 0 },
  supportMonthPrice: kroner(0),
  supportFirstMonth: wholeMonths(7, { min: 1 }),
  supportLastMonth: wholeMonths(12, { min: 1 }),
  otherPerParticipant: kroner(0),
  otherFixed: kroner(0),

  loans: { unit: "LOANS", min: 0, max: 500, default: 12 },
  loanPrincipal: kroner(40_000),
  loanLossShare: share(0.2),
  loanTermMonths: wholeMonths(120, { min: 1 }),
  loanFirstInstalmentMonth: wholeMonths(2, { min: 1 }),

  benefitProvider: kroner(13_732),
  benefitNonProvider: kroner(10_335),
  providerShare: share(0.5),
  /** The part of a benefit that no refund pays, where the refund is FIXED. */
  municipalShare: share(0.7),
  weeksOnSupportAtStart: { unit: "WEEKS", min: 0, max: 2_600, default: 26, whole: true },
  /** From business start until the benefit stops. */
  monthsToSelfSupport: wholeMonths(0),
  /** Of a benefit, where someone is partly self-supporting and what is still paid is not known. */
  partlySavedShare: share(0.5),

  survivalYear1: share(0.882),
  survivalYear2: share(0.764),
  survivalYear3: share(0.646),
  survivalYear4: share(0.528),
  survivalYear5: share(0.41),

  /** Tax paid by the self-supporting, as a share of the benefit they had; 0 leaves it out. */
  taxShare: share(0),
  taxMunicipalShare: share(0),

  benefitGrowthPercent: percentAYear(0, { min: -10 }),
  priceGrowthPercent: percentAYear(0, { min: -10 }),
  priceYear: { unit: "YEAR", min: 1990, max: 2100, default: 2012, whole: true },
  discountRatePercent: percentAYear(3.5),
  horizonYears: { unit: "YEARS", min: 1, max: 50, default: 5, whole: true },
  monthsToBusinessStart: wholeMonths(7),
} as const satisfies Readonly<Record<string, AssumptionFact>>;

type Limits = Partial<Pick<AssumptionFact, "min" | "whole">>;

function people(value: number, limits: Limits = {}): AssumptionFact {
  return { unit: "PEOPLE", min: 0, max: 500, default: value, ...limits };
}

function days(value: number): AssumptionFact {
  return { unit: "DAYS", min: 0, max: 1_000, default: value };
}

function months(value: number, limits: Limits = {}): AssumptionFact {
  return { unit: "MONTHS", min: 0, max: 240, default: value, ...limits };
}

function wholeMonths(value: number, limits: Limits = {}): AssumptionFact {
  return months(value, { ...limits, whole: true });
}

function kroner(value: number): AssumptionFact {
  return { unit: "KRONER", min: 0, max: 1_000_000_000, default: value };
}

function share(value: number): AssumptionFact {
  return { unit: "SHARE", min: 0, max: 1, default: value };
}

function percentAYear(value: number, limits: Limits = {}): AssumptionFact {
  return { unit: "PERCENT_A_YEAR", min: 0, max: 20, default: value, ...limits };
}
