// How much is lent and for how long support is paid, as the handbook recommends and the pilots did.
// The term is 10 years; that it is 120 instalments, the first in month 2, is our reading of it.
import { plainDate } from "@mikrolaan/shared/calendar";
import { oereFromKroner } from "@mikrolaan/shared/money";
import type { RulePack } from "@mikrolaan/shared/rules";
import { handbook } from "./sources.ts";

const sinceSecondPilot = {
  validFrom: plainDate("2010-01-01"),
  validTo: null,
  source: handbook,
  sourceDate: null,
  verified: false,
} as const;

export const loanLimits = [
  {
    ...sinceSecondPilot,
    key: "handbook",
    kind: "LOAN_LIMITS",
    legalBasis: "Aktivloven § 65",
    content: {
      recommendedMinimum: oereFromKroner(30_000),
      maximum: oereFromKroner(50_000),
      termMonths: 120,
      firstInstalmentMonth: 2,
    },
  },
] as const satisfies readonly RulePack<"LOAN_LIMITS">[];

export const supportLimits = [
  {
    ...sinceSecondPilot,
    key: "handbook",
    kind: "SUPPORT_LIMITS",
    legalBasis: "Aktivloven § 65, stk. 3",
    content: { firstMonths: 6, extensionMonths: 6, stepMinMonths: 1, stepMaxMonths: 3 },
  },
] as const satisfies readonly RulePack<"SUPPORT_LIMITS">[];
