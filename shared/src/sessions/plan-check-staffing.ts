import { firstMeetingBreach, type StaffingBreach, teamStanding } from "../cohorts/index.ts";
import type { StaffingRules } from "../rules/index.ts";
import { breach, type PlanCheck, type PlanFacts } from "./plan-facts.ts";

/**
 * The team, who follows the cohort and each one's hours, measured by the rule pack and told with its own
 * reasons; without a pack in force nothing is measured.
 */
export function staffingChecks(facts: PlanFacts): readonly PlanCheck[] {
  const { rules, members } = facts.team;
  if (!rules) return [];
  const team = teamStanding(rules, members).breaches;
  const isSaid = team.some(({ code }) => code === "SELF_EMPLOYED_MEMBER");
  return [
    ...team.flatMap((it) => teamBreach(it, isSaid)),
    ...firstMeeting(facts, rules),
    ...workingHours(facts, rules),
  ];
}

/** Self-employment that nobody has tried is said once, by the rule of its own. */
function teamBreach(found: StaffingBreach, isSelfEmploymentSaid: boolean): readonly PlanCheck[] {
  const { code, reason } = found;
  const missing = found.missing.filter((it) => !(isSelfEmploymentSaid && it === "SELF_EMPLOYMENT"));
  if (code === "COMPETENCES_COVERED") {
    return missing.length > 0 ? [breach(code, { missing, count: missing.length, reason })] : [];
  }
  const perUnit = code === "TEAM_FTE" ? 100 : 1;
  const [count, of] = [(found.found ?? 0) * perUnit, (found.needed ?? 0) * perUnit];
  return [breach(code, { count: Math.round(count), of, reason })];
}

/** First meetings are held while the cohort recruits. */
function firstMeeting({ team, phases, today }: PlanFacts, rules: StaffingRules) {
  const recruitment = phases.find(({ code }) => code === "RECRUITMENT");
  const isOver = recruitment?.endsOn != null && recruitment.endsOn < today;
  const found = recruitment && !isOver ? firstMeetingBreach(rules, team.followers) : null;
  if (!found) return [];
  const { found: count, needed: of, reason } = found;
  return [breach("FIRST_MEETING_STAFF", { count, of, reason, phaseCode: "RECRUITMENT" })];
}

/** One breach a member: the first week above the contract's hours, and in how many weeks it is so. */
function workingHours({ team }: PlanFacts, rules: StaffingRules): readonly PlanCheck[] {
  const reason = rules.rules.find(({ code }) => code === "WORKING_HOURS")?.reason ?? null;
  if (!reason) return [];
  const above = team.weeks.filter((it) => it.minutes > it.contractMinutes);
  return [...Map.groupBy(above, ({ name }) => name)].flatMap(([name, ofMember]) => {
    const [first] = ofMember.toSorted((a, b) => a.monday.localeCompare(b.monday));
    if (!first) return [];
    const { minutes, monday: date, contractMinutes: ofMinutes } = first;
    const figures = { minutes, ofMinutes, count: ofMember.length };
    return [breach("WORKING_HOURS", { names: [name], date, reason, ...figures })];
  });
}
