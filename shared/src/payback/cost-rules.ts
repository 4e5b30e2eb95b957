import type { AssumptionKey, AssumptionValues } from "./assumption-values.ts";
import type { CostKind } from "./costs.ts";

/** What a cost is so much for. */
export const costBases = [
  "FIXED",
  "PER_PARTICIPANT",
  "PER_SESSION_HOUR",
  "PER_DAY",
  "PER_PERSON_DAY",
  "PER_FTE_MONTH",
  "PER_LOAN_LOST",
  "PER_SUPPORT_MONTH",
] as const;

export type CostBasis = (typeof costBases)[number];

/** When a cost falls: evenly up to business start, evenly while support is extended, or at the start. */
export type CostTiming = "PROGRAMME" | "BUSINESS_START" | "SUPPORT";

/** One cost of the model: so many of its basis, at the price that its key holds. */
export type CostRule = {
  readonly kind: CostKind;
  readonly basis: CostBasis;
  readonly price: AssumptionKey;
  readonly quantity: (values: AssumptionValues) => number;
  readonly timing: CostTiming;
};

/**
 * Every assumed cost of a cohort, with what it is for and when it falls.
 *
 * Units    prices in kroner; a full-time year is 12 months of a full-time equivalent.
 * Source   Handbook: the course's modules, the retreat and the loans; the team of one full-time
 *          equivalent or more.
 * Example  the defaults come to 606,000 kr.
 */
export const costRules: readonly CostRule[] = [
  {
    ...{ kind: "TEAM", basis: "PER_FTE_MONTH", price: "teamYearPrice", timing: "PROGRAMME" },
    quantity: ({ teamFte, teamMonths }) => (teamFte * teamMonths) / 12,
  },
  {
    ...{ kind: "ACCOUNTING_COURSE", basis: "PER_SESSION_HOUR", timing: "PROGRAMME" },
    price: "accountingHourPrice",
    quantity: ({ accountingHours }) => accountingHours,
  },
  {
    ...{ kind: "MARKETING_WORKSHOP", basis: "PER_DAY", timing: "PROGRAMME" },
    price: "workshopDayPrice",
    quantity: ({ workshopDays }) => workshopDays,
  },
  {
    ...{ kind: "VAT_AND_TAX", basis: "PER_DAY", price: "vatDayPrice", timing: "PROGRAMME" },
    quantity: ({ vatDays }) => vatDays,
  },
  {
    ...{ kind: "RETREAT", basis: "PER_PERSON_DAY", timing: "PROGRAMME" },
    price: "retreatPersonDayPrice",
    quantity: ({ retreatPeople, retreatDays }) => retreatPeople * retreatDays,
  },
  {
    ...{ kind: "LOAN_LOSS", basis: "PER_LOAN_LOST", timing: "BUSINESS_START" },
    price: "loanPrincipal",
    quantity: ({ loans, loanLossShare }) => loans * loanLossShare,
  },
  {
    ...{ kind: "SUPPORT", basis: "PER_SUPPORT_MONTH", timing: "SUPPORT" },
    price: "supportMonthPrice",
    quantity: ({ extraSupportMonths }) => extraSupportMonths,
  },
  {
    ...{ kind: "OTHER", basis: "PER_PARTICIPANT", timing: "PROGRAMME" },
    price: "otherPerParticipant",
    quantity: ({ participants }) => participants,
  },
  {
    ...{ kind: "OTHER", basis: "FIXED", price: "otherFixed", timing: "PROGRAMME" },
    quantity: () => 1,
  },
];
