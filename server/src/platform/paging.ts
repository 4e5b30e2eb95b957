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

const largestPage = 100;

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

/**
 * The sort keys in a cursor as a schema reads them, or null at the start.
 *
 * Throws   BAD_USER_INPUT when it is not one of ours: a text that is no date would fail in the database.
 */
export function keysOf<Keys>({ after }: PageArgs, schema: z.ZodType<Keys>): Keys | null {
  if (!after) return null;
  const read = schema.safeParse(parsed(Buffer.from(after, "base64url").toString()));
  if (read.success) return read.data;
  throw badInput([{ field: "after", code: "NOT_AN_ID" }]);
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
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
