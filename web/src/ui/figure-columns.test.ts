import { plainDate } from "@mikrolaan/shared/calendar";
import { describe, expect, it } from "vitest";
import { type FigureColumn, figureRows, shownColumns } from "./figure-columns.ts";

type Row = { readonly name: string; readonly kroner: number };

const columns: readonly FigureColumn<Row>[] = [
  { key: "name", head: "Post", value: ({ name }) => name, foot: "I alt", footValue: "I alt" },
  {
    ...{ key: "day", head: "Dato", isOnly: "IN_FILE" },
    value: () => ({ date: plainDate("2026-11-26") }),
  },
  {
    ...{ key: "kroner", head: "Beløb", unit: "kr.", align: "right", footValue: 3.5 },
    value: ({ kroner }) => kroner,
    cell: ({ kroner }) => `${kroner} kr.`,
  },
  { key: "dots", head: "Prikker", value: () => null, cell: () => "●", isOnly: "ON_PAGE" },
];
const rows = [
  { name: "Team", kroner: 1 },
  { name: "Andet", kroner: 2.5 },
];

describe("columns that are shown and saved", () => {
  it("are numbers and days in the file, with units in its head and sums under them", () => {
    const date = { date: plainDate("2026-11-26") };
    expect(figureRows(columns, rows)).toEqual([
      ["Post", "Dato", "Beløb, kr."],
      ["Team", date, 1],
      ["Andet", date, 2.5],
      ["I alt", null, 3.5],
    ]);
    expect(figureRows(columns.slice(1, 2), rows)).toHaveLength(3);
  });

  it("are on the page what the file says, unless they say it in another way", () => {
    const shown = shownColumns(columns);
    expect(shown.map(({ key }) => key)).toEqual(["name", "kroner", "dots"]);
    expect(shown.map(({ cell }) => cell({ name: "Team", kroner: 1 }))).toEqual([
      "Team",
      "1 kr.",
      "●",
    ]);
  });
});
