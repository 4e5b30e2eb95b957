import type { CsvValue } from "../ui/csv.ts";
import type { FigureCell, XlsxValue } from "../ui/xlsx.ts";

/** Kroner that the sheet reckons. */
export function kroner(formula: string, value: number): FigureCell {
  return { formula, value, format: twoDecimals };
}

export const twoDecimals = "#,##0.00";

/** The same cells for a plain file, where a figure has no look and no formula. */
export function plainRows(
  rows: readonly (readonly XlsxValue[])[],
): readonly (readonly CsvValue[])[] {
  return rows.map((row) =>
    row.map((value) =>
      value !== null && typeof value === "object" && "value" in value ? value.value : value,
    ),
  );
}
