import { plainDate } from "@mikrolaan/shared/calendar";
import { describe, expect, it } from "vitest";
import { csvOf } from "../ui/csv.ts";
import { plainRows, xlsxOf } from "../ui/xlsx.ts";
import { comparedRows } from "./compared-file.ts";
import { type ComparedCell, comparedLines, type DrawnModel } from "./compared-lines.ts";
import { danish, basis as shipped } from "./economy-model.given.ts";
import {
  type EconomyBasis,
  type EconomyModel,
  economyModel,
  type Scenario,
} from "./economy-model.ts";
import { noSettings } from "./economy-settings.ts";
import { chanceText, rangeText } from "./explorer-text.ts";
import { baseline, lasting, noChoices, published, scenario } from "./scenario.given.ts";
import { setsOf, setsOfScenario } from "./scenario-content.ts";
import { differences } from "./scenario-difference.ts";
import type { UncertaintyFigures } from "./uncertainty-figures.ts";
import { uncertaintyOf } from "./uncertainty-job.ts";
import { jobOf } from "./uncertainty-job-of.ts";
import { readBack } from "./workbook-read-back.given.ts";

const today = plainDate("2026-11-23");

describe("scenarios side by side", () => {
  it("differ in their numbers and choices and in nothing else", () => {
    expect(differences(models(published, published))).toEqual([]);
    expect(differences(models(published))).toEqual([]);
    expect(differences(models(published, baseline, lasting))).toEqual([
      { kind: "choice", name: "persistence" },
      { kind: "value", key: "baselineExitShare" },
    ]);
  });

  it("show what comes of each, then what differs, in the unit that people read", async () => {
    const lines = comparedLines(drawnOf(published, baseline, lasting), await danish());
    const byKey = Object.fromEntries(lines.map(({ key, cells }) => [key, textsOf(cells)]));
    expect(byKey.breakEven).toEqual(["1,2 af 20", "2,0 af 20", "1,7 af 20"]);
    expect(byKey.breakEvenGross).toEqual(["1,2 af 20", "1,2 af 20", "1,7 af 20"]);
    expect(byKey.net?.[0]).toBe("+404.814");
    expect(byKey.persistence).toEqual(["hele perioden", "hele perioden", "falder jævnt til år 5"]);
    expect(byKey.baselineExitShare).toEqual(["0\u00a0%", "4\u00a0%", "0\u00a0%"]);
  });

  it("say how likely each is to be paid back, as the calculation does, and reckon until then", async () => {
    const voice = await danish();
    const waiting = drawnOf(published, lasting);
    const [payback, chance] = comparedLines(waiting, voice);
    expect(textsOf(payback?.cells)).toEqual(["36 måneder", expect.stringMatching(/måneder$/)]);
    expect(payback?.cells.map(({ under }) => under)).toEqual(["regner …", "regner …"]);
    expect(chance?.name).toBe("Tjent hjem inden 5 år");
    expect(textsOf(chance?.cells)).toEqual(["regner …", "regner …"]);

    const drawn = waiting.map(({ model }) => ({ model, figures: figuresOf(model) }));
    const [known, likely] = comparedLines(drawn, voice);
    for (const [at, { model, figures }] of drawn.entries()) {
      expect(known?.cells[at]?.under).toBe(rangeText(figures.range, model, voice));
      expect(likely?.cells[at]?.text).toBe(chanceText(figures.chance, voice));
    }
    const [sure = 0, falling = 1] = drawn.map(({ figures }) => figures.chance);
    expect(falling).toBeLessThan(sure);
  });

  it("name the period only where all have the same, and the reason where nothing can be told", async () => {
    const longer = scenario("longer", { values: [{ key: "horizonYears", value: 10 }] });
    const gap = scenario("gap", { values: [], choices: { ...noChoices, benefits: "RATE_PACKS" } });
    const lines = comparedLines(drawnOf(published, longer, gap), await danish());
    expect(lines[1]?.name).toBe("Tjent hjem inden perioden er gået");
    for (const { key, cells } of lines.slice(0, 6)) {
      expect(cells[2]?.text, key).toMatch(/^Kan ikke regnes/);
      expect(cells[2]?.under, key).toBeUndefined();
    }
  });

  it("are saved with what the scenario under them sets, and the page's own on top", () => {
    const settings = {
      ...noSettings,
      values: { selfSupporting: 3 },
      choices: { refund: "LADDER" } as const,
    };
    expect(setsOf(settings, lasting)).toEqual({
      cohortId: null,
      values: [
        { key: "discountRatePercent", value: 0 },
        { key: "selfSupporting", value: 3 },
      ],
      choices: { ...noChoices, refund: "LADDER", persistence: "LINEAR" },
    });
    expect(setsOf(noSettings, lasting)).toEqual(setsOfScenario(lasting));
  });

  it("go to Excel as numbers with their look, and as text only where there is none", async () => {
    const never = scenario("never", { values: [{ key: "selfSupporting", value: 0 }] });
    const drawn = drawnOf(published, baseline, lasting, never).map(({ model }) => ({
      ...{ model, figures: figuresOf(model) },
    }));
    const lines = comparedLines(drawn, await danish());
    const rows = comparedRows(["Tal", "a", "b", "c", "d"], lines);
    const sheet = { name: "scenarier", rows };
    const { at } = readBack(new Uint8Array(await (await xlsxOf([sheet])).arrayBuffer()));
    const read = (name: string) => {
      const row = rows.findIndex(([first]) => first === name) + 1;
      expect(row, name).toBeGreaterThan(0);
      return ["B", "C", "D", "E"].map((column) => at("scenarier", `${column}${row}`));
    };
    const results = drawn.map(({ model: { outcome } }) => {
      if (outcome.kind !== "economy") throw new Error(outcome.kind);
      return outcome.economy.results.MUNICIPALITY;
    });
    expect(read("Tjent hjem, måneder")).toEqual([
      ...results.slice(0, 3).map(({ simple }) => simple.paybackMonths),
      "aldrig",
    ]);
    const within = (months: number | null | undefined) => months ?? "ikke inden for perioden";
    expect(read("Tjent hjem i 9 af 10 gennemregninger inden, måneder")).toEqual(
      drawn.map(({ figures }) => within(figures.range.to)),
    );
    expect(read("Tjent hjem inden 5 år")).toEqual(drawn.map(({ figures }) => figures.chance));
    expect(read("Nulpunkt netto, borgere")).toEqual(
      results.map(({ simple }) => simple.breakEven?.persons),
    );
    expect(read("Nulpunkt brutto, andel af holdet")).toEqual(
      results.map(({ gross }) => gross.breakEven?.share),
    );
    expect(read("Netto efter perioden, kr.")[0]).toBeCloseTo(404_814, 6);
    expect(read("Hvor længe en succes varer")[2]).toBe("falder jævnt til år 5");
    expect(read("Var alligevel kommet i gang")).toEqual([0, 0.04, 0, 0]);
    expect(csvOf(plainRows(rows))).toContain("Nulpunkt netto, borgere;1,199");
  });

  it("say of what is still reckoned that it is, and give a reason for each figure it stands for", async () => {
    const gap = scenario("gap", { values: [], choices: { ...noChoices, benefits: "RATE_PACKS" } });
    const rows = comparedRows(
      ["Tal", "a", "b"],
      comparedLines(drawnOf(published, gap), await danish()),
    );
    expect(rows[2]?.[1]).toBe("regner …");
    expect(rows.slice(1, 9).map((row) => row[2])).toEqual(
      Array.from({ length: 8 }, () => expect.stringMatching(/^Kan ikke regnes/)),
    );
  });
});

const basis: EconomyBasis = { ...shipped, scenarios: [] };

function models(...scenarios: readonly Scenario[]) {
  return scenarios.map((it) =>
    economyModel({ ...basis, scenarios: [it] }, null, { ...noSettings, scenarioId: it.id }, today),
  );
}

function drawnOf(...scenarios: readonly Scenario[]): readonly DrawnModel[] {
  return models(...scenarios).map((model) => ({ model, figures: null }));
}

function textsOf(cells: readonly ComparedCell[] = []) {
  return cells.map(({ text }) => text);
}

/** What the worker tells of a model in the end. */
function figuresOf(model: EconomyModel): UncertaintyFigures {
  const news = [...uncertaintyOf({ ...jobOf(model), draws: 3_000 }, () => 0)];
  expect(news.some(({ kind }) => kind === "tornado")).toBe(false);
  const last = news.at(-1);
  if (last?.kind !== "done") throw new Error("It was not done");
  return last.figures;
}
