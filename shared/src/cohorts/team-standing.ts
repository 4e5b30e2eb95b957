import {
  type Competence,
  competences,
  type StaffingRuleCode,
  type StaffingRules,
} from "../rules/index.ts";
import type { MemberKind } from "./team.ts";

/** What of a team member the team is measured by. */
export type MeasuredMember = {
  readonly kind: MemberKind;
  readonly retired: boolean;
  /** Share of a full-time post that is the team's. */
  readonly ftePercent: number;
  readonly competences: readonly Competence[];
};

/** A rule that the staffing does not meet, with what is there and the reason the rule gives. */
export type StaffingBreach = {
  readonly code: StaffingRuleCode;
  /** In the rule's own unit; null where the rule has no figure. */
  readonly needed: number | null;
  readonly found: number | null;
  readonly missing: readonly Competence[];
  readonly reason: Rule["reason"];
};

/** How a team stands against the rules. */
export type TeamStanding = {
  readonly people: number;
  readonly ftePercent: number;
  readonly missing: readonly Competence[];
  readonly hasSelfEmployed: boolean;
  readonly breaches: readonly StaffingBreach[];
};

/**
 * How the team stands: its people, their posts together, the competences nobody has, and each rule
 * that is not met.
 *
 * Units    `ftePercent` in percent of a full-time post; TEAM_FTE is counted in posts.
 * Shape    only staff of the municipality who have not left the team count: whoever comes in to teach
 *          is no part of it. `breaches` in the order of the rules.
 * Source   Handbook, competences of the staff function.
 * Example  80 % and 60 % are 1.4 posts of at least 1; nobody who has been self-employed is a breach.
 */
export function teamStanding(
  rules: StaffingRules,
  members: readonly MeasuredMember[],
): TeamStanding {
  const team = members.filter(({ kind, retired }) => kind === "STAFF" && !retired);
  const people = team.length;
  const ftePercent = team.reduce((sum, member) => sum + member.ftePercent, 0);
  const has = (it: Competence) => team.filter((member) => member.competences.includes(it)).length;
  const missing = competences.filter((it) => rules.competences.includes(it) && has(it) === 0);
  const selfEmployed = has("SELF_EMPLOYMENT");

  const found = {
    TEAM_PEOPLE: people,
    TEAM_FTE: ftePercent / 100,
    SELF_EMPLOYED_MEMBER: selfEmployed,
  };
  const breaches = rules.rules.flatMap((rule) => {
    if (rule.code === "COMPETENCES_COVERED") {
      return missing.length > 0 ? [breachOf(rule, null, missing)] : [];
    }
    return isMeasured(rule.code, found) ? tooFew(rule, found[rule.code]) : [];
  });
  return { people, ftePercent, missing, hasSelfEmployed: selfEmployed > 0, breaches };
}

/**
 * Whether too few follow a cohort to hold its first meetings, or null when there are enough.
 *
 * Source   Handbook, recruitment: at least two of the staff take part in the first meeting, since it is
 *          the first screening.
 */
export function firstMeetingBreach(
  rules: StaffingRules,
  followers: readonly Pick<MeasuredMember, "kind" | "retired">[],
): StaffingBreach | null {
  const rule = rules.rules.find(({ code }) => code === "FIRST_MEETING_STAFF");
  const staff = followers.filter(({ kind, retired }) => kind === "STAFF" && !retired).length;
  return (rule && tooFew(rule, staff)[0]) ?? null;
}

/**
 * The minutes a week that a post holds.
 *
 * Rounds   half up to whole minutes: 37 hours at 1 % are 22 minutes and 12 seconds.
 * Example  80 % of 37 hours is 1,776 minutes, 29 hours and 36 minutes.
 */
export function contractMinutes(rules: StaffingRules, ftePercent: number): number {
  const hours = rules.rules.find(({ code }) => code === "WORKING_HOURS")?.value ?? 0;
  return Math.round((hours * 60 * ftePercent) / 100);
}

type Rule = StaffingRules["rules"][number];

function tooFew(rule: Rule, found: number): StaffingBreach[] {
  return rule.value !== null && found < rule.value ? [breachOf(rule, found)] : [];
}

function breachOf(
  { code, value, reason }: Rule,
  found: number | null,
  missing: readonly Competence[] = [],
): StaffingBreach {
  return { code, needed: value, found, missing, reason };
}

function isMeasured<Measured extends object>(
  code: StaffingRuleCode,
  found: Measured,
): code is StaffingRuleCode & keyof Measured {
  return code in found;
}
