import { type PlainDate, parseDateInput } from "../calendar/index.ts";
import { kronerOf, parseKronerInput, parseNumberInput } from "../money/index.ts";
import {
  type ColumnPlaces,
  cellOf,
  columnPlaces,
  filledRows,
  firstRow,
  inputIssues,
  mostImportRows,
  type SheetProblem,
  type Table,
  type TableRefusal,
} from "../text/index.ts";
import { type CostColumn, costColumnOf, costColumns, costKindOf, payerOf } from "./cost-words.ts";
import { costOf } from "./costs.ts";
import { type Cost, costSchema } from "./inputs.ts";

/** A cost in a row of a sheet. */
export type CostRow = Cost & { readonly row: number };

const problemCodes = [
  "REQUIRED",
  "NOT_A_DATE",
  "NOT_A_KIND",
  "NOT_A_PAYER",
  "NOT_A_NUMBER",
  "NOT_AN_AMOUNT",
  "TOO_MANY_DECIMALS",
  "TOO_SMALL",
  "TOO_LARGE",
  "AMOUNT_DIFFERS",
  "TOO_LONG",
  "CONTROL_CHARACTERS",
  "NOT_TEXT",
] as const;

export type CostProblemCode = (typeof problemCodes)[number];

export type CostProblem = SheetProblem<CostProblemCode>;

export type CostsRead =
  | {
      readonly kind: "READ";
      readonly heads: readonly string[];
      readonly total: number;
      readonly rows: readonly CostRow[];
      readonly problems: readonly CostProblem[];
    }
  | TableRefusal;

/**
 * Costs in a sheet, as a Danish Excel writes dates and numbers.
 *
 * Units    rows and columns from 1, as the sheet numbers them; prices in kroner.
 * Shape    by the heads, in Danish or English; without any in the order of `costColumns`. Without a
 *          payer it is the municipality; an amount, where there is one, must be quantity times price.
 * Refuses  the whole sheet: NO_ROWS, TOO_MANY_ROWS, COLUMNS_MISSING. A row with a problem is left
 *          out, and all its problems are told.
 * Example  "16.08.2026;Kursusinternat;56;1.250,00;Faktura 7" is 70,000 kr. of the municipality's.
 */
export function readCosts(table: Table, today: PlainDate): CostsRead {
  const filled = filledRows(table);
  const headed = columnPlaces(firstRow(table), costColumnOf);
  // One word may be a head by chance, as a source that is called "Faktura".
  const isHeaded = Object.keys(headed).length > 1;
  const at = isHeaded ? headed : ownOrder;
  const missing = neededColumns.filter((column) => at[column] === undefined);
  const rows = isHeaded ? filled.slice(1) : filled;
  if (missing.length > 0) return { kind: "REFUSED", code: "COLUMNS_MISSING", detail: missing };
  if (rows.length === 0) return { kind: "REFUSED", code: "NO_ROWS", detail: [] };
  if (rows.length > mostImportRows) {
    return { kind: "REFUSED", code: "TOO_MANY_ROWS", detail: [String(mostImportRows)] };
  }
  const read = rows.map(({ cells, row }) => readCost(cells, row, at, today));
  return {
    kind: "READ",
    heads: isHeaded ? firstRow(table) : [],
    total: rows.length,
    rows: read.flatMap((it) => ("problems" in it ? [] : [it])),
    problems: read.flatMap((it) => ("problems" in it ? it.problems : [])),
  };
}

const neededColumns = ["DATE", "KIND", "QUANTITY", "UNIT_PRICE", "SOURCE"] as const;

const ownOrder: ColumnPlaces<CostColumn> = Object.fromEntries(
  costColumns.map((column, index) => [column, index + 1]),
);

/** Whether a head is that of a sheet of costs. */
export function isSheetOfCosts(head: readonly string[]): boolean {
  const places = columnPlaces(head, costColumnOf);
  return neededColumns.every((column) => places[column] !== undefined);
}

function readCost(
  cells: readonly string[],
  row: number,
  at: ColumnPlaces<CostColumn>,
  today: PlainDate,
): CostRow | { readonly problems: readonly CostProblem[] } {
  const cell = (column: CostColumn) => cellOf(cells, at[column]);
  const problems: CostProblem[] = [];
  const wrong = (column: CostColumn, code: CostProblemCode) => {
    const known = problems.some((it) => it.column === at[column]);
    if (!known) problems.push({ row, column: at[column] ?? null, code, text: cell(column) });
    return undefined;
  };

  const date = parseDateInput(cell("DATE"), today);
  const quantity = parseNumberInput(cell("QUANTITY"));
  const price = parseKronerInput(cell("UNIT_PRICE"));
  const payer = cell("PAYER") === "" ? "MUNICIPALITY" : payerOf(cell("PAYER"));
  const read = costSchema.safeParse({
    incurredOn: date.kind === "date" ? date.date : wrong("DATE", missingOr(date, "NOT_A_DATE")),
    kind: costKindOf(cell("KIND")) ?? wrong("KIND", cell("KIND") ? "NOT_A_KIND" : "REQUIRED"),
    quantity:
      quantity.kind === "number"
        ? quantity.value
        : wrong("QUANTITY", missingOr(quantity, "NOT_A_NUMBER")),
    unitPrice:
      price.kind === "amount"
        ? price.amount
        : wrong("UNIT_PRICE", price.code === "EMPTY" ? "REQUIRED" : price.code),
    source: cell("SOURCE"),
    payer: payer ?? wrong("PAYER", "NOT_A_PAYER"),
  });
  // Of a cell that could not be read at all, the schema only knows that it is missing.
  for (const { field, code } of read.success ? [] : inputIssues(read.error)) {
    const column = columnOfField(field);
    if (column) wrong(column, problemCodes.find((it) => it === code) ?? "NOT_TEXT");
  }
  if (read.success && !isAmountOf(read.data, cell("AMOUNT"))) wrong("AMOUNT", "AMOUNT_DIFFERS");
  return read.success && problems.length === 0 ? { ...read.data, row } : { problems };
}

function missingOr(
  { code }: { readonly code: string },
  otherwise: CostProblemCode,
): CostProblemCode {
  return code === "EMPTY" ? "REQUIRED" : otherwise;
}

function columnOfField(field: string): CostColumn | undefined {
  return neededColumns.find((column) => fieldOf[column] === field);
}

const fieldOf = {
  DATE: "incurredOn",
  KIND: "kind",
  QUANTITY: "quantity",
  UNIT_PRICE: "unitPrice",
  SOURCE: "source",
} as const satisfies Record<(typeof neededColumns)[number], keyof Cost>;

/** Whether a written amount is what the cost comes to, as exactly as it is written; blank says nothing. */
function isAmountOf(cost: Cost, written: string): boolean {
  if (written === "") return true;
  const read = parseNumberInput(written, "da", "kr.");
  if (read.kind === "refused") return false;
  const halfOfLast = 0.5 * 10 ** -Math.min(read.decimals, 2);
  return Math.abs(read.value - kronerOf(costOf(cost))) < halfOfLast + 1e-6;
}
