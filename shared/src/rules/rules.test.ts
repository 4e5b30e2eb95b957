import { describe, expect, it } from "vitest";
import { plainDate } from "../calendar/index.ts";
import { oere } from "../money/index.ts";
import {
  allInForce,
  inForce,
  municipalShareInWeek,
  municipalShareOver,
  type RulePack,
  rateFor,
  type WeekLadder,
} from "./index.ts";

const ladder: WeekLadder = {
  basis: "WEEKS_ON_SUPPORT",
  steps: [
    { fromWeek: 1, toWeek: 4, refundPercent: 80 },
    { fromWeek: 5, toWeek: 26, refundPercent: 40 },
    { fromWeek: 27, toWeek: 52, refundPercent: 30 },
    { fromWeek: 53, toWeek: null, refundPercent: 20 },
  ],
};

describe("the refund ladder of 2016", () => {
  it.each([
    [1, 0.2],
    [4, 0.2],
    [5, 0.6],
    [26, 0.6],
    [27, 0.7],
    [52, 0.7],
    [53, 0.8],
    [500, 0.8],
  ])("in week %i the municipality bears %d", (week, share) => {
    expect(municipalShareInWeek(ladder, week)).toBe(share);
  });

  it.each([
    [26, 14],
    [52, 32.2],
    [78, 53],
  ])("weeks 1 to %i cost the municipality %d weekly benefits", (week, benefits) => {
    expect(municipalShareOver(ladder, 1, week)).toBe(benefits);
  });

  it("no weeks cost nothing, and there is no week 0", () => {
    expect(municipalShareOver(ladder, 5, 4)).toBe(0);
    expect(() => municipalShareInWeek(ladder, 0)).toThrow(RangeError);
  });
});

function limits(key: string, validFrom: string, validTo: string | null, maximum: number): RulePack {
  return {
    key,
    kind: "LOAN_LIMITS",
    validFrom: plainDate(validFrom),
    validTo: validTo === null ? null : plainDate(validTo),
    legalBasis: null,
    source: "test",
    sourceDate: null,
    verified: true,
    content: {
      recommendedMinimum: oere(0),
      maximum: oere(maximum),
      termMonths: 120,
      firstInstalmentMonth: 2,
    },
  };
}

describe("a rule pack", () => {
  const packs = [
    limits("law", "2010-01-01", "2019-12-31", 1),
    limits("law", "2020-01-01", null, 2),
    limits("own", "2024-06-01", "2024-06-30", 3),
  ];

  it.each([
    ["2009-12-31", undefined],
    ["2010-01-01", 1],
    ["2019-12-31", 1],
    ["2020-01-01", 2],
    ["2024-05-31", 2],
    ["2024-06-01", 3],
    ["2024-06-30", 3],
    ["2024-07-01", 2],
  ])("on %s the one with maximum %s is in force", (on, maximum) => {
    expect(inForce(packs, "LOAN_LIMITS", plainDate(on))?.content.maximum).toBe(maximum);
  });

  it("may be asked for by its key, beside the others in force", () => {
    const on = plainDate("2024-06-15");
    expect(inForce(packs, "LOAN_LIMITS", on, "law")?.content.maximum).toBe(2);
    expect(inForce(packs, "LOAN_LIMITS", on, "other")).toBeNull();
    expect(allInForce(packs, "LOAN_LIMITS", on).map(({ key }) => key)).toEqual(["own", "law"]);
    expect(inForce(packs, "SUPPORT_LIMITS", on)).toBeNull();
  });

  it("knows a rate, or says that it does not", () => {
    const rates = { perMonth: [{ recipient: "PROVIDER", amount: oere(5) }] } as const;
    expect(rateFor(rates, "PROVIDER")).toBe(5);
    expect(rateFor(rates, "TOP_RATE")).toBeNull();
  });
});
