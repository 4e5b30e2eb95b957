import { plainDate } from "@mikrolaan/shared/calendar";
import { teamStanding } from "@mikrolaan/shared/cohorts";
import { inForce } from "@mikrolaan/shared/rules";
import { describe, expect, it } from "vitest";
import { rulePacks } from "../rules/index.ts";
import { exampleTowns } from "./index.ts";
import type { ExampleTown } from "./town.ts";

const today = plainDate("2026-11-23");
const [fjordby, bakkeby] = exampleTowns(today);
const rules = inForce(rulePacks, "STAFFING", today)?.content;

function breachesOf({ teamMembers }: ExampleTown): readonly string[] {
  if (!rules) throw new Error("No staffing rules are in force.");
  const members = teamMembers.map((it) => ({ ...it, retired: false }));
  return teamStanding(rules, members).breaches.map(({ code }) => code);
}

describe("the example's teams", () => {
  it("show a real breach: in Fjordby nobody has been self-employed, in Bakkeby one stands alone", () => {
    expect(breachesOf(fjordby)).toEqual(["SELF_EMPLOYED_MEMBER", "COMPETENCES_COVERED"]);
    expect(breachesOf(bakkeby)).toEqual([
      "TEAM_PEOPLE",
      "TEAM_FTE",
      "SELF_EMPLOYED_MEMBER",
      "COMPETENCES_COVERED",
    ]);
  });

  it("follow every cohort, with hours that a week holds", () => {
    for (const { cohorts, cohortTeam, teamMembers } of [fjordby, bakkeby]) {
      const members = new Set(teamMembers.map(({ id }) => id));
      expect(new Set(cohortTeam.map(({ cohort }) => cohort)).size).toBe(cohorts.length);
      for (const { member, weeklyMinutes } of cohortTeam) {
        expect(members.has(member)).toBe(true);
        expect(weeklyMinutes).toBeGreaterThan(0);
        expect(weeklyMinutes).toBeLessThanOrEqual(37 * 60);
      }
    }
  });
});
