import * as z from "zod";
import type { LocalTime } from "../calendar/index.ts";

/** An input whose end must lie after its start on the same day. Refuses END_BEFORE_START on `endsAt`. */
export function endsAfterStart<
  Output extends { readonly startsAt: LocalTime; readonly endsAt: LocalTime },
  Input,
>(schema: z.ZodType<Output, Input>): z.ZodType<Output, Input> {
  return schema.refine(({ startsAt, endsAt }) => startsAt < endsAt, {
    error: "END_BEFORE_START",
    path: ["endsAt"],
  });
}

/** A list in which no two rows are about the same thing. Refuses DUPLICATE on each later row. */
export function uniqueBy<Key extends string, Row extends Readonly<Record<Key, string>>, Input>(
  key: Key,
  list: z.ZodType<readonly Row[], Input>,
): z.ZodType<readonly Row[], Input> {
  return list.superRefine((rows, context) => {
    const seen = new Set<string>();
    rows.forEach((row, index) => {
      if (seen.has(row[key])) {
        context.addIssue({ code: "custom", message: "DUPLICATE", path: [index, key] });
      }
      seen.add(row[key]);
    });
  });
}

/** A list of ids or words in which none stands twice. Refuses DUPLICATE on each later one. */
export function uniqueList<Input>(
  list: z.ZodType<readonly string[], Input>,
): z.ZodType<readonly string[], Input> {
  return list.superRefine((items, context) => {
    items.forEach((item, index) => {
      if (items.indexOf(item) < index) {
        context.addIssue({ code: "custom", message: "DUPLICATE", path: [index] });
      }
    });
  });
}
