import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { binomial, chanceOfAtLeast, nextSuccesses } from "../outcomes/index.ts";
import { economy } from "./economy.given.ts";
import {
  type AssumptionKey,
  chancePaidBackWithin,
  curveParts,
  economyOf,
  economyParts,
  type OneChange,
  paybackQuantileMonths,
  type SimulationInput,
  simulate,
  simulation,
  type Uncertain,
  uncertainQuantile,
  withValues,
} from "./index.ts";
import { randomStream } from "./random.ts";

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
    { per: "COHORT", monthlyKroner: cost, bends: [], pairs: [] },
    { per: "SUCCESS", monthlyKroner: perSuccess, bends: [], pairs: [] },
  ],
  successes: binomial(20, chance),
});

const uncertain: SimulationInput = {
  uncertain: [price, benefit],
  parts: [
    { per: "COHORT", monthlyKroner: cost, bends: [scaled(cost, price)], pairs: [] },
    { per: "SUCCESS", monthlyKroner: perSuccess, bends: [scaled(perSuccess, benefit)], pairs: [] },
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
    const parts = [{ per: "SUCCESS" as const, monthlyKroner: perSuccess, bends: [], pairs: [] }];
    const free = simulate({ uncertain: [], parts, successes: [1] }, { draws: 10, seed: 1 });
    expect(paybackQuantileMonths(free, 1)).toBe(0);
  });

  it("is paid back only when a late cost is too", () => {
    const late = monthly(0).with(50, -700_000);
    const parts = [
      ...onlySuccesses(0).parts,
      { per: "COHORT" as const, monthlyKroner: late, bends: [], pairs: [] },
    ];
    const found = simulate({ uncertain: [], parts, successes: certain(2) }, { draws: 3, seed: 1 });
    expect(paybackQuantileMonths(found, 0.5)).toBeNull();
    const three = simulate({ uncertain: [], parts, successes: certain(3) }, { draws: 3, seed: 1 });
    expect(paybackQuantileMonths(three, 0.5)).toBe(52);
  });

  it("has the quantiles of an input that alone is uncertain", () => {
    const parts = [
      { per: "COHORT" as const, monthlyKroner: cost, bends: [scaled(cost, price)], pairs: [] },
    ];
    const found = simulate(
      { uncertain: [price], parts, successes: [1] },
      { draws: 100_000, seed: 3 },
    );
    // Triangle from 0.8 over 1 to 1.5; a high price is a low net.
    expect(found.fan.p90[0]).toBeCloseTo(-606_000 * (0.8 + Math.sqrt(0.1 * 0.7 * 0.2)), -4);
    expect(found.fan.p10[0]).toBeCloseTo(-606_000 * (1.5 - Math.sqrt(0.1 * 0.7 * 0.5)), -4);
  });

  it("with sums and products of two is the model itself, in every draw", () => {
    const inputs: Uncertain[] = [
      { key: "hours", kind: "TRIANGULAR", low: 20, base: 24, high: 40 },
      { key: "hourPrice", kind: "UNIFORM", low: 500, base: 1_000, high: 1_200 },
      { key: "rest", kind: "UNIFORM", low: 500_000, base: 582_000, high: 700_000 },
      { key: "benefit", kind: "TRIANGULAR", low: 8_000, base: 12_000, high: 13_000 },
      { key: "share", kind: "UNIFORM", low: 0.5, base: 0.7, high: 0.8 },
      { key: "idle", kind: "UNIFORM", low: 1, base: 2, high: 3 },
    ];
    const model = (changes: readonly OneChange[]) => {
      const value = (key: string) =>
        changes.find((it) => it.key === key)?.value ??
        inputs.find((it) => it.key === key)?.base ??
        0;
      const spent = value("hours") * value("hourPrice") + value("rest");
      return [
        { per: "COHORT" as const, monthlyKroner: atStart(-spent) },
        { per: "SUCCESS" as const, monthlyKroner: monthly(value("benefit") * value("share")) },
      ];
    };
    const parts = curveParts(model, inputs);
    expect(parts.map(({ bends }) => bends.length)).toEqual([3, 2]);
    expect(parts.flatMap(({ pairs }) => pairs.map(({ keys }) => keys))).toEqual([
      ["hours", "hourPrice"],
      ["benefit", "share"],
    ]);
    for (let seed = 0; seed < 40; seed += 1) {
      const { fan } = simulate(
        { uncertain: inputs, parts, successes: certain(3) },
        { draws: 1, seed },
      );
      const drawn = inputs.map((input) => ({
        key: input.key,
        value: uncertainQuantile(input, randomStream(seed, input.key)()),
      }));
      const [costs, savings] = model(drawn);
      expect(fan.p50[0]).toBeCloseTo(costs?.monthlyKroner[0] ?? 0, 5);
      expect(fan.p50[60]).toBeCloseTo(
        (costs?.monthlyKroner[0] ?? 0) + 180 * (savings?.monthlyKroner[1] ?? 0),
        4,
      );
    }
  });

  it("of an economy is the economy, and an uncertain price moves it as the model says", () => {
    const input = economy({ discountRatePercent: 0, baselineExitShare: 0.01 });
    const teamPrice: Uncertain<AssumptionKey> = {
      ...{ key: "teamYearPrice", kind: "UNIFORM" },
      ...{ low: 300_000, base: 400_000, high: 600_000 },
    };
    const parts = curveParts((changes) => economyParts(withValues(input, changes)), [teamPrice]);
    const found = simulate(
      { uncertain: [], parts: parts.map((it) => ({ ...it, bends: [] })), successes: certain(2) },
      { draws: 1, seed: 1 },
    );
    const { netAfterHorizon, simple } = economyOf(input).results.MUNICIPALITY;
    expect(found.fan.p50[60]).toBeCloseTo(netAfterHorizon / 100, 0);
    expect(paybackQuantileMonths(found, 1)).toBe(simple.paybackMonths);
    const moved = simulate(
      { uncertain: [teamPrice], parts, successes: certain(2) },
      { draws: 20_000, seed: 1 },
    );
    expect((moved.fan.p90[60] ?? 0) - (moved.fan.p10[60] ?? 0)).toBeCloseTo(0.8 * 300_000, -4);
  });

  it("asks a model no more than it must", () => {
    let asked = 0;
    const inputs = Array.from(
      { length: 20 },
      (_, n): Uncertain => ({ ...price, key: `input ${n}` }),
    );
    curveParts((changes) => {
      asked += 1;
      const product = changes.reduce((all, { value }) => all * value, 1);
      return [{ per: "COHORT", monthlyKroner: Float64Array.of(product) }];
    }, inputs);
    expect(asked).toBe(1 + 40 + 190);
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
        const dearer = {
          per: "COHORT" as const,
          monthlyKroner: cost,
          bends: [scaled(cost, dear)],
          pairs: [],
        };
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
      {
        parts: [
          ...uncertain.parts,
          { per: "COHORT", monthlyKroner: Float64Array.of(1), bends: [], pairs: [] },
        ],
      },
      1,
    ],
    [
      "a month that is no number",
      {
        parts: [
          { per: "COHORT", monthlyKroner: Float64Array.of(Number.NaN), bends: [], pairs: [] },
        ],
      },
      1,
    ],
  ])("of %s is a caller's bug", (_, change, draws) => {
    expect(() => simulate({ ...uncertain, ...change }, { draws, seed: 1 })).toThrow(RangeError);
  });
});
