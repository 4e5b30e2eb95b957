import { id } from "@mikrolaan/shared/text";
import { notFound } from "./errors.ts";

/** The id that a query asks for. Throws NOT_FOUND for what cannot be one: there is no such thing. */
export function askedId(asked: string): string {
  const read = id.safeParse(asked);
  if (!read.success) throw notFound();
  return read.data;
}
