import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plainDate } from "../calendar/index.ts";
import { oereFromKroner, sumOere } from "../money/index.ts";
import {
  type Activity,
  activityCost,
  activityKinds,
  costsToDate,
  defaultAssumptions,
  priceKeyOf,
  type RecordedCost,
} from "./index.ts";

const on = plainDate("2026-05-04");
const values = defaultAssumptions;

const invoice = (
  kind: RecordedCost["kind"],
  kroner: number,
  id = `invoice ${kind}`,
): RecordedCost => ({
  ...{ id, kind, on, payer: "MUNICIPALITY" },
  amount: oereFromKroner(kroner),
});

describe("what was done costs", () => {
  it.each([
    ["TEAM", 0.4, 13_333.33],
    ["ACCOUNTING_COURSE", 3, 3_000],
    ["MARKETING_WORKSHOP", 1, 8_000],
    ["VAT_AND_TAX", 1, 0],
    ["RETREAT", 14, 17_500],
  ] as const)("of %s, %d: %d kr.", (kind, quantity, kroner) => {
    const { amount } = activityCost({ id: "1", kind, on, quantity }, values);
    expect(amount).toBe(oereFromKroner(kroner));
  });

  it("comes to the illustrative cohort's 510,000 when all was done, but for what twelfths lose", () => {
    const of = (kind: Activity["kind"], count: number, quantity: number): readonly Activity[] =>
      Array.from({ length: count }, (_, at) => ({ id: `${kind} ${at}`, kind, on, quantity }));
    const done = [
      ...of("TEAM", 12, 1),
      ...of("ACCOUNTING_COURSE", 8, 3),
      ...of("MARKETING_WORKSHOP", 2, 1),
      ...of("RETREAT", 4, 14),
    ];
    const costs = costsToDate([], done, values);
    expect(sumOere(costs.map(({ amount }) => amount))).toBe(oereFromKroner(509_999.96));
  });
});

describe("costs to date", () => {
  const anyActivity = fc.record({
    id: fc.uuid(),
    kind: fc.constantFrom(...activityKinds),
    on: fc.constant(on),
    quantity: fc.integer({ min: 0, max: 400 }).map((n) => n / 4),
  });

  it("take the invoice for everything of its kind, and never both", () => {
    fc.assert(
      fc.property(fc.array(anyActivity), fc.constantFrom(...activityKinds), (done, kind) => {
        const costs = costsToDate([invoice(kind, 5_000)], done, values);
        expect(costs.filter((it) => it.kind === kind)).toEqual([invoice(kind, 5_000)]);
        const others = done.filter((it) => it.kind !== kind && it.quantity > 0);
        const priced = others.filter((it) => values[priceKeyOf(it.kind)] > 0);
        expect(costs).toHaveLength(priced.length + 1);
      }),
    );
  });

  it("trace every krone to one row", () => {
    fc.assert(
      fc.property(fc.uniqueArray(anyActivity, { selector: ({ id }) => id }), (done) => {
        const costs = costsToDate([], done, values);
        expect(new Set(costs.map(({ id }) => id)).size).toBe(costs.length);
        const sum = costs.reduce((total, { amount }) => total + amount, 0);
        expect(sum).toBe(done.reduce((total, it) => total + activityCost(it, values).amount, 0));
      }),
    );
  });
});
