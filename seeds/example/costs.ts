import { type Oere, timesOere } from "@mikrolaan/shared/money";
import { type CostKind, costOf, type Payer } from "@mikrolaan/shared/payback";
import { illustrativeCosts } from "../payback/illustrative-cohort.ts";
import { exampleId, type TownNumber } from "./ids.ts";
import { dayOf } from "./path.ts";
import type { ExampleCohort } from "./town.ts";
import type { ExampleCostItem } from "./town-payback.ts";

/** A cost as someone wrote it down, in the Friday of a programme week. */
export type Spent = {
  readonly kind: CostKind;
  readonly quantity: number;
  /** The illustrative cohort's unless told. */
  readonly unitPrice?: Oere;
  readonly week: number;
  readonly source: string;
  /** The municipality unless told. */
  readonly payer?: Payer;
};

/** What a cohort has cost so far, each with where the figure is from. */
export function costItemsOf(
  town: TownNumber,
  number: number,
  { id: cohort, startsOn }: ExampleCohort,
  spent: readonly Spent[],
): readonly ExampleCostItem[] {
  return spent.map(({ kind, quantity, week, source, payer = "MUNICIPALITY", ...told }, index) => {
    const unitPrice = told.unitPrice ?? illustrativePriceOf(kind);
    return {
      id: exampleId(town, "costItem", number * 100 + index + 1),
      cohort,
      kind,
      quantity,
      unitPrice,
      amount: costOf({ kind, quantity, unitPrice }),
      payer,
      incurredOn: dayOf(startsOn, week, 5),
      source,
    };
  });
}

/** A unit's price in the illustrative cohort; of a loan, the part that is assumed lost. */
function illustrativePriceOf(kind: CostKind): Oere {
  const item = illustrativeCosts.find((it) => it.kind === kind);
  if (!item) throw new RangeError(`The illustrative cohort has no price of ${kind}`);
  return "lossShare" in item ? timesOere(item.unitPrice, item.lossShare) : item.unitPrice;
}
