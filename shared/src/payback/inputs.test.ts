import { describe, expect, it } from "vitest";
import { inputIssues } from "../text/index.ts";
import {
  costSchema,
  type PaybackInput,
  payback,
  paybackInputSchema,
  recordCostInput,
} from "./index.ts";

const assumptions = {
  participants: 20,
  selfSupporting: 2,
  costs: [{ label: "Hold", amountKroner: 606_000 }],
  savingPerPersonPerYearKroner: 101_081.4,
  horizonYears: 5,
  discountRatePercent: 3.5,
};

function issuesWith(change: object) {
  const result = paybackInputSchema.safeParse({ ...assumptions, ...change });
  return result.success ? [] : inputIssues(result.error);
}

describe("the assumptions of a payback", () => {
  it("are what the calculation asks for", () => {
    const input: PaybackInput = paybackInputSchema.parse(assumptions);
    const third = { ...assumptions, savingPerPersonPerYearKroner: 100_000 / 3 };
    expect(paybackInputSchema.safeParse(third).success).toBe(true);
    expect(payback(input).paybackMonths).toBe(39);
  });

  it.each([
    [{ selfSupporting: 21 }, "selfSupporting", "TOO_LARGE", 20],
    [{ participants: 0, selfSupporting: 0 }, "participants", "TOO_SMALL", 1],
    [{ horizonYears: 51 }, "horizonYears", "TOO_LARGE", 50],
    [{ discountRatePercent: -1 }, "discountRatePercent", "TOO_SMALL", 0],
    [{ discountRatePercent: 20.5 }, "discountRatePercent", "TOO_LARGE", 20],
    [{ costs: [{ label: "x", amountKroner: -1 }] }, "costs.0.amountKroner", "TOO_SMALL", 0],
  ])("%o is refused on %s as %s", (change, field, code, limit) => {
    expect(issuesWith(change)).toEqual([{ field, code, limit }]);
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, "5", true])("%o is no number of kroner", (n) => {
    expect(issuesWith({ savingPerPersonPerYearKroner: n })).toEqual([
      { field: "savingPerPersonPerYearKroner", code: "NOT_A_NUMBER" },
    ]);
  });

  it("may be a saving that is none, and no costs at all", () => {
    expect(issuesWith({ savingPerPersonPerYearKroner: -5, costs: [] })).toEqual([]);
  });
});

describe("a recorded cost", () => {
  it("has a source and quarters of an hour", () => {
    const cost = {
      cohortId: "0190a6f0-1111-7abc-8def-0123456789ab",
      kind: "TEAM",
      quantity: 37.25,
      unitPrice: 45_000,
      incurredOn: "2026-05-04",
      source: "Lønkørsel maj 2026",
      payer: "MUNICIPALITY",
    };
    expect(recordCostInput.parse(cost)).toEqual(cost);
    const result = recordCostInput.safeParse({
      ...cost,
      source: "",
      quantity: 0.125,
      unitPrice: -1,
    });
    expect(result.success ? [] : inputIssues(result.error)).toEqual([
      { field: "quantity", code: "TOO_MANY_DECIMALS" },
      { field: "unitPrice", code: "TOO_SMALL", limit: 0 },
      { field: "source", code: "REQUIRED" },
    ]);
  });

  it("is of something, and small enough that every sum of them is counted exactly", () => {
    const cost = {
      ...{ kind: "OTHER", incurredOn: "2026-05-04", source: "Faktura 1", payer: "STATE" },
      ...{ quantity: 1, unitPrice: 100_000_000_000 },
    };
    expect(costSchema.safeParse(cost).success).toBe(true);
    const issues = (more: object) => {
      const read = costSchema.safeParse({ ...cost, ...more });
      return read.success ? [] : inputIssues(read.error);
    };
    expect(issues({ quantity: 0 })).toEqual([
      { field: "quantity", code: "TOO_SMALL", limit: 0.01 },
    ]);
    expect(issues({ quantity: 4 })).toEqual([
      { field: "unitPrice", code: "TOO_LARGE", limit: 25_000_000_000 },
    ]);
    expect(issues({ payer: "EU" })).toEqual([{ field: "payer", code: "NOT_AN_OPTION" }]);
  });
});
