import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  believedAfter,
  believedAtLeast,
  believedShare,
  believedWithin,
  betaBinomial,
  betaCumulative,
  betaQuantile,
  binomial,
  type CountDistribution,
  chanceOfAtLeast,
  expectedCount,
  nextSuccesses,
  poissonBinomial,
  successPriors,
} from "./index.ts";

const sum = (distribution: CountDistribution) => distribution.reduce((all, it) => all + it, 0);
const chance = fc.double({ min: 0, max: 1, noNaN: true });
const weight = fc.double({ min: 0.05, max: 400, noNaN: true });

describe("how many succeed", () => {
  it.each([
    [0.06, 0.3395],
    [0.1, 0.6083],
    [0.2, 0.9308],
  ])("at a chance of %d, at least 2 of 20 do with a chance of %d", (each, expected) => {
    expect(chanceOfAtLeast(binomial(20, each), 2)).toBeCloseTo(expected, 4);
    const exact = 1 - (1 - each) ** 20 - 20 * each * (1 - each) ** 19;
    expect(chanceOfAtLeast(binomial(20, each), 2)).toBeCloseTo(exact, 13);
  });

  it("of four tosses is 1, 4, 6, 4, 1 in 16", () => {
    expect(binomial(4, 0.5)).toEqual([1, 4, 6, 4, 1].map((ways) => ways / 16));
  });

  it("of two people with chances of their own is multiplied out", () => {
    const [none, one, both] = poissonBinomial([0.5, 0.2]);
    expect([none, one, both]).toEqual([0.4, expect.closeTo(0.5, 15), expect.closeTo(0.1, 15)]);
  });

  it("is none of nobody, none when it cannot be, and all when it must", () => {
    expect(binomial(0, 0.3)).toEqual([1]);
    expect(poissonBinomial([])).toEqual([1]);
    expect(binomial(3, 0)).toEqual([1, 0, 0, 0]);
    expect(binomial(3, 1)).toEqual([0, 0, 0, 1]);
    expect(chanceOfAtLeast(binomial(3, 0.2), 0)).toBe(1);
    expect(chanceOfAtLeast(binomial(3, 0.2), 4)).toBe(0);
  });

  it("when any share is as likely as another, every count is too", () => {
    for (const each of betaBinomial(9, 1, 1)) expect(each).toBeCloseTo(0.1, 14);
  });

  it("sums to 1, with the mean of its chances, whoever is asked first", () => {
    fc.assert(
      fc.property(fc.array(chance, { maxLength: 60 }), (chances) => {
        const distribution = poissonBinomial(chances);
        expect(sum(distribution)).toBeCloseTo(1, 12);
        expect(expectedCount(distribution)).toBeCloseTo(
          chances.reduce((all, it) => all + it, 0),
          10,
        );
        const other = poissonBinomial(chances.toReversed());
        for (const [count, each] of distribution.entries()) {
          expect(other[count]).toBeCloseTo(each, 12);
        }
      }),
    );
  });

  it("is about the binomial when much has been recorded, and never less spread", () => {
    const [known, believed] = [binomial(20, 0.1), betaBinomial(20, 1e7, 9e7)];
    for (const [count, each] of known.entries()) expect(believed[count]).toBeCloseTo(each, 6);
    fc.assert(
      fc.property(weight, weight, (alpha, beta) => {
        const wide = spread(betaBinomial(20, alpha, beta));
        expect(wide).toBeGreaterThanOrEqual(spread(binomial(20, alpha / (alpha + beta))) - 1e-9);
      }),
    );
  });

  it("of 500 people loses no digits", () => {
    expect(sum(binomial(500, 0.37))).toBeCloseTo(1, 12);
    expect(chanceOfAtLeast(binomial(500, 0.5), 251)).toBeCloseTo(
      (1 - (binomial(500, 0.5)[250] ?? 0)) / 2,
      12,
    );
  });

  it.each([
    [2.5, 0.1],
    [-1, 0.1],
    [3, 1.4],
    [3, Number.NaN],
  ])("of %d at %d is a caller's bug", (n, each) => {
    expect(() => binomial(n, each)).toThrow(RangeError);
  });

  it("without a belief is a caller's bug", () => {
    expect(() => betaBinomial(3, 0, 1)).toThrow(RangeError);
  });
});

function spread(distribution: CountDistribution): number {
  const mean = expectedCount(distribution);
  return distribution.reduce((all, each, count) => all + each * (count - mean) ** 2, 0);
}

// By SciPy 1.17.1, stats.beta and stats.betabinom.
describe("a share that is believed", () => {
  it.each([
    [0.1, 2.5, 18.5, 0.45813160155541377],
    [0.3, 0.5, 0.5, 0.36901011956554536],
    [0.999, 200, 3, 0.9988334368468834],
    [0.001, 0.5, 20.5, 0.15953930304016506],
  ])("lies below %d after %d and %d with a chance of %d", (x, alpha, beta, expected) => {
    expect(betaCumulative(x, alpha, beta)).toBeCloseTo(expected, 12);
  });

  it.each([
    [0.025, 2.5, 18.5, 0.02137248802247479],
    [0.5, 2.5, 18.5, 0.1069683837120363],
    [0.975, 2.5, 18.5, 0.28385325730425237],
    [0.025, 0.5, 20.5, 2.4246478459242733e-5],
    [0.975, 120.5, 380.5, 0.27886234729532217],
  ])("lies with a chance of %d, after %d and %d, below %d", (p, alpha, beta, expected) => {
    expect(betaQuantile(p, alpha, beta) / expected).toBeCloseTo(1, 11);
  });

  it("in simple cases is what can be reckoned by hand", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 0.999, noNaN: true }), (x) => {
        expect(betaCumulative(x, 1, 1)).toBeCloseTo(x, 13);
        expect(betaCumulative(x, 2, 1)).toBeCloseTo(x ** 2, 13);
        expect(betaCumulative(x, 1, 3)).toBeCloseTo(1 - (1 - x) ** 3, 13);
        const arcsine = (2 / Math.PI) * Math.asin(Math.sqrt(x));
        expect(betaCumulative(x, 0.5, 0.5)).toBeCloseTo(arcsine, 12);
      }),
    );
  });

  it("has a quantile that leads back, and a cumulative that never falls", () => {
    fc.assert(
      fc.property(chance, weight, weight, (p, alpha, beta) => {
        const x = betaQuantile(p, alpha, beta);
        if (x > 1e-9 && x < 1 - 1e-9) expect(betaCumulative(x, alpha, beta)).toBeCloseTo(p, 8);
        expect(betaCumulative(x + 0.01, alpha, beta)).toBeGreaterThanOrEqual(
          betaCumulative(x, alpha, beta) - 1e-12,
        );
      }),
    );
  });

  it("is nothing below 0 and all from 1, and has its ends", () => {
    expect([betaCumulative(-1, 2, 2), betaCumulative(1, 2, 2)]).toEqual([0, 1]);
    expect([betaQuantile(0, 2, 3), betaQuantile(1, 2, 3)]).toEqual([0, 1]);
    expect(() => betaQuantile(1.2, 2, 3)).toThrow(RangeError);
    expect(() => betaCumulative(Number.NaN, 2, 3)).toThrow(RangeError);
    expect(() => betaCumulative(0.5, 0, 3)).toThrow(RangeError);
  });

  it("after 2 of 20 is 11.9 %, from 2.1 to 28.4 %", () => {
    const belief = believedAfter(successPriors.JEFFREYS, { successes: 2, n: 20 });
    expect(belief).toEqual({ alpha: 2.5, beta: 18.5 });
    expect(believedShare(belief)).toBeCloseTo(0.119048, 6);
    expect(believedWithin(belief).low).toBeCloseTo(0.0213725, 7);
    expect(believedWithin(belief).high).toBeCloseTo(0.2838533, 7);
    expect(believedAtLeast(belief, 0.1)).toBeCloseTo(0.541868, 6);
  });

  it("tells how many of the next 20 will succeed", () => {
    const next = nextSuccesses({ alpha: 2.5, beta: 18.5 }, 20);
    expect(next[0]).toBeCloseTo(0.16826370207088145, 12);
    expect(next[4]).toBeCloseTo(0.10531637378565943, 12);
    expect(chanceOfAtLeast(next, 2)).toBeCloseTo(0.6073846951679435, 12);
  });

  it("is the same whether the cohorts are counted in one by one or together", () => {
    const { EVEN } = successPriors;
    const cohorts = [
      { successes: 3, n: 12 },
      { successes: 0, n: 7 },
    ];
    expect(believedAfter(EVEN, ...cohorts)).toEqual(believedAfter(EVEN, { successes: 3, n: 19 }));
    expect(believedAfter(EVEN)).toEqual(EVEN);
    expect(believedAfter(EVEN, { successes: 0, n: 0 })).toEqual(EVEN);
  });

  it("of more successes than people is a caller's bug", () => {
    expect(() => believedAfter(successPriors.EVEN, { successes: 3, n: 2 })).toThrow(RangeError);
  });
});
