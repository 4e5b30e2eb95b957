import * as z from "zod";
import { type Dot, exitRoutes, stages } from "../cohorts/index.ts";
import { benefitTypes, referralSources } from "../participants/index.ts";
import {
  id,
  listOf,
  oneOf,
  optionally,
  optionalText,
  plainDateSchema,
  text,
  versionSchema,
  wholeNumber,
} from "../text/index.ts";
import { monthOf, outcomeSources, outcomeStatuses } from "./outcome-month.ts";
import { keyStages } from "./outcome-plan.ts";

/** Any day stands for its month. */
const month = plainDateSchema.transform(monthOf);

/** What became of someone in a range of months, both ends included; one month is a range of one. */
export const recordOutcomeInput = z.object({
  enrolmentId: id,
  version: versionSchema,
  fromMonth: month,
  toMonth: month,
  status: oneOf(outcomeStatuses),
  source: oneOf(outcomeSources),
  statedOn: plainDateSchema,
  note: optionalText({ max: 500, lines: true }),
});

export type RecordOutcomeInput = z.output<typeof recordOutcomeInput>;

/** What a cohort is expected to come to. */
export const planOutcomesInput = z.object({
  cohortId: id,
  version: versionSchema,
  expected: listOf(
    z.object({ stage: oneOf(keyStages), count: wholeNumber({ min: 0, max: 500 }) }),
    { min: keyStages.length, max: keyStages.length },
  ).refine((list) => new Set(list.map(({ stage }) => stage)).size === list.length, {
    error: "NOT_AN_OPTION",
  }),
  basis: text({ max: 200 }),
});

export type PlanOutcomesInput = z.output<typeof planOutcomesInput>;

/** Which people, and as of which day; all of them and today unless told. */
export const outcomeFilter = z.object({
  cohortId: optionally(id),
  asOf: optionally(plainDateSchema),
  referralSource: optionally(oneOf(referralSources)),
  benefitType: optionally(oneOf(benefitTypes)),
});

export type OutcomeFilter = z.output<typeof outcomeFilter>;

/** What a person's dot can say, in the order they are drawn. */
export const dots = [
  "SELF_SUPPORTING",
  "JOB_OR_EDUCATION",
  "IN_PROGRESS",
  "STOPPED",
] as const satisfies readonly Dot[];

/** The kinds of figure that open as rows. */
export const figureKinds = ["PEOPLE", "REACHED", "HERE", "EXIT", "DOT", "MONTH"] as const;

/** A figure to open: its kind, and what that kind needs. */
export const outcomeFigure = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("PEOPLE") }),
  z.object({ kind: z.literal("REACHED"), stage: oneOf(stages) }),
  z.object({ kind: z.literal("HERE"), stage: oneOf(stages) }),
  z.object({ kind: z.literal("EXIT"), exitRoute: oneOf(exitRoutes) }),
  z.object({ kind: z.literal("DOT"), dot: oneOf(dots) }),
  z.object({ kind: z.literal("MONTH"), month, status: oneOf(outcomeStatuses) }),
]);

export type OutcomeFigure = z.output<typeof outcomeFigure>;
