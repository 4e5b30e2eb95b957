import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addMonths, maxDate, minDate, plainDate } from "../calendar/index.ts";
import {
  lastQuarterEnd,
  monthOf,
  monthsBetween,
  monthsFromTo,
  monthsStanding,
  type OutcomeStatement,
  outcomeRefusals,
  outcomeStatuses,
  spellsOf,
} from "./index.ts";

const month = (text: string) => plainDate(`${text}-01`);
const stated = (
  from: string,
  to: string,
  status: OutcomeStatement["status"],
  undone = false,
): OutcomeStatement => ({ fromMonth: month(from), toMonth: month(to), status, undone });
const spellsIn = (...statements: readonly OutcomeStatement[]) =>
  spellsOf(monthsStanding(statements)).map((it) => [
    it.status,
    it.fromMonth.slice(0, 7),
    it.toMonth.slice(0, 7),
    it.months,
  ]);

describe("the months of an outcome", () => {
  it("run from first to last over a year's end, and are none when reversed", () => {
    expect(monthsFromTo(plainDate("2026-11-23"), month("2027-01"))).toEqual(
      ["2026-11", "2026-12", "2027-01"].map(month),
    );
    expect(monthsFromTo(month("2027-02"), month("2027-01"))).toEqual([]);
    expect(monthOf(plainDate("2024-02-29"))).toBe("2024-02-01");
    expect(monthsBetween(month("2026-11"), month("2027-01"))).toBe(2);
  });

  it.each([
    ["2026-11-23", "2026-09-30"],
    ["2026-10-01", "2026-09-30"],
    ["2026-09-30", "2026-06-30"],
    ["2027-01-01", "2026-12-31"],
    ["2028-04-01", "2028-03-31"],
  ])("of whole quarters before %s run to %s", (date, end) => {
    expect(lastQuarterEnd(plainDate(date))).toBe(end);
  });

  it("keep both spells of a relapse, and the one in between", () => {
    expect(
      spellsIn(
        stated("2026-01", "2026-06", "SELF_SUPPORTING"),
        stated("2026-03", "2026-04", "BACK_ON_BENEFIT"),
      ),
    ).toEqual([
      ["SELF_SUPPORTING", "2026-01", "2026-02", 2],
      ["BACK_ON_BENEFIT", "2026-03", "2026-04", 2],
      ["SELF_SUPPORTING", "2026-05", "2026-06", 2],
    ]);
  });

  it("that nothing was recorded of end a spell", () => {
    expect(
      spellsIn(stated("2026-01", "2026-01", "JOB"), stated("2026-03", "2026-03", "JOB")),
    ).toEqual([
      ["JOB", "2026-01", "2026-01", 1],
      ["JOB", "2026-03", "2026-03", 1],
    ]);
  });

  it("stand again as they did once a correction is undone", () => {
    const before = stated("2026-01", "2026-06", "PARTLY");
    expect(spellsIn(before, stated("2026-02", "2026-09", "JOB", true))).toEqual(spellsIn(before));
  });
});

const monthDrawn = fc.integer({ min: 0, max: 30 }).map((n) => addMonths(month("2025-01"), n));
const statements = fc.array(
  fc
    .record({
      months: fc.tuple(monthDrawn, monthDrawn),
      status: fc.constantFrom(...outcomeStatuses),
      undone: fc.boolean(),
    })
    .map(({ months, ...it }): OutcomeStatement => {
      const [a, b] = months;
      return { ...it, fromMonth: minDate(a, b), toMonth: maxDate(a, b) };
    }),
  { maxLength: 12 },
);

describe("spells", () => {
  it("cover every month that stands once, in order, and no two alike touch", () => {
    fc.assert(
      fc.property(statements, (drawn) => {
        const standing = monthsStanding(drawn);
        const spells = spellsOf(standing);
        const covered = spells.flatMap((it) =>
          monthsFromTo(it.fromMonth, it.toMonth).map((at) => [at, it.status]),
        );
        expect(covered).toEqual(standing.map((it) => [it.month, it.status]));
        for (const [index, spell] of spells.entries()) {
          const next = spells[index + 1];
          if (next?.fromMonth === addMonths(spell.toMonth, 1)) {
            expect(next.status).not.toBe(spell.status);
          }
        }
      }),
    );
  });

  it("are the same in whatever order the months come", () => {
    fc.assert(
      fc.property(statements, (drawn) => {
        const standing = monthsStanding(drawn);
        expect(spellsOf(standing.toReversed())).toEqual(spellsOf(standing));
      }),
    );
  });
});

describe("what became of someone", () => {
  const facts = { today: plainDate("2026-11-23"), enrolledOn: plainDate("2026-03-12") };
  const asked = {
    fromMonth: month("2026-03"),
    toMonth: month("2026-11"),
    status: "PARTLY",
    source: "OWN_STATEMENT",
    statedOn: plainDate("2026-11-23"),
  } as const;

  it("may be recorded from the month of the enrolment to the one under way", () => {
    expect(outcomeRefusals(asked, { ...facts, statements: [] })).toEqual([]);
  });

  it("is refused before the enrolment, after this month, reversed, and with a source of tomorrow", () => {
    const reasons = (more: object) =>
      outcomeRefusals({ ...asked, ...more }, { ...facts, statements: [] });
    expect(reasons({ fromMonth: month("2026-02") })).toEqual(["MONTH_BEFORE_ENROLMENT"]);
    expect(reasons({ toMonth: month("2026-12") })).toEqual(["MONTH_IN_FUTURE"]);
    expect(
      reasons({
        fromMonth: month("2026-12"),
        toMonth: month("2026-01"),
        statedOn: plainDate("2026-11-24"),
      }),
    ).toEqual(["MONTHS_REVERSED", "DATE_IN_FUTURE"]);
  });

  it("is refused when it is recorded so already, but not by another source", () => {
    const before = { ...asked, undone: false };
    expect(outcomeRefusals(asked, { ...facts, statements: [before] })).toEqual([
      "OUTCOME_UNCHANGED",
    ]);
    expect(
      outcomeRefusals({ ...asked, source: "REGISTER" }, { ...facts, statements: [before] }),
    ).toEqual([]);
    expect(outcomeRefusals(asked, { ...facts, statements: [{ ...before, undone: true }] })).toEqual(
      [],
    );
  });
});
