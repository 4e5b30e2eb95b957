import type { RulePack } from "@mikrolaan/shared/rules";
import { attendanceRules } from "./attendance.ts";
import { benefitRates } from "./benefit-rates.ts";
import { legalBases } from "./legal-bases.ts";
import { loanLimits, supportLimits } from "./limits.ts";
import { refundLadders } from "./refund-ladders.ts";
import { staffingRules } from "./staffing.ts";

export {
  attendanceRules,
  benefitRates,
  legalBases,
  loanLimits,
  refundLadders,
  staffingRules,
  supportLimits,
};

/** Every rule pack that is shipped. None is verified: that is for a municipality's legal support. */
export const rulePacks: readonly RulePack[] = [
  ...legalBases,
  ...loanLimits,
  ...supportLimits,
  ...benefitRates,
  ...refundLadders,
  ...attendanceRules,
  ...staffingRules,
];
