import { plainDate } from "@mikrolaan/shared/calendar";
import { formatKroner, formatNumber, oereFromKroner } from "@mikrolaan/shared/money";
import { createInstance } from "i18next";
import { describe, expect, it } from "vitest";
import type { BasisData } from "./basis.ts";
import { modelOf, modelOfAddress, problemIn } from "./model.ts";
import { answerOf, conclusionOf, secondLineOf, type Voice } from "./sentences.ts";
import { readSettings, withBasis, withNumber, writeSettings } from "./settings.ts";
import { paybackDa } from "./words.da.ts";
import { paybackEn } from "./words.en.ts";

const kr = oereFromKroner;
const cohortId = "0190a6f0-1111-7abc-8def-0123456789ab";
const rate2012 = "BENEFIT_RATES/cash-benefit@2012-01-01";

const data: BasisData = {
  cohorts: [
    {
      id: cohortId,
      name: "Hold 2",
      startsOn: plainDate("2026-08-03"),
      status: "RUNNING",
      participants: 12,
      selfSupporting: 0,
      dots: { selfSupporting: 0, jobOrEducation: 1, inProgress: 11, stopped: 0 },
      costs: [{ kind: "TEAM", amount: kr(100_000.55) }],
    },
  ],
  illustrative: {
    participants: 20,
    costs: [
      { kind: "TEAM", amount: kr(400_000) },
      { kind: "ACCOUNTING_COURSE", amount: kr(24_000) },
      { kind: "MARKETING_WORKSHOP", amount: kr(16_000) },
      { kind: "VAT_AND_TAX", amount: kr(0) },
      { kind: "RETREAT", amount: kr(70_000) },
      { kind: "LOAN_LOSS", amount: kr(96_000) },
    ],
    rateId: rate2012,
    providerShare: 0.5,
    municipalShare: 0.7,
  },
  benefitRates: [rate(2024, 16_382, 12_326), rate(2012, 13_732, 10_335)],
  refundSteps: [{ fromWeek: 27, toWeek: 52, municipalShare: 0.7, source: "star.dk" }],
  recordedProgrammes: [
    programme("Aarhus 2", 12, 3),
    programme("Aarhus 2", 12, 4),
    programme("Aarhus 2", 10, 3),
    { ...programme("Aalborg", 60, 45), isTarget: true },
  ],
};

describe("the illustrative cohort", () => {
  it("is earned back by 2 of 20 in 36 months", async () => {
    const { model, passedOver } = at("");
    expect(passedOver).toEqual([]);
    expect([...model.changed]).toEqual([]);
    expect(formatNumber(model.numbers.cost, "da")).toBe("606.000");
    expect(formatNumber(model.numbers.saving, "da", 2)).toBe("101.081,40");
    expect(formatNumber(model.result.breakEvenPersons ?? 0, "da", 6)).toBe("1,199034");
    expect(formatNumber(model.result.paybackYears ?? 0, "da", 6)).toBe("2,997584");
    expect(formatNumber(model.result.netAfterHorizonKroner, "da", 2)).toBe("404.814,00");
    const [da, en] = [await danish(), await english()];
    expect(answerOf(model, da)).toEqual({
      sentence: "2 af 20 selvforsørgende tjener holdet hjem på 36 måneder",
      aside: null,
    });
    expect(answerOf(model, en).sentence).toBe(
      "2 of 20 self-supporting earn the cohort back in 36 months",
    );
    expect(secondLineOf(model, da)).toContain(
      "Nulpunkt: 1,2 af 20 (6,0\u00a0%). Efter 5 år: +404.814 kr.",
    );
    expect(secondLineOf(model, en)).toContain("Break-even: 1.2 of 20 (6.0\u00a0%).");
    expect(conclusionOf(model, da)).toBe("Efter 5 år er kommunen 404.814 kr. i plus");
    expect(conclusionOf(model, en)).toBe("After 5 years the municipality is 404,814 kr. ahead");
  });

  it("takes 39 months at a discount rate of 3.5 %", async () => {
    const { model } = at("discount=3.5");
    expect(formatNumber(model.result.breakEvenPersons ?? 0, "da", 6)).toBe("1,327818");
    expect(formatNumber(model.result.paybackYears ?? 0, "da", 6)).toBe("3,224854");
    expect(formatNumber(model.result.netAfterHorizonKroner, "da", 2)).toBe("306.775,63");
    expect(answerOf(model, await danish())).toEqual({
      sentence: "2 af 20 selvforsørgende tjener holdet hjem på 39 måneder",
      aside: "3,5\u00a0% kalkulationsrente",
    });
    expect(secondLineOf(model, await danish())).toContain("Nulpunkt: 1,3 af 20 (6,6\u00a0%).");
  });

  it.each([
    ["k=1", "Ikke tjent hjem inden 5 år. Med 1 af 20 tager det 72 måneder."],
    ["k=0", "Aldrig. Med 0 af 20 selvforsørgende er der ingen besparelse."],
    ["saving=0", "Aldrig. Uden en besparelse tjenes udgiften ikke hjem."],
    ["saving=-5", "Aldrig. Uden en besparelse tjenes udgiften ikke hjem."],
    ["k=1&saving=100", "Ikke tjent hjem inden 5 år. Med 1 af 20 tager det over 60 år."],
    ["c=0", "Der er ingen udgift at tjene hjem."],
    ["k=20&c=1000", "20 af 20 selvforsørgende tjener holdet hjem på 1 måned"],
  ])("with %s answers: %s", async (search, sentence) => {
    expect(answerOf(at(search).model, await danish()).sentence).toBe(sentence);
  });
});

describe("a cohort that is still on its way", () => {
  it("is too early to judge, until someone says what to expect", async () => {
    expect(answerOf(at(`basis=${cohortId}`).model, await danish()).sentence).toBe(
      "For tidligt at sige. Ingen på holdet er selvforsørgende endnu.",
    );
    expect(answerOf(at(`basis=${cohortId}&k=1`).model, await english()).sentence).toBe(
      "1 of 12 self-supporting earns the cohort back in 12 months",
    );
  });
});

describe("an address", () => {
  it("says what was changed, and reads back the same", () => {
    const search = `basis=${cohortId}&n=14&k=3&c.TEAM=90000.5&rate=${encodeURIComponent(rate2012)}&prov=0.25&share=0.8&saving=1&years=7&discount=2`;
    const { settings } = readSettings(new URLSearchParams(search));
    const before = new URLSearchParams("view=table&k=9");
    const written = writeSettings(before, settings);
    expect(written.get("view")).toBe("table");
    expect(readSettings(written).settings).toEqual(settings);
    expect(modelOf(data, settings).numbers).toMatchObject({ participants: 14, cost: 90_000.5 });
  });

  it.each([
    ["k=21", ["k"]],
    ["n=1", ["n"]],
    ["n=1&k=1", []],
    ["n=abc&discount=1e9&years=0", ["n", "discount", "years"]],
    ["share=1.2&prov=-0.1", ["prov", "share"]],
    ["c.TEAM=-1", ["c.TEAM"]],
    ["c=-1", ["c"]],
    ["basis=nowhere&rate=nothing", ["basis", "rate"]],
    ["saving=99999999999999", ["saving"]],
  ])("%s is calculated without %j", (search, names) => {
    const { model, passedOver } = at(search);
    expect(passedOver.toSorted()).toEqual(names.toSorted());
    const shown = [model.numbers.cost, model.numbers.saving, model.result.netAfterHorizonKroner];
    expect(shown.every(Number.isFinite)).toBe(true);
  });
});

describe("a change", () => {
  it("of the whole cost replaces the items, and of an item the whole", () => {
    const { model } = at("c=500000");
    expect(model.numbers.cost).toBe(500_000);
    const line = withNumber(model.settings, "TEAM", 300_000);
    expect(modelOf(data, line).numbers.cost).toBe(506_000);
    expect(modelOf(data, withNumber(line, "cost", undefined)).changed.size).toBe(0);
  });

  it("that cannot be used says why", () => {
    const { settings } = at("").model;
    expect(problemIn(data, withNumber(settings, "selfSupporting", 21))).toMatchObject({
      key: "selfSupporting",
      code: "TOO_LARGE",
      limit: 20,
    });
    expect(problemIn(data, withNumber(settings, "LOAN_LOSS", -1))?.key).toBe("LOAN_LOSS");
    expect(problemIn(data, withNumber(settings, "horizonYears", 2.5))?.code).toBe("NOT_A_NUMBER");
  });

  it("of basis takes the cohort's people and costs, and keeps the discount rate", () => {
    const { settings } = at("n=30&k=5&c=1&discount=4").model;
    const { numbers, rate: chosen } = modelOf(data, withBasis(settings, cohortId));
    expect(numbers).toMatchObject({ participants: 12, selfSupporting: 0, discountRatePercent: 4 });
    expect(formatKroner(kr(numbers.cost), "da")).toBe("100.000,55");
    expect(chosen?.id).toBe(rate2012);
  });
});

describe("a plan that expects more than anyone has recorded", () => {
  it.each([
    ["k=4", null],
    ["k=6", { count: 4, of: 12 }],
    ["n=5&k=2", { count: 4, of: 12 }],
  ])("%s: %o", (search, beyond) => {
    expect(at(search).model.beyond).toEqual(beyond);
  });
});

function at(search: string) {
  return modelOfAddress(data, new URLSearchParams(search));
}

async function danish(): Promise<Voice> {
  return { t: await words("da"), language: "da" };
}

async function english(): Promise<Voice> {
  return { t: await words("en"), language: "en" };
}

async function words(lng: "da" | "en") {
  const payback = lng === "da" ? paybackDa : paybackEn;
  const resources = { [lng]: { translation: { ui: { kroner: "kr." }, payback } } };
  const instance = createInstance();
  await instance.init({ lng, resources, interpolation: { escapeValue: false } });
  return instance.t;
}

function rate(year: number, provider: number, nonProvider: number) {
  return {
    id: `BENEFIT_RATES/cash-benefit@${year}-01-01`,
    validFrom: plainDate(`${year}-01-01`),
    validTo: plainDate(`${year}-12-31`),
    provider: kr(provider),
    nonProvider: kr(nonProvider),
    source: `bm.dk, satser ${year}`,
  };
}

function programme(name: string, loans: number, selfSupporting: number) {
  const source = "kilde";
  return { name, period: "2010–", course: null, loans, selfSupporting, isTarget: false, source };
}
