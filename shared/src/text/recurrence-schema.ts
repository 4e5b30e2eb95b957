import * as z from "zod";
import type { Recurrence, RecurrencePattern, Weekday } from "../calendar/index.ts";
import { missingOr } from "./input-codes.ts";
import { listOf, oneOf, optionally } from "./text-schemas.ts";
import { optionalWholeNumber, plainDateSchema, wholeNumber } from "./value-schemas.ts";

const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;
const nths = [1, 2, 3, 4, -1] as const;

export const recurrenceKinds = ["DAILY", "WEEKLY", "MONTHLY_WEEKDAY", "MONTHLY_DAY"] as const;

/** A pattern as it is exchanged: one shape for all kinds, of which each reads its own fields. */
type PatternInput = {
  readonly kind: string;
  readonly every: number;
  readonly weekdays?: readonly number[] | null | undefined;
  readonly nth?: number | null | undefined;
  readonly weekday?: number | null | undefined;
  readonly day?: number | null | undefined;
};

const every = wholeNumber({ min: 1, max: 99 });
const weekday = oneOfNumbers(weekdays);

const byKind = {
  DAILY: z.object({ kind: z.literal("DAILY"), every }),
  WEEKLY: z.object({
    kind: z.literal("WEEKLY"),
    every,
    weekdays: listOf<Weekday, number>(weekday, { max: 7 }),
  }),
  MONTHLY_WEEKDAY: z.object({
    kind: z.literal("MONTHLY_WEEKDAY"),
    every,
    nth: oneOfNumbers(nths),
    weekday,
  }),
  MONTHLY_DAY: z.object({
    kind: z.literal("MONTHLY_DAY"),
    every,
    day: wholeNumber({ min: -1, max: 31 }).refine((day) => day !== 0, { error: "NOT_AN_OPTION" }),
  }),
} as const;

/**
 * How the dates of a series repeat. What its kind does not use is left out of the answer.
 *
 * Refuses  on the field: REQUIRED, NOT_AN_OPTION, NOT_A_NUMBER, TOO_SMALL, TOO_LARGE.
 */
export const recurrencePatternSchema: z.ZodType<RecurrencePattern, PatternInput> = z
  .custom<PatternInput>(isObject, { error: missingOr("NOT_AN_OPTION") })
  .transform((input, context): RecurrencePattern => {
    const kind = oneOf(recurrenceKinds).safeParse(input.kind);
    if (!kind.success) return passOn(context, kind.error, "kind");
    const pattern = byKind[kind.data].safeParse(input);
    return pattern.success ? pattern.data : passOn(context, pattern.error);
  });

/**
 * A rule with its end. Whether it has one, and not too many dates, the calendar says when it makes
 * them, and names the limit.
 */
export const recurrenceSchema: z.ZodType<
  Recurrence,
  {
    readonly pattern: PatternInput;
    readonly count?: number | null | undefined;
    readonly until?: string | null | undefined;
  }
> = z.object({
  pattern: recurrencePatternSchema,
  count: optionalWholeNumber({ min: 1, max: 100_000 }),
  until: optionally(plainDateSchema),
});

function oneOfNumbers<const N extends number>(options: readonly N[]): z.ZodType<N, number> {
  return z.number({ error: missingOr("NOT_A_NUMBER") }).transform((value, context) => {
    const option = options.find((known) => known === value);
    if (option !== undefined) return option;
    context.addIssue({ code: "custom", message: "NOT_AN_OPTION" });
    return z.NEVER;
  });
}

function isObject(value: unknown): boolean {
  return typeof value === "object" && value !== null;
}

/** The issues of a schema inside this one, each where it was found. */
function passOn(context: z.RefinementCtx, error: z.ZodError, ...at: string[]): never {
  for (const issue of error.issues) context.addIssue({ ...issue, path: [...at, ...issue.path] });
  return z.NEVER;
}
