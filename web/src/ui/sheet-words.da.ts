import type { Words } from "./words.ts";

/** Sheets read in: pasted, or from a file. */
export const sheetDa = {
  button: "Sæt ind fra Excel",
  paste: "Kolonner fra et regneark",
  file: "Eller en fil (.xlsx eller .csv, højst 2 MB)",
  choose: "Vælg fil",
  reading: "Læser",
  unchanged_one: "{{count}} række står der allerede.",
  unchanged_other: "{{count}} rækker står der allerede.",
  problems_one: "{{count}} fejl. Rækken bliver ikke gemt.",
  problems_other: "{{count}} fejl. De rækker bliver ikke gemt.",
  nothing: "Der er ikke noget at gemme",
  notYet: "Intet er gemt endnu.",
  why: "Indsat fra Excel",
  wrong: "Rækker, der ikke bliver gemt",
  row: "Række",
  cell: "Celle",
  says: "Der står",
  problem: "Hvad er galt",
  all: "Vis alle {{count}}",
  refused: {
    NOT_A_SHEET: "Filen er ikke et regneark, der kan læses. Gem den som .xlsx eller .csv.",
    FILE_TOO_LARGE: "Filen må højst være 2 MB. Del den i flere.",
    UNPACKS_TOO_LARGE: "Filen er for stor, når den pakkes ud. Kopiér rækkerne til et nyt regneark.",
    NO_ROWS: "Der er ingen rækker under overskrifterne.",
    TOO_MANY_ROWS: "Filen må højst have {{detail}} rækker. Del den i flere.",
    COLUMNS_MISSING: "Der mangler en kolonne med overskriften {{detail}}.",
    CHANGED_BY_ANOTHER: "Noget er ændret imens. Se det nye igennem, og gem igen.",
  },
} as const satisfies Words;
