/** Where a label would stand, by its middle, and how high it is. */
export type EndLabel = { readonly y: number; readonly height: number };

/**
 * The labels moved apart, so that none covers another and all stand within the drawing.
 *
 * Shape    the middle of each label, in the order given.
 */
export function spread(
  labels: readonly EndLabel[],
  { top, bottom }: { readonly top: number; readonly bottom: number },
): readonly number[] {
  const placed = labels
    .map(({ y, height }, index) => ({ y, height, index }))
    .toSorted((a, b) => a.y - b.y || b.index - a.index);
  let free = top;
  for (const label of placed) {
    label.y = Math.max(label.y, free + label.height / 2);
    free = label.y + label.height / 2;
  }
  let most = bottom;
  for (const label of placed.toReversed()) {
    label.y = Math.min(label.y, most - label.height / 2);
    most = label.y - label.height / 2;
  }
  return placed.toSorted((a, b) => a.index - b.index).map(({ y }) => y);
}

/** The least round step that gives at most so many grid lines beside zero. */
export function axisStep(min: number, max: number, most: number): number {
  const size = Math.max(max - min, 1e-9);
  for (let power = Math.floor(Math.log10(size)) - 1; ; power += 1) {
    for (const round of [1, 2, 5]) {
      const step = round * 10 ** power;
      if (Math.floor(max / step) + Math.floor(-min / step) <= most) return step;
    }
  }
}
