import { describe, expect, it } from "vitest";
import { plainDate } from "../calendar/index.ts";
import type { StaffingRuleCode } from "../rules/index.ts";
import { checkPlan, type PlanFacts } from "./index.ts";

const today = plainDate("2026-03-02");
const inWeek8 = { kind: "WEEK", week: 8, weekday: 1 } as const;

/** A cohort that recruits, whose team and hours a test tells. */
const recruiting: PlanFacts = {
  today,
  startsOn: plainDate("2026-01-05"),
  phases: [
    {
      ...{ code: "RECRUITMENT", startsOn: plainDate("2026-02-23"), startRule: inWeek8 },
      ...{ endsOn: plainDate("2026-05-24"), endRule: inWeek8 },
      ...{ startPinned: false, endPinned: false },
    },
  ],
  ...{ sessions: [], meetings: [], template: null, promised: [], closed: [] },
  ...{ clashes: [], participantClashes: [], people: 12 },
  team: { rules: null, members: [], followers: [], weeks: [] },
};

describe("staffing by the rule pack", () => {
  const reason = { da: "Derfor.", en: "That is why." };
  const competences = ["SELF_EMPLOYMENT", "CASEWORK", "SOCIAL_WORK"] as const;
  const onStaff = { kind: "STAFF", retired: false } as const;
  const member = (name: string, ftePercent: number, ...has: (typeof competences)[number][]) => {
    return { ...onStaff, name, ftePercent, competences: has };
  };
  const noTeam = recruiting.team;
  const measured = (
    rules: Partial<Record<StaffingRuleCode, number>>,
    team: Partial<PlanFacts["team"]>,
    on = today,
  ) => {
    const inForce = Object.entries(rules).map(([code, value]) => {
      return { code: code as StaffingRuleCode, value, reason };
    });
    const pack = { competences, rules: inForce };
    return checkPlan({ ...recruiting, today: on, team: { ...noTeam, ...team, rules: pack } });
  };

  it("one person where two are asked for, with the pack's own reason", () => {
    expect(measured({ TEAM_PEOPLE: 2 }, { members: [member("Mette", 100)] })).toMatchObject([
      { code: "TEAM_PEOPLE", level: "WARN", count: 1, of: 2, reason },
    ]);
    const two = [member("Mette", 50), member("Søren", 50)];
    expect(measured({ TEAM_PEOPLE: 2 }, { members: two })).toEqual([]);
  });

  it("less than one post between them, and exactly one", () => {
    const members = [member("Mette", 60), member("Søren", 39)];
    expect(measured({ TEAM_FTE: 1 }, { members })).toMatchObject([
      { code: "TEAM_FTE", count: 99, of: 100 },
    ]);
    expect(measured({ TEAM_FTE: 1 }, { members: [...members, member("Lis", 1)] })).toEqual([]);
  });

  it("nobody who has been self-employed, and one who has", () => {
    const rules = { SELF_EMPLOYED_MEMBER: 1 };
    expect(measured(rules, { members: [member("Mette", 50, "CASEWORK")] })).toMatchObject([
      { code: "SELF_EMPLOYED_MEMBER", count: 0, of: 1 },
    ]);
    expect(measured(rules, { members: [member("Mette", 50, "SELF_EMPLOYMENT")] })).toEqual([]);
  });

  it("the competences that nobody has, by name", () => {
    const members = [member("Mette", 50, "CASEWORK")];
    const rules = { COMPETENCES_COVERED: 0 };
    expect(measured(rules, { members })).toMatchObject([
      { code: "COMPETENCES_COVERED", missing: ["SELF_EMPLOYMENT", "SOCIAL_WORK"], count: 2 },
    ]);
    expect(measured(rules, { members: [member("Mette", 50, ...competences)] })).toEqual([]);
  });

  it("self-employment is said once where it has a rule of its own", () => {
    const members = [member("Mette", 50, "CASEWORK")];
    const both = measured({ COMPETENCES_COVERED: 0, SELF_EMPLOYED_MEMBER: 1 }, { members });
    expect(both.map(({ code, missing }) => [code, missing])).toEqual([
      ["SELF_EMPLOYED_MEMBER", []],
      ["COMPETENCES_COVERED", ["SOCIAL_WORK"]],
    ]);
  });

  it("one person on the cohort while it recruits, and none to miss once it has", () => {
    const rules = { FIRST_MEETING_STAFF: 2 };
    expect(measured(rules, { followers: [onStaff] })).toMatchObject([
      { code: "FIRST_MEETING_STAFF", count: 1, of: 2 },
    ]);
    expect(measured(rules, { followers: [onStaff, onStaff] })).toEqual([]);
    expect(measured(rules, {}, plainDate("2026-05-25"))).toEqual([]);
  });

  it("a week above contract hours, with the first and how many there are", () => {
    const week = (monday: string, hours: number) => {
      return {
        name: "Mette",
        monday: plainDate(monday),
        minutes: hours * 60,
        contractMinutes: 1110,
      };
    };
    const weeks = [week("2026-05-18", 20), week("2026-05-11", 18.5), week("2026-05-04", 19)];
    expect(measured({ WORKING_HOURS: 37 }, { weeks })).toMatchObject([
      {
        ...{ code: "WORKING_HOURS", names: ["Mette"], date: "2026-05-04", count: 2 },
        ...{ minutes: 1140, ofMinutes: 1110, reason },
      },
    ]);
    expect(measured({ WORKING_HOURS: 37 }, { weeks: [week("2026-05-11", 18.5)] })).toEqual([]);
  });

  it("without a pack in force nothing is measured", () => {
    const team = { ...noTeam, members: [member("Mette", 10)] };
    expect(checkPlan({ ...recruiting, team })).toEqual([]);
  });
});
