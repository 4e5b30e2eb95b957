import type { ReactNode } from "react";
import type { CsvValue } from "./csv.ts";
import type { Column } from "./data-table.tsx";
import type { TableFile } from "./table-file.tsx";

/** A column of a table that is also a file: `value` is what the file holds and, unless `cell` says otherwise, what is shown. */
export type FigureColumn<Row> = Omit<Column<Row>, "cell"> & {
  readonly value: (row: Row) => CsvValue;
  readonly cell?: (row: Row) => ReactNode;
  /** What the file says under the column. */
  readonly footValue?: CsvValue;
  /** The other of the two tells it in another way. */
  readonly isOnly?: "IN_FILE" | "ON_PAGE";
};

/** The columns as a table on a page has them. */
export function shownColumns<Row>(columns: readonly FigureColumn<Row>[]): readonly Column<Row>[] {
  return columns
    .filter(({ isOnly }) => isOnly !== "IN_FILE")
    .map(({ value, cell, footValue: _foot, isOnly: _only, ...column }) => ({
      ...column,
      cell: cell ?? ((row) => textOf(value(row))),
    }));
}

/** The rows of a file: heads with their units, the figures, and what stands under them. */
export function figureRows<Row>(
  columns: readonly FigureColumn<Row>[],
  rows: readonly Row[],
): TableFile["rows"] {
  const kept = columns.filter(({ isOnly }) => isOnly !== "ON_PAGE");
  const head = kept.map(({ head, unit }) => (unit ? `${head}, ${unit}` : head));
  const body = rows.map((row) => kept.map(({ value }) => value(row)));
  const hasFoot = kept.some(({ footValue }) => footValue !== undefined);
  return [head, ...body, ...(hasFoot ? [kept.map(({ footValue = null }) => footValue)] : [])];
}

function textOf(value: CsvValue): string | number | null {
  if (typeof value === "object" && value !== null) {
    throw new TypeError("A date is shown by a cell of its own.");
  }
  return value;
}
