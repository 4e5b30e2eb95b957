export type CsvValue = string | number | null;

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
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
