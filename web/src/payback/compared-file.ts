import type { XlsxValue } from "../ui/xlsx.ts";
import type { ComparedLine } from "./compared-lines.ts";

/** The comparison as rows of a sheet: a row for each value, numbers as numbers. */
export function comparedRows(
  head: readonly string[],
  lines: readonly ComparedLine[],
): readonly (readonly XlsxValue[])[] {
  return [
    head,
    ...lines.flatMap(({ columns, cells }) =>
      columns.map((name, at) => [
        name,
        // A reason that stands for all values is said with each of them.
        ...cells.map(({ values }) => values[at] ?? values[0] ?? null),
      ]),
    ),
  ];
}
