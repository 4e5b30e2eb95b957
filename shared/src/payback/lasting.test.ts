import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chancePaidBackWithin, type Lasting, type SimulationInput, simulate } from "./index.ts";
import {
  certain,
  fallingSurvival,
  firmsAlive,
  lossKinds,
  saving,
  withFewer,
} from "./lasting.given.ts";
import { fadingOf } from "./lasting.ts";
import { monthsLeft, survivalAt, survivalByMonth } from "./persistence.ts";

const anySurvival = fc
  .uniqueArray(fc.double({ min: 0.01, max: 0.99, noNaN: true }), { minLength: 5, maxLength: 5 })
  .map(fallingSurvival);

describe("how long a success goes on", () => {
  it("is the share that lasts turned about, whenever it began", () => {
    const share = fc.double({ min: 0.001, max: 0.999, noNaN: true });
    const months = fc.double({ min: 0, max: 100, noNaN: true });
    fc.assert(
      fc.property(
        fc.constantFrom(...lossKinds),
        anySurvival,
        months,
        share,
        (kind, values, since, u) => {
          const now = survivalAt(since, kind, values);
          fc.pre(now > 1e-6);
          const left = monthsLeft(since, u, kind, values);
          expect(survivalAt(since + left, kind, values)).toBeCloseTo(u * now, 9);
        },
      ),
    );
  });

  it("has no end where none are lost, and is over at once where all are", () => {
    const all = { ...firmsAlive, survivalYear5: 1 };
    expect(monthsLeft(3, 0.5, "NONE_LOST", firmsAlive)).toBe(Number.POSITIVE_INFINITY);
    for (const kind of ["LINEAR", "GEOMETRIC"] as const) {
      expect(monthsLeft(0, 0.5, kind, all)).toBe(Number.POSITIVE_INFINITY);
    }
    expect(monthsLeft(0, 0.5, "GEOMETRIC", { ...firmsAlive, survivalYear5: 0 })).toBe(0);
    expect(monthsLeft(0, 0.705, "LINEAR", firmsAlive)).toBeCloseTo(30, 9);
  });

  it.each(lossKinds)("on average is what the calculation says each month: %s", (kind) => {
    const draws = 60_000;
    const since = [0, 7];
    const lasting: Lasting = { name: "a", kind, survival: firmsAlive, from: 3, since };
    const steps = fadingOf(lasting, null, [], { draws, seed: 5, months: 60 });
    let step = steps.next();
    while (!step.done) step = steps.next();
    const { endingIn } = step.value;
    const gone = (month: number) => endingIn(month).weights.reduce((sum, it) => sum + it, 0);
    const [fresh, later] = since.map((months) => survivalByMonth(60 + months, kind, firmsAlive));
    let left = 2 * draws;
    for (let month = 3; month < 60; month += 1) {
      const mean = (left - gone(month) / 2) / draws;
      left -= gone(month);
      const expected =
        (fresh?.[month - 3] ?? 0) + (later?.[month + 4] ?? 0) / survivalAt(7, kind, firmsAlive);
      expect(Math.abs(mean - expected)).toBeLessThan(0.015);
    }
  });

  it("of very many takes no more groups than forty, and they are as many as they are", () => {
    const lasting: Lasting = {
      name: "a",
      kind: "LINEAR",
      survival: firmsAlive,
      from: 1,
      since: [],
    };
    const counts = Float64Array.of(500, 41, 0, 2);
    const steps = fadingOf(lasting, counts, [], { draws: 4, seed: 1, months: 900 });
    let step = steps.next();
    while (!step.done) step = steps.next();
    const { count, endingIn } = step.value;
    expect([...count].map(Math.round)).toEqual([500, 41, 0, 2]);
    const ended = Array.from({ length: 900 }, (_, month) => endingIn(month).draws.length);
    expect(ended.reduce((sum, it) => sum + it, 0)).toBe(40 + 40 + 2);
  });
});

describe("a simulated cohort whose successes end", () => {
  const months = 61;
  const illustrative = (lasting: Partial<Lasting> | null): SimulationInput => ({
    uncertain: [],
    successes: certain(2),
    parts: [
      {
        ...{ per: "COHORT" as const, bends: [], pairs: [] },
        monthlyKroner: Float64Array.from({ length: months }, (_, m) => (m ? 0 : -606_000)),
      },
      {
        ...{ per: "SUCCESS" as const, bends: [], pairs: [] },
        monthlyKroner: Float64Array.from({ length: months }, (_, m) => (m ? saving : 0)),
        ...(lasting && {
          lasting: {
            name: "b",
            kind: "LINEAR",
            survival: firmsAlive,
            from: 1,
            since: [],
            ...lasting,
          },
        }),
      },
    ],
  });

  it.each(lossKinds)(
    "is paid back with the chance that two lifetimes together are long enough: %s",
    (kind) => {
      // Every pair of months in which the two may end, half of that month counting; 60 is not at all.
      const ends = Array.from({ length: 61 }, (_, month) => {
        const [from, to] = [month, month + 1].map((at) => survivalAt(at, kind, firmsAlive));
        return month === 60
          ? { chance: from ?? 0, months: 60 }
          : { chance: (from ?? 0) - (to ?? 0), months: month + 0.5 };
      });
      const exact = ends.reduce(
        (sum, one) =>
          sum +
          ends.reduce((own, other) => {
            const isBack = (one.months + other.months) * saving >= 606_000;
            return own + (isBack ? one.chance * other.chance : 0);
          }, 0),
        0,
      );
      const found = simulate(illustrative({ kind }), { draws: 100_000, seed: 7 });
      const { chance, standardError } = chancePaidBackWithin(found, 60);
      expect(exact).toBeGreaterThan(0.3);
      expect(exact).toBeLessThan(0.9);
      expect(Math.abs(chance - exact)).toBeLessThan(4 * standardError);
    },
  );

  it("of which none are lost is the one without an end", () => {
    const options = { draws: 200, seed: 3 };
    const kept = simulate(illustrative({ kind: "NONE_LOST" }), options);
    expect(kept).toEqual(simulate(illustrative(null), options));
  });

  it("is never likelier to be paid back with more relapse, month by month", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...lossKinds),
        anySurvival,
        fc.integer(),
        (kind, survival, seed) => {
          const options = { draws: 300, seed };
          const [more, less] = [survival, withFewer(survival)].map((it) =>
            simulate(illustrative({ kind, survival: it }), options),
          );
          for (let month = 0; month < months; month += 1) {
            const [a, b] = [more, less].map((it) => it && chancePaidBackWithin(it, month).chance);
            expect(b ?? 2).toBeLessThanOrEqual(a ?? -1);
          }
        },
      ),
      { numRuns: 40 },
    );
  });
});
