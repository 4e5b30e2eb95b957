import type { FigureCell } from "../ui/xlsx.ts";

/** Kroner that the sheet reckons. */
export function kroner(formula: string, value: number): FigureCell {
  return { formula, value, format: twoDecimals };
}

export const twoDecimals = "#,##0.00";
