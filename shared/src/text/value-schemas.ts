import * as z from "zod";
import { isLocalTime, isPlainDate, type LocalTime, type PlainDate } from "../calendar/index.ts";
import { isOere, type Oere } from "../money/index.ts";
import { missingOr } from "./input-codes.ts";

/** A date as the programs exchange it, "YYYY-MM-DD". Refuses REQUIRED and NOT_A_DATE. */
export const plainDateSchema: z.ZodType<PlainDate, string> = z
  .string({ error: missingOr("NOT_A_DATE") })
  .transform((value, context) => {
    if (isPlainDate(value)) return value;
    context.addIssue({ code: "custom", message: value === "" ? "REQUIRED" : "NOT_A_DATE" });
    return z.NEVER;
  });

/** A time of day as the programs exchange it, "HH:MM". Refuses REQUIRED and NOT_A_TIME. */
export const localTimeSchema: z.ZodType<LocalTime, string> = z
  .string({ error: missingOr("NOT_A_TIME") })
  .transform((value, context) => {
    if (isLocalTime(value)) return value;
    context.addIssue({ code: "custom", message: value === "" ? "REQUIRED" : "NOT_A_TIME" });
    return z.NEVER;
  });

type Bounds = { readonly min: number; readonly max: number };

/** A whole number in a range. Refuses REQUIRED, NOT_A_NUMBER (a fraction too), TOO_SMALL, TOO_LARGE. */
export function wholeNumber(bounds: Bounds): z.ZodType<number, number> {
  return within(bounds).refine(Number.isInteger, { error: "NOT_A_NUMBER" });
}

/** A number in a range, with any decimals. Refuses REQUIRED, NOT_A_NUMBER, TOO_SMALL, TOO_LARGE. */
export function anyNumber(bounds: Bounds): z.ZodType<number, number> {
  return within(bounds);
}

/** The same, which may be left out, and is null then. */
export function optionalNumber(
  bounds: Bounds,
): z.ZodType<number | null, number | null | undefined> {
  return within(bounds)
    .nullish()
    .transform((value) => value ?? null);
}

/** A whole number in a range that may be left out, which is null. */
export function optionalWholeNumber(
  bounds: Bounds,
): z.ZodType<number | null, number | null | undefined> {
  return wholeNumber(bounds)
    .nullish()
    .transform((value) => value ?? null);
}

/** How often a stored row has been changed, as the page that edits it read it; 0 when not stored yet. */
export const versionSchema: z.ZodType<number, number> = wholeNumber({ min: 0, max: 2 ** 31 - 1 });

/**
 * A number in a range, with at most so many decimals.
 *
 * Refuses  REQUIRED, NOT_A_NUMBER, TOO_SMALL, TOO_LARGE, TOO_MANY_DECIMALS.
 */
export function decimalNumber(
  bounds: Bounds & { readonly decimals: number },
): z.ZodType<number, number> {
  const written = new RegExp(`^-?\\d+(\\.\\d{1,${bounds.decimals}})?$`);
  return within(bounds).refine((n) => written.test(String(n)), { error: "TOO_MANY_DECIMALS" });
}

/** An amount in whole øre in a range. Refuses as a whole number does. */
export function oereWithin(bounds: Bounds): z.ZodType<Oere, number> {
  return wholeNumber(bounds).transform((value, context) => {
    if (isOere(value)) return value;
    context.addIssue({ code: "custom", message: "NOT_A_NUMBER" });
    return z.NEVER;
  });
}

/** Any amount in whole øre, also a negative one. Refuses REQUIRED and NOT_A_NUMBER. */
export const oereSchema: z.ZodType<Oere, number> = oereWithin({
  min: Number.MIN_SAFE_INTEGER,
  max: Number.MAX_SAFE_INTEGER,
});

function within({ min, max }: Bounds) {
  return z
    .number({ error: missingOr("NOT_A_NUMBER") })
    .min(min, { error: "TOO_SMALL" })
    .max(max, { error: "TOO_LARGE" });
}
