import type { Language, PlainDate } from "../calendar/index.ts";
import type { Oere } from "../money/index.ts";
import type { AttendanceRules } from "./attendance-rules.ts";
import type { RefundLadder } from "./refund-ladder.ts";
import type { StaffingRules } from "./staffing-rules.ts";

export const ruleKinds = [
  "LEGAL_BASIS",
  "LOAN_LIMITS",
  "SUPPORT_LIMITS",
  "BENEFIT_RATES",
  "REFUND_LADDER",
  "ATTENDANCE",
  "STAFFING",
] as const;

export type RuleKind = (typeof ruleKinds)[number];

/** What a rule pack of each kind says. */
export type RuleContents = {
  readonly LEGAL_BASIS: LegalBasis;
  readonly LOAN_LIMITS: LoanLimits;
  readonly SUPPORT_LIMITS: SupportLimits;
  readonly BENEFIT_RATES: BenefitRates;
  readonly REFUND_LADDER: RefundLadder;
  readonly ATTENDANCE: AttendanceRules;
  readonly STAFFING: StaffingRules;
};

/**
 * Rules (*regelsæt*) as they stood in a period, with where they are from.
 *
 * Packs of one kind and key follow one another in time and never overlap; packs of different keys
 * stand side by side, as the loans' legal basis and the courses' do.
 */
export type RulePack<Kind extends RuleKind = RuleKind> = {
  readonly [Each in Kind]: {
    readonly key: string;
    readonly kind: Each;
    readonly validFrom: PlainDate;
    /** The last day it is in force; null while no end is known. */
    readonly validTo: PlainDate | null;
    /** The law it rests on (*hjemmel*), as Danish lawyers cite it; null when the handbook is all. */
    readonly legalBasis: string | null;
    readonly source: string;
    readonly sourceDate: PlainDate | null;
    /** False until legal support has read it; shown as "verify with legal support". */
    readonly verified: boolean;
    readonly content: RuleContents[Each];
  };
}[Kind];

export const legalSubjects = [
  "COURSES",
  "LOANS",
  "SUBSISTENCE_SUPPORT",
  "REHABILITATION",
  "GUIDANCE_AND_MENTORS",
  "APPEAL",
] as const;

export type LegalSubject = (typeof legalSubjects)[number];

/** What a law allows or demands, in a sentence of each language. */
export type LegalBasis = {
  readonly subject: LegalSubject;
  readonly text: Readonly<Record<Language, string>>;
};

/** How much may be lent, and over how long it is paid back. Month 1 is the month after payout. */
export type LoanLimits = {
  readonly recommendedMinimum: Oere;
  readonly maximum: Oere;
  readonly termMonths: number;
  readonly firstInstalmentMonth: number;
};

/** How long subsistence support may run, and in what steps an extension is best given. */
export type SupportLimits = {
  readonly firstMonths: number;
  readonly extensionMonths: number;
  readonly stepMinMonths: number;
  readonly stepMaxMonths: number;
};

export const rateRecipients = [
  "PROVIDER",
  "NON_PROVIDER",
  "TOP_RATE",
  "CHILD_SUPPLEMENT",
  "SINGLE_PROVIDER_SUPPLEMENT",
  "SINGLE_NON_PROVIDER_SUPPLEMENT",
] as const;

export type RateRecipient = (typeof rateRecipients)[number];

/** What a benefit pays a month before tax; a recipient that is not listed has no known rate. */
export type BenefitRates = {
  readonly perMonth: readonly { readonly recipient: RateRecipient; readonly amount: Oere }[];
};
