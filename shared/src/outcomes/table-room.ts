/** One count of a table whose row and column totals are taken as known. */
export type Cell = { readonly row: number; readonly column: number; readonly count: number };

/** By how much a count may be wrong for all that is known, and the cells that must be unknown for it. */
export type Room<Of extends Cell = Cell> = {
  readonly width: number;
  readonly through: readonly Of[];
};

/**
 * How many other values a count could have, if the priced cells were not known either: where one rises
 * another of its row falls, and so on around, and no count falls below 0.
 *
 * A table with its totals is a flow between rows and columns, so that whole numbers come of themselves
 * and the widest range is a largest flow; it is sought by the cheapest ways first.
 *
 * Units    people; sought no further than `wanted`. A price of infinity: that cell is known.
 * Source   L. R. Ford and D. R. Fulkerson, Canadian Journal of Mathematics 8, 1956.
 */
export function roomOf<Of extends Cell>(
  cell: Of,
  cells: readonly Of[],
  priceOf: (cell: Of) => number,
  wanted: number,
): Room<Of> {
  const others = cells.filter((other) => other !== cell && Number.isFinite(priceOf(other)));
  const up = flow(columnNode(cell), rowNode(cell), others, priceOf, wanted);
  const left = Math.min(cell.count, wanted - up.width);
  const down = flow(rowNode(cell), columnNode(cell), others, priceOf, left);
  return { width: up.width + down.width, through: [...up.through, ...down.through] };
}

/** One count that changes: up leads from its row to its column, down back. */
type Step<Of extends Cell = Cell> = { readonly cell: Of; readonly isUp: boolean };

const rowNode = ({ row }: Cell) => `row ${row}`;
const columnNode = ({ column }: Cell) => `column ${column}`;
const startOf = ({ cell, isUp }: Step) => (isUp ? rowNode(cell) : columnNode(cell));
const endOf = ({ cell, isUp }: Step) => (isUp ? columnNode(cell) : rowNode(cell));

function flow<Of extends Cell>(
  from: string,
  to: string,
  cells: readonly Of[],
  priceOf: (cell: Of) => number,
  wanted: number,
): Room<Of> {
  const counts = new Map(cells.map((cell) => [cell, cell.count]));
  const through = new Set<Of>();
  let width = 0;
  while (width < wanted) {
    const steps = [...counts].flatMap(([cell, count]): Step<Of>[] => {
      const up = { cell, isUp: true };
      return count > 0 ? [up, { cell, isUp: false }] : [up];
    });
    const way = cheapestWay(from, to, steps, (cell) => (through.has(cell) ? 0 : priceOf(cell)));
    if (way === null) break;
    const falls = way.filter(({ isUp }) => !isUp).map(({ cell }) => counts.get(cell) ?? 0);
    const amount = Math.min(wanted - width, ...falls);
    for (const { cell, isUp } of way) {
      counts.set(cell, (counts.get(cell) ?? 0) + (isUp ? amount : -amount));
      through.add(cell);
    }
    width += amount;
  }
  return { width, through: [...through] };
}

/** The steps that lead from one node to another at the least price, by Bellman and Ford; null if none. */
function cheapestWay<Of extends Cell>(
  from: string,
  to: string,
  steps: readonly Step<Of>[],
  priceOf: (cell: Of) => number,
): readonly Step<Of>[] | null {
  const prices = new Map([[from, 0]]);
  const last = new Map<string, Step<Of>>();
  for (let changed = true; changed; ) {
    changed = false;
    for (const step of steps) {
      const price = (prices.get(startOf(step)) ?? Number.POSITIVE_INFINITY) + priceOf(step.cell);
      if (price >= (prices.get(endOf(step)) ?? Number.POSITIVE_INFINITY)) continue;
      prices.set(endOf(step), price);
      last.set(endOf(step), step);
      changed = true;
    }
  }
  const way: Step<Of>[] = [];
  for (let step = last.get(to); step; step = last.get(startOf(step))) way.unshift(step);
  return way.length > 0 ? way : null;
}
