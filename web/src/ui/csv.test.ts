import { plainDate } from "@mikrolaan/shared/calendar";
import { describe, expect, it } from "vitest";
import { csvOf } from "./csv.ts";

describe("a file for a spreadsheet", () => {
  it("opens right in a Danish Excel", () => {
    expect(
      csvOf([
        ["Hold", "Andel"],
        ["Hold 1; forår", 0.25],
        ["Åse", null],
      ]),
    ).toBe('\uFEFFHold;Andel\r\n"Hold 1; forår";0,25\r\nÅse;\r\n');
  });

  it("never runs what someone wrote", () => {
    expect(csvOf([["=1+1"], ["+45"], ["-2"], ["@x"]])).toBe(
      "\uFEFF'=1+1\r\n'+45\r\n'-2\r\n'@x\r\n",
    );
  });

  it("has days as a Danish Excel reads them", () => {
    expect(csvOf([[{ date: plainDate("2026-11-03") }]])).toBe("\uFEFF03.11.2026\r\n");
  });

  it("keeps a negative number a number", () => {
    expect(csvOf([[-1234.5]])).toBe("\uFEFF-1234,5\r\n");
  });
});
