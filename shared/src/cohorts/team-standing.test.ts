import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { competences, type StaffingRules, staffingRuleCodes } from "../rules/index.ts";
import { memberKinds } from "./team.ts";
import {
  contractMinutes,
  firstMeetingBreach,
  type MeasuredMember,
  teamStanding,
} from "./team-standing.ts";

const figures = {
  TEAM_PEOPLE: 2,
  TEAM_FTE: 1,
  SELF_EMPLOYED_MEMBER: 1,
  COMPETENCES_COVERED: null,
  FIRST_MEETING_STAFF: 2,
  WORKING_HOURS: 37,
} as const;

const rules: StaffingRules = {
  competences,
  rules: staffingRuleCodes.map((code) => ({
    code,
    value: figures[code],
    reason: { da: `${code} på dansk`, en: `${code} in English` },
  })),
};

function member(more: Partial<MeasuredMember> = {}): MeasuredMember {
  return { kind: "STAFF", retired: false, ftePercent: 50, competences: [], ...more };
}

const codes = (members: readonly MeasuredMember[]) =>
  teamStanding(rules, members).breaches.map(({ code }) => code);

describe("a team", () => {
  it("of two with a post between them and every competence meets the rules", () => {
    const team = [member({ competences: competences.slice(0, 4) }), member({ competences })];
    expect(teamStanding(rules, team)).toEqual({
      people: 2,
      ftePercent: 100,
      missing: [],
      hasSelfEmployed: true,
      breaches: [],
    });
  });

  it("of nobody breaks every rule that a team is measured by, in the rules' order", () => {
    expect(codes([])).toEqual([
      "TEAM_PEOPLE",
      "TEAM_FTE",
      "SELF_EMPLOYED_MEMBER",
      "COMPETENCES_COVERED",
    ]);
  });

  it("is told what it has and what it needs, with the rule's own reason", () => {
    const [people, fte] = teamStanding(rules, [member({ competences, ftePercent: 99 })]).breaches;
    expect(people).toEqual({
      code: "TEAM_PEOPLE",
      needed: 2,
      found: 1,
      missing: [],
      reason: { da: "TEAM_PEOPLE på dansk", en: "TEAM_PEOPLE in English" },
    });
    expect(fte).toMatchObject({ code: "TEAM_FTE", needed: 1, found: 0.99 });
  });

  it("without anyone who has been self-employed lacks that, whatever else it can", () => {
    const others = competences.filter((it) => it !== "SELF_EMPLOYMENT");
    const standing = teamStanding(rules, [member({ competences: others }), member()]);
    expect(standing.hasSelfEmployed).toBe(false);
    expect(standing.breaches.map(({ code, missing }) => [code, missing])).toEqual([
      ["SELF_EMPLOYED_MEMBER", []],
      ["COMPETENCES_COVERED", ["SELF_EMPLOYMENT"]],
    ]);
  });

  it("is not made of those from outside, nor of those who have left it", () => {
    const others = [
      member({ kind: "EXTERNAL", ftePercent: 100, competences }),
      member({ retired: true, ftePercent: 100, competences }),
    ];
    expect(teamStanding(rules, others)).toEqual(teamStanding(rules, []));
  });

  it("meets a rule that has no figure, and one that its pack does not have", () => {
    const none: StaffingRules = {
      competences: [],
      rules: rules.rules.map((rule) => ({ ...rule, value: null })),
    };
    expect(teamStanding(none, []).breaches).toEqual([]);
    expect(teamStanding({ competences, rules: [] }, []).breaches).toEqual([]);
  });

  it("never gets a new breach by one more member", () => {
    const members = fc.record({
      kind: fc.constantFrom(...memberKinds),
      retired: fc.boolean(),
      ftePercent: fc.integer({ min: 0, max: 100 }),
      competences: fc.subarray([...competences]),
    });
    fc.assert(
      fc.property(fc.array(members, { maxLength: 6 }), members, (team, more) => {
        const before = codes(team);
        expect(before).toEqual(expect.arrayContaining(codes([...team, more])));
      }),
    );
  });
});

describe("the first meetings of a cohort", () => {
  it("need two of the staff who follow it", () => {
    expect(firstMeetingBreach(rules, [member(), member()])).toBeNull();
    expect(firstMeetingBreach(rules, [member(), member({ kind: "EXTERNAL" })])).toMatchObject({
      code: "FIRST_MEETING_STAFF",
      needed: 2,
      found: 1,
    });
    expect(firstMeetingBreach(rules, [member(), member({ retired: true })])?.found).toBe(1);
  });

  it("need nobody in particular where no rule says so", () => {
    expect(firstMeetingBreach({ competences, rules: [] }, [])).toBeNull();
  });
});

describe("a contract", () => {
  it.each([
    [100, 2220],
    [80, 1776],
    [60, 1332],
    [1, 22],
    [0, 0],
  ])("of %i %% holds %i minutes a week", (percent, minutes) => {
    expect(contractMinutes(rules, percent)).toBe(minutes);
  });

  it("holds nothing where the rules know no working hours", () => {
    expect(contractMinutes({ competences, rules: [] }, 100)).toBe(0);
  });
});
