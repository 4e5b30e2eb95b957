import type * as z from "zod";
import { badInput } from "./errors.ts";

/** One page of a list: its cursor is opaque, and stays right when rows are added before it. */
export interface Page<Item> {
  readonly items: readonly Item[];
  readonly total: number;
  readonly endCursor: string | null;
}

export interface PageArgs {
  readonly first: number;
  readonly after?: string | null | undefined;
}

export const largestPage = 100;

/** Throws BAD_USER_INPUT for a page above 100 rows or below 1. */
export function pageSize({ first }: PageArgs): number {
  if (first < 1) throw badInput([{ field: "first", code: "TOO_SMALL", limit: 1 }]);
  if (first > largestPage)
    throw badInput([{ field: "first", code: "TOO_LARGE", limit: largestPage }]);
  return first;
}

/** A cursor from the sort keys of the last row shown. */
export function cursorOf(...keys: readonly string[]): string {
  return Buffer.from(JSON.stringify(keys)).toString("base64url");
}

/** The sort keys in a cursor, or null at the start. Throws BAD_USER_INPUT when it is not one of ours. */
export function keysOf({ after }: PageArgs, count: number): readonly string[] | null {
  if (!after) return null;
  try {
    const keys: unknown = JSON.parse(Buffer.from(after, "base64url").toString());
    if (Array.isArray(keys) && keys.length === count && keys.every((it) => typeof it === "string"))
      return keys;
  } catch {
    // Told below, as any other text that is no cursor.
  }
  throw badInput([{ field: "after", code: "NOT_AN_ID" }]);
}

/**
 * The sort keys in a cursor as a schema reads them, or null at the start.
 *
 * Throws   BAD_USER_INPUT when it is not one of ours: a text that is no date would fail in the database.
 */
export function keysAs<Keys>(args: PageArgs, schema: z.ZodType<Keys>, count: number): Keys | null {
  const keys = keysOf(args, count);
  if (!keys) return null;
  const read = schema.safeParse(keys);
  if (read.success) return read.data;
  throw badInput([{ field: "after", code: "NOT_AN_ID" }]);
}

/** A page from one row more than asked for, each carrying the list's total. */
export function pageOf<Row extends { total: number }>(
  found: readonly Row[],
  size: number,
  cursor: (row: Row) => string,
): Page<Row> {
  const items = found.slice(0, size);
  const last = items.at(-1);
  return {
    items,
    total: found[0]?.total ?? 0,
    endCursor: found.length > size && last ? cursor(last) : null,
  };
}
