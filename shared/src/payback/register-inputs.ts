import * as z from "zod";
import {
  anyNumber,
  id,
  listOf,
  oneOf,
  optionally,
  optionalNumber,
  optionalText,
  plainDateSchema,
  text,
  uniqueBy,
  versionSchema,
  wholeNumber,
} from "../text/index.ts";
import { assumptionFacts } from "./assumption-facts.ts";
import { type AssumptionKey, assumptionKeys } from "./assumption-values.ts";
import { economyChoices } from "./economy.ts";
import { confidences, registerProblems } from "./register.ts";

const bounds = { min: -1e12, max: 1e12 };
const number = anyNumber(bounds);

const key = oneOf<AssumptionKey>(assumptionKeys);

/** A new value of an assumption, with its range, where it is from and why it is changed. */
export const changeAssumptionInput = z
  .object({
    key,
    /** The entry it replaces, as the page read it; null for the shipped one. */
    replaces: optionally(id),
    value: number,
    low: optionalNumber(bounds),
    high: optionalNumber(bounds),
    source: text({ max: 200 }),
    sourceDate: optionally(plainDateSchema),
    confidence: oneOf(confidences),
    reason: text({ max: 300 }),
  })
  .superRefine((asked, context) => {
    for (const { field, code, ...more } of registerProblems(asked.key, asked)) {
      context.addIssue({ code: "custom", message: code, path: [field], params: more });
    }
  });

export type ChangeAssumptionInput = z.output<typeof changeAssumptionInput>;

/** What an assumption turned out to be in a year, and how that is known. */
export const recordRealisedInput = z
  .object({
    key,
    year: wholeNumber({ min: 1990, max: 2100 }),
    value: number,
    source: text({ max: 200 }),
    version: versionSchema,
  })
  .superRefine((asked, context) => {
    const { min, max } = assumptionFacts[asked.key];
    if (asked.value < min || asked.value > max) {
      const [message, limit] = asked.value < min ? ["TOO_SMALL", min] : ["TOO_LARGE", max];
      context.addIssue({
        code: "custom",
        message: String(message),
        path: ["value"],
        params: { limit },
      });
    }
  });

export type RecordRealisedInput = z.output<typeof recordRealisedInput>;

const choice = <Name extends keyof typeof economyChoices>(name: Name) =>
  optionally(oneOf<(typeof economyChoices)[Name][number]>(economyChoices[name]));

/** A scenario: what is set otherwise than the register has it, under a name. */
export const saveScenarioInput = z.object({
  id: optionally(id),
  version: versionSchema,
  name: text({ max: 80 }),
  note: optionalText({ max: 1000 }),
  /** The cohort it starts from; null for the illustrative one. */
  cohortId: optionally(id),
  values: uniqueBy(
    "key",
    listOf(
      z.object({ key, value: number }).superRefine((asked, context) => {
        for (const { code, ...more } of registerProblems(asked.key, {
          ...asked,
          low: null,
          high: null,
        })) {
          context.addIssue({ code: "custom", message: code, path: ["value"], params: more });
        }
      }),
      { min: 0, max: assumptionKeys.length },
    ),
  ),
  choices: z.object({
    clock: choice("clock"),
    refund: choice("refund"),
    activity: choice("activity"),
    benefits: choice("benefits"),
    persistence: choice("persistence"),
    loans: choice("loans"),
  }),
});

export type SaveScenarioInput = z.output<typeof saveScenarioInput>;

/** A copy of a scenario, one's own or a shipped one, under another name. */
export const copyScenarioInput = z.object({ id: text({ max: 80 }), name: text({ max: 80 }) });

export type CopyScenarioInput = z.output<typeof copyScenarioInput>;

/** Signing off or taking away a scenario, as the page read it. */
export const scenarioAsRead = z.object({ id, version: versionSchema });

export type ScenarioAsRead = z.output<typeof scenarioAsRead>;
