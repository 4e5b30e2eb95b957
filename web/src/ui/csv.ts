import { formatDate, type PlainDate } from "@mikrolaan/shared/calendar";
import { guarded } from "@mikrolaan/shared/text";

/** A cell of a file for a spreadsheet; days are told apart from text, so that Excel counts with them. */
export type CsvValue = string | number | { readonly date: PlainDate } | null;

/**
 * Rows as a file that a Danish Excel opens right: semicolons, CRLF, decimal comma, marked as UTF-8.
 * A text that a spreadsheet would run as a formula is kept as text by an apostrophe.
 */
export function csvOf(rows: readonly (readonly CsvValue[])[]): string {
  return `\uFEFF${rows.map((row) => row.map(cellOf).join(";")).join("\r\n")}\r\n`;
}

function cellOf(value: CsvValue): string {
  if (value === null) return "";
  if (typeof value === "number") return String(value).replace(".", ",");
  if (typeof value === "object") return formatDate(value.date, "da");
  const safe = guarded(value);
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
