/**
 * A text as it goes into a sheet: what a spreadsheet would run as a formula is kept as text by an
 * apostrophe before it.
 */
export function guarded(text: string): string {
  return /^'*[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}

/** A text as it stood before it went into a sheet: `guarded` taken back, whatever the text was. */
export function unguarded(cell: string): string {
  return /^'+[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell;
}
