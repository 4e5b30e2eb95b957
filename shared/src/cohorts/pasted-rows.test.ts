import { describe, expect, it } from "vitest";
import { localTime, plainDate } from "../calendar/index.ts";
import { datesOf, draftModule } from "./draft.fixture.ts";
import { isAdded, missingMinutes, type PastedRow, pastedRows, withPasted } from "./index.ts";

const today = plainDate("2026-01-05");
const usual = { startsAt: localTime("09:00"), endsAt: localTime("12:00") };
const read = (text: string) => pastedRows(text, today, usual);
const said = (rows: readonly PastedRow[]) =>
  rows.map((it) =>
    it.kind === "ROW"
      ? `${it.line} ${it.date} ${it.startsAt} ${it.endsAt}`
      : `${it.line} ${it.code} ${it.text}`,
  );

describe("columns pasted from a sheet", () => {
  it("are days with their times, whatever form Danish sheets give them", () => {
    const sheet =
      "Dato\tFra\tTil\r\n04.05.2026\t9\t12.00\r\n\r\nma. 11/5-2026\t13:00:00\t16:00:00\r\n";
    expect(said(read(sheet))).toEqual(["2 2026-05-04 09:00 12:00", "4 2026-05-11 13:00 16:00"]);
    expect(said(read("18.5.2026;8.30;11.30"))).toEqual(["1 2026-05-18 08:30 11:30"]);
  });

  it("have the module's times where they give none", () => {
    expect(said(read("4.5\nuge 21"))).toEqual([
      "1 2026-05-04 09:00 12:00",
      "2 2026-05-18 09:00 12:00",
    ]);
  });

  it("say by line what cannot be read, and never make another day of it", () => {
    const sheet =
      "31.2.2026\t9\t12\n4.5.2026\tni\t12\n4.5.2026\t9\t25\n4.5.2026\t12\t9\n4.5.2026\n4.5.2026";
    expect(said(read(sheet))).toEqual([
      "1 NOT_A_DATE 31.2.2026",
      "2 NOT_A_TIME ni",
      "3 NOT_A_TIME 25",
      "4 END_BEFORE_START 9",
      "5 2026-05-04 09:00 12:00",
      "6 DUPLICATE 4.5.2026",
    ]);
    expect(said(read("\n  \n"))).toEqual([]);
  });

  it("are 500 days at most", () => {
    const day = (n: number) => `4.5.2026\t00:${String(n % 60).padStart(2, "0")}\t23:59`;
    const rows = read(Array.from({ length: 501 }, (_, n) => day(n)).join("\n"));
    expect(rows.at(-1)).toMatchObject({ line: 501, code: "TOO_LARGE", text: "500" });
  });
});

describe("a module with the days of a sheet", () => {
  const mondays = draftModule("ACCOUNTING", today);

  it("has them in order, and still promises its hours", () => {
    const pasted = withPasted(mondays, read("13.5.2026\n6.5.2026\nikke en dato 9"));
    expect(datesOf(pasted)).toEqual(["2026-05-06", "2026-05-13"]);
    expect(missingMinutes(pasted)).toBe(18 * 60);
  });

  it("has those beyond its rule as days added by hand", () => {
    const nine = Array.from({ length: 9 }, (_, n) => `${n + 1}.6.2026`).join("\n");
    const pasted = withPasted(mondays, read(nine));
    expect(pasted.rows.filter((row) => isAdded(pasted, row)).map(({ date }) => date)).toEqual([
      "2026-06-09",
    ]);
  });
});
