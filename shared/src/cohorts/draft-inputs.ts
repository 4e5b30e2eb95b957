import * as z from "zod";
import { weekdayOf } from "../calendar/index.ts";
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
  uniqueBy,
  uniqueList,
  wholeNumber,
} from "../text/index.ts";
import { moduleCodes } from "./phases.ts";

/** The most rows of one plan; a series may have as many dates. */
export const mostRows = 500;

/** The day a programme starts. Refuses NOT_A_MONDAY. */
export const programmeStart = plainDateSchema.refine((date) => weekdayOf(date) === 1, {
  error: "NOT_A_MONDAY",
});

const module = oneOf(moduleCodes);
const roomId = optionally(id);
const place = optionalText({ max: 120 });
const memberIds = uniqueList(listOf(id, { min: 0, max: 20 }));
const nights = wholeNumber({ min: 0, max: 14 });
const yes = z.boolean({ error: "NOT_AN_OPTION" });

const held = { startsAt: localTimeSchema, endsAt: localTimeSchema, roomId, place, memberIds };

/** What a planner writes of one row. */
export const draftRowInput = endsAfterStart(z.object({ date: plainDateSchema, ...held }));

export type DraftRowInput = z.output<typeof draftRowInput>;

/** The first day that a block of days is to have. */
export const moveBlockInput = z.object({ startsOn: plainDateSchema });

/** A row before it is saved, with what its planner has said of its date. */
const draftRow = endsAfterStart(
  z.object({
    occurrence: wholeNumber({ min: 1, max: 100_000 }),
    date: plainDateSchema,
    ...held,
    keepOnDayOff: yes.default(false),
    dropped: yes.default(false),
  }),
);

/** A row to be saved; without an occurrence it was added by hand. */
const plannedRow = endsAfterStart(
  z.object({
    occurrence: optionalWholeNumber({ min: 1, max: 100_000 }),
    date: plainDateSchema,
    ...held,
    keepOnDayOff: yes.default(false),
  }),
);

const moduleRule = { module, rule: recurrenceSchema, startsOn: plainDateSchema, ...held, nights };
const promisedMinutes = wholeNumber({ min: 0, max: mostRows * 24 * 60 });

/** A programme to be drafted: its start, and what is to be otherwise than the template and usage say. */
export const draftPlanInput = z.object({
  startsOn: programmeStart,
  templateId: roomId,
  modules: uniqueBy(
    "module",
    listOf(
      z.object({
        module,
        rule: recurrenceSchema.nullish().transform(orUndefined),
        startsOn: plainDateSchema.nullish().transform(orUndefined),
        startsAt: localTimeSchema.nullish().transform(orUndefined),
        endsAt: localTimeSchema.nullish().transform(orUndefined),
        nights: nights.nullish().transform(orUndefined),
        roomId: id.nullish().transform(orUndefined),
        place: place.transform((value) => value ?? undefined),
        memberIds: memberIds.nullish().transform(orUndefined),
      }),
      { min: 0, max: moduleCodes.length },
    ),
  ).default([]),
});

export type DraftPlanInput = z.output<typeof draftPlanInput>;

/** Modules with rows that a planner has changed, to be looked at again; 500 rows at most. */
export const reviewRowsInput = z.object({
  startsOn: programmeStart,
  modules: uniqueBy(
    "module",
    listOf(
      endsAfterStart(
        z.object({
          ...moduleRule,
          promisedMinutes,
          rows: eachOnce(listOf(draftRow, { min: 0, max: mostRows })),
        }),
      ),
      { min: 0, max: moduleCodes.length },
    ),
  ).refine(isWithinRows, { error: "TOO_LONG", params: { limit: mostRows } }),
});

export type ReviewRowsInput = z.output<typeof reviewRowsInput>;

/** A module with the rows to be saved. */
export const plannedModules = uniqueBy(
  "module",
  listOf(
    endsAfterStart(
      z.object({
        ...moduleRule,
        promisedMinutes,
        rows: eachOnce(listOf(plannedRow, { max: mostRows })),
      }),
    ),
    { max: moduleCodes.length },
  ),
).refine(isWithinRows, { error: "TOO_LONG", params: { limit: mostRows } });

export type PlannedModule = z.output<typeof plannedModules>[number];

function isWithinRows(modules: readonly { readonly rows: readonly unknown[] }[]): boolean {
  return modules.reduce((sum, { rows }) => sum + rows.length, 0) <= mostRows;
}

/** Rows of which no two are the same day of the rule. Refuses DUPLICATE on each later one. */
function eachOnce<Row extends { readonly occurrence: number | null }, Input>(
  list: z.ZodType<readonly Row[], Input>,
): z.ZodType<readonly Row[], Input> {
  return list.superRefine((rows, context) => {
    const seen = new Set<number | null>([null]);
    rows.forEach(({ occurrence }, index) => {
      if (occurrence !== null && seen.has(occurrence)) {
        context.addIssue({ code: "custom", message: "DUPLICATE", path: [index, "occurrence"] });
      }
      seen.add(occurrence);
    });
  });
}

function orUndefined<Value>(value: Value | null | undefined): Value | undefined {
  return value ?? undefined;
}
