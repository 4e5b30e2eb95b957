import type { Persistence, SurvivalValues } from "./persistence.ts";

/** The ways in which successes are lost. */
export const lossKinds = ["LINEAR", "GEOMETRIC", "TABLE"] as const satisfies readonly Persistence[];

export const firmsAlive: SurvivalValues = {
  ...{ survivalYear1: 0.9, survivalYear2: 0.7, survivalYear3: 0.65, survivalYear4: 0.5 },
  survivalYear5: 0.41,
};

/** Five shares as those that last, falling from year to year. */
export function fallingSurvival(shares: readonly number[]): SurvivalValues {
  const [one = 0, two = 0, three = 0, four = 0, five = 0] = shares.toSorted((a, b) => b - a);
  return {
    ...{ survivalYear1: one, survivalYear2: two, survivalYear3: three },
    ...{ survivalYear4: four, survivalYear5: five },
  };
}

/** The same with a fifth fewer who last. */
export function withFewer(survival: SurvivalValues): SurvivalValues {
  const { survivalYear1, survivalYear2, survivalYear3, survivalYear4, survivalYear5 } = survival;
  return {
    ...{ survivalYear1: survivalYear1 * 0.8, survivalYear2: survivalYear2 * 0.8 },
    ...{ survivalYear3: survivalYear3 * 0.8, survivalYear4: survivalYear4 * 0.8 },
    survivalYear5: survivalYear5 * 0.8,
  };
}

/** What a simulation draws when so many succeed for certain. */
export const certain = (successes: number) => [...Array(successes).fill(0), 1];

/** What one success saves a month. */
export const saving = 101_081.4 / 12;
