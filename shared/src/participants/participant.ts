/** What a citizen lived on when they came; the support they may get later depends on it. */
export const benefitTypes = [
  "CASH_BENEFIT",
  "SICKNESS_BENEFIT",
  "DISABILITY_PENSION",
  "REHABILITATION",
  "OTHER",
] as const;

export type BenefitType = (typeof benefitTypes)[number];

/** How a citizen found the programme. */
export const referralSources = [
  "CASEWORKER",
  "OWN_ENQUIRY",
  "INFORMATION_MEETING",
  "OTHER",
] as const;

export type ReferralSource = (typeof referralSources)[number];
