import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plainDate } from "../calendar/index.ts";
import { economy } from "./economy.given.ts";
import {
  curveParts,
  type EconomyInput,
  economyOf,
  economyParts,
  keysIn,
  type RecordedOutcome,
  simulate,
  type Uncertain,
  withValues,
} from "./index.ts";
import { certain, fallingSurvival, lossKinds, saving, withFewer } from "./lasting.given.ts";
import { type Persistence, survivalAt } from "./persistence.ts";

const anySurvival = fc
  .uniqueArray(fc.double({ min: 0.01, max: 0.99, noNaN: true }), { minLength: 5, maxLength: 5 })
  .map(fallingSurvival);

/** A cohort of 20 in which some were self-supporting in so many months up to 30 June 2016. */
function recorded(
  months: readonly number[],
  change: Parameters<typeof economy>[0] = {},
  choices: Partial<EconomyInput["choices"]> = {},
): EconomyInput {
  const people = months.map((_, at) => ({
    ...{ id: String(at), benefit: null },
    weeksOnSupport: at % 2 === 0 ? null : 60,
  }));
  const outcomes = months.flatMap((count, person) =>
    Array.from({ length: count }, (_, ago): RecordedOutcome => {
      const month = plainDate(`2016-0${6 - ago}-01`);
      const status = person % 3 === 2 ? "PARTLY" : "SELF_SUPPORTING";
      return { id: `${person} ${ago}`, person: String(person), month, status, stillPaid: null };
    }),
  );
  return economy(change, {
    ...{ people, choices },
    records: { recordedTo: plainDate("2016-06-30"), costs: [], outcomes },
  });
}

describe("the parts of an economy whose successes end", () => {
  it.each([
    ["a plan", economy({ baselineExitShare: 0.02 }, { choices: { persistence: "TABLE" } })],
    [
      "a plan from the programme's start, with tax",
      economy(
        { monthsToSelfSupport: 3, taxShare: 0.3, taxMunicipalShare: 0.5 },
        { choices: { persistence: "GEOMETRIC", clock: "PROGRAMME_START" } },
      ),
    ],
    [
      "a recorded cohort",
      recorded(
        [6, 3, 5, 1, 2, 4],
        { furtherSelfSupporting: 2, baselineExitShare: 0.04 },
        { persistence: "LINEAR", refund: "LADDER" },
      ),
    ],
    [
      "a recorded cohort from the programme's start",
      recorded([6, 3], {}, { persistence: "TABLE", clock: "PROGRAMME_START" }),
    ],
  ] as const)("are on average the economy itself: %s", (_, input) => {
    const { values, choices } = input;
    const drawn = input.records ? values.furtherSelfSupporting : values.selfSupporting;
    const parts = economyParts(input);
    const net = (month: number) =>
      parts.reduce((sum, { per, monthlyKroner, lasting }) => {
        const kroner = monthlyKroner[month] ?? 0;
        if (!lasting) return sum + kroner;
        if (month < lasting.from) return sum + (kroner === 0 ? 0 : Number.NaN);
        const each = per === "SUCCESS" ? [0] : lasting.since;
        const left = each.map((since) => {
          const at = since + month - lasting.from;
          const ends = [at, at + 1].map((it) => survivalAt(it, choices.persistence, values));
          return (
            ((ends[0] ?? 0) + (ends[1] ?? 0)) / 2 / survivalAt(since, choices.persistence, values)
          );
        });
        const count = left.reduce((all, it) => all + it, 0) * (per === "SUCCESS" ? drawn : 1);
        return sum + kroner * count;
      }, 0);
    for (const { month, byPayer } of economyOf(input).monthly) {
      expect(Math.abs(net(month) * 100 - byPayer.MUNICIPALITY)).toBeLessThan(10);
    }
  });

  it("have the recorded successes together who are alike, each since its own month", () => {
    const input = recorded([6, 3, 5, 1, 2], {}, { persistence: "LINEAR" });
    const [, , ...known] = economyParts(input);
    expect(known.map(({ lasting }) => lasting?.since)).toEqual([[6, 2], [3, 1], [5]]);
    expect(known.map(({ lasting }) => lasting?.from)).toEqual([7, 7, 7]);
    expect(economyParts(recorded([6, 3]))).toHaveLength(2);
  });

  it("draw how successes last where the register is not sure of it", () => {
    const range: Uncertain<"survivalYear5"> = {
      ...{ key: "survivalYear5", kind: "UNIFORM" },
      ...{ low: 0.2, base: 0.41, high: 0.9 },
    };
    const bandOf = (input: EconomyInput, uncertain: readonly Uncertain<"survivalYear5">[]) => {
      const parts = curveParts((changes) => economyParts(withValues(input, changes)), uncertain);
      const used = uncertain.filter(({ key }) => keysIn(parts).has(key));
      const given = { uncertain: used, parts, successes: certain(200) };
      const { fan } = simulate(given, { draws: 4_000, seed: 1 });
      return (fan.p90[60] ?? 0) - (fan.p10[60] ?? 0);
    };
    const lasting = economy({ participants: 200 }, { choices: { persistence: "LINEAR" } });
    const [sure, unsure] = [bandOf(lasting, []), bandOf(lasting, [range])];
    // Of the share left after 5 years the mean over them moves by half.
    expect(sure).toBeGreaterThan(0);
    expect(unsure).toBeGreaterThan(0.8 * 0.35 * 200 * 60 * saving);
    expect(unsure).toBeGreaterThan(2 * sure);
    expect(bandOf(economy({ participants: 200 }), [range])).toBe(0);
  });
});

describe("more relapse, with nobody who would have left anyway", () => {
  it.each(lossKinds)("never pays back earlier, nor breaks even with fewer: %s", (persistence) => {
    const anyMonths = fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(anySurvival, anyMonths, fc.boolean(), (survival, months, isPlan) => {
        const at = (values: object, kind: Persistence = persistence) => {
          const given = isPlan
            ? economy(
                { ...values, selfSupporting: months.length },
                { choices: { persistence: kind } },
              )
            : recorded(months, values, { persistence: kind });
          const { simple } = economyOf(given).results.MUNICIPALITY;
          return [
            simple.paybackYears ?? Number.POSITIVE_INFINITY,
            simple.breakEven?.persons ?? Number.POSITIVE_INFINITY,
          ];
        };
        const [kept, less, more] = [
          at(survival, "NONE_LOST"),
          at(survival),
          at(withFewer(survival)),
        ];
        for (const figure of [0, 1]) {
          expect(kept[figure]).toBeLessThanOrEqual((less[figure] ?? 0) + 1e-9);
          expect(less[figure]).toBeLessThanOrEqual((more[figure] ?? 0) + 1e-9);
        }
      }),
      { numRuns: 30 },
    );
  });
});
