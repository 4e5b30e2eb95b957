import type { PlainDate } from "../calendar/index.ts";
import type { Oere } from "../money/index.ts";
import type { OutcomeStatus } from "../outcomes/index.ts";
import type { RateRecipient, RulePack } from "../rules/index.ts";
import type { AssumptionKey, AssumptionValues } from "./assumption-values.ts";
import type { CostKind } from "./costs.ts";
import type { NeverReason } from "./recovery.ts";

/** Who pays, and who is spared: the headline is always the municipality's own. */
export const payers = ["MUNICIPALITY", "STATE", "REGION"] as const;

export type Payer = (typeof payers)[number];

/** What is chosen rather than counted, with what each choice is until someone makes another. */
export const economyChoices = {
  /** What month 0 is: costs before business start count there, or in their own months. */
  clock: ["BUSINESS_START", "PROGRAMME_START"],
  /** The municipality's share of a benefit: one for all, or the ladder by each one's weeks. */
  refund: ["FIXED", "LADDER"],
  /** What refund goes by before the ladder of 2016. */
  activity: ["GUIDANCE", "WORK_PLACEMENT"],
  /** What a benefit is: the assumption, indexed, or the rate in force in each month. */
  benefits: ["ASSUMED", "RATE_PACKS"],
  /** How long a success lasts. */
  persistence: ["NONE_LOST", "LINEAR", "GEOMETRIC", "TABLE"],
  /** Loans as the part that is lost, at business start, or as money out and back. */
  loans: ["LOSS_ONLY", "IN_FLOW"],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type EconomyChoice = keyof typeof economyChoices;

export const economyChoiceNames: readonly EconomyChoice[] =
  Object.keys(economyChoices).filter(isEconomyChoice);

export type EconomyChoices = {
  readonly [Choice in EconomyChoice]: (typeof economyChoices)[Choice][number];
};

/** The published calculation's choices. */
export const defaultChoices: EconomyChoices = {
  clock: "BUSINESS_START",
  refund: "FIXED",
  activity: "GUIDANCE",
  benefits: "ASSUMED",
  persistence: "NONE_LOST",
  loans: "LOSS_ONLY",
};

/** Everything the model takes. The same input gives the same economy, to the øre. */
export type EconomyInput = {
  readonly values: AssumptionValues;
  readonly choices: EconomyChoices;
  /** Months are counted from here: month 1 is the first after it, month 0 all that went before. */
  readonly businessStart: PlainDate;
  /** Those known one by one; the other participants are as the assumptions say. */
  readonly people: readonly EconomyPerson[];
  /** Who pays an assumed cost, where it is not the municipality. */
  readonly costPayers: Readonly<Partial<Record<CostKind, Payer>>>;
  /** What has happened; null for a plan. */
  readonly records: EconomyRecords | null;
  readonly rules: EconomyRules;
};

/** One participant, as far as is known; null is as the assumptions say. */
export type EconomyPerson = {
  readonly id: string;
  /** Weeks on support at business start, past spells included. */
  readonly weeksOnSupport: number | null;
  readonly benefit: PersonBenefit | null;
};

/** What someone had a month: at business start, or always the rate of those like them. */
export type PersonBenefit =
  | { readonly kind: "AMOUNT"; readonly monthly: Oere }
  | { readonly kind: "RATE"; readonly key: string; readonly recipient: RateRecipient };

/**
 * What was recorded, up to and including a day.
 *
 * Of a cost kind with rows, the assumption counts only after the month of that day. Outcomes, when
 * not null, are all that is known of anyone: in a month without a row nothing is saved.
 */
export type EconomyRecords = {
  readonly recordedTo: PlainDate;
  readonly costs: readonly RecordedCost[];
  readonly outcomes: readonly RecordedOutcome[] | null;
};

export type RecordedCost = {
  readonly id: string;
  readonly kind: CostKind;
  readonly on: PlainDate;
  /** What was spent; negative takes an earlier row back. */
  readonly amount: Oere;
  readonly payer: Payer;
};

/** One month of one person: `month` is any day of it, `person` an id among the people. */
export type RecordedOutcome = {
  readonly id: string;
  readonly person: string;
  readonly month: PlainDate;
  readonly status: OutcomeStatus;
  /** Of PARTLY: what is still paid, where known. */
  readonly stillPaid: Oere | null;
};

/** The dated rules that benefits and refunds are reckoned by. */
export type EconomyRules = {
  readonly packs: readonly RulePack[];
  /** Whose rates: "cash-benefit". */
  readonly benefitKey: string;
};

export type FlowKind = "COST" | "SAVING" | "LOAN_OUT" | "LOAN_BACK" | "LOAN_LOST" | "TAX";

/** Where a flow is from: the assumption, or the id of the recorded row, and whose it is. */
export type FlowSource = {
  readonly kind: FlowKind;
  readonly key: AssumptionKey | (string & {});
  readonly person?: string;
};

/** Money of one month and payer. Positive is saved or received, negative is spent. */
export type CashFlow = {
  /** On the chosen clock, from 0. */
  readonly month: number;
  readonly payer: Payer;
  readonly oere: Oere;
  readonly source: FlowSource;
  readonly basis: "RECORDED" | "ASSUMED";
};

export type ByPayer = Readonly<Record<Payer, Oere>>;

/** A month or a year: what came and went, and what it has come to since month 0. */
export type PeriodSum = {
  readonly byPayer: ByPayer;
  readonly total: Oere;
  readonly cumulativeByPayer: ByPayer;
  readonly cumulative: Oere;
};

export type EconomyMonth = PeriodSum & {
  readonly month: number;
  /** Cumulative at the value of month 0; kroner, an estimate. */
  readonly discountedKroner: Readonly<Record<Perspective, number>>;
};

/** Year 0 is month 0; year 1 is months 1 to 12. */
export type EconomyYear = PeriodSum & { readonly year: number };

/** Whose money is counted. */
export const perspectives = ["MUNICIPALITY", "ALL_PAYERS"] as const;

export type Perspective = (typeof perspectives)[number];

/** The rates at which the flows are worth nothing: one, none, or several, and then none is "the" rate. */
export type InternalRate =
  | { readonly kind: "ONE"; readonly ratePercent: number }
  | { readonly kind: "NONE" }
  | { readonly kind: "SEVERAL"; readonly ratesPercent: readonly number[] };

/** How many must become self-supporting for the horizon to recover the cost; null is no number does. */
export type BreakEven = {
  readonly persons: number;
  /** The same in whole people, rounded up; it may be more than take part. */
  readonly wholePersons: number;
  readonly share: number;
} | null;

/** When the cost is recovered for good, counted on the chosen clock, or why it never is. */
export type PaybackTime = {
  readonly paybackYears: number | null;
  /** The first month by whose end the cost is recovered. */
  readonly paybackMonths: number | null;
  /** The first day by whose end it is, in that month; null too where the calendar does not reach. */
  readonly paybackOn: PlainDate | null;
  /** NOT_WITHIN_HORIZON where rates are by date: nobody knows them further on. */
  readonly neverReason: NeverReason | "NOT_WITHIN_HORIZON" | null;
};

/** When the cost is recovered, and by how many. */
export type Recovered = PaybackTime & { readonly breakEven: BreakEven };

/** The results for one whose money is counted: as cash, and at the value of month 0. */
export type EconomyResult = {
  readonly simple: Recovered;
  readonly discounted: Recovered;
  /** As cash, with nobody taken off who would have left the benefit anyway (*brutto*); all else is net. */
  readonly gross: Recovered;
  readonly netAfterHorizon: Oere;
  /** Net present value of the horizon; kroner, an estimate. */
  readonly npvKroner: number;
  readonly internalRate: InternalRate;
  /** Present savings by present costs; null when nothing is spent. */
  readonly benefitCostRatio: number | null;
};

export type Economy = {
  /** Every krone of the horizon, by month; all other figures are sums of these. */
  readonly flows: readonly CashFlow[];
  /** Months 0 to 12 times the horizon. */
  readonly monthly: readonly EconomyMonth[];
  readonly yearly: readonly EconomyYear[];
  readonly results: Readonly<Record<Perspective, EconomyResult>>;
  /** Lent and not yet back when the horizon ends, as it would come back; 0 with LOSS_ONLY. */
  readonly loansOutstanding: Oere;
  /** The text keys that every figure is shown with. */
  readonly conventions: {
    readonly clock: EconomyChoices["clock"];
    readonly discountTiming: "YEAR_END";
  };
};

function isEconomyChoice(name: string): name is EconomyChoice {
  return Object.hasOwn(economyChoices, name);
}
