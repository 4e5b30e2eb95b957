import { plainDate } from "../calendar/index.ts";
import { oereFromKroner } from "../money/index.ts";
import type { RulePack } from "../rules/index.ts";
import {
  type AssumptionValues,
  defaultAssumptions,
  defaultChoices,
  type EconomyChoices,
  type EconomyInput,
} from "./index.ts";

/** The illustrative cohort with something changed. */
export function economy(
  change: Partial<AssumptionValues> = {},
  {
    choices = {},
    ...given
  }: Partial<Omit<EconomyInput, "values" | "choices">> & {
    readonly choices?: Partial<EconomyChoices>;
  } = {},
): EconomyInput {
  return {
    values: { ...defaultAssumptions, ...change },
    choices: { ...defaultChoices, ...choices },
    businessStart: plainDate("2016-01-01"),
    people: [],
    costPayers: {},
    records: null,
    rules: { packs, benefitKey: "cash-benefit" },
    ...given,
  };
}

/** Nothing spent: what is given is all there is. */
export const noCosts = {
  teamFte: 0,
  accountingHours: 0,
  workshopDays: 0,
  retreatPeople: 0,
  loans: 0,
} as const satisfies Partial<AssumptionValues>;

const shipped = { legalBasis: null, source: "test", sourceDate: null, verified: false } as const;

/** The refund by activity until 2015, and the ladder from 2016. */
export const refundPacks: readonly RulePack[] = [
  {
    ...{ ...shipped, key: "state-refund", kind: "REFUND_LADDER" },
    validFrom: plainDate("2007-01-01"),
    validTo: plainDate("2015-12-31"),
    content: {
      basis: "ACTIVITY",
      activities: [
        { activity: "WORK_PLACEMENT", refundPercent: 50 },
        { activity: "GUIDANCE", refundPercent: 30 },
      ],
    },
  },
  {
    ...{ ...shipped, key: "state-refund", kind: "REFUND_LADDER" },
    validFrom: plainDate("2016-01-01"),
    validTo: null,
    content: {
      basis: "WEEKS_ON_SUPPORT",
      steps: [
        { fromWeek: 1, toWeek: 4, refundPercent: 80 },
        { fromWeek: 5, toWeek: 26, refundPercent: 40 },
        { fromWeek: 27, toWeek: 52, refundPercent: 30 },
        { fromWeek: 53, toWeek: null, refundPercent: 20 },
      ],
    },
  },
];

/** The cash benefit of a year, in kroner a month. */
export function cashBenefit(year: number, provider: number, nonProvider: number): RulePack {
  return {
    ...{ ...shipped, key: "cash-benefit", kind: "BENEFIT_RATES" },
    validFrom: plainDate(`${year}-01-01`),
    validTo: plainDate(`${year}-12-31`),
    content: {
      perMonth: [
        { recipient: "PROVIDER", amount: oereFromKroner(provider) },
        { recipient: "NON_PROVIDER", amount: oereFromKroner(nonProvider) },
      ],
    },
  };
}

const packs = [
  ...refundPacks,
  cashBenefit(2016, 14_575, 10_968),
  cashBenefit(2017, 14_808, 11_143),
];
