import DataLoader from "dataloader";
import type { RequestContext } from "./request-context.ts";

/**
 * A field on a list item, answered for the whole list by one statement.
 *
 * Shape    `load` gets the distinct ids asked for and returns what it found by id; the missing get `none`.
 */
export function batched<T>(
  ctx: RequestContext,
  name: string,
  id: string,
  load: (ids: readonly string[]) => Promise<ReadonlyMap<string, T>>,
  none: T,
): Promise<T> {
  let loader = ctx.loaders.get(name) as DataLoader<string, T> | undefined;
  if (!loader) {
    loader = new DataLoader<string, T>(async (ids) => {
      const found = await load(ids);
      return ids.map((it) => found.get(it) ?? none);
    });
    ctx.loaders.set(name, loader as DataLoader<string, unknown>);
  }
  return loader.load(id);
}

/** Rows grouped by one of their columns, in the order they came. */
export function groupedBy<Row>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
): ReadonlyMap<string, Row[]> {
  return Map.groupBy(rows, keyOf);
}
