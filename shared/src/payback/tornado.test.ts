import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type OneChange, type TornadoInput, tornado } from "./index.ts";

const from = (key: string, low: number, base: number, high: number): TornadoInput => ({
  ...{ key, low, base, high },
  source: `the source of ${key}`,
});

/** A cost over a saving, in years: never when nothing is saved. */
const inputs = [
  from("hours", 20, 24, 30),
  from("cost", 500, 606, 900),
  from("saving", 0, 202, 303),
];
const years = (change: OneChange | null) => {
  const value = (key: string) =>
    change?.key === key ? change.value : (inputs.find((it) => it.key === key)?.base ?? 0);
  return value("saving") > 0 ? value("cost") / value("saving") : null;
};

describe("a tornado", () => {
  it("has the mightiest first, an end that is never before all, each with its source", () => {
    const { atBase, bars } = tornado(years, inputs);
    expect(atBase).toBe(3);
    expect(bars.map(({ key }) => key)).toEqual(["saving", "cost", "hours"]);
    expect(bars[0]).toMatchObject({ atLow: null, atHigh: 2, swing: null });
    expect(bars[1]).toMatchObject({ atLow: 500 / 202, base: 606, atHigh: 900 / 202 });
    expect(bars[1]?.swing).toBeCloseTo(400 / 202, 12);
    expect(bars[2]).toEqual({ ...inputs[0], atLow: 3, atHigh: 3, swing: 0 });
  });

  it("measures from the base too, when both ends lie on one side of it", () => {
    const { bars } = tornado((change) => ((change?.value ?? 0) - 0) ** 2, [from("x", -2, 0, 3)]);
    expect(bars[0]).toMatchObject({ atLow: 4, atHigh: 9, swing: 9 });
  });

  it("moves nothing when it is never anyway, and has no bars without inputs", () => {
    expect(tornado(() => null, [from("x", 1, 2, 3)]).bars[0]?.swing).toBe(0);
    expect(tornado(() => 4, [])).toEqual({ atBase: 4, bars: [] });
  });

  it("asks twice for each input and once for the base", () => {
    const asked: (OneChange | null)[] = [];
    tornado((change) => asked.push(change), [from("x", 1, 2, 3), from("y", 4, 5, 6)]);
    expect(asked).toEqual([
      null,
      { key: "x", value: 1 },
      { key: "x", value: 3 },
      { key: "y", value: 4 },
      { key: "y", value: 6 },
    ]);
  });

  it("is sorted by swing, in whatever order it is asked", () => {
    const swings = fc.uniqueArray(fc.tuple(fc.string(), fc.nat(9), fc.nat(9)), {
      selector: ([key]) => key,
    });
    fc.assert(
      fc.property(swings, (all) => {
        const many = all.map(([key, below, above]) => from(key, -below, 0, above));
        const sum = (change: OneChange | null) => change?.value ?? 0;
        const { bars } = tornado(sum, many);
        expect(tornado(sum, many.toReversed()).bars).toEqual(bars);
        const found = bars.map(({ swing }) => swing ?? Number.NaN);
        expect(found).toEqual(found.toSorted((a, b) => b - a));
      }),
    );
  });

  it.each([
    [3, 2, 4],
    [1, 5, 4],
    [1, Number.NaN, 4],
  ])("of %d, %d and %d is a caller's bug", (low, base, high) => {
    expect(() => tornado(() => 1, [from("x", low, base, high)])).toThrow(RangeError);
  });
});
