import { expect, it } from "vitest";
import { labelPlaces, timeRows, topOf } from "./time-rows.ts";

const step = (months: number, share: number) => ({
  ...{ months, atRisk: 20 - months, censored: 0, remaining: 1 - share },
  byExit: [{ exit: "SELF_SUPPORTING" as const, exited: 1, share, low: share / 2, high: share * 2 }],
});

it("a share stands from its month until the next, and is none before", () => {
  const steps = [step(2, 0.1), step(4, 0.2)];
  const rows = timeRows({ asOf: "2026-11-23", people: 20, steps, cohorts: [] } as never);
  expect(rows.map(({ months, share }) => [months, share])).toEqual([
    [0, 0],
    [1, 0],
    [2, 0.1],
    [3, 0.1],
    [4, 0.2],
  ]);
  expect(topOf(rows)).toBe(0.4);
});

it.each([[[0.1, 0.1, 0.1, 0.12]], [[0, 0, 0]], [[1, 0.98, 0.97, 0.02, 0]]])(
  "names at the ends of lines at %j stand apart, and none under the plot",
  (shares) => {
    const places = labelPlaces(shares, { top: 1, height: 240 }).toSorted((a, b) => a - b);
    for (const [at, y] of places.entries()) {
      expect(y).toBeLessThanOrEqual(240);
      expect((places[at + 1] ?? Number.POSITIVE_INFINITY) - y).toBeGreaterThanOrEqual(16 - 1e-9);
    }
  },
);
