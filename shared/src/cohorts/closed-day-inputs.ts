import * as z from "zod";
import { type ClosedDays, isPlainDate } from "../calendar/index.ts";
import {
  id,
  optionally,
  plainDateSchema,
  text,
  versionSchema,
  wholeNumber,
} from "../text/index.ts";

const stored = { id: optionally(id), version: versionSchema, name: text({ max: 80 }) };

const week = wholeNumber({ min: 1, max: 53 });

/** 2024, so that 29 February is a date of every year that has it. */
const leapYear = 2024;

const onDate = z
  .object({
    ...stored,
    kind: z.literal("DATE"),
    month: wholeNumber({ min: 1, max: 12 }),
    day: wholeNumber({ min: 1, max: 31 }),
  })
  .refine(({ month, day }) => isPlainDate(`${leapYear}-${twoDigits(month)}-${twoDigits(day)}`), {
    error: "NOT_A_DATE",
    path: ["day"],
  });

const inWeeks = z.object({
  ...stored,
  kind: z.literal("ISO_WEEKS"),
  fromWeek: week,
  toWeek: week,
});

const once = z
  .object({ ...stored, kind: z.literal("PERIOD"), from: plainDateSchema, to: plainDateSchema })
  .refine(({ from, to }) => from <= to, { error: "END_BEFORE_START", path: ["to"] });

/** Closed days as their form has them; without an id they are new, and their version is 0. */
export const saveClosedDayInput = z.discriminatedUnion("kind", [onDate, inWeeks, once]);

export type SaveClosedDayInput = z.output<typeof saveClosedDayInput>;

/** Taking closed days off the list, as the page that does it read them. */
export const removeClosedDayInput = z.object({ id, version: versionSchema });

export type RemoveClosedDayInput = z.output<typeof removeClosedDayInput>;

/** The rule that a form of closed days says, without their name. */
export function closedDaysOf(said: SaveClosedDayInput): ClosedDays {
  switch (said.kind) {
    case "DATE":
      return { kind: said.kind, month: said.month, day: said.day };
    case "ISO_WEEKS":
      return { kind: said.kind, fromWeek: said.fromWeek, toWeek: said.toWeek };
    case "PERIOD":
      return { kind: said.kind, from: said.from, to: said.to };
  }
}

function twoDigits(n: number): string {
  return String(n).padStart(2, "0");
}
