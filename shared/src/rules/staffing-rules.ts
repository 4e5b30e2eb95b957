import type { Language } from "../money/index.ts";

/** The competences that the staff function (*stabsfunktion*) should have between its people. */
export const competences = [
  "SELF_EMPLOYMENT",
  "BUSINESS_ECONOMICS",
  "MARKETING_AND_SALES",
  "SOCIAL_WORK",
  "NETWORK_BUILDING",
  "KNOWLEDGE_OF_MUNICIPALITY",
  "CASEWORK",
] as const;

export type Competence = (typeof competences)[number];

/** What a plan's staffing is measured by. */
export const staffingRuleCodes = [
  "TEAM_PEOPLE",
  "TEAM_FTE",
  "SELF_EMPLOYED_MEMBER",
  "COMPETENCES_COVERED",
  "FIRST_MEETING_STAFF",
  "WORKING_HOURS",
] as const;

export type StaffingRuleCode = (typeof staffingRuleCodes)[number];

/**
 * Who a programme needs, as data: each rule with its figure and the reason it is given.
 *
 * Units    `value` people for TEAM_PEOPLE and FIRST_MEETING_STAFF, full-time equivalents for
 *          TEAM_FTE, hours a week at full time for WORKING_HOURS; null where there is no figure.
 */
export type StaffingRules = {
  readonly competences: readonly Competence[];
  readonly rules: readonly {
    readonly code: StaffingRuleCode;
    readonly value: number | null;
    readonly reason: Readonly<Record<Language, string>>;
  }[];
};
