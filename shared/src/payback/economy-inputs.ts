import * as z from "zod";
import { anyNumber, oneOf, plainDateSchema, wholeNumber } from "../text/index.ts";
import { type AssumptionFact, assumptionFacts } from "./assumption-facts.ts";
import {
  type AssumptionKey,
  type AssumptionValues,
  assumptionKeys,
  assumptionValues,
} from "./assumption-values.ts";
import { economyChoices } from "./economy.ts";

/** One assumption's value. Refuses REQUIRED, NOT_A_NUMBER (a fraction of a whole), TOO_SMALL, TOO_LARGE. */
export function assumptionSchema(key: AssumptionKey): z.ZodType<number, number> {
  const fact: AssumptionFact = assumptionFacts[key];
  return fact.whole ? wholeNumber(fact) : anyNumber(fact);
}

/**
 * A value for every assumption, each within its bounds and with those that it depends on.
 *
 * Refuses  as each assumption does; TOO_LARGE for more successes than participants, or a survival
 *          that rises from one year to the next; END_BEFORE_START for support that ends first.
 */
export const assumptionValuesSchema: z.ZodType<AssumptionValues, Record<string, number>> = z
  .object(Object.fromEntries(assumptionKeys.map((key) => [key, assumptionSchema(key)])))
  .transform((values) => assumptionValues((key) => values[key] ?? Number.NaN))
  .superRefine((values, context) => {
    for (const [key, other] of noMoreThan) {
      if (values[key] <= values[other]) continue;
      const params = { limit: values[other] };
      context.addIssue({ code: "custom", message: "TOO_LARGE", path: [key], params });
    }
    if (values.supportLastMonth < values.supportFirstMonth) {
      context.addIssue({ code: "custom", message: "END_BEFORE_START", path: ["supportLastMonth"] });
    }
  });

/** What is chosen. Refuses REQUIRED and NOT_AN_OPTION. */
export const economyChoicesSchema = z.object({
  clock: oneOf(economyChoices.clock),
  refund: oneOf(economyChoices.refund),
  activity: oneOf(economyChoices.activity),
  benefits: oneOf(economyChoices.benefits),
  persistence: oneOf(economyChoices.persistence),
  loans: oneOf(economyChoices.loans),
});

/** The part of an economy's input that someone sets on a page. */
export const economySettingsSchema = z.object({
  values: assumptionValuesSchema,
  choices: economyChoicesSchema,
  businessStart: plainDateSchema,
});

export type EconomySettings = z.output<typeof economySettingsSchema>;

const noMoreThan = [
  ["selfSupporting", "participants"],
  ["furtherSelfSupporting", "participants"],
  ["survivalYear2", "survivalYear1"],
  ["survivalYear3", "survivalYear2"],
  ["survivalYear4", "survivalYear3"],
  ["survivalYear5", "survivalYear4"],
] as const satisfies readonly (readonly [AssumptionKey, AssumptionKey])[];
