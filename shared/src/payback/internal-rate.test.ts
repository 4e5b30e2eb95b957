import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { internalRateOf } from "./internal-rate.ts";

const worth = (yearly: readonly number[], ratePercent: number) =>
  yearly.reduce((sum, amount, year) => sum + amount * (1 + ratePercent / 100) ** -year, 0);

describe("the internal rate", () => {
  it("of 100 that become 110 is 10 %", () => {
    expect(internalRateOf([-100, 110])).toEqual({
      kind: "ONE",
      ratePercent: expect.closeTo(10, 9),
    });
  });

  it.each([[[]], [[0, 0]], [[100, 50]], [[-100, -1]], [[-100, 0.001]]])(
    "of %j there is none",
    (flows) => {
      expect(internalRateOf(flows)).toEqual({ kind: "NONE" });
    },
  );

  it("of flows that turn twice may be several, and then none is the rate", () => {
    expect(internalRateOf([-1_000, 2_500, -1_540])).toEqual({
      kind: "SEVERAL",
      ratesPercent: [expect.closeTo(10, 6), expect.closeTo(40, 6)],
    });
  });

  it("of flows that turn twice may be none, or one where they only touch nothing", () => {
    expect(internalRateOf([1_000, -1_000, 1_000])).toEqual({ kind: "NONE" });
    expect(internalRateOf([-1, 2.4, -1.44])).toEqual({
      kind: "ONE",
      ratePercent: expect.closeTo(20, 4),
    });
  });

  it("makes the flows worth nothing, and finds the rate they were made with", () => {
    const rates = fc.array(fc.integer({ min: -50, max: 300 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(rates, (percents) => {
        const apart = [...new Set(percents.map((percent) => Math.round(percent / 25) * 25))];
        const yearly = apart.reduce<readonly number[]>(
          (flows, percent) => times(flows, 1 + percent / 100),
          [1],
        );
        const found = internalRateOf(yearly);
        const rate = found.kind === "ONE" ? [found.ratePercent] : [];
        const all = found.kind === "SEVERAL" ? found.ratesPercent : rate;
        expect(all).toEqual(apart.toSorted((a, b) => a - b).map((it) => expect.closeTo(it, 3)));
        for (const it of all) expect(worth(yearly, it)).toBeCloseTo(0, 6);
      }),
    );
  });
});

/** Flows worth nothing at the rates that others are, and at one more. */
function times(flows: readonly number[], growth: number): readonly number[] {
  return [...flows, 0].map((amount, year) => amount - growth * (flows[year - 1] ?? 0));
}
