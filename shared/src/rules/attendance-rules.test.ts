import { describe, expect, it } from "vitest";
import { plainDate } from "../calendar/index.ts";
import {
  type AttendanceRules,
  type AttendanceStatusRule,
  attendanceRulesOn,
  attendanceWeights,
  decideAttendanceRules,
  flagsOf,
  setAttendanceRulesInput,
  weightOf,
} from "./index.ts";

const sick: AttendanceStatusRule = {
  ...{ code: "SICK", letter: "S", defaultMinutes: "NONE" },
  ...flagsOf("HELD"),
};
const inForce: AttendanceRules = {
  statuses: [sick],
  definition: "ATTENDED_OF_HELD",
  gatePercent: 75,
};
const same = { definition: "ATTENDED_OF_HELD", gatePercent: 75, statuses: [] } as const;

describe("what a mark counts as", () => {
  it.each(attendanceWeights)("%s is read back from its flags", (weight) => {
    expect(weightOf({ ...sick, ...flagsOf(weight) })).toBe(weight);
  });

  it("whoever attended was expected, and where someone was expected a session was held", () => {
    for (const weight of attendanceWeights) {
      const flags = flagsOf(weight);
      expect(!flags.countsAsAttended || flags.countsAsExpected).toBe(true);
      expect(!flags.countsAsExpected || flags.countsAsHeld).toBe(true);
    }
  });
});

describe("setting attendance rules", () => {
  it.each([
    ["another weight", { ...same, statuses: [{ code: "SICK", weight: "EXPECTED" }] }],
    ["another definition", { ...same, definition: "ATTENDED_OF_EXPECTED" }],
    ["another demand", { ...same, gatePercent: 80 }],
    ["no demand", { ...same, gatePercent: null }],
  ] as const)("to %s is allowed", (_, wanted) => {
    expect(decideAttendanceRules(inForce, wanted).kind).toBe("allowed");
  });

  it("keeps letters and usual minutes, and what was not wished for", () => {
    const decision = decideAttendanceRules(inForce, { ...same, gatePercent: 80 });
    expect(decision).toEqual({ kind: "allowed", rules: { ...inForce, gatePercent: 80 } });
  });

  it("to what they are already is refused", () => {
    const wanted = { ...same, statuses: [{ code: "SICK", weight: "HELD" }] } as const;
    expect(decideAttendanceRules(inForce, wanted)).toEqual({
      kind: "refused",
      reasons: ["RULES_UNCHANGED"],
    });
  });

  it.each([
    ["a demand of nothing", { gatePercent: 0 }],
    ["more than all", { gatePercent: 101 }],
    ["a day before the calendar", { validFrom: "1995-12-31" }],
    ["no reason", { reason: " " }],
    [
      "a status twice",
      {
        statuses: [
          { code: "SICK", weight: "HELD" },
          { code: "SICK", weight: "NOTHING" },
        ],
      },
    ],
    ["a weight there is not", { statuses: [{ code: "SICK", weight: "HALF" }] }],
  ])("with %s cannot be read", (_, more) => {
    const input = {
      ...{ validFrom: "2027-01-01", definition: "ATTENDED_OF_HELD", gatePercent: 75 },
      ...{ statuses: [{ code: "SICK", weight: "HELD" }], reason: "Byrådets beslutning" },
    };
    expect(setAttendanceRulesInput.safeParse(input).success).toBe(true);
    expect(setAttendanceRulesInput.safeParse({ ...input, ...more }).success).toBe(false);
  });
});

describe("the attendance rules of a day", () => {
  const periods = [
    { validFrom: plainDate("2020-01-01"), validUntil: plainDate("2027-01-01") },
    { validFrom: plainDate("2027-01-01"), validUntil: null },
  ];

  it.each([
    ["2019-12-31", undefined],
    ["2020-01-01", "2020-01-01"],
    ["2026-12-31", "2020-01-01"],
    ["2027-01-01", "2027-01-01"],
  ])("on %s are those from %s", (on, from) => {
    expect(attendanceRulesOn(periods, plainDate(on))?.validFrom).toBe(from);
  });
});
