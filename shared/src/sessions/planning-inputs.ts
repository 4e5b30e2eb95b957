import * as z from "zod";
import type { PlainDate } from "../calendar/index.ts";
import { moduleCodes } from "../cohorts/index.ts";
import {
  endsAfterStart,
  id,
  listOf,
  localTimeSchema,
  oneOf,
  optionally,
  optionalText,
  optionalWholeNumber,
  plainDateSchema,
  recurrenceSchema,
  uniqueList,
  versionSchema,
  wholeNumber,
} from "../text/index.ts";

const stored = { id, version: versionSchema };

/**
 * Whether something can be planned on a day: from 1996, since when we know Danish time, to 2190, from
 * where it can still be moved on within the calendar.
 */
export function isPlanDate(date: PlainDate): boolean {
  return date >= "1996-01-01" && date <= "2190-12-31";
}

const planDate = plainDateSchema.refine(isPlanDate, { error: "NOT_A_DATE" });

const place = optionalText({ max: 120 });
const topic = optionalText({ max: 200 });
const memberIds = uniqueList(listOf(id, { min: 0, max: 20 }));

/** Which days of a series, or of a module made without one, a change is for. */
export const editScopes = ["THIS", "FOLLOWING", "ALL"] as const;

export type EditScope = (typeof editScopes)[number];

/** Yes or no; no when it is left out. */
const choice = z
  .boolean({ error: "NOT_AN_OPTION" })
  .nullish()
  .transform((value) => value ?? false);

const chosen = {
  /** Saves what can be saved, and answers the rest as skipped. */
  onlyFree: choice,
  /** Lets a day lie on a holiday or a closed day. */
  keepOnDayOff: choice,
};

const changes = z
  .object({
    date: optionally(planDate),
    shiftDays: optionalWholeNumber({ min: -370, max: 370 }),
    startsAt: optionally(localTimeSchema),
    endsAt: optionally(localTimeSchema),
    roomId: optionally(id).optional(),
    place: place.optional(),
    memberIds: memberIds.nullish().transform((value) => value ?? undefined),
    topic: topic.optional(),
  })
  .refine(({ roomId, place }) => !roomId || !place, { error: "NOT_AN_OPTION", path: ["place"] })
  .refine(({ date, shiftDays }) => date === null || shiftDays === null, {
    error: "NOT_AN_OPTION",
    path: ["shiftDays"],
  })
  .refine(({ startsAt, endsAt }) => startsAt === null || endsAt === null || startsAt < endsAt, {
    error: "END_BEFORE_START",
    path: ["endsAt"],
  });

/**
 * Changes of one session day, of it and those after it, or of all in its series. What is left out
 * stays as it is; a room, place or topic of null is taken away. With a wider scope a date moves the
 * others as many days as this one.
 */
export const editSessionsInput = z
  .object({ ...stored, scope: oneOf(editScopes), changes, ...chosen })
  .refine(({ scope, changes }) => scope === "THIS" || changes.topic === undefined, {
    error: "NOT_AN_OPTION",
    path: ["changes", "topic"],
  });

export type EditSessionsInput = z.output<typeof editSessionsInput>;

/** Moving a session day by weeks, alone or with all of the cohort's that follow. */
export const moveSessionsInput = z.object({
  ...stored,
  weeks: wholeNumber({ min: -52, max: 52 }).refine((weeks) => weeks !== 0, {
    error: "NOT_AN_OPTION",
  }),
  onlyThis: choice,
});

export type MoveSessionsInput = z.output<typeof moveSessionsInput>;

/** New session days of a module by a rule. Added again, the same rule makes none twice. */
export const addSessionsInput = endsAfterStart(
  z.object({
    cohortId: id,
    module: oneOf(moduleCodes),
    rule: recurrenceSchema,
    startsOn: planDate,
    startsAt: localTimeSchema,
    endsAt: localTimeSchema,
    roomId: optionally(id),
    place,
    memberIds: memberIds.nullish().transform((value) => value ?? []),
    topic,
    /** Nights that the participants stay, from the first day on. */
    nights: optionalWholeNumber({ min: 0, max: 14 }).transform((value) => value ?? 0),
    ...chosen,
  }),
);

export type AddSessionsInput = z.output<typeof addSessionsInput>;

/** Carrying a series on until it has so many days. */
export const extendSeriesInput = z.object({
  seriesId: id,
  version: versionSchema,
  count: wholeNumber({ min: 1, max: 100_000 }),
});

export type ExtendSeriesInput = z.output<typeof extendSeriesInput>;
