import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shareOf, wilsonInterval } from "./index.ts";

describe("a share of few people", () => {
  it.each([
    [3, 12, 0.0889, 0.5323],
    [7, 13, 0.2914, 0.7679],
  ])("%i of %i is shown from %d to %d", (successes, n, low, high) => {
    const interval = wilsonInterval(successes, n);
    expect(interval.low).toBeCloseTo(low, 4);
    expect(interval.high).toBeCloseTo(high, 4);
  });

  it("2 of 20 is shown as 2.8 to 30.1 %", () => {
    const share = shareOf(2, 20);
    expect(share.kind === "share" && [share.share, share.low * 100, share.high * 100]).toEqual([
      0.1,
      expect.closeTo(2.8, 1),
      expect.closeTo(30.1, 1),
    ]);
  });

  it("below five people none is shown, and of nobody there is no data", () => {
    expect(shareOf(2, 4)).toEqual({ kind: "too-few", n: 4 });
    expect(shareOf(2, 5).kind).toBe("share");
    expect(shareOf(0, 0)).toEqual({ kind: "no-data" });
  });

  it("lies within its interval, and the interval within 0 and 1", () => {
    const counts = fc.integer({ min: 1, max: 500 }).chain((n) => {
      return fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n));
    });
    fc.assert(
      fc.property(counts, ([successes, n]) => {
        const { low, high } = wilsonInterval(successes, n);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(low).toBeLessThanOrEqual(successes / n + 1e-12);
        expect(high).toBeGreaterThanOrEqual(successes / n - 1e-12);
        expect(high).toBeLessThanOrEqual(1);
      }),
    );
  });

  it.each([
    [1, 0],
    [-1, 5],
    [6, 5],
    [Number.NaN, 5],
  ])("%d of %d is a caller's bug", (successes, n) => {
    expect(() => wilsonInterval(successes, n)).toThrow(RangeError);
  });
});
