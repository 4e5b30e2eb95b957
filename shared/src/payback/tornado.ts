/** An assumption to be moved from low to high, and where the three values are from. */
export type TornadoInput<Key extends string = string> = {
  readonly key: Key;
  readonly low: number;
  readonly base: number;
  readonly high: number;
  readonly source: string;
};

/** What the result is with one assumption at its ends and the others at their base; null is never. */
export type TornadoBar<Key extends string = string> = TornadoInput<Key> & {
  readonly atLow: number | null;
  readonly atHigh: number | null;
  /** From the least to the greatest of the results, the base's among them; null: one end is never. */
  readonly swing: number | null;
};

export type Tornado<Key extends string = string> = {
  readonly atBase: number | null;
  readonly bars: readonly TornadoBar<Key>[];
};

/** One assumption at another value, all others at their base. */
export type OneChange<Key extends string = string> = {
  readonly key: Key;
  readonly value: number;
};

/**
 * How much each assumption alone moves a result, the mightiest first.
 *
 * Convention  one at a time: what two move together is not in it. A bar with an end that is never comes
 *          before all others; of equal swings the key decides, so that the order asked in never shows.
 * Shape    `evaluate` is asked 2n + 1 times, first with nothing changed: null.
 * Throws   RangeError unless low ≤ base ≤ high.
 */
export function tornado<Key extends string>(
  evaluate: (change: OneChange<Key> | null) => number | null,
  inputs: readonly TornadoInput<Key>[],
): Tornado<Key> {
  const bad = inputs.find(({ low, base, high }) => !(low <= base && base <= high));
  if (bad) throw new RangeError(`Not low, base and high of ${bad.key}`);

  const atBase = evaluate(null);
  const bars = inputs.map((input) => {
    const { key, low, high } = input;
    const atLow = evaluate({ key, value: low });
    const atHigh = evaluate({ key, value: high });
    return { ...input, atLow, atHigh, swing: swingOf([atLow, atBase, atHigh]) };
  });
  return { atBase, bars: bars.toSorted(byMight) };
}

function swingOf(results: readonly (number | null)[]): number | null {
  const reached = results.filter((result) => result !== null);
  if (reached.length === 0) return 0; // never, whatever it is: it moves nothing
  return reached.length < results.length ? null : Math.max(...reached) - Math.min(...reached);
}

function byMight(one: TornadoBar, other: TornadoBar): number {
  const [a, b] = [one, other].map(({ swing }) => swing ?? Number.POSITIVE_INFINITY);
  if (a !== b && a !== undefined && b !== undefined) return b - a;
  return one.key < other.key ? -1 : 1;
}
