import * as z from "zod";
import { missingOr } from "./input-codes.ts";

/**
 * A text that a person writes: trimmed, composed (NFC), well-formed, without control characters.
 *
 * Units    min and max in UTF-16 units, as a text field counts them; min is 1 unless told.
 * Shape    with `lines`, line ends become "\n" and tabs, as pasted from a sheet, a space.
 * Refuses  REQUIRED when empty, TOO_SHORT, TOO_LONG, NOT_TEXT, CONTROL_CHARACTERS.
 */
export function text(options: {
  readonly max: number;
  readonly min?: number;
  readonly lines?: boolean;
}): z.ZodType<string, string> {
  const { max, min = 1, lines = false } = options;
  return z
    .string({ error: missingOr("NOT_TEXT") })
    .refine((value) => value.isWellFormed(), { error: "NOT_TEXT", abort: true })
    .overwrite((value) => tidied(value, lines))
    .refine((value) => !(lines ? controlButLines : control).test(value), {
      error: "CONTROL_CHARACTERS",
      abort: true,
    })
    .refine((value) => min === 0 || value !== "", { error: "REQUIRED", abort: true })
    .min(min, { error: "TOO_SHORT" })
    .max(max, { error: "TOO_LONG" });
}

/** A text that may be left out: nothing and blank are both null. */
export function optionalText(options: {
  readonly max: number;
  readonly lines?: boolean;
}): z.ZodType<string | null, string | null | undefined> {
  return optionally(text(options));
}

/** A field that may be left out: nothing and blank are both null, all else is for the schema. */
export function optionally<Output>(
  schema: z.ZodType<Output, string>,
): z.ZodType<Output | null, string | null | undefined> {
  return z
    .string({ error: "NOT_TEXT" })
    .nullish()
    .transform((value) => (value === undefined || value?.trim() === "" ? null : value))
    .pipe(schema.nullable());
}

/** The key of something stored, a UUID in lower case. Refuses REQUIRED and NOT_AN_ID. */
export const id: z.ZodType<string, string> = z
  .string({ error: missingOr("NOT_AN_ID") })
  .toLowerCase()
  .regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/, { error: "NOT_AN_ID" });

/** An e-mail address in lower case. Refuses REQUIRED, NOT_TEXT, NOT_AN_EMAIL. */
export const emailSchema: z.ZodType<string, string> = text({ max: 254 })
  .overwrite((value) => value.toLowerCase())
  .refine((value) => z.regexes.email.test(value), { error: "NOT_AN_EMAIL" });

/** One of a list of words of ours. Refuses REQUIRED and NOT_AN_OPTION. */
export function oneOf<const Option extends string>(
  options: readonly Option[],
): z.ZodType<Option, string> {
  return z.string({ error: missingOr("NOT_AN_OPTION") }).transform((value, context) => {
    const option = options.find((known) => known === value);
    if (option !== undefined) return option;
    context.addIssue({ code: "custom", message: "NOT_AN_OPTION" });
    return z.NEVER;
  });
}

/** A list of so many. Refuses REQUIRED when it is shorter, TOO_LONG when it is longer. */
export function listOf<Output, Input>(
  item: z.ZodType<Output, Input>,
  { min = 1, max }: { readonly min?: number; readonly max: number },
): z.ZodType<readonly Output[], readonly Input[]> {
  return z
    .array(item, { error: missingOr("NOT_AN_OPTION") })
    .min(min, { error: "REQUIRED" })
    .max(max, { error: "TOO_LONG" })
    .readonly();
}

const control = /\p{Cc}/u;
const controlButLines = /(?!\n)\p{Cc}/u;

function tidied(value: string, lines: boolean): string {
  const composed = value.normalize("NFC");
  return (lines ? composed.replace(/\r\n?/g, "\n").replaceAll("\t", " ") : composed).trim();
}
