import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, addMonths, daysBetween, plainDate } from "../calendar/index.ts";
import { oere } from "../money/index.ts";
import { outcomeStatuses } from "../outcomes/index.ts";
import { economy } from "./economy.given.ts";
import {
  type AssumptionValues,
  assumptionFacts,
  assumptionKeys,
  assumptionValues,
  clockMonthEnd,
  clockMonthOn,
  clockPlaceOf,
  costKinds,
  type EconomyInput,
  economyChoices,
  economyOf,
  payers,
  perspectives,
  type RecordedCost,
  type RecordedOutcome,
  withValues,
} from "./index.ts";

const start = plainDate("2017-03-01");

/** Any value that an assumption may have, most of them near what they usually are. */
function anyValue(key: keyof AssumptionValues): fc.Arbitrary<number> {
  const { min, max, default: usual, ...fact } = { whole: false, ...assumptionFacts[key] };
  const near = Math.min(max, Math.max(min + 1, usual * 3));
  if (fact.whole) return fc.integer({ min, max: Math.ceil(near) });
  return fc.oneof(
    { weight: 1, arbitrary: fc.constantFrom(min, usual, near) },
    { weight: 3, arbitrary: fc.double({ min, max: near, noNaN: true }) },
  );
}

const anyValues: fc.Arbitrary<AssumptionValues> = fc
  .record(Object.fromEntries(assumptionKeys.map((key) => [key, anyValue(key)])))
  .map((values) =>
    assumptionValues((key) =>
      key === "horizonYears" ? 1 + ((values[key] ?? 1) % 12) : (values[key] ?? 0),
    ),
  );

const anyChoices = fc.record({
  clock: fc.constantFrom(...economyChoices.clock),
  refund: fc.constantFrom(...economyChoices.refund),
  activity: fc.constantFrom(...economyChoices.activity),
  benefits: fc.constant("ASSUMED" as const),
  persistence: fc.constantFrom(...economyChoices.persistence),
  loans: fc.constantFrom(...economyChoices.loans),
});

const anyDay = fc.integer({ min: -12, max: 30 }).map((months) => addMonths(start, months));

const anyCosts: fc.Arbitrary<readonly RecordedCost[]> = fc.uniqueArray(
  fc.record({
    id: fc.uuid(),
    kind: fc.constantFrom(...costKinds),
    on: anyDay,
    amount: fc.integer({ min: -1e6, max: 1e8 }).map(oere),
    payer: fc.constantFrom(...payers),
  }),
  { maxLength: 6, selector: ({ id }) => id },
);

const anyOutcomes: fc.Arbitrary<readonly RecordedOutcome[]> = fc.uniqueArray(
  fc.record({
    id: fc.uuid(),
    person: fc.constantFrom("p0", "p1", "p2", "stranger"),
    month: anyDay,
    status: fc.constantFrom(...outcomeStatuses),
    stillPaid: fc.option(fc.integer({ min: 0, max: 2e6 }).map(oere)),
  }),
  { maxLength: 12, selector: ({ person, month }) => `${person} ${month}` },
);

const anyPeople = fc.array(
  fc.record({
    weeksOnSupport: fc.option(fc.integer({ min: 0, max: 300 })),
    benefit: fc.option(
      fc.record({
        kind: fc.constant("AMOUNT" as const),
        monthly: fc.integer({ min: 0, max: 3e6 }).map(oere),
      }),
    ),
  }),
  { maxLength: 5 },
);

const anyInput: fc.Arbitrary<EconomyInput> = fc
  .record({
    values: anyValues,
    choices: anyChoices,
    people: anyPeople,
    records: fc.option(
      fc.record({ recordedTo: anyDay, costs: anyCosts, outcomes: fc.option(anyOutcomes) }),
    ),
  })
  .map(({ values, choices, people, records }) =>
    economy(values, {
      ...{ choices, businessStart: start, records },
      people: people.map((person, at) => ({ ...person, id: `p${at}` })),
    }),
  );

const some = { numRuns: 150 };
const sum = (amounts: readonly number[]) => amounts.reduce((total, amount) => total + amount, 0);

describe("an economy", () => {
  it("is the sum of its rows: each month, each year, each payer, to the øre", () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const { flows, monthly, yearly, results } = economyOf(input);
        const byMonth = Map.groupBy(flows, ({ month }) => month);
        for (const { month, byPayer, total } of monthly) {
          const rows = byMonth.get(month) ?? [];
          expect(sum(rows.map(({ oere }) => oere))).toBe(total);
          for (const payer of payers) {
            const own = rows.filter((row) => row.payer === payer);
            expect(sum(own.map(({ oere }) => oere))).toBe(byPayer[payer]);
          }
        }
        for (const { byPayer, total } of yearly) expect(sum(Object.values(byPayer))).toBe(total);
        expect(yearly).toHaveLength(input.values.horizonYears + 1);
        expect(yearly.at(-1)?.cumulative).toBe(results.ALL_PAYERS.netAfterHorizon);
        expect(monthly.at(-1)?.cumulativeByPayer.MUNICIPALITY).toBe(
          results.MUNICIPALITY.netAfterHorizon,
        );
        expect(monthly.at(-1)?.discountedKroner.MUNICIPALITY).toBeCloseTo(
          results.MUNICIPALITY.npvKroner,
          2,
        );
      }),
      some,
    );
  });

  it("counts nothing beyond its horizon, and rows in order and of something", () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const { flows, monthly } = economyOf(input);
        const months = flows.map(({ month }) => month);
        expect(months).toEqual(months.toSorted((a, b) => a - b));
        expect(months.every((month) => month >= 0 && month <= input.values.horizonYears * 12)).toBe(
          true,
        );
        expect(flows.every((row) => row.oere !== 0 && Number.isSafeInteger(row.oere))).toBe(true);
        expect(monthly).toHaveLength(input.values.horizonYears * 12 + 1);
      }),
      some,
    );
  });

  it("is the same in whatever order people, costs and outcomes come", () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const { people, records } = input;
        const turned = {
          ...input,
          people: people.toReversed(),
          records: records && {
            ...records,
            costs: records.costs.toReversed(),
            outcomes: records.outcomes?.toReversed() ?? null,
          },
        };
        expect(economyOf(turned)).toEqual(economyOf(input));
      }),
      some,
    );
  });

  it("is never a number that is none", () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const { flows: _, ...figures } = economyOf(input);
        const numbers = numbersIn(figures);
        expect(numbers.length).toBeGreaterThan(10);
        expect(numbers.every(Number.isFinite)).toBe(true);
      }),
      some,
    );
  });

  it("is never paid back earlier when it costs more", () => {
    const never = Number.POSITIVE_INFINITY;
    fc.assert(
      fc.property(anyInput, fc.integer({ min: 0, max: 1e6 }), (input, more) => {
        const otherFixed = input.values.otherFixed + more;
        const dearer = economyOf({ ...input, values: { ...input.values, otherFixed } }).results;
        const { MUNICIPALITY: before } = economyOf(input).results;
        const { MUNICIPALITY: after } = dearer;
        for (const way of ["simple", "discounted"] as const) {
          const [was, is] = [before[way].paybackYears ?? never, after[way].paybackYears ?? never];
          expect(is).toBeGreaterThanOrEqual(was - 1e-6);
          expect(after[way].breakEven?.persons ?? never).toBeGreaterThanOrEqual(
            (before[way].breakEven?.persons ?? never) - 1e-9,
          );
        }
      }),
      some,
    );
  });

  it("says why when it is never paid back, and when otherwise", () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const { simple } = economyOf(input).results.MUNICIPALITY;
        expect(simple.neverReason === null).toBe(simple.paybackYears !== null);
        if (simple.paybackYears === null || simple.paybackMonths === null) return;
        expect(simple.paybackYears * 12).toBeLessThanOrEqual(simple.paybackMonths + 1e-9);
        expect(simple.paybackYears * 12).toBeGreaterThanOrEqual(simple.paybackMonths - 1 - 1e-9);
      }),
      some,
    );
  });
});

describe("the day on which an economy is recovered", () => {
  const anyFirstDay = fc.integer({ min: 0, max: 60 }).map((days) => addDays(start, days));
  const startedOn = fc
    .tuple(anyInput, anyFirstDay)
    .map(([input, businessStart]): EconomyInput => ({ ...input, businessStart }));

  it("is the day from which a walk through every day of it is never in the red again", () => {
    fc.assert(
      fc.property(startedOn, fc.constantFrom(...perspectives), (input, perspective) => {
        const { monthly, results } = economyOf(input);
        const { paybackMonths, paybackOn } = results[perspective].simple;
        fc.pre(paybackMonths !== null && paybackMonths < monthly.length);
        const nets = monthly.map(({ byPayer, total }) =>
          perspective === "ALL_PAYERS" ? total : byPayer.MUNICIPALITY,
        );
        expect(paybackOn).toBe(dayAfterTheLastInRed(input, nets));
      }),
      some,
    );
  });

  it("lies in the month that is told, and no further on than the years are", () => {
    fc.assert(
      fc.property(startedOn, (input) => {
        const { simple, discounted, gross } = economyOf(input).results.MUNICIPALITY;
        for (const { paybackOn, paybackMonths, paybackYears } of [simple, discounted, gross]) {
          expect(paybackOn === null).toBe(paybackMonths === null);
          if (paybackOn === null) continue;
          expect(clockMonthOn(input, paybackOn)).toBe(paybackMonths);
          const place = clockPlaceOf(input, paybackOn);
          expect(Math.ceil(place)).toBe(paybackMonths);
          expect(place - (paybackYears ?? 0) * 12).toBeLessThan(1 / 28);
        }
      }),
      some,
    );
  });
});

it("gross is what it would be if nobody had left the benefit anyway", () => {
  fc.assert(
    fc.property(anyInput, (input) => {
      const nobody = withValues(input, [{ key: "baselineExitShare", value: 0 }]);
      const [net, all] = [economyOf(input).results, economyOf(nobody).results];
      for (const perspective of perspectives) {
        expect(net[perspective].gross).toEqual(all[perspective].simple);
      }
    }),
    some,
  );
});

/**
 * Each month's money spread over its days, in øre times days so that nothing is rounded: the first
 * day after the last one that ends with more than one øre missing.
 */
function dayAfterTheLastInRed(input: EconomyInput, nets: readonly number[]) {
  const [first = 0, ...later] = nets;
  let sum = first;
  let recovered = sum < -1 ? null : clockMonthEnd(input, 0);
  later.forEach((net, at) => {
    const before = clockMonthEnd(input, at);
    const days = daysBetween(before, clockMonthEnd(input, at + 1));
    for (let day = 1; day <= days; day += 1) {
      const isInRed = sum * days + net * day < -days;
      if (isInRed) recovered = null;
      else recovered ??= addDays(before, day);
    }
    sum += net;
  });
  return recovered;
}

function numbersIn(value: unknown): readonly number[] {
  if (typeof value === "number") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(numbersIn);
}
