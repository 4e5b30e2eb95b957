import { describe, expect, it } from "vitest";
import { inputIssues } from "../text/index.ts";
import {
  assumptionFacts,
  assumptionKeys,
  assumptionSchema,
  assumptionValues,
  assumptionValuesSchema,
  defaultAssumptions,
  defaultChoices,
  economySettingsSchema,
  isAssumptionKey,
} from "./index.ts";

function issuesWith(change: object) {
  const result = assumptionValuesSchema.safeParse({ ...defaultAssumptions, ...change });
  return result.success ? [] : inputIssues(result.error);
}

describe("the assumptions of an economy", () => {
  it("each have a unit, bounds and a default within them", () => {
    for (const key of assumptionKeys) {
      const { min, max, default: usual, unit } = assumptionFacts[key];
      expect(unit).toMatch(/^[A-Z_]+$/);
      expect(usual >= min && usual <= max, key).toBe(true);
      expect(assumptionSchema(key).parse(usual)).toBe(usual);
    }
    expect(issuesWith({})).toEqual([]);
  });

  it.each([
    ["horizonYears", 0, "TOO_SMALL", 1],
    ["horizonYears", 200, "TOO_LARGE", 50],
    ["monthsToBusinessStart", -1, "TOO_SMALL", 0],
    ["supportFirstMonth", 0, "TOO_SMALL", 1],
    ["municipalShare", 1.4, "TOO_LARGE", 1],
    ["baselineExitShare", -0.1, "TOO_SMALL", 0],
    ["teamYearPrice", -1, "TOO_SMALL", 0],
    ["discountRatePercent", 20.5, "TOO_LARGE", 20],
    ["participants", 0, "TOO_SMALL", 1],
    ["selfSupporting", 21, "TOO_LARGE", 20],
    ["furtherSelfSupporting", 20.5, "TOO_LARGE", 20],
    ["survivalYear3", 0.8, "TOO_LARGE", 0.764],
  ])("%s of %d is refused as %s", (field, value, code, limit) => {
    expect(issuesWith({ [field]: value })).toContainEqual({ field, code, limit });
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, "5", true, {}])(
    "%o is no number, in whatever field it stands",
    (value) => {
      for (const field of assumptionKeys) {
        expect(issuesWith({ [field]: value })).toEqual([{ field, code: "NOT_A_NUMBER" }]);
      }
    },
  );

  it("a missing one is asked for, and a month is whole", () => {
    expect(issuesWith({ loans: undefined })).toEqual([{ field: "loans", code: "REQUIRED" }]);
    expect(issuesWith({ loanTermMonths: 1.5 })).toEqual([
      { field: "loanTermMonths", code: "NOT_A_NUMBER" },
    ]);
    expect(issuesWith({ supportLastMonth: 6 })).toEqual([
      { field: "supportLastMonth", code: "END_BEFORE_START" },
    ]);
  });

  it("are known by their keys, and none is left without a value", () => {
    expect(isAssumptionKey("loans")).toBe(true);
    expect(isAssumptionKey("toString")).toBe(false);
    expect(assumptionValues((key) => defaultAssumptions[key])).toEqual(defaultAssumptions);
  });
});

describe("the settings of an economy", () => {
  const settings = {
    values: defaultAssumptions,
    choices: defaultChoices,
    businessStart: "2026-08-03",
  };

  it("are values, choices and a day", () => {
    expect(economySettingsSchema.parse(settings)).toEqual(settings);
  });

  it("name the field that is wrong", () => {
    const result = economySettingsSchema.safeParse({
      values: { ...defaultAssumptions, loanLossShare: 1.4 },
      choices: { ...defaultChoices, clock: "NOW" },
      businessStart: "3/8",
    });
    expect(result.success ? [] : inputIssues(result.error)).toEqual([
      { field: "values.loanLossShare", code: "TOO_LARGE", limit: 1 },
      { field: "choices.clock", code: "NOT_AN_OPTION" },
      { field: "businessStart", code: "NOT_A_DATE" },
    ]);
  });
});
