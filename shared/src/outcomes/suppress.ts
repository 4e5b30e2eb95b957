import { hiddenAmong, leastWidth, type TableCell } from "./hidden-cells.ts";
import { leastCountForShare } from "./wilson.ts";

/** A table of counts with its totals, as it may be published: null is hidden. */
export type OpenTable = {
  readonly cells: readonly (readonly (number | null)[])[];
  readonly rowTotals: readonly (number | null)[];
  readonly columnTotals: readonly (number | null)[];
  readonly total: number | null;
};

/**
 * A table of people as it may be published: no count below 5 is shown, or can be reckoned.
 *
 * Convention  0 is below 5: it would tell of each of a group what they are not. By all that is shown, a
 *          hidden count could be any of 5 values or more. Rows and columns of fewer than 5 people are
 *          hidden whole, and with them the next smallest where one alone, or fewer than 5 people, would
 *          be left hidden; all other totals are shown.
 * Shape    rows and columns as given. Of fewer than 5 people in all, nothing is shown.
 *          Two tables of the same people as of one day may both be published, also with a breakdown in
 *          common: its totals are hidden alike in both, and what is hidden inside stays so even for one
 *          who knows every total. The same holds of one table on several days, as long as everyone
 *          stays in their row. Not covered: all three pairs of three breakdowns; a table of some of the
 *          people beside that of all; and of several days the size of a row that grew, a single move
 *          that shows as a difference, and whoever knows of a row that nobody moved in it.
 * Throws   RangeError for rows of unequal length, or for what is no count.
 * Source   L. H. Cox, Journal of the American Statistical Association 75, 1980 (secondary suppression).
 * Example  rows 9 1 | 2 8: all four are hidden, since any one with the totals would give the rest.
 */
export function suppress(counts: readonly (readonly number[])[]): OpenTable {
  const sums = totalsOf(counts);
  const isOpen = sums.total >= leastCountForShare;
  const rows = isOpen ? hiddenCategories(sums.rows) : all(sums.rows);
  const columns = isOpen ? hiddenCategories(sums.columns) : all(sums.columns);
  const cells = mergedCells(counts, rows, columns);
  const hidden = hiddenAmong(isOpen ? cells : []);
  const shown = new Map(
    cells
      .filter((cell) => !cell.isMerged && !hidden.has(cell))
      .map(({ row, column, count }) => [`${row} ${column}`, count]),
  );
  return {
    cells: counts.map((row, r) => row.map((_, c) => shown.get(`${r} ${c}`) ?? null)),
    rowTotals: sums.rows.map((count, row) => (rows.has(row) ? null : count)),
    columnTotals: sums.columns.map((count, column) => (columns.has(column) ? null : count)),
    total: isOpen ? sums.total : null,
  };
}

/**
 * The categories whose totals are not shown: those below 5, and so many of the next smallest that what
 * is left over from the others is two of them at least, and 5 people at least.
 */
function hiddenCategories(totals: readonly number[]): ReadonlySet<number> {
  const bySize = totals.map((count, at) => ({ count, at })).toSorted((a, b) => a.count - b.count);
  const small = bySize.filter(({ count }) => count < leastCountForShare).length;
  if (small === 0) return new Set();
  let people = 0;
  const enough = bySize.findIndex(({ count }, at) => {
    people += count;
    return at + 1 >= Math.max(2, small) && people > leastWidth;
  });
  return new Set(bySize.slice(0, enough < 0 ? undefined : enough + 1).map(({ at }) => at));
}

const all = (totals: readonly number[]): ReadonlySet<number> => new Set(totals.keys());

/** The cells with the hidden rows as one row, and the hidden columns as one column. */
function mergedCells(
  counts: readonly (readonly number[])[],
  rows: ReadonlySet<number>,
  columns: ReadonlySet<number>,
): readonly TableCell[] {
  const cells = new Map<string, TableCell>();
  for (const [r, line] of counts.entries()) {
    for (const [c, count] of line.entries()) {
      const row = rows.has(r) ? apart : r;
      const column = columns.has(c) ? apart : c;
      const key = `${row} ${column}`;
      const before = cells.get(key)?.count ?? 0;
      const isMerged = row === apart || column === apart;
      cells.set(key, { row, column, count: before + count, isMerged });
    }
  }
  return [...cells.values()];
}

// What the hidden rows, or columns, are together.
const apart = -1;

function totalsOf(counts: readonly (readonly number[])[]) {
  const width = counts[0]?.length ?? 0;
  const isCount = (count: number) => Number.isSafeInteger(count) && count >= 0;
  if (!counts.every((row) => row.length === width && row.every(isCount))) {
    throw new RangeError("A table has rows of equal length, of whole counts from 0");
  }
  const sum = (of: readonly number[]) => of.reduce((total, count) => total + count, 0);
  const rows = counts.map(sum);
  const columns = Array.from({ length: width }, (_, c) => sum(counts.map((row) => row[c] ?? 0)));
  return { rows, columns, total: sum(rows) };
}
