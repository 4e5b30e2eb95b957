import type { PlainDate } from "@mikrolaan/shared/calendar";

type Change = { readonly on: PlainDate; readonly recordedAt: string };

/** Changes by their day and, within a day, by when they were written down; the server gives the oldest first. */
export function newestFirst<Kept extends Change>(changes: readonly Kept[]): readonly Kept[] {
  return changes
    .toReversed()
    .toSorted((a, b) => order(b.on, a.on) || order(b.recordedAt, a.recordedAt));
}

function order(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
