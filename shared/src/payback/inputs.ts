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
import { payers } from "./economy.ts";

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

/** A cost, with who pays it and where the figure is from. */
const costFields = {
  kind: oneOf(costKinds),
  quantity: decimalNumber({ min: 0.01, max: 1_000_000, decimals: 2 }),
  unitPrice: oereWithin({ min: 0, max: oere(mostKroner * 100) }),
  incurredOn: plainDateSchema,
  source: text({ max: 200 }),
  payer: oneOf(payers),
};

/** A cost as someone typed it or had it in a sheet; together it is no more than one price may be. */
export const costSchema = z.object(costFields).superRefine(amountWithin);

export type Cost = z.output<typeof costSchema>;

/** A cost that a cohort has had. */
export const recordCostInput = z.object({ cohortId: id, ...costFields }).superRefine(amountWithin);

export type RecordCostInput = z.output<typeof recordCostInput>;

function amountWithin(
  { quantity, unitPrice }: { readonly quantity: number; readonly unitPrice: number },
  context: z.RefinementCtx,
): void {
  const most = mostKroner * 100;
  if (quantity * unitPrice <= most) return;
  const params = { limit: Math.floor(most / quantity) };
  context.addIssue({ code: "custom", message: "TOO_LARGE", path: ["unitPrice"], params });
}
