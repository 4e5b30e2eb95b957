import { type Cell, roomOf } from "./table-room.ts";
import { leastCountForShare } from "./wilson.ts";

/** A cell of categories that are not told apart is never shown, but could be what is left of a line. */
export type TableCell = Cell & { readonly isMerged: boolean };

/** A hidden count can differ by so much: as many values fit as there are below 5. */
export const leastWidth = leastCountForShare - 1;

/**
 * The cells that must be hidden, so that none of them can be reckoned from the rest and the totals.
 *
 * First those below 5; then, for each that could still be reckoned, the cells through which it can be
 * moved at the least loss of people shown; last, of those, whichever can be shown after all.
 *
 * Shape    all totals are 5 or more, which leaves every count enough room when all else is hidden.
 */
export function hiddenAmong(cells: readonly TableCell[]): ReadonlySet<TableCell> {
  const hidden = new Set(cells.filter(({ count, isMerged }) => !isMerged && isSmall(count)));
  let reckoned = firstReckoned(cells, hidden);
  while (reckoned) {
    const price = (cell: TableCell) => (isUnknown(cell, hidden) ? 0 : cell.count);
    const { through } = roomOf(reckoned, cells, price, leastWidth);
    for (const cell of through) if (!cell.isMerged) hidden.add(cell);
    reckoned = firstReckoned(cells, hidden);
  }
  return shownAgain(cells, hidden);
}

/** The first cell to be kept that can still be reckoned, or is known to be one of too few values. */
function firstReckoned(
  cells: readonly TableCell[],
  hidden: ReadonlySet<TableCell>,
): TableCell | undefined {
  const price = (cell: TableCell) => (isUnknown(cell, hidden) ? 0 : Number.POSITIVE_INFINITY);
  return cells.find((cell) => {
    const isKept = hidden.has(cell) || (cell.isMerged && isSmall(cell.count));
    return isKept && roomOf(cell, cells, price, leastWidth).width < leastWidth;
  });
}

/** Shows what need not be hidden, the largest counts first. */
function shownAgain(
  cells: readonly TableCell[],
  hidden: ReadonlySet<TableCell>,
): ReadonlySet<TableCell> {
  const kept = new Set(hidden);
  const secondary = cells.filter((cell) => hidden.has(cell) && !isSmall(cell.count));
  for (const cell of secondary.toSorted((a, b) => b.count - a.count)) {
    kept.delete(cell);
    if (firstReckoned(cells, kept)) kept.add(cell);
  }
  return kept;
}

const isUnknown = (cell: TableCell, hidden: ReadonlySet<TableCell>) =>
  cell.isMerged || hidden.has(cell);

const isSmall = (count: number) => count < leastCountForShare;
