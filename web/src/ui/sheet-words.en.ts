import type { sheetDa } from "./sheet-words.da.ts";
import type { Translation } from "./words.ts";

export const sheetEn = {
  button: "Paste from Excel",
  paste: "Columns from a sheet",
  file: "Or a file (.xlsx or .csv, 2 MB at most)",
  choose: "Choose file",
  reading: "Reading",
  unchanged_one: "{{count}} row stands there already.",
  unchanged_other: "{{count}} rows stand there already.",
  problems_one: "{{count}} fault. The row will not be saved.",
  problems_other: "{{count}} faults. Those rows will not be saved.",
  nothing: "There is nothing to save",
  notYet: "Nothing is saved yet.",
  why: "Pasted from Excel",
  wrong: "Rows that will not be saved",
  row: "Row",
  cell: "Cell",
  says: "It says",
  problem: "What is wrong",
  all: "Show all {{count}}",
  refused: {
    NOT_A_SHEET: "The file is no sheet that can be read. Save it as .xlsx or .csv.",
    FILE_TOO_LARGE: "The file may be 2 MB at most. Part it in several.",
    UNPACKS_TOO_LARGE: "The file is too large once unpacked. Copy the rows to a new sheet.",
    NO_ROWS: "There are no rows under the heads.",
    TOO_MANY_ROWS: "The file may have {{detail}} rows at most. Part it in several.",
    COLUMNS_MISSING: "A column headed {{detail}} is missing.",
    CHANGED_BY_ANOTHER: "Something was changed meanwhile. Look it through, and save again.",
  },
} satisfies Translation<typeof sheetDa>;
