import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, formatDate, plainDate } from "../calendar/index.ts";
import { oere } from "../money/index.ts";
import { guarded, mostImportRows, type SheetCell, type Table } from "../text/index.ts";
import {
  type Cost,
  costKinds,
  costOf,
  costSchema,
  costsTable,
  isSheetOfCosts,
  payers,
  planCosts,
  readCosts,
} from "./index.ts";

const today = plainDate("2026-11-23");
const head = "Dato;Art;Antal;Pris pr. enhed;Kilde";
const sheet = (text: string): Table => text.split("\n").map((line) => line.split(";"));

function rowsOf(text: string) {
  const read = readCosts(sheet(text), today);
  if (read.kind === "REFUSED") throw new Error(read.code);
  return read;
}

const retreat: Cost = {
  incurredOn: plainDate("2026-08-16"),
  kind: "RETREAT",
  quantity: 56,
  unitPrice: oere(125_000),
  source: "Faktura 7",
  payer: "MUNICIPALITY",
};

describe("a sheet of costs", () => {
  it("is read by its heads, in any order and either language", () => {
    const danish = rowsOf(`${head}\n16.08.2026;Kursusinternat;56;1.250,00;Faktura 7`);
    expect(danish.rows).toEqual([{ ...retreat, row: 2 }]);
    const english = rowsOf(
      "Source;Payer;Amount;Unit price;Quantity;Kind;Date\nFaktura 7;Municipality;70.000;1250;56;Retreat;2026-08-16",
    );
    expect(english.rows).toEqual([{ ...retreat, row: 2 }]);
  });

  it("without heads is read in the order in which we write it", () => {
    const read = rowsOf("16/8-2026;Internat;56;1250 kr.;Faktura 7;;70.000,00 kr.");
    expect(read).toMatchObject({ total: 1, heads: [], rows: [{ ...retreat, row: 1 }] });
    expect(rowsOf("uge 33;Andet;1;5;Faktura").rows).toMatchObject([{ source: "Faktura" }]);
  });

  it.each([
    ["16.08.2026", "56", "1.250,00"],
    ["16 8 2026", "56,00", "1250"],
    ["160826", "56,0", "1.250 kr."],
    ["16/8", "56", "1.250,-"],
    ["2026-08-16", "56", "kr. 1.250,00"],
  ])("reads %s, %s and %s as offices write them", (date, quantity, price) => {
    const read = rowsOf(`${head}\n${date};Kursusinternat;${quantity};${price};Faktura 7`);
    expect(read.rows).toEqual([{ ...retreat, row: 2 }]);
  });

  it.each([
    ["31.2.2026;Andet;1;5;A", 1, "NOT_A_DATE"],
    [";Andet;1;5;A", 1, "REQUIRED"],
    ["1.2.2026;Kager;1;5;A", 2, "NOT_A_KIND"],
    ["1.2.2026;;1;5;A", 2, "REQUIRED"],
    ["1.2.2026;Andet;mange;5;A", 3, "NOT_A_NUMBER"],
    ["1.2.2026;Andet;1.5;5;A", 3, "NOT_A_NUMBER"],
    ["1.2.2026;Andet;0;5;A", 3, "TOO_SMALL"],
    ["1.2.2026;Andet;-1;5;A", 3, "TOO_SMALL"],
    ["1.2.2026;Andet;0,125;5;A", 3, "TOO_MANY_DECIMALS"],
    ["1.2.2026;Andet;1;12.50;A", 4, "NOT_AN_AMOUNT"],
    ["1.2.2026;Andet;1;1,234;A", 4, "TOO_MANY_DECIMALS"],
    ["1.2.2026;Andet;1;-5;A", 4, "TOO_SMALL"],
    ["1.2.2026;Andet;1000;100.000.000;A", 4, "TOO_LARGE"],
    ["1.2.2026;Andet;1;5;", 5, "REQUIRED"],
    [`1.2.2026;Andet;1;5;${"x".repeat(201)}`, 5, "TOO_LONG"],
  ])("%s is wrong in cell %i: %s", (line, column, code) => {
    const read = rowsOf(`${head}\n${line}\n16.08.2026;Kursusinternat;56;1250;Faktura 7`);
    expect(read.problems.map((it) => [it.row, it.column, it.code])).toEqual([[2, column, code]]);
    expect(read.rows).toEqual([{ ...retreat, row: 3 }]);
  });

  it("tells every wrong cell of a row, and what it says", () => {
    const read = rowsOf("i går;Kager;mange;gratis;;EU;1");
    expect(read.problems.map(({ column, code, text }) => [column, code, text])).toEqual([
      [1, "NOT_A_DATE", "i går"],
      [2, "NOT_A_KIND", "Kager"],
      [3, "NOT_A_NUMBER", "mange"],
      [4, "NOT_AN_AMOUNT", "gratis"],
      [6, "NOT_A_PAYER", "EU"],
      [5, "REQUIRED", ""],
    ]);
  });

  it("with an amount that is not quantity times price is not believed", () => {
    const amounts = (amount: string) =>
      rowsOf(`1.2.2026;Andet;3;33,33;A;;${amount}`).problems.map(({ code }) => code);
    for (const right of ["", "99,99", "100", "100 kr."]) expect(amounts(right)).toEqual([]);
    for (const wrong of ["99,98", "99", "9999", "?"]) {
      expect(amounts(wrong)).toEqual(["AMOUNT_DIFFERS"]);
    }
  });

  it("without rows, with too many, or without a column is refused as a whole", () => {
    const refusal = (text: string) => {
      const read = readCosts(sheet(text), today);
      return read.kind === "REFUSED" ? [read.code, ...read.detail] : [];
    };
    expect(refusal("")).toEqual(["NO_ROWS"]);
    expect(refusal(head)).toEqual(["NO_ROWS"]);
    expect(refusal("Dato;Art;Beløb\n1.2.2026;Andet;5")).toEqual([
      ...["COLUMNS_MISSING", "QUANTITY", "UNIT_PRICE", "SOURCE"],
    ]);
    const lines = (count: number) => Array.from({ length: count }, () => "x").join("\n");
    expect(refusal(lines(mostImportRows))).toEqual([]);
    expect(refusal(lines(mostImportRows + 1))).toEqual(["TOO_MANY_ROWS", "5000"]);
  });

  it("is told from other sheets of a file by its heads", () => {
    expect(isSheetOfCosts(head.split(";"))).toBe(true);
    expect(isSheetOfCosts(["Forudsætninger"])).toBe(false);
  });
});

describe("costs that are recorded already", () => {
  it("are known, unless the sheet has them more often", () => {
    const rows = [1, 2, 3].map((row) => ({ ...retreat, row }));
    const other = { ...retreat, row: 4, payer: "STATE" as const };
    const planned = planCosts([...rows, other], [retreat, retreat]);
    expect(planned.map(({ isKnown }) => isKnown)).toEqual([true, true, false, false]);
    expect(planned.map(({ amount }) => amount)).toEqual(Array(4).fill(7_000_000));
  });
});

/** As a file holds it: days as Excel has them or as a Danish CSV does, figures with a comma. */
const filed = (rows: readonly (readonly SheetCell[])[]): Table =>
  rows.map((row) =>
    row.map((cell) => {
      if (cell === null) return "";
      if (typeof cell === "number") return String(cell).replace(".", ",");
      return typeof cell === "string" ? guarded(cell) : formatDate(cell.date, "da");
    }),
  );

const anyCost = fc
  .record({
    incurredOn: fc
      .integer({ min: 0, max: 4000 })
      .map((days) => addDays(plainDate("2020-01-01"), days)),
    kind: fc.constantFrom(...costKinds),
    quantity: fc.integer({ min: 1, max: 100_000 }).map((hundredths) => hundredths / 100),
    unitPrice: fc.integer({ min: 0, max: 99_999_999 }).map(oere),
    source: fc.oneof(fc.string({ maxLength: 40 }), fc.constantFrom("=1+1", "'=x", "-5", "Faktura")),
    payer: fc.constantFrom(...payers),
  })
  .map((cost) => costSchema.safeParse(cost))
  .filter((read) => read.success)
  .map(({ data }) => data);

it("costs taken out as a sheet are the same costs when read in again", () => {
  const costs = fc.array(anyCost, { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(costs, fc.constantFrom("da", "en"), (taken, language) => {
      const read = readCosts(filed(costsTable(taken, language)), today);
      const rows = read.kind === "READ" ? read.rows : [];
      expect(rows).toEqual(taken.map((cost, index) => ({ ...cost, row: index + 2 })));
      expect(planCosts(rows, taken.toReversed()).every(({ isKnown }) => isKnown)).toBe(true);
      expect(planCosts(rows, []).map(({ amount }) => amount)).toEqual(taken.map(costOf));
    }),
  );
});
