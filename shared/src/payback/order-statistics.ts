/**
 * The values that the given shares of all lie at or below, in the order of the shares.
 *
 * Sorting 100,000 values for three of them would take most of a simulation's time. They are counted
 * into bins instead, and only those in a bin that holds a wanted rank are sorted.
 *
 * Convention  a value that is there, never one between two: the smallest that at least so many reach.
 * Shape    `values` are finite, stay as they are, and are one at least; shares are 0 to 1.
 * Example  of 4, 1, 3, 2 at 0.5: 2.
 */
export function quantilesOf(values: Float64Array, shares: readonly number[]): readonly number[] {
  const binned = binnedOf(values);
  const ranks = shares.map((share) => {
    return Math.max(0, Math.ceil(share * values.length - 1e-9) - 1);
  });
  const places = ranks.map((rank) => binHolding(rank, binned.counts));
  const isWanted = new Uint8Array(bins);
  for (const { bin } of places) isWanted[bin] = 1;
  const sorted = valuesIn(isWanted, values, binned).sort();
  return places.map(({ bin, before }, at) => {
    let passedOver = before;
    for (let earlier = 0; earlier < bin; earlier += 1) {
      if (isWanted[earlier]) passedOver -= binned.counts[earlier] ?? 0;
    }
    return sorted[(ranks[at] ?? 0) - passedOver] ?? Number.NaN;
  });
}

const bins = 4096;

/** Equally wide bins from the least value to the greatest: a greater value is never in an earlier one. */
type Binned = {
  readonly least: number;
  readonly binsPerUnit: number;
  readonly counts: Uint32Array;
};

function binnedOf(values: Float64Array): Binned {
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  for (let at = 0; at < values.length; at += 1) {
    const value = values[at] ?? 0;
    if (value < least) least = value;
    if (value > most) most = value;
  }
  const binsPerUnit = most > least ? (bins - 1) / (most - least) : 0;
  const counts = new Uint32Array(bins);
  for (let at = 0; at < values.length; at += 1) {
    const bin = (((values[at] ?? 0) - least) * binsPerUnit) | 0;
    counts[bin] = (counts[bin] ?? 0) + 1;
  }
  return { least, binsPerUnit, counts };
}

/** The bin in which a rank lies, and how many values are in the bins before it. */
function binHolding(rank: number, counts: Uint32Array) {
  let bin = 0;
  let before = 0;
  while (before + (counts[bin] ?? rank + 1) <= rank) {
    before += counts[bin] ?? 0;
    bin += 1;
  }
  return { bin, before };
}

function valuesIn(isWanted: Uint8Array, values: Float64Array, binned: Binned): Float64Array {
  const { least, binsPerUnit, counts } = binned;
  const many = counts.reduce((sum, count, bin) => sum + (isWanted[bin] ? count : 0), 0);
  const wanted = new Float64Array(many);
  let found = 0;
  for (let at = 0; at < values.length; at += 1) {
    const value = values[at] ?? 0;
    if (isWanted[((value - least) * binsPerUnit) | 0]) wanted[found++] = value;
  }
  return wanted;
}
