import * as z from "zod";
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

// Far enough from the calendar's end that what is planned can still be moved a year on.
const lastPlanDay = "2190-12-31";

/** A day on which something can be planned. Refuses what a date does; NOT_A_DATE before 1996 and after 2190. */
const planDate = plainDateSchema.refine((date) => date >= "1996-01-01" && date <= lastPlanDay, {
  error: "NOT_A_DATE",
});

const place = optionalText({ max: 120 });
const topic = optionalText({ max: 200 });
const memberIds = uniqueList(listOf(id, { min: 0, max: 20 }));

/** Which days of a series, or of a module made without one, a change is for. */
export const editScopes = ["THIS", "FOLLOWING", "ALL"] as const;

export type EditScope = (typeof editScopes)[number];

const chosen = {
  /** Saves what can be saved, and answers the rest as skipped. */
  onlyFree: z.boolean({ error: "NOT_AN_OPTION" }).default(false),
  /** Lets a day lie on a holiday or a closed day. */
  keepOnDayOff: z.boolean({ error: "NOT_AN_OPTION" }).default(false),
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
  onlyThis: z.boolean({ error: "NOT_AN_OPTION" }).default(false),
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
    nights: wholeNumber({ min: 0, max: 14 }).default(0),
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
