import * as z from "zod";
import { type LocalTime, minutesBetween, type Weekday } from "../calendar/index.ts";
import {
  endsAfterStart,
  listOf,
  localTimeSchema,
  missingOr,
  oneOf,
  uniqueBy,
  wholeNumber,
} from "../text/index.ts";
import { type DateRule, planReferences } from "./date-rule.ts";
import { moduleCodes, phaseCodes } from "./phases.ts";
import {
  type ModulePattern,
  programmeRoles,
  type TemplateContent,
  type TemplateModule,
} from "./template.ts";

/** A weekday by its number, Monday 1 to Sunday 7. Refuses REQUIRED and NOT_AN_OPTION. */
export const weekdaySchema: z.ZodType<Weekday, number> = z.literal([1, 2, 3, 4, 5, 6, 7], {
  error: missingOr("NOT_AN_OPTION"),
});

/**
 * When a phase or a module begins or ends. What the other kind is told by is left out.
 *
 * Units    programme weeks 1 to 120; from a reference up to 24 months, 60 weeks and 120 days to
 *          either side, so that a chain of all of them stays within the calendar's years.
 * Refuses  REQUIRED, NOT_AN_OPTION, NOT_A_NUMBER, TOO_SMALL, TOO_LARGE.
 */
export const dateRuleSchema: z.ZodType<DateRule> = z.discriminatedUnion(
  "kind",
  [
    z.object({
      kind: z.literal("WEEK"),
      week: wholeNumber({ min: 1, max: 120 }),
      weekday: weekdaySchema,
    }),
    z.object({
      kind: z.literal("OFFSET"),
      from: oneOf(planReferences),
      months: wholeNumber({ min: -24, max: 24 }),
      weeks: wholeNumber({ min: -60, max: 60 }),
      days: wholeNumber({ min: -120, max: 120 }),
    }),
  ],
  { error: missingOr("NOT_AN_OPTION") },
);

const count = wholeNumber({ min: 1, max: 60 });

const patternSchema: z.ZodType<ModulePattern> = z.discriminatedUnion(
  "kind",
  [
    z.object({
      kind: z.literal("WEEKLY"),
      every: wholeNumber({ min: 1, max: 12 }),
      weekdays: eachOnce(listOf(weekdaySchema, { max: 7 })),
      count,
    }),
    z.object({ kind: z.literal("DAYS"), count }),
  ],
  { error: missingOr("NOT_AN_OPTION") },
);

const role = oneOf(programmeRoles);

/** Who carries a phase out: at least one role, each once. */
export const phaseRolesInput = z.object({
  roles: eachOnce(listOf(role, { max: programmeRoles.length })),
});

const phaseSchema = z.object({
  number: wholeNumber({ min: 1, max: phaseCodes.length }),
  code: oneOf(phaseCodes),
  start: dateRuleSchema,
  end: dateRuleSchema.nullable(),
  ...phaseRolesInput.shape,
});

/**
 * A course module of a template.
 *
 * Units    a day lasts 15 minutes to 16 hours; 1 to 60 days; 0 to 14 nights.
 * Refuses  what its fields do; END_BEFORE_START, LENGTH_OUT_OF_RANGE on `endsAt`.
 */
export const templateModuleSchema: z.ZodType<TemplateModule> = endsAfterStart(
  z.object({
    code: oneOf(moduleCodes),
    start: dateRuleSchema,
    pattern: patternSchema,
    startsAt: localTimeSchema,
    endsAt: localTimeSchema,
    nights: wholeNumber({ min: 0, max: 14 }),
    role,
  }),
).refine(({ startsAt, endsAt }) => startsAt >= endsAt || isDayLong(startsAt, endsAt), {
  error: "LENGTH_OUT_OF_RANGE",
  path: ["endsAt"],
});

/**
 * A template as it is written: the handbook's 14 phases in their order, and modules, each once.
 *
 * Refuses  NOT_AN_OPTION for a phase in another's place, DUPLICATE for a module or role told twice,
 *          and what each field does. Whether the dates go together is for `templateProblems`.
 */
export const templateContentSchema: z.ZodType<TemplateContent> = z.object({
  phases: listOf(phaseSchema, { min: phaseCodes.length, max: phaseCodes.length }).superRefine(
    (phases, context) => {
      phases.forEach(({ code, number }, index) => {
        const path = [index, code === phaseCodes[index] ? "number" : "code"];
        if (code === phaseCodes[index] && number === index + 1) return;
        context.addIssue({ code: "custom", message: "NOT_AN_OPTION", path });
      });
    },
  ),
  modules: uniqueBy("code", listOf(templateModuleSchema, { max: moduleCodes.length })),
});

function isDayLong(startsAt: LocalTime, endsAt: LocalTime): boolean {
  const minutes = minutesBetween(startsAt, endsAt);
  return minutes >= 15 && minutes <= 16 * 60;
}

function eachOnce<Item, Input>(
  list: z.ZodType<readonly Item[], Input>,
): z.ZodType<readonly Item[], Input> {
  return list.refine((items) => new Set(items).size === items.length, { error: "DUPLICATE" });
}
