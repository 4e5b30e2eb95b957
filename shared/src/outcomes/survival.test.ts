import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  cumulativeIncidence,
  kaplanMeier,
  medianMonths,
  remainingAt,
  type Spell,
  wilsonInterval,
} from "./index.ts";

const spell = (months: number, exit: string | null): Spell => ({ months, exit });
const seen = (months: readonly number[], exit: string | null) =>
  months.map((it) => spell(it, exit));

/** E. A. Freireich et al., Blood 21, 1963: 21 patients on 6-MP, weeks in remission. */
const freireich = [
  ...seen([6, 6, 6, 7, 10, 13, 16, 22, 23], "RELAPSE"),
  ...seen([6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35], null),
];

/** R. G. Miller, Survival Analysis, 1981: leukaemia, the maintained group, weeks. */
const miller = [...seen([9, 13, 18, 23, 31, 34, 48], "RELAPSE"), ...seen([13, 28, 45, 161], null)];

/** J. M. Satagopan et al., British Journal of Cancer 91, 2004, table 2: the first 9 of 305 patients. */
const satagopan = [
  ...seen([10, 16, 23, 27], "CANCER"),
  ...seen([18, 26], "OTHER"),
  ...seen([7, 14, 24], null),
  ...Array.from({ length: 296 }, () => spell(28, null)),
];

const exits = ["JOB", "EDUCATION", "BENEFIT"] as const;
type Exit = (typeof exits)[number];

const people = fc.array(
  fc.record({
    months: fc.integer({ min: 0, max: 40 }),
    exit: fc.constantFrom<(Exit | null)[]>(...exits, null),
  }),
  { maxLength: 40 },
);

describe("the share not gone yet", () => {
  it("of Freireich's patients is the published product, with Greenwood's error", () => {
    const steps = kaplanMeier(freireich).filter(({ exited }) => exited > 0);
    const product = (...factors: number[]) => factors.reduce((all, it) => all * it, 1);
    const all = [18 / 21, 16 / 17, 14 / 15, 11 / 12, 10 / 11, 6 / 7, 5 / 6];
    expect(steps.map(({ months }) => months)).toEqual([6, 7, 10, 13, 16, 22, 23]);
    expect(steps.map(({ atRisk }) => atRisk)).toEqual([21, 17, 15, 12, 11, 7, 6]);
    for (const [at, step] of steps.entries()) {
      expect(step.remaining).toBeCloseTo(product(...all.slice(0, at + 1)), 12);
    }
    expect(steps.map(({ standardError }) => Number(standardError.toFixed(4)))).toEqual([
      0.0764, 0.0869, 0.0963, 0.1068, 0.1141, 0.1282, 0.1346,
    ]);
  });

  it("of Miller's patients is as R's survfit has it, to a millionth", () => {
    const expected = [
      [9, 0.9090909091, 0.0866784172],
      [13, 0.8181818182, 0.1162912998],
      [18, 0.7159090909, 0.1396649706],
      [23, 0.6136363636, 0.152632331],
      [31, 0.4909090909, 0.1641932672],
      [34, 0.3681818182, 0.1626688858],
      [48, 0.1840909091, 0.1534927458],
    ] as const;
    const steps = kaplanMeier(miller).filter(({ exited }) => exited > 0);
    for (const [at, [months, remaining, error]] of expected.entries()) {
      expect(steps[at]?.months).toBe(months);
      expect(steps[at]?.remaining).toBeCloseTo(remaining, 9);
      expect(steps[at]?.standardError).toBeCloseTo(error, 9);
    }
    expect(medianMonths(steps)).toBe(31);
  });

  it("is all of them before anything is seen, and of nobody there is nothing to say", () => {
    expect(kaplanMeier([])).toEqual([]);
    expect(remainingAt([], 12)).toBe(1);
    expect(medianMonths([])).toBeNull();
    expect(remainingAt(kaplanMeier(miller), 8.9)).toBe(1);
    expect(remainingAt(kaplanMeier(miller), 9)).toBeCloseTo(10 / 11, 12);
  });

  it("stays all when everyone is still in the programme, and no failure is made of it", () => {
    const steps = kaplanMeier(seen([3, 6, 6, 12], null));
    expect(steps.map(({ remaining }) => remaining)).toEqual([1, 1, 1]);
    expect(steps[0]).toMatchObject({ ...wilsonInterval(4, 4), atRisk: 4, censored: 1 });
    expect(medianMonths(steps)).toBeNull();
  });

  it("is nobody when all have left, and half when half have", () => {
    const steps = kaplanMeier(seen([2, 4], "JOB"));
    expect(steps.map(({ remaining }) => remaining)).toEqual([0.5, 0]);
    expect(medianMonths(steps)).toBe(2);
    expect(kaplanMeier(seen([0], "JOB"))[0]).toMatchObject({ months: 0, remaining: 0, atRisk: 1 });
  });

  it("without anyone lost from sight is a plain share, with Wilson's interval", () => {
    const steps = kaplanMeier(seen([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], "JOB"));
    for (const [at, step] of steps.entries()) {
      const { low, high } = wilsonInterval(9 - at, 10);
      expect(step.remaining).toBeCloseTo((9 - at) / 10, 12);
      expect(step.low).toBeCloseTo(low, 9);
      expect(step.high).toBeCloseTo(high, 9);
    }
  });

  it("never grows, lies within its interval, and heeds no order", () => {
    fc.assert(
      fc.property(people, (spells) => {
        const steps = kaplanMeier(spells);
        let before = 1;
        for (const { remaining, low, high, standardError } of steps) {
          expect(remaining).toBeLessThanOrEqual(before);
          expect(low).toBeLessThanOrEqual(remaining + 1e-12);
          expect(high).toBeGreaterThanOrEqual(remaining - 1e-12);
          expect([low, high, standardError].every((it) => it >= 0 && it <= 1)).toBe(true);
          before = remaining;
        }
        expect(kaplanMeier(spells.toReversed())).toEqual(steps);
      }),
    );
  });

  it.each([-1, Number.NaN, Number.POSITIVE_INFINITY])("after %d months is a bug", (months) => {
    expect(() => kaplanMeier([spell(months, null)])).toThrow(RangeError);
  });
});

describe("the ways in which people have left", () => {
  it("come out as in Satagopan's table, reckoned by hand", () => {
    const steps = cumulativeIncidence(satagopan, ["CANCER", "OTHER"]);
    const at = (months: number) => steps.find((step) => step.months === months);
    const shares = (months: number) => at(months)?.byExit.map(({ share }) => share) ?? [];
    // 304 are left when the first dies, 302 at the second: every death until then takes one of them.
    const [after10, after16] = [303 / 304, (303 / 304) * (301 / 302)];
    const after23 = after16 * (300 / 301) * (299 / 300);
    const after26 = after23 * (297 / 298);
    expect(shares(10)).toEqual([expect.closeTo(1 / 304, 12), 0]);
    expect(shares(16)[0]).toBeCloseTo(1 / 304 + after10 / 302, 12);
    expect(shares(18)[1]).toBeCloseTo(after16 / 301, 12);
    expect(shares(27)[0]).toBeCloseTo(
      1 / 304 + after10 / 302 + (after16 * (300 / 301)) / 300 + after26 / 297,
      12,
    );
    // The table adds up rounded steps, and so prints 0.6, 0.9 and 1.2 for the last three.
    const printed = [10, 16, 23, 27].map((months) => ((shares(months)[0] ?? 0) * 100).toFixed(1));
    expect(printed).toEqual(["0.3", "0.7", "1.0", "1.3"]);
    expect(((at(27)?.remaining ?? 0) * 100).toFixed(1)).toBe("98.0");
  });

  it("of 20 people in three ways are as R's survfit and cuminc have them", () => {
    const months = [3, 5, 5, 6, 8, 8, 9, 12, 12, 12, 15, 18, 18, 20, 24, 24, 24, 24, 30, 36];
    const ways = [1, 2, 1, 0, 3, 1, 0, 1, 1, 2, 0, 1, 3, 0, 1, 0, 2, 0, 0, 1];
    const spells = months.map((it, at) => ({
      months: it,
      exit: exits[(ways[at] ?? 0) - 1] ?? null,
    }));
    const steps = cumulativeIncidence(spells, exits);
    const expected = [
      [8, 0.74375, 0.153125, 0.05, 0.053125],
      [12, 0.572115384615, 0.267548076923, 0.107211538462, 0.053125],
      [18, 0.444978632479, 0.331116452991, 0.107211538462, 0.116693376068],
      [24, 0.296652421652, 0.405279558405, 0.181374643875, 0.116693376068],
      [36, 0, 0.701931980057, 0.181374643875, 0.116693376068],
    ];
    for (const [month, remaining, ...shares] of expected) {
      const step = steps.find((it) => it.months === month);
      expect(step?.remaining).toBeCloseTo(remaining ?? Number.NaN, 11);
      for (const [at, share] of shares.entries()) {
        expect(step?.byExit[at]?.share).toBeCloseTo(share, 11);
      }
    }
  });

  it("make a whole with those who are left, at every moment", () => {
    fc.assert(
      fc.property(people, (spells) => {
        for (const { remaining, byExit } of cumulativeIncidence(spells, exits)) {
          const gone = byExit.reduce((sum, { share }) => sum + share, 0);
          expect(gone + remaining).toBeCloseTo(1, 12);
          for (const { share, low, high, standardError } of byExit) {
            expect(low).toBeLessThanOrEqual(share + 1e-9);
            expect(high).toBeGreaterThanOrEqual(share - 1e-9);
            expect(Number.isFinite(standardError)).toBe(true);
          }
        }
      }),
    );
  });

  it("are what Kaplan and Meier leave, with Greenwood's error, when there is but one", () => {
    fc.assert(
      fc.property(people, (spells) => {
        const jobs = spells.map(({ months, exit }) => ({ months, exit: exit && ("JOB" as const) }));
        const km = kaplanMeier(jobs);
        for (const [at, { byExit }] of cumulativeIncidence(jobs, ["JOB"]).entries()) {
          expect(byExit[0]?.share).toBeCloseTo(1 - (km[at]?.remaining ?? 1), 12);
          expect(byExit[0]?.standardError).toBeCloseTo(km[at]?.standardError ?? 0, 9);
        }
      }),
    );
  });

  it("are never more than when the other ways are taken for people lost from sight", () => {
    fc.assert(
      fc.property(people, (spells) => {
        const jobsOnly = spells.map(({ months, exit }) => ({
          months,
          exit: exit === "JOB" ? exit : null,
        }));
        const km = kaplanMeier(jobsOnly);
        for (const { months, byExit } of cumulativeIncidence(spells, exits)) {
          expect(byExit[0]?.share).toBeLessThanOrEqual(1 - remainingAt(km, months) + 1e-12);
        }
      }),
    );
  });

  it("are plain shares with a plain share's error when nobody is lost from sight", () => {
    const all = people.map((spells) => spells.filter(({ exit }) => exit !== null));
    fc.assert(
      fc.property(all, (spells) => {
        const n = spells.length;
        for (const { months, byExit } of cumulativeIncidence(spells, exits)) {
          for (const { exit, exited, share, standardError } of byExit) {
            const by = spells.filter((it) => it.exit === exit && it.months <= months).length;
            expect(exited).toBe(by);
            expect(share).toBeCloseTo(by / n, 12);
            expect(standardError).toBeCloseTo(Math.sqrt(((by / n) * (1 - by / n)) / n), 7);
          }
        }
      }),
    );
  });

  it("are none when everyone is still in the programme, and of nobody there are no steps", () => {
    expect(cumulativeIncidence<Exit>([], exits)).toEqual([]);
    const [step] = cumulativeIncidence<Exit>([{ months: 12, exit: null }], exits);
    expect(step).toMatchObject({ remaining: 1, censored: 1 });
    expect(step?.byExit.map(({ share }) => share)).toEqual([0, 0, 0]);
    expect(step?.byExit[0]).toMatchObject(wilsonInterval(0, 1));
  });

  it("in a way that is not looked at is a caller's bug", () => {
    expect(() => cumulativeIncidence(seen([3], "MOVED"), ["JOB"])).toThrow(RangeError);
  });
});
