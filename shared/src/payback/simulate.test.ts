import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { binomial, chanceOfAtLeast, nextSuccesses } from "../outcomes/index.ts";
import {
  chancePaidBackWithin,
  paybackQuantileMonths,
  type SimulationInput,
  simulate,
  simulation,
  type Uncertain,
} from "./index.ts";

const months = 61;
const atStart = (kroner: number) =>
  Float64Array.from({ length: months }, (_, m) => (m ? 0 : kroner));
const monthly = (kroner: number) =>
  Float64Array.from({ length: months }, (_, m) => (m ? kroner : 0));
const times = (curve: Float64Array, factor: number) => curve.map((kroner) => kroner * factor);

const saving = 101_081.4 / 12;
const cost = atStart(-606_000);
const perSuccess = monthly(saving);

const price: Uncertain = { key: "price", kind: "TRIANGULAR", low: 0.8, base: 1, high: 1.5 };
const benefit: Uncertain = { key: "benefit", kind: "UNIFORM", low: 0.9, base: 1, high: 1.2 };
const scaled = (curve: Float64Array, { key, low, high }: Uncertain) => ({
  key,
  low: times(curve, low),
  high: times(curve, high),
});

/** The illustrative cohort with nothing uncertain but how many succeed. */
const onlySuccesses = (chance: number): SimulationInput => ({
  uncertain: [],
  parts: [
    { per: "COHORT", monthlyKroner: cost, bends: [] },
    { per: "SUCCESS", monthlyKroner: perSuccess, bends: [] },
  ],
  successes: binomial(20, chance),
});

const uncertain: SimulationInput = {
  uncertain: [price, benefit],
  parts: [
    { per: "COHORT", monthlyKroner: cost, bends: [scaled(cost, price)] },
    { per: "SUCCESS", monthlyKroner: perSuccess, bends: [scaled(perSuccess, benefit)] },
  ],
  successes: nextSuccesses({ alpha: 2.5, beta: 18.5 }, 20),
};

const certain = (successes: number) => [...Array(successes).fill(0), 1];

describe("a simulated cohort", () => {
  it.each([
    [0.06, 0.3395],
    [0.1, 0.6083],
    [0.2, 0.9308],
  ])("at %d a person is paid back within 5 years with the exact chance, %d", (each, exact) => {
    // Break-even is 1.199 people, so that it takes two.
    const found = simulate(onlySuccesses(each), { draws: 100_000, seed: 7 });
    const { chance, standardError } = chancePaidBackWithin(found, 60);
    expect(Math.abs(chance - chanceOfAtLeast(binomial(20, each), 2))).toBeLessThan(
      4 * standardError,
    );
    expect(chance).toBeCloseTo(exact, 2);
  });

  it("comes nearer to the exact chance as it is drawn more often", () => {
    const exact = chanceOfAtLeast(binomial(20, 0.1), 2);
    const farthest = (draws: number) =>
      Math.max(
        ...Array.from({ length: 8 }, (_, seed) => {
          const { chance } = chancePaidBackWithin(
            simulate(onlySuccesses(0.1), { draws, seed }),
            60,
          );
          return Math.abs(chance - exact);
        }),
      );
    expect(farthest(10_000)).toBeLessThan(farthest(100) / 3);
    expect(farthest(10_000)).toBeLessThan(4 * Math.sqrt((exact * (1 - exact)) / 10_000));
  });

  it("with nothing uncertain is the cohort itself in every draw", () => {
    const found = simulate({ ...onlySuccesses(0), successes: certain(2) }, { draws: 50, seed: 1 });
    for (const line of Object.values(found.fan)) {
      expect(line[0]).toBe(-606_000);
      expect(line[60]).toBeCloseTo(404_814, 6);
    }
    expect(chancePaidBackWithin(found, 35)).toEqual({ chance: 0, standardError: 0 });
    expect(chancePaidBackWithin(found, 36)).toEqual({ chance: 1, standardError: 0 });
    expect(paybackQuantileMonths(found, 0.5)).toBe(36);
  });

  it("without a success is never paid back, and without a cost is so at once", () => {
    const none = simulate({ ...onlySuccesses(0), successes: [1] }, { draws: 10, seed: 1 });
    expect(chancePaidBackWithin(none, 600).chance).toBe(0);
    expect(paybackQuantileMonths(none, 0.1)).toBeNull();
    const parts = [{ per: "SUCCESS" as const, monthlyKroner: perSuccess, bends: [] }];
    const free = simulate({ uncertain: [], parts, successes: [1] }, { draws: 10, seed: 1 });
    expect(paybackQuantileMonths(free, 1)).toBe(0);
  });

  it("is paid back only when a late cost is too", () => {
    const late = monthly(0).with(50, -700_000);
    const parts = [
      ...onlySuccesses(0).parts,
      { per: "COHORT" as const, monthlyKroner: late, bends: [] },
    ];
    const found = simulate({ uncertain: [], parts, successes: certain(2) }, { draws: 3, seed: 1 });
    expect(paybackQuantileMonths(found, 0.5)).toBeNull();
    const three = simulate({ uncertain: [], parts, successes: certain(3) }, { draws: 3, seed: 1 });
    expect(paybackQuantileMonths(three, 0.5)).toBe(52);
  });

  it("has the quantiles of an input that alone is uncertain", () => {
    const parts = [{ per: "COHORT" as const, monthlyKroner: cost, bends: [scaled(cost, price)] }];
    const found = simulate(
      { uncertain: [price], parts, successes: [1] },
      { draws: 100_000, seed: 3 },
    );
    // Triangle from 0.8 over 1 to 1.5; a high price is a low net.
    expect(found.fan.p90[0]).toBeCloseTo(-606_000 * (0.8 + Math.sqrt(0.1 * 0.7 * 0.2)), -4);
    expect(found.fan.p10[0]).toBeCloseTo(-606_000 * (1.5 - Math.sqrt(0.1 * 0.7 * 0.5)), -4);
  });

  it("multiplies what are proportions, and adds what bends a curve", () => {
    const doubled = [price, benefit].map((it) => ({ ...scaled(cost, it), high: times(cost, 2) }));
    const bent = { key: "later", low: atStart(-606_000), high: atStart(-606_000).with(1, -100) };
    const always = (key: string): Uncertain => ({ key, kind: "UNIFORM", low: 0, base: 0, high: 1 });
    const inputs = ["price", "benefit", "later"].map(always);
    const parts = [{ per: "COHORT" as const, monthlyKroner: cost, bends: [...doubled, bent] }];
    const { fan } = simulate({ uncertain: inputs, parts, successes: [1] }, { draws: 1, seed: 5 });
    const [a, b, c] = inputs.map((input) => {
      const one = {
        per: "COHORT" as const,
        monthlyKroner: atStart(1),
        bends: [{ key: input.key, low: atStart(0), high: atStart(2) }],
      };
      const alone = { uncertain: [input], parts: [one], successes: [1] };
      return (simulate(alone, { draws: 1, seed: 5 }).fan.p50[0] ?? 0) - 1;
    });
    const factor = (1 + (a ?? 0)) * (1 + (b ?? 0));
    expect(fan.p50[0]).toBeCloseTo(-606_000 * factor, 4);
    expect(fan.p50[1]).toBeCloseTo(-606_000 * factor - 100 * factor * (c ?? 0), 4);
  });

  it("is the same for the same seed, and another for another", () => {
    const once = simulate(uncertain, { draws: 500, seed: 11 });
    expect(simulate(uncertain, { draws: 500, seed: 11 })).toEqual(once);
    expect(simulate(uncertain, { draws: 500, seed: 12 }).fan).not.toEqual(once.fan);
  });

  it("heeds no order of inputs and parts, nor an input that changes nothing", () => {
    const once = simulate(uncertain, { draws: 400, seed: 2 });
    const other = simulate(
      {
        uncertain: [{ ...price, key: "idle" }, ...uncertain.uncertain.toReversed()],
        parts: uncertain.parts.toReversed(),
        successes: uncertain.successes,
      },
      { draws: 400, seed: 2 },
    );
    expect(other.paidBackIn).toEqual(once.paidBackIn);
    for (const [month, net] of once.fan.p50.entries()) {
      expect(other.fan.p50[month]).toBeCloseTo(net, 4);
    }
  });

  it("tells how far it is, month by month, and may be left at any time", () => {
    const steps = simulation(uncertain, { draws: 20, seed: 1 });
    const told: number[] = [];
    let step = steps.next();
    for (; !step.done; step = steps.next()) told.push(step.value);
    expect(told.at(-1)).toBe(1);
    expect(told).toEqual(told.toSorted((a, b) => a - b));
    expect(told.length).toBeGreaterThanOrEqual(months);
    expect(step.value).toEqual(simulate(uncertain, { draws: 20, seed: 1 }));
    const left = simulation(uncertain, { draws: 20, seed: 1 });
    left.next();
    expect(left.return(simulate(uncertain, { draws: 1, seed: 1 })).done).toBe(true);
  });

  it("has lines in order, no number that is none, and no more paid back than drawn", () => {
    const any = fc.record({
      draws: fc.integer({ min: 1, max: 60 }),
      seed: fc.integer(),
      chance: fc.double({ min: 0, max: 1, noNaN: true }),
      high: fc.double({ min: 1, max: 5, noNaN: true }),
    });
    fc.assert(
      fc.property(any, ({ draws, seed, chance, high }) => {
        const dear = { ...price, high };
        const dearer = { per: "COHORT" as const, monthlyKroner: cost, bends: [scaled(cost, dear)] };
        const parts = [dearer, ...uncertain.parts.slice(1)];
        const input = { uncertain: [dear, benefit], parts, successes: binomial(5, chance) };
        const found = simulate(input, { draws, seed });
        for (let month = 0; month < months; month += 1) {
          const [low, middle, top] = [found.fan.p10, found.fan.p50, found.fan.p90].map(
            (it) => it[month] ?? Number.NaN,
          );
          expect(low).toBeLessThanOrEqual(middle ?? Number.NaN);
          expect(middle).toBeLessThanOrEqual(top ?? Number.NaN);
        }
        expect(found.paidBackIn.reduce((sum, it) => sum + it, 0)).toBeLessThanOrEqual(draws);
        expect(chancePaidBackWithin(found, 60).chance).toBeLessThanOrEqual(1);
      }),
      { numRuns: 50 },
    );
  });

  it.each<[string, Partial<SimulationInput>, number]>([
    ["no draws", {}, 0],
    ["half a draw", {}, 1.5],
    ["no parts", { parts: [] }, 1],
    ["chances that do not make 1", { successes: [0.5, 0.4] }, 1],
    ["an end on the wrong side", { uncertain: [{ ...price, high: 0.9 }, benefit] }, 1],
    ["an end that is no number", { uncertain: [{ ...price, high: Number.NaN }, benefit] }, 1],
    ["a bend of something not drawn", { uncertain: [price] }, 1],
    [
      "curves of unequal length",
      { parts: [...uncertain.parts, { per: "COHORT", monthlyKroner: [1], bends: [] }] },
      1,
    ],
    [
      "a month that is no number",
      { parts: [{ per: "COHORT", monthlyKroner: [Number.NaN], bends: [] }] },
      1,
    ],
  ])("of %s is a caller's bug", (_, change, draws) => {
    expect(() => simulate({ ...uncertain, ...change }, { draws, seed: 1 })).toThrow(RangeError);
  });
});
