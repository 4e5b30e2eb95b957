import type { Language } from "../calendar/index.ts";
import { kronerOf, type Oere } from "../money/index.ts";
import type { SheetCell, SheetTrial } from "../text/index.ts";
import type { CostProblemCode, CostRow } from "./cost-sheet.ts";
import {
  type CostColumn,
  costColumns,
  costHeads,
  costKindWords,
  payerWords,
} from "./cost-words.ts";
import { costOf } from "./costs.ts";
import type { Cost } from "./inputs.ts";

/** What a sheet of costs would add; of its rows, those that are there already are told apart. */
export type CostsTrial = SheetTrial<CostProblemCode> & {
  readonly kind: "COSTS";
  readonly rows: readonly PlannedCost[];
  /** Stands for exactly these costs. */
  readonly plan: string;
};

export type PlannedCost = CostRow & { readonly amount: Oere; readonly isKnown: boolean };

/** What was saved of a sheet of costs, and the save by which it is undone; null when nothing was. */
export type CostsImported = { readonly saveId: string | null; readonly added: number };

/**
 * The costs of a sheet, each told whether it is recorded already.
 *
 * Shape    a cost is the same by date, kind, quantity, price, source and payer; where the sheet has it
 *          more often than it is recorded, the rows left over are new.
 */
export function planCosts(
  rows: readonly CostRow[],
  recorded: readonly Cost[],
): readonly PlannedCost[] {
  const left = new Map<string, number>();
  for (const cost of recorded) left.set(keyOf(cost), (left.get(keyOf(cost)) ?? 0) + 1);
  return rows.map((cost) => {
    const known = left.get(keyOf(cost)) ?? 0;
    if (known > 0) left.set(keyOf(cost), known - 1);
    return { ...cost, amount: costOf(cost), isKnown: known > 0 };
  });
}

function keyOf({ incurredOn, kind, quantity, unitPrice, source, payer }: Cost): string {
  return JSON.stringify([incurredOn, kind, quantity, unitPrice, source, payer]);
}

/** Costs as a sheet that `readCosts` reads back to what they are: a head, and a row each. */
export function costsTable(
  costs: readonly Cost[],
  language: Language,
): readonly (readonly SheetCell[])[] {
  const head = costColumns.map((column) => costHeads[language][column]);
  return [head, ...costs.map((cost) => costColumns.map((column) => cell(cost, column, language)))];
}

function cell(cost: Cost, column: CostColumn, language: Language): SheetCell {
  const cells: Readonly<Record<CostColumn, SheetCell>> = {
    DATE: { date: cost.incurredOn },
    KIND: costKindWords[language][cost.kind],
    QUANTITY: cost.quantity,
    UNIT_PRICE: kronerOf(cost.unitPrice),
    SOURCE: cost.source,
    PAYER: payerWords[language][cost.payer],
    AMOUNT: kronerOf(costOf(cost)),
  };
  return cells[column];
}
