import type { StaffingRuleCode } from "../rules/index.ts";
import { breach, type PlanCheck, type PlanFacts } from "./plan-facts.ts";

/**
 * The team and each one's hours measured by the rule pack, with its own reason for each rule; without a
 * pack in force nothing is measured.
 */
export function staffingChecks(facts: PlanFacts): readonly PlanCheck[] {
  return (facts.team.rules?.rules ?? []).flatMap(({ code, value, reason }) =>
    measures[code](facts, value ?? 0).map((found) => ({ ...found, reason })),
  );
}

type Measure = (facts: PlanFacts, value: number) => readonly PlanCheck[];

const measures: Readonly<Record<StaffingRuleCode, Measure>> = {
  TEAM_PEOPLE: ({ team: { members } }, of) =>
    members.length < of ? [breach("TEAM_PEOPLE", { count: members.length, of })] : [],

  TEAM_FTE: ({ team: { members } }, posts) => {
    const count = members.reduce((sum, { ftePercent }) => sum + ftePercent, 0);
    return count < posts * 100 ? [breach("TEAM_FTE", { count, of: posts * 100 })] : [];
  },

  SELF_EMPLOYED_MEMBER: ({ team: { members } }, of) => {
    const own = members.filter(({ competences }) => competences.includes("SELF_EMPLOYMENT"));
    return own.length < of ? [breach("SELF_EMPLOYED_MEMBER", { count: own.length, of })] : [];
  },

  COMPETENCES_COVERED: ({ team: { members, rules } }) => {
    const hasOwnRule = rules?.rules.some(({ code }) => code === "SELF_EMPLOYED_MEMBER") ?? false;
    const asked = rules?.competences ?? [];
    const missing = asked.filter(
      (it) =>
        // Said by a rule of its own already, and once is enough.
        !(it === "SELF_EMPLOYMENT" && hasOwnRule) &&
        !members.some(({ competences }) => competences.includes(it)),
    );
    if (missing.length === 0) return [];
    return [breach("COMPETENCES_COVERED", { missing, count: missing.length, of: asked.length })];
  },

  /** First meetings are held while the cohort recruits. */
  FIRST_MEETING_STAFF: ({ team: { onCohort }, phases, today }, of) => {
    const recruitment = phases.find(({ code }) => code === "RECRUITMENT");
    const isOver = recruitment?.endsOn != null && recruitment.endsOn < today;
    if (!recruitment || isOver || onCohort >= of) return [];
    return [breach("FIRST_MEETING_STAFF", { count: onCohort, of, phaseCode: "RECRUITMENT" })];
  },

  /** One breach a member: the first week above, and in how many weeks it is so. */
  WORKING_HOURS: ({ team: { weeks } }, hours) => {
    const limit = (ftePercent: number) => (hours * 60 * ftePercent) / 100;
    const above = weeks.filter((it) => it.minutes > limit(it.ftePercent));
    return [...Map.groupBy(above, ({ name }) => name)].flatMap(([name, ofMember]) => {
      const [first] = ofMember.toSorted((a, b) => a.monday.localeCompare(b.monday));
      if (!first) return [];
      const { minutes, monday: date, ftePercent } = first;
      const figures = { minutes, ofMinutes: limit(ftePercent), count: ofMember.length };
      return [breach("WORKING_HOURS", { names: [name], date, ...figures })];
    });
  },
};
