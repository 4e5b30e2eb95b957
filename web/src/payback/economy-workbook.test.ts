import { plainDate } from "@mikrolaan/shared/calendar";
import { kronerOf, roundHalfUp } from "@mikrolaan/shared/money";
import { payers } from "@mikrolaan/shared/payback";
import { unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { csvOf } from "../ui/csv.ts";
import { plainRows, xlsxOf } from "../ui/xlsx.ts";
import { basis, cohort, danish, modelAt } from "./economy-model.given.ts";
import type { EconomyModel } from "./economy-model.ts";
import { economyWorkbook } from "./economy-workbook.ts";
import { flowRowsAt, sumOfRows } from "./flow-rows.ts";
import { flowTable } from "./flow-table.ts";
import { formulaCount } from "./formula-evaluator.given.ts";
import { readRowsPoint, rowsAddress } from "./rows-address.ts";
import { readBack, textOf } from "./workbook-read-back.given.ts";
import { paybackIn } from "./workbook-result.ts";

const models: readonly (readonly [string, EconomyModel])[] = [
  ["the illustrative cohort", modelAt("selfSupporting=2")],
  ["one that is never earned back", modelAt("selfSupporting=0")],
  [
    "one with the ladder, prices and both clocks",
    modelAt(
      "refund=LADDER&clock=PROGRAMME_START&persistence=LINEAR&priceGrowthPercent=2&discountRatePercent=4&loans=IN_FLOW&baselineExitShare=0.04",
    ),
  ],
  ["a cohort with records", modelAt("taxShare=0.3&taxMunicipalShare=0.6", cohort)],
];

describe("the workbook", () => {
  it.each(models)(
    "of %s reckons to the figures of the screen when it is read back",
    async (_, model) => {
      const economy = economyIn(model);
      const sheets = await workbookOf(model);
      const { formulas, at, stored } = readBack(
        new Uint8Array(await (await xlsxOf(sheets)).arrayBuffer()),
      );
      expect(formulas.length).toBe(formulaCount(sheets));
      expect(formulas.length).toBeGreaterThan(400);
      for (const key of formulas) {
        const [sheet = "", address = ""] = key.split("!");
        const reckoned = at(sheet, address);
        const result = stored.get(key);
        if (typeof result === "number") expect(reckoned, key).toBeCloseTo(result, 6);
        else expect(reckoned, key).toBe(result);
      }
      const { MUNICIPALITY, ALL_PAYERS } = economy.results;
      expect(at("Resultat", "B9")).toBeCloseTo(kronerOf(MUNICIPALITY.netAfterHorizon), 6);
      expect(at("Resultat", "C9")).toBeCloseTo(kronerOf(ALL_PAYERS.netAfterHorizon), 6);
      // The rows are whole øre, the present value on the screen is of what is not rounded yet.
      expect(at("Resultat", "B12")).toBeCloseTo(MUNICIPALITY.npvKroner, 0);
      const { paybackMonths } = MUNICIPALITY.simple;
      const isWithin = paybackMonths !== null && paybackMonths < economy.monthly.length;
      expect(at("Resultat", "B7")).toBe(isWithin ? paybackMonths : "ikke i perioden");
      expect(paybackIn(economy, "MUNICIPALITY")).toBe(isWithin ? paybackMonths : null);
      expect(sheets[0]?.rows[7]?.[1]).toEqual(
        isWithin ? { date: MUNICIPALITY.simple.paybackOn } : "ikke i perioden",
      );
    },
  );

  it("reckons the present value anew when its rate is changed, as the model does", async () => {
    const sheets = await workbookOf(modelAt("selfSupporting=2&discountRatePercent=3.5"));
    const other = modelAt("selfSupporting=2&discountRatePercent=6");
    const assumptions = sheets.find(({ name }) => name === "Forudsætninger");
    const row = assumptions?.rows.findIndex(([name]) => name === "Kalkulationsrente") ?? 0;
    const bytes = new Uint8Array(await (await xlsxOf(sheets)).arrayBuffer());
    const { at } = readBack(bytes, new Map([[`Forudsætninger!B${row + 1}`, 6]]));
    expect(at("Resultat", "B12")).toBeCloseTo(economyIn(other).results.MUNICIPALITY.npvKroner, 0);
  });

  it("has real days and numbers, and runs nothing that someone wrote", async () => {
    const sheets = await workbookOf(modelAt("", cohort));
    const files = unzipSync(new Uint8Array(await (await xlsxOf(sheets)).arrayBuffer()));
    const texts = textOf(files["xl/sharedStrings.xml"]);
    expect(texts).not.toMatch(/<t[^>]*>[=+@]/);
    // The one source that begins as a formula is a text, and no formula of any sheet holds it.
    for (const [name, file] of Object.entries(files)) {
      if (name.includes("worksheets/sheet")) expect(textOf(file)).not.toContain("HYPERLINK");
    }
    const rows = sheets.find(({ name }) => name === "Rækker")?.rows ?? [];
    const retreat = rows.find((row) => String(row[7]).includes("Faktura 7"));
    expect(retreat?.[2]).toEqual({ date: "2025-11-03" });
    expect(retreat?.[8]).toMatchObject({ value: -70_000.55 });
    expect(csvOf(plainRows(rows))).toContain("-70000,55");
  });

  it("says every assumption with its source, its day and its confidence", async () => {
    const sheets = await workbookOf(modelAt("baselineExitShare=0.04", cohort));
    const rows = sheets.find(({ name }) => name === "Forudsætninger")?.rows ?? [];
    const named = (name: string) => rows.find((row) => row[0] === name);
    expect(named("Var alligevel kommet i gang")).toMatchObject({
      ...{ 1: { value: 0.04, format: "0.0%" }, 5: "sat på siden", 6: null, 9: "skøn" },
    });
    expect(named("Selvforsørgende")?.[5]).toBe("registreret på holdet");
    expect(named("Kommunens andel")).toMatchObject({
      6: "kilde",
      7: { date: "2023-09-12" },
      9: "rimelig",
    });
    expect(named("Uret starter ved")?.[1]).toBe("virksomhedsstart");
  });
});

describe("the rows page", () => {
  it("shows rows that add up to any of 200 points of the charts, to the øre", () => {
    const random = numbersFrom(2007);
    for (let round = 0; round < 200; round += 1) {
      const [, model = modelAt("")] = models[round % models.length] ?? [];
      const { flows, monthly, yearly } = economyIn(model);
      const payer = [undefined, ...payers][random(4)];
      const month = random(monthly.length);
      const year = random(yearly.length);
      const cases = [
        [{ month, payer }, payer ? monthly[month]?.byPayer[payer] : monthly[month]?.total],
        [{ year, payer }, payer ? yearly[year]?.byPayer[payer] : yearly[year]?.total],
        [
          { until: month, payer },
          payer ? monthly[month]?.cumulativeByPayer[payer] : monthly[month]?.cumulative,
        ],
      ] as const;
      const [point = {}, figure] = cases[random(cases.length)] ?? [];
      // By way of the address, as a link in Teams does.
      const address = new URL(rowsAddress(model.settings, point), "http://x");
      const rows = flowRowsAt(
        model.input,
        flows,
        model.cohort,
        readRowsPoint(address.searchParams),
      );
      expect(sumOfRows(rows), address.search).toBe(figure);
      expect(rows.every(({ origin }) => origin.kind !== "UNKNOWN")).toBe(true);
    }
  });

  it("says where each recorded row is from, and no citizen's name", async () => {
    const voice = await danish();
    const model = modelAt("", cohort);
    const rows = flowRowsAt(model.input, economyIn(model).flows, cohort, { basis: "RECORDED" });
    const origins = flowTable(model.input, rows, voice).map((row) => row[7]);
    expect(origins).toEqual(
      expect.arrayContaining([
        "Regning: Faktura 7",
        "Mødedag 01.09.2025, 3 timer à 1.000 kr.",
        "Mette Kragh, 0,37 fuldtidsmåned",
        "Borger 3, Selvforsørgende",
        "Borger 7, Delvist selvforsørgende",
      ]),
    );
  });

  it("passes over what an address asks for and nobody knows", () => {
    const search = new URLSearchParams("month=12x&payer=ME&item=__proto__&until=-1&plan=X");
    expect(Object.values(readRowsPoint(search)).every((it) => it === undefined)).toBe(true);
  });
});

async function workbookOf(model: EconomyModel) {
  const head = {
    ...{ municipality: "Bakkeby", today: plainDate("2026-11-23"), conclusion: "36 måneder" },
    ...{ cohort: "Hold 2", scenario: "" },
  };
  return economyWorkbook(basis, model, economyIn(model), head, await danish());
}

function economyIn({ outcome }: EconomyModel) {
  if (outcome.kind !== "economy") throw new Error(outcome.kind);
  return outcome.economy;
}

/** Whole numbers below a limit, the same ones every time. */
function numbersFrom(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state * 48_271) % 2_147_483_647;
    return roundHalfUp((state / 2_147_483_647) * limit - 0.5) % limit;
  };
}
