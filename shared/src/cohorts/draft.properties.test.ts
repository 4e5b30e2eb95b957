import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addWeeks,
  type ClosedRule,
  dayOff,
  holidaysOf,
  type PlainDate,
  plainDate,
  type Weekday,
  weekdayOf,
} from "../calendar/index.ts";
import { closedWeeks, courseTemplate, datesOf, draftModule } from "./draft.fixture.ts";
import {
  choicesIn,
  type DraftModule,
  draftFrom,
  plannedMinutes,
  recurrenceOf,
  reviewOf,
  withAllProposals,
  withDropped,
  withProposal,
  withRule,
} from "./index.ts";

const mondays = draftModule("ACCOUNTING", plainDate("2026-01-05"));

function reviewed(module: DraftModule, closed: readonly ClosedRule[] = []) {
  const [only] = reviewOf([module], { closed });
  if (!only) throw new Error("Nothing was reviewed.");
  return only;
}

describe("every start from 2024 to 2034", () => {
  const starts: PlainDate[] = [];
  for (let it = plainDate("2024-01-01"); it < "2035-01-01"; it = addWeeks(it, 1)) starts.push(it);

  it.each([
    ["nothing closed", []],
    ["weeks closed", closedWeeks],
  ] as const)(
    "with %s: proposals are free and lie in order, and the hours are kept",
    { timeout: 30_000 },
    (_, closed) => {
      for (const startsOn of starts) {
        const modules = draftFrom(courseTemplate, startsOn);
        const review = reviewOf(modules, { closed });
        const held = review.map(withAllProposals);
        for (const [index, module] of held.entries()) {
          const off = module.rows.filter(({ date }) => dayOff(closed, date) !== null);
          expect([startsOn, off]).toEqual([startsOn, []]);
          const before = review[index];
          expect(plannedMinutes(module)).toBe(before?.promisedMinutes);
          const dates = datesOf(module);
          expect(dates).toEqual([...new Set(dates)].sort());
          const staying = before?.rows.filter((row) => row.proposal === null).map((it) => it.date);
          expect(dates.filter((date) => staying?.includes(date))).toEqual(staying);
          const weekdays = new Set(before?.rows.map(({ date }) => weekdayOf(date)));
          for (const date of dates) expect(weekdays).toContain(weekdayOf(date));
        }
        const all = held.flatMap(datesOf);
        expect(new Set(all).size).toBe(all.length);
        expect(reviewOf(held, { closed }).flatMap((it) => choicesIn(it))).toEqual([]);
      }
    },
  );

  it("moves a block by whole weeks, as few as can be", { timeout: 30_000 }, () => {
    for (const startsOn of starts) {
      for (const module of draftFrom(courseTemplate, startsOn).slice(1)) {
        const [review] = reviewOf([module], { closed: closedWeeks });
        const moved = review?.rows[0]?.proposal;
        const isOff = (weeks: number) =>
          datesOf(module).some((date) => dayOff(closedWeeks, addWeeks(date, weeks)) !== null);
        const expected = [0, 1, 2, 3, 4, 5, 6].find((weeks) => !isOff(weeks)) ?? Number.NaN;
        const [first = startsOn] = datesOf(module);
        expect(moved ?? first).toBe(addWeeks(first, expected));
      }
    }
  });
});

describe("any series of any weekdays", () => {
  const holidays = new Set(
    Array.from({ length: 17 }, (_, n) => holidaysOf(2024 + n)).flatMap((of) =>
      of.map(({ date }) => date),
    ),
  );
  const days = fc.uniqueArray(fc.constantFrom<Weekday>(1, 2, 3, 4, 5, 6, 7), { minLength: 1 });

  it("is never proposed on a Danish public holiday from 2024 to 2040", () => {
    const anyRule = fc.record({
      weeks: fc.integer({ min: 0, max: 16 * 52 }),
      every: fc.integer({ min: 1, max: 4 }),
      weekdays: days,
      count: fc.integer({ min: 1, max: 30 }),
    });
    fc.assert(
      fc.property(anyRule, ({ weeks, count, ...pattern }) => {
        const recurrence = recurrenceOf({ kind: "WEEKLY", ...pattern, count });
        const startsOn = addWeeks(plainDate("2024-01-01"), weeks);
        const review = reviewed(withRule(mondays, { rule: recurrence, startsOn }));
        const held = withAllProposals(review);
        for (const date of datesOf(held)) expect(holidays.has(date)).toBe(false);
        expect(plannedMinutes(held)).toBe(review.promisedMinutes);
        expect(new Set(datesOf(held)).size).toBe(count);
      }),
    );
  });

  it("keeps its hours however its days are dropped and proposed again", () => {
    const drops = fc.array(fc.integer({ min: 1, max: 8 }), { maxLength: 20 });
    fc.assert(
      fc.property(drops, (occurrences) => {
        const held = occurrences.reduce(
          (module, occurrence) =>
            withProposal(reviewed(withDropped(module, occurrence)), occurrence),
          mondays,
        );
        expect(plannedMinutes(held)).toBe(24 * 60);
        expect(new Set(datesOf(held)).size).toBe(8);
        expect(datesOf(held)).toEqual(datesOf(held).toSorted());
      }),
    );
  });
});
