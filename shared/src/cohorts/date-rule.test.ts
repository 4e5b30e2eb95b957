import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plainDate } from "../calendar/index.ts";
import {
  cyclesOfDates,
  dateByRule,
  orderOfDates,
  type PlanReference,
  partsOfReference,
  planReferences,
  type RuledDate,
} from "./index.ts";

const eight = planReferences.slice(1, 9);

/** Dates that each wait for any of the others, themselves among them. */
const anyDates = fc
  .tuple(...eight.map(() => fc.subarray(eight)))
  .map((needs) => eight.map((at, index): RuledDate => ({ at, needs: needs[index] ?? [] })));

/** Dates that each wait for one other at most, as by a rule. */
const ruledDates = fc
  .tuple(...eight.map(() => fc.option(fc.constantFrom(...eight))))
  .map((needs) => eight.map((at, index) => ({ at, needs: [needs[index] ?? []].flat() })));

/** Whether one comes back to a date by way of what it waits for; by walking everywhere. */
function comesBack(dates: readonly RuledDate[], start: PlanReference): boolean {
  const next = (at: PlanReference) => dates.find((it) => it.at === at)?.needs ?? [];
  const seen = new Set<PlanReference>();
  const open = [...next(start)];
  for (let at = open.pop(); at; at = open.pop()) {
    if (at === start) return true;
    if (!seen.has(at)) open.push(...next(at));
    seen.add(at);
  }
  return false;
}

const isRound = (dates: readonly RuledDate[], cycle: readonly PlanReference[]) =>
  cycle.length > 1 &&
  cycle[0] === cycle.at(-1) &&
  cycle.slice(1).every((to, index) => {
    return dates.find(({ at }) => at === cycle[index])?.needs.includes(to);
  });

describe("the order of dates", () => {
  it("is found exactly when no date comes back to itself, and else a real round is told", () => {
    fc.assert(
      fc.property(anyDates, (dates) => {
        const found = orderOfDates(dates);
        const rounds = eight.filter((at) => comesBack(dates, at));
        expect(found.kind).toBe(rounds.length > 0 ? "cycle" : "order");
        if (found.kind === "cycle") expect(isRound(dates, found.cycle)).toBe(true);
      }),
    );
  });

  it("has each date after all that it waits for", () => {
    fc.assert(
      fc.property(anyDates, (dates) => {
        const found = orderOfDates(dates);
        if (found.kind === "cycle") return;
        expect(found.order.toSorted()).toEqual(eight.toSorted());
        for (const { at, needs } of dates) {
          for (const need of needs) {
            expect(found.order.indexOf(need)).toBeLessThan(found.order.indexOf(at));
          }
        }
      }),
    );
  });

  it("knows every round of dates by rule, each once, and nothing that is on none", () => {
    fc.assert(
      fc.property(ruledDates, (dates) => {
        const cycles = cyclesOfDates(dates);
        expect(cycles.every((cycle) => isRound(dates, cycle))).toBe(true);
        const told = cycles.flatMap((cycle) => cycle.slice(1));
        expect(told.toSorted()).toEqual(eight.filter((at) => comesBack(dates, at)).toSorted());
      }),
    );
  });
});

it("a reference is of one phase or module, at one of its ends, or the programme's start", () => {
  expect(partsOfReference("PROGRAMME")).toBeNull();
  expect(partsOfReference("SCREENING_1.START")).toEqual({ code: "SCREENING_1", edge: "START" });
  for (const reference of planReferences.slice(1)) {
    const parts = partsOfReference(reference);
    expect(`${parts?.code}.${parts?.edge}`).toBe(reference);
  }
});

describe("a date by rule", () => {
  const known = new Map<PlanReference, ReturnType<typeof plainDate> | null>([
    ["PROGRAMME", plainDate("2026-01-05")],
    ["SUBSISTENCE_SUPPORT.START", plainDate("2026-08-10")],
    ["TRANSITION_TO_SELF_SUPPORT.END", null],
  ]);
  const offset = { kind: "OFFSET", months: 0, weeks: 0, days: 0 } as const;

  it.each([
    [18, "2026-05-04"],
    [32, "2026-08-10"],
    [60, "2027-02-22"],
  ])("week %i of the programme from 5 January 2026 begins on %s", (week, date) => {
    expect(dateByRule({ kind: "WEEK", week, weekday: 1 }, known)).toBe(date);
  });

  it("of support, six months from 10 August 2026, is 9 February 2027", () => {
    const from = "SUBSISTENCE_SUPPORT.START";
    expect(dateByRule({ ...offset, from, months: 6, days: -1 }, known)).toBe("2027-02-09");
  });

  it("is none where it counts from none", () => {
    const from = "TRANSITION_TO_SELF_SUPPORT.END";
    expect(dateByRule({ ...offset, from, weeks: -1 }, known)).toBeNull();
    expect(dateByRule({ ...offset, from: "RETREAT.END" }, known)).toBeNull();
  });
});
