import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { kronerOf, oereFromKroner } from "../money/index.ts";
import {
  type CostItem,
  costOf,
  costOfItems,
  type PaybackInput,
  payback,
  paybackFor,
  paybackSeries,
  savingPerPersonYear,
} from "./index.ts";

const kroner = oereFromKroner;

const items: readonly CostItem[] = [
  { kind: "TEAM", quantity: 1, unitPrice: kroner(400_000) },
  { kind: "ACCOUNTING_COURSE", quantity: 24, unitPrice: kroner(1_000) },
  { kind: "MARKETING_WORKSHOP", quantity: 2, unitPrice: kroner(8_000) },
  { kind: "VAT_AND_TAX", quantity: 2, unitPrice: kroner(0) },
  { kind: "RETREAT", quantity: 56, unitPrice: kroner(1_250) },
  { kind: "LOAN_LOSS", quantity: 12, unitPrice: kroner(40_000), lossShare: 0.2 },
];

const savingKroner = savingPerPersonYear({
  parts: [
    { monthlyOere: kroner(10_335), weight: 0.5 },
    { monthlyOere: kroner(13_732), weight: 0.5 },
  ],
  municipalShare: 0.7,
});

const illustrative: PaybackInput = {
  participants: 20,
  selfSupporting: 2,
  costs: items.map((item) => ({ label: item.kind, amountKroner: kronerOf(costOf(item)) })),
  savingPerPersonPerYearKroner: savingKroner,
  horizonYears: 5,
  discountRatePercent: 0,
};

describe("the illustrative cohort", () => {
  it("costs 606,000 kroner and saves 101,081.40 a person and year", () => {
    expect(costOfItems(items)).toBe(kroner(606_000));
    expect(savingKroner).toBeCloseTo(101_081.4, 6);
    expect(payback(illustrative).totalCostKroner).toBe(606_000);
  });

  it("without a discount breaks even at 6 % and is recovered by two in three years", () => {
    const result = payback(illustrative);
    expect(result.annuityFactor).toBe(5);
    expect(result.breakEvenPersons).toBeCloseTo(1.199034, 6);
    expect(result.breakEvenWholePersons).toBe(2);
    expect((result.breakEvenShare ?? 0) * 100).toBeCloseTo(5.9952, 4);
    expect(result.paybackYears).toBeCloseTo(2.997584, 6);
    expect(result.paybackMonths).toBe(36);
    expect(result.netAfterHorizonKroner).toBeCloseTo(404_814, 4);
  });

  it("at 3.5 % needs a little more, and still less than five years", () => {
    const result = payback({ ...illustrative, discountRatePercent: 3.5 });
    expect(result.annuityFactor).toBeCloseTo(4.515052, 6);
    expect(result.breakEvenPersons).toBeCloseTo(1.327818, 6);
    expect(result.paybackYears).toBeCloseTo(3.224854, 6);
    expect(result.paybackMonths).toBe(39);
    expect(result.netAfterHorizonKroner).toBeCloseTo(306_775.63, 2);
  });
});

describe("the published ratio: the cost is 6 yearly savings of one person", () => {
  const published: PaybackInput = {
    ...illustrative,
    costs: [{ label: "all", amountKroner: 6 * 101_081.4 }],
    savingPerPersonPerYearKroner: 101_081.4,
  };

  it.each([
    [1, 6.0, 72, -1],
    [1.2, 5.0, 60, 0],
    [2, 3.0, 36, 4],
    [3, 2.0, 24, 9],
    [4, 1.5, 18, 14],
  ])("%d self-supporting of 20: %d years", (selfSupporting, years, months, net) => {
    const result = paybackFor(published, selfSupporting);
    expect(result.paybackYears).toBeCloseTo(years, 9);
    expect(result.paybackMonths).toBe(months);
    expect(result.netAfterHorizonKroner / 101_081.4).toBeCloseTo(net, 9);
    expect(result.breakEvenPersons).toBeCloseTo(1.2, 9);
    expect(result.breakEvenShare).toBeCloseTo(0.06, 9);
  });

  it("none self-supporting is never", () => {
    const [none, ...others] = paybackSeries(published);
    expect(none?.payback).toMatchObject({ paybackYears: null, neverReason: "NO_SAVING" });
    expect(others.map(({ payback }) => payback.paybackMonths)).toEqual([72, 36, 24, 18]);
  });

  it("a cohort of two has no third success", () => {
    const series = paybackSeries({ ...published, participants: 2 });
    expect(series.map(({ selfSupporting }) => selfSupporting)).toEqual([0, 1, 2]);
  });
});

describe("payback", () => {
  it.each([0, -1])("is never when a success saves %d", (saving) => {
    const result = payback({ ...illustrative, savingPerPersonPerYearKroner: saving });
    expect(result).toMatchObject({
      breakEvenPersons: null,
      breakEvenWholePersons: null,
      breakEvenShare: null,
      paybackYears: null,
      paybackMonths: null,
      neverReason: "NO_SAVING",
    });
  });

  it("is never when the discounted savings of all time stay below the cost", () => {
    const dear = [{ label: "all", amountKroner: 11 * 101_081.4 }];
    const result = payback({
      ...illustrative,
      selfSupporting: 1,
      costs: dear,
      discountRatePercent: 10,
    });
    expect(result).toMatchObject({ paybackYears: null, neverReason: "NOT_WITHIN_60_YEARS" });
    expect(result.breakEvenPersons).toBeGreaterThan(2);
  });

  it("breaks even nowhere when the saving is too small to count in", () => {
    const result = payback({ ...illustrative, savingPerPersonPerYearKroner: Number.MIN_VALUE });
    expect(result).toMatchObject({ breakEvenPersons: null, breakEvenShare: null });
  });

  it("is at once when there is no cost", () => {
    const result = payback({ ...illustrative, costs: [] });
    expect(result).toMatchObject({ paybackYears: 0, paybackMonths: 0, neverReason: null });
  });

  it("waits for a cost that comes late, and counts it as of its year's end", () => {
    const input: PaybackInput = {
      ...illustrative,
      selfSupporting: 1,
      savingPerPersonPerYearKroner: 12_000,
      costs: [
        { label: "course", amountKroner: 3_000 },
        { label: "follow-up", amountKroner: 12_000, month: 13 },
      ],
    };
    expect(payback(input).paybackYears).toBeCloseTo(1.25, 9);
    expect(payback(input).paybackMonths).toBe(15);
    const discounted = payback({ ...input, discountRatePercent: 10 });
    expect(discounted.monthly[13]?.costKroner).toBeCloseTo(12_000 / 1.21, 9);
    expect(discounted.totalCostKroner).toBe(15_000);
  });

  const anyInput: fc.Arbitrary<PaybackInput> = fc.record({
    participants: fc.integer({ min: 4, max: 500 }),
    selfSupporting: fc.integer({ min: 0, max: 4 }),
    costs: fc.array(
      fc.record({
        label: fc.constant("cost"),
        amountKroner: fc.integer({ min: 0, max: 1e9 }).map((oere) => oere / 100),
        month: fc.integer({ min: 0, max: 120 }),
      }),
      { maxLength: 6 },
    ),
    savingPerPersonPerYearKroner: fc.integer({ min: -1e5, max: 3e5 }),
    horizonYears: fc.integer({ min: 1, max: 12 }),
    discountRatePercent: fc.integer({ min: 0, max: 2000 }).map((hundredths) => hundredths / 100),
  });
  const few = { numRuns: 60 };

  it("is never earlier when something more is paid for", () => {
    const later = Number.POSITIVE_INFINITY;
    fc.assert(
      fc.property(anyInput, fc.integer({ min: 0, max: 1e6 }), (input, amountKroner) => {
        const costs = [...input.costs, { label: "more", amountKroner, month: 7 }];
        const before = payback(input).paybackYears ?? later;
        const after = payback({ ...input, costs }).paybackYears ?? later;
        expect(after).toBeGreaterThanOrEqual(before - 1e-9);
      }),
      few,
    );
  });

  it("is the same whatever the order of the costs", () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        expect(payback({ ...input, costs: input.costs.toReversed() })).toEqual(payback(input));
      }),
      few,
    );
  });

  it("has a curve whose months add up and that ends in the result", () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const { monthly, netAfterHorizonKroner } = payback(input);
        expect(monthly).toHaveLength(input.horizonYears * 12 + 1);
        expect(monthly.at(-1)?.cumulativeNetKroner).toBe(netAfterHorizonKroner);
        const net = monthly.reduce((sum, m) => sum + m.savingKroner - m.costKroner, 0);
        expect(net).toBeCloseTo(netAfterHorizonKroner, 2);
      }),
      few,
    );
  });

  it("is never a number that is none", () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const { monthly, neverReason, ...figures } = payback(input);
        const shown = [...Object.values(figures), ...monthly.flatMap((m) => Object.values(m))];
        expect(shown.every((n) => n === null || Number.isFinite(n))).toBe(true);
        expect(neverReason === null).toBe(figures.paybackYears !== null);
      }),
      few,
    );
  });
});

describe("a saving", () => {
  it("of nobody is a caller's bug", () => {
    expect(() => savingPerPersonYear({ parts: [], municipalShare: 0.7 })).toThrow(RangeError);
  });
});
