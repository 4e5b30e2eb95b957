import * as z from "zod";
import { oere } from "../money/index.ts";
import {
  anyNumber,
  decimalNumber,
  id,
  listOf,
  oereWithin,
  oneOf,
  optionalWholeNumber,
  plainDateSchema,
  text,
  wholeNumber,
} from "../text/index.ts";
import { costKinds } from "./costs.ts";

// Enough for any municipality, and small enough that no sum of them leaves what is counted exactly.
const mostKroner = 1_000_000_000;

/**
 * The assumptions of a payback calculation, as someone set them on the page.
 *
 * Estimates may have any decimals: a computed saving comes as it is, and is rounded where shown.
 */
export const paybackInputSchema = z
  .object({
    participants: wholeNumber({ min: 1, max: 500 }),
    selfSupporting: wholeNumber({ min: 0, max: 500 }),
    costs: listOf(
      z.object({
        label: text({ max: 120 }),
        amountKroner: anyNumber({ min: 0, max: mostKroner }),
        month: optionalWholeNumber({ min: 0, max: 600 }).transform((month) => month ?? 0),
      }),
      { min: 0, max: 200 },
    ),
    savingPerPersonPerYearKroner: anyNumber({ min: -mostKroner, max: mostKroner }),
    horizonYears: wholeNumber({ min: 1, max: 50 }),
    discountRatePercent: anyNumber({ min: 0, max: 20 }),
  })
  .superRefine(({ participants, selfSupporting }, context) => {
    if (selfSupporting <= participants) return;
    context.addIssue({
      code: "custom",
      message: "TOO_LARGE",
      path: ["selfSupporting"],
      params: { limit: participants },
    });
  });

/** A cost that a cohort has had, with where the figure is from. */
export const recordCostInput = z.object({
  cohortId: id,
  kind: oneOf(costKinds),
  quantity: decimalNumber({ min: 0, max: 1_000_000, decimals: 2 }),
  unitPrice: oereWithin({ min: 0, max: oere(mostKroner * 100) }),
  incurredOn: plainDateSchema,
  source: text({ max: 200 }),
});

export type RecordCostInput = z.output<typeof recordCostInput>;
