import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { quantilesOf } from "./order-statistics.ts";
import { randomStream, xoshiro128 } from "./random.ts";
import {
  drawnCounts,
  drawnInput,
  farEnd,
  toFarEnd,
  type Uncertain,
  uncertainQuantile,
} from "./uncertain.ts";

const triangle: Uncertain = { key: "it", kind: "TRIANGULAR", low: 2, base: 3, high: 7 };
const mean = (values: Float64Array) => values.reduce((sum, it) => sum + it, 0) / values.length;

describe("random numbers", () => {
  it("are xoshiro128** as published, for the state 1, 2, 3, 4", () => {
    // The reference vector of the rand_xoshiro crate, made with the authors' C code.
    const next = xoshiro128([1, 2, 3, 4]);
    expect(Array.from({ length: 10 }, next)).toEqual([
      11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597,
      4258142804,
    ]);
  });

  it("lie evenly between 0 and 1, and each name has its own", () => {
    for (const seed of [0, 1, 2, -1, 2 ** 31]) {
      const [one, other] = ["price", "prices"].map((name) => randomStream(seed, name));
      const [a, b] = [one, other].map((next) =>
        Float64Array.from({ length: 50_000 }, () => next?.() ?? 0),
      );
      expect(mean(a ?? new Float64Array())).toBeCloseTo(0.5, 2);
      const together =
        a?.map((value, at) => (value - 0.5) * ((b?.[at] ?? 0) - 0.5)) ?? new Float64Array();
      expect(Math.abs(mean(together))).toBeLessThan(4 / 12 / Math.sqrt(50_000));
      for (let tenth = 0; tenth < 10; tenth += 1) {
        const here = a?.filter((value) => Math.floor(value * 10) === tenth).length ?? 0;
        expect(Math.abs(here - 5_000)).toBeLessThan(5 * Math.sqrt(4_500));
      }
    }
  });

  it("of seeds side by side have nothing in common", () => {
    const firsts = Float64Array.from({ length: 20_000 }, (_, seed) => randomStream(seed, "it")());
    expect(new Set(firsts).size).toBeGreaterThan(19_990);
    expect(mean(firsts)).toBeCloseTo(0.5, 2);
    const beside = firsts.subarray(1).map((it, at) => (it - 0.5) * ((firsts[at] ?? 0) - 0.5));
    expect(Math.abs(mean(beside))).toBeLessThan(4 / 12 / Math.sqrt(20_000));
  });
});

describe("what an assumption may be", () => {
  it("has the triangle's quantiles, reckoned by hand", () => {
    const even: Uncertain = { key: "it", kind: "TRIANGULAR", low: 0, base: 0.5, high: 1 };
    expect(uncertainQuantile(even, 0.875)).toBeCloseTo(0.75, 12);
    expect(uncertainQuantile(even, 0.125)).toBeCloseTo(0.25, 12);
    expect(uncertainQuantile(triangle, 0.2)).toBeCloseTo(3, 12); // a fifth of the width lies below the base
    expect([0, 1].map((chance) => uncertainQuantile(triangle, chance))).toEqual([2, 7]);
    expect(uncertainQuantile({ ...triangle, kind: "UNIFORM" }, 0.5)).toBe(4.5);
    expect(uncertainQuantile({ ...triangle, low: 3, high: 3 }, 0.9)).toBe(3);
  });

  it("is drawn with the triangle's mean and spread", () => {
    const away = drawnInput(triangle, 100_000, 4).fromBase;
    const values = away.map((part) => 3 + (part < 0 ? part : part * 4));
    expect(mean(values)).toBeCloseTo((2 + 3 + 7) / 3, 1);
    const variance = mean(values.map((it) => (it - 4) ** 2));
    expect(variance).toBeCloseTo((4 + 9 + 49 - 6 - 14 - 21) / 18, 1);
  });

  it("never leaves its ends, whatever they are", () => {
    const ends = fc.array(fc.double({ min: -1e9, max: 1e9, noNaN: true }), {
      minLength: 3,
      maxLength: 3,
    });
    fc.assert(
      fc.property(ends, fc.constantFrom("TRIANGULAR", "UNIFORM"), (three, kind) => {
        const [low = 0, base = 0, high = 0] = three.toSorted((a, b) => a - b);
        for (const part of drawnInput({ key: "it", kind, low, base, high }, 30, 1).fromBase) {
          expect(Math.abs(part)).toBeLessThanOrEqual(1 + 1e-6);
        }
      }),
    );
  });

  it("stays between ends that lie next to each other", () => {
    const tiny = { key: "it", kind: "TRIANGULAR", low: 0, base: 0, high: 1.6e-162 } as const;
    const far = { ...tiny, low: 1e9, base: 1e9, high: 1e9 + 2 ** -23 };
    for (const input of [tiny, far]) {
      for (const part of drawnInput(input, 100, 1).fromBase) {
        expect(part).toBeGreaterThanOrEqual(0);
        expect(part).toBeLessThanOrEqual(1);
      }
    }
  });

  it("has the far end where it can go farthest, and is measured towards it", () => {
    const fromBase = Float64Array.of(1, -1, 0.5, 0);
    const parts = (input: Uncertain) =>
      [0, 1, 2, 3].map((at) => toFarEnd({ ...input, fromBase }, at));
    expect([farEnd(triangle), farEnd({ ...triangle, low: -9 })]).toEqual([7, -9]);
    expect(parts(triangle)).toEqual([1, -0.25, 0.5, 0]);
    expect(parts({ ...triangle, low: -5 })).toEqual([-0.5, 1, -0.25, -0]);
    expect(parts({ ...triangle, low: 3, high: 3 })).toEqual([0, 0, 0, 0]);
  });

  it("counts only as many successes as can be", () => {
    expect([...drawnCounts([0, 0, 1], 4, 1)]).toEqual([2, 2, 2, 2]);
    expect([...drawnCounts([1], 3, 1)]).toEqual([0, 0, 0]);
    expect(new Set(drawnCounts([0, 0.5, 0.5, 0], 200, 1))).toEqual(new Set([1, 2]));
  });
});

describe("the values in their order", () => {
  it("are found as sorting finds them, many alike or not", () => {
    const value = fc.oneof(
      fc.integer({ min: -3, max: 3 }),
      fc.double({ min: -1e7, max: 1e7, noNaN: true }),
    );
    const shares = fc.uniqueArray(fc.constantFrom(0, 0.1, 0.25, 0.5, 0.9, 1));
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 300 }), shares, (all, wanted) => {
        const sorted = Float64Array.from(all).sort();
        const expected = wanted.map(
          (share) => sorted[Math.max(0, Math.ceil(share * all.length - 1e-9) - 1)],
        );
        expect(quantilesOf(Float64Array.from(all), wanted)).toEqual(expected);
      }),
    );
  });

  it("of one value are that one", () => {
    expect(quantilesOf(Float64Array.of(-4), [0.1, 0.5, 0.9])).toEqual([-4, -4, -4]);
    expect(quantilesOf(Float64Array.of(4, 1, 3, 2), [0.5])).toEqual([2]);
  });
});
