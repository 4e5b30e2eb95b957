import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type OpenTable, suppress } from "./index.ts";

type Counts = readonly (readonly number[])[];

const sum = (of: readonly number[]) => of.reduce((total, count) => total + count, 0);
const turned = (counts: Counts) =>
  (counts[0] ?? []).map((_, at) => counts.map((row) => row[at] ?? 0));
const totals = (counts: Counts) => [...counts.map(sum), ...turned(counts).map(sum)];

/** All rows of so many people that have the shown counts, and any where none is shown. */
function* rowsLike(shown: readonly (number | null)[], people: number): Generator<number[]> {
  const [first, ...others] = shown;
  if (first === undefined) {
    if (people === 0) yield [];
    return;
  }
  const [from, to] = first === null ? [0, people] : [first, Math.min(first, people)];
  for (let count = from; count <= to; count += 1) {
    for (const rest of rowsLike(others, people - count)) yield [count, ...rest];
  }
}

/** Every table that would have been published as this one was, its sums included. */
function tablesLike(open: OpenTable, people: number): Counts[] {
  const rows = (at: number, left: number): Counts[] => {
    const shown = open.cells[at];
    if (!shown) return left === 0 ? [[]] : [];
    const total = open.rowTotals[at] ?? null;
    const sizes = total === null ? Array.from({ length: left + 1 }, (_, size) => size) : [total];
    return sizes
      .filter((size) => size <= left)
      .flatMap((size) => {
        const heads = [...rowsLike(shown, size)];
        return rows(at + 1, left - size).flatMap((tail) => heads.map((row) => [row, ...tail]));
      });
  };
  const columns = open.columnTotals;
  return rows(0, people).filter((table) =>
    turned(table).every((column, at) => (columns[at] ?? sum(column)) === sum(column)),
  );
}

/** How many values each hidden figure can have in the given tables. */
function valuesOfHidden(open: OpenTable, tables: readonly Counts[]): readonly number[] {
  const shown = [...open.cells.flat(), ...open.rowTotals, ...open.columnTotals];
  const figures = tables.map((table) => [...table.flat(), ...totals(table)]);
  return shown.flatMap((figure, at) =>
    figure === null ? [new Set(figures.map((all) => all[at])).size] : [],
  );
}

/** The hidden figures that follow from the equations: a row's, a column's and all counts sum up. */
function solvedIn({ cells, rowTotals, columnTotals, total }: OpenTable): readonly number[] {
  const figures = [...cells.flatMap((row, r) => [...row, rowTotals[r]]), ...columnTotals, total];
  const width = columnTotals.length + 1;
  const equation = (at: (row: number, column: number) => boolean, sign: (at: number) => number) =>
    figures.flatMap((figure, n) => {
      const isIn = at(Math.floor(n / width), n % width);
      return figure === null ? [isIn ? sign(n) : 0] : [];
    });
  const [lastRow, lastColumn] = [cells.length, width - 1];
  const equations = [
    ...Array.from({ length: cells.length + 1 }, (_, row) =>
      equation(
        (r) => r === row,
        (n) => (n % width === lastColumn ? -1 : 1),
      ),
    ),
    ...Array.from({ length: width }, (_, column) =>
      equation(
        (_row, c) => c === column,
        (n) => (Math.floor(n / width) === lastRow ? -1 : 1),
      ),
    ),
  ];
  return reduced(equations)
    .filter((row) => row.filter((factor) => Math.abs(factor) > 1e-9).length === 1)
    .map((row) => row.findIndex((factor) => Math.abs(factor) > 1e-9));
}

/** Gauss and Jordan: an unknown stands alone in a row when, and only when, it is determined. */
function reduced(rows: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const width = rows[0]?.length ?? 0;
  let left = rows;
  const done: (readonly number[])[] = [];
  for (let at = 0; at < width; at += 1) {
    const pivot = left.find((row) => Math.abs(row[at] ?? 0) > 1e-9);
    if (!pivot) continue;
    const scaled = pivot.map((factor) => factor / (pivot[at] ?? 1));
    const without = (row: readonly number[]) =>
      row.map((factor, n) => factor - (row[at] ?? 0) * (scaled[n] ?? 0));
    left = left.filter((row) => row !== pivot).map(without);
    done.splice(0, done.length, ...done.map(without), scaled);
  }
  return done;
}

const sizesOf = (table: Counts) => table.map(sum).join();

const tableOf = (rows: number, columns: number, most: number) =>
  fc.array(fc.array(fc.nat({ max: most }), { minLength: columns, maxLength: columns }), {
    minLength: rows,
    maxLength: rows,
  });

describe("a table for publishing", () => {
  it("is shown whole when no count is below five", () => {
    expect(
      suppress([
        [5, 9],
        [12, 6],
      ]),
    ).toEqual({
      cells: [
        [5, 9],
        [12, 6],
      ],
      rowTotals: [14, 18],
      columnTotals: [17, 15],
      total: 32,
    });
  });

  it("with one count below five hides the three that would give it away", () => {
    const { cells, rowTotals } = suppress([
      [9, 1, 20],
      [8, 7, 30],
      [40, 41, 42],
    ]);
    expect(cells).toEqual([
      [null, null, 20],
      [null, null, 30],
      [40, 41, 42],
    ]);
    expect(rowTotals).toEqual([30, 45, 123]);
  });

  it("hides two counts below five whose sum would tell nearly all of each", () => {
    const { cells } = suppress([
      [1, 0, 20, 30],
      [20, 20, 20, 20],
      [20, 20, 20, 20],
    ]);
    expect(cells[0]?.filter((count) => count === null)).toHaveLength(3);
  });

  it("hides a row of few people whole, and the next smallest with it", () => {
    const { cells, rowTotals, total } = suppress([
      [2, 1],
      [6, 8],
      [20, 30],
    ]);
    expect(rowTotals).toEqual([null, null, 50]);
    expect(cells).toEqual([
      [null, null],
      [null, null],
      [20, 30],
    ]);
    expect(total).toBe(67);
  });

  it("of fewer than five people shows nothing, and of none nothing either", () => {
    const hidden = {
      cells: [[null, null]],
      rowTotals: [null],
      columnTotals: [null, null],
      total: null,
    };
    expect(suppress([[2, 2]])).toEqual(hidden);
    expect(suppress([[0, 0]])).toEqual(hidden);
    expect(suppress([])).toEqual({ cells: [], rowTotals: [], columnTotals: [], total: null });
  });

  it.each([[[[1, 2], [3]]], [[[-1, 2]]], [[[1.5]]], [[[Number.NaN]]]])(
    "of %j is a caller's bug",
    (counts) => {
      expect(() => suppress(counts)).toThrow(RangeError);
    },
  );

  it("shows no count below five, and every shown figure is the true one", () => {
    fc.assert(
      fc.property(tableOf(5, 4, 14), (counts) => {
        const open = suppress(counts);
        const shown = [...open.cells.flat(), ...open.rowTotals, ...open.columnTotals];
        const truth = [...counts.flat(), ...totals(counts)];
        for (const [at, figure] of shown.entries()) {
          if (figure === null) continue;
          expect(figure).toBe(truth[at]);
          expect(figure).toBeGreaterThanOrEqual(5);
        }
      }),
    );
  });

  it.each([
    [2, 2, 9],
    [2, 3, 5],
    [3, 2, 5],
    [1, 4, 6],
  ])("of %i rows and %i columns leaves every hidden figure five values", (rows, columns, most) => {
    fc.assert(
      fc.property(tableOf(rows, columns, most), (counts) => {
        const open = suppress(counts);
        if (open.total === null) return;
        const values = valuesOfHidden(open, tablesLike(open, open.total));
        expect(values.every((n) => n >= 5)).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  it("leaves no hidden figure to be solved for, however large it is", () => {
    const count = fc.oneof({ weight: 4, arbitrary: fc.integer({ min: 5, max: 60 }) }, fc.nat(9));
    const table = fc.array(fc.array(count, { minLength: 5, maxLength: 5 }), {
      minLength: 6,
      maxLength: 6,
    });
    fc.assert(
      fc.property(table, (counts) => {
        expect(solvedIn(suppress(counts))).toEqual([]);
      }),
    );
  });

  it("beside another table of the same people leaves every hidden figure five values still", () => {
    const person = fc.tuple(fc.nat(1), fc.constantFrom(0, 0, 0, 1, 1, 2), fc.nat(1));
    const people = fc.array(person, { minLength: 5, maxLength: 22 });
    const breakdown = (of: readonly (readonly [number, number])[]) =>
      [0, 1, 2].map((row) => [0, 1].map((column) => count(of, row, column)));
    const count = (of: readonly (readonly [number, number])[], row: number, column: number) =>
      of.filter(([r, c]) => r === row && c === column).length;
    fc.assert(
      fc.property(people, (all) => {
        const one = suppress(breakdown(all.map(([a, shared]) => [shared, a])));
        const other = suppress(breakdown(all.map(([, shared, b]) => [shared, b])));
        const likeOther = new Set(tablesLike(other, all.length).map(sizesOf));
        const together = tablesLike(one, all.length).filter((it) => likeOther.has(sizesOf(it)));
        expect(one.rowTotals).toEqual(other.rowTotals);
        expect(valuesOfHidden(one, together).every((n) => n >= 5)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it("on three days of the same people leaves every hidden figure of each five values still", () => {
    // A few move from one column to another between the days; all stay in their cohort.
    const move = fc.constantFrom(0, 0, 0, 0, 1);
    const person = fc.tuple(fc.constantFrom(0, 0, 0, 1, 1, 2), fc.nat(1), move, move);
    fc.assert(
      fc.property(fc.array(person, { minLength: 5, maxLength: 20 }), (all) => {
        const days = [
          all.map(([cohort, at]) => [cohort, at] as const),
          all.map(([cohort, at, one]) => [cohort, (at + one) % 2] as const),
          all.map(([cohort, at, one, two]) => [cohort, (at + one + two) % 2] as const),
        ];
        const counts = days.map((day) =>
          [0, 1, 2].map((row) =>
            [0, 1].map((column) => day.filter(([r, c]) => r === row && c === column).length),
          ),
        );
        const open = counts.map((table) => suppress(table));
        const like = open.map((table) => tablesLike(table, all.length));
        const sizes = like.map((tables) => new Set(tables.map(sizesOf)));
        const possible = (table: Counts) => sizes.every((known) => known.has(sizesOf(table)));
        for (const [day, table] of open.entries()) {
          const together = (like[day] ?? []).filter(possible);
          expect(together).toContainEqual(counts[day]);
          expect(valuesOfHidden(table, together).every((n) => n >= 5)).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("hides alike whatever way it is turned", () => {
    fc.assert(
      fc.property(tableOf(2, 2, 12), (counts) => {
        const [open, other] = [suppress(counts), suppress(turned(counts))];
        expect(other.rowTotals).toEqual(open.columnTotals);
        expect(other.columnTotals).toEqual(open.rowTotals);
      }),
    );
  });
});
