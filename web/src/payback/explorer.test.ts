import { kronerOf, oereFromKroner, sumOere } from "@mikrolaan/shared/money";
import { exceededRecord } from "@mikrolaan/shared/outcomes";
import { assumptionFacts, assumptionKeys, type Payer } from "@mikrolaan/shared/payback";
import { describe, expect, it } from "vitest";
import { costRowsOf } from "./cost-paper.tsx";
import { countRowsOf } from "./counts-paper.tsx";
import { readEconomySettings, writeEconomySettings } from "./economy-settings.ts";
import { at, followedUp, voiceOf } from "./explorer.given.ts";
import { linkOf } from "./explorer-link.ts";
import { issueSentence, problemsIn } from "./explorer-problems.ts";
import { formerNamesIn, withCohort, withoutFormerNames, withValue } from "./explorer-settings.ts";
import { answerOf, conclusionOf, expectedOf, spentKroner } from "./explorer-text.ts";
import { netRows, todayMonth } from "./net-rows.ts";
import { keptForever, soberAddress } from "./persistence-note.tsx";
import { netAndGross, recoveredSentence, secondLineOf } from "./second-line.ts";

describe("the illustrative cohort", () => {
  it("is earned back by 2 of 20 in 36 months, with its interval beside", async () => {
    const [da, en] = [await voiceOf("da"), await voiceOf("en")];
    const model = at("");
    expect(answerOf(model, da, { from: 29, to: 55 })).toEqual({
      sentence: "2 af 20 selvforsørgende tjener holdet hjem på 36 måneder",
      aside: "29–55",
    });
    expect(answerOf(model, da, { from: 33, to: null }).aside).toBe("33–over 60");
    expect(answerOf(model, en).sentence).toBe(
      "2 of 20 self-supporting earn the cohort back in 36 months",
    );
    expect(secondLineOf(model, model, da)).toBe(
      "Tjent hjem den 22.11.2029. Nulpunkt: 1,2 af 20 (6,0\u00a0%). Ingen er trukket fra, så brutto og netto er det samme. Med 3,5\u00a0% kalkulationsrente: 39 måneder. Uret starter ved virksomhedsstart 23.11.2026, og alt før den tæller i måned 0.",
    );
    expect(conclusionOf(model, da)).toBe("Efter 5 år er kommunen 404.814 kr. i plus");
    expect(conclusionOf(model, en)).toBe("After 5 years the municipality is 404,814 kr. ahead");
  });

  it("with 4 % who had left anyway tells both what it comes to net and gross", async () => {
    const model = at("baselineExitShare=0.04");
    expect(netAndGross(model, await voiceOf("da"))).toBe(
      "Nulpunkt: 2,0 af 20 (10,0\u00a0%). Det er netto: de 4\u00a0%, der var kommet i gang alligevel, er trukket fra. Brutto: 36 måneder, nulpunkt 1,2 af 20 (6,0\u00a0%).",
    );
    expect(netAndGross(model, await voiceOf("en"))).toBe(
      "Break-even: 2.0 of 20 (10.0\u00a0%). That is net: the 4\u00a0% who would have left the benefit anyway are taken off. Gross: 36 months, break-even 1.2 of 20 (6.0\u00a0%).",
    );
    const unpaid = at("baselineExitShare=0.04&municipalShare=0");
    expect(netAndGross(unpaid, await voiceOf("da"))).toMatch(
      /^Intet nulpunkt\. Det er netto: .+ Brutto: aldrig, intet nulpunkt\.$/,
    );
    const dear = at("baselineExitShare=0.04&otherFixed=20000000");
    expect(netAndGross(dear, await voiceOf("da"))).toMatch(
      /^Nulpunkt: 41,6, flere end de 20 på holdet\. .+ nulpunkt 40,8, flere end de 20 på holdet\.$/,
    );
  });

  it.each([
    ["", "Tjent hjem den 22.11.2029."],
    ["clock=PROGRAMME_START", "Tjent hjem den 22.11.2029."],
    ["selfSupporting=3", "Tjent hjem den 22.11.2028."],
    ["selfSupporting=1", null],
    ["selfSupporting=0", null],
    ["teamFte=0&accountingHours=0&workshopDays=0&retreatDays=0&loans=0", null],
  ])("%s is earned back on a day, or on none within the period: %s", async (search, sentence) => {
    expect(recoveredSentence(at(search), await voiceOf("da"))).toBe(sentence);
  });

  it("says how it differs from before the changes", async () => {
    const da = await voiceOf("da");
    const changed = at("persistence=LINEAR&survivalYear5=0.41");
    const [later] = /\d+ måneder senere end før ændringerne \(36 måneder\)\./.exec(
      secondLineOf(changed, at(""), da),
    ) ?? [""];
    expect(later).not.toBe("");
    expect(secondLineOf(at("selfSupporting=3"), at(""), da)).toContain(
      "12 måneder før end uden ændringerne (36 måneder).",
    );
  });

  it.each([
    ["selfSupporting=0", "Aldrig. Med 0 af 20 selvforsørgende er der ingen besparelse."],
    ["selfSupporting=1", "Ikke tjent hjem inden 5 år. Med 1 af 20 tager det 72 måneder."],
    ["municipalShare=0", "Aldrig. Uden en besparelse tjenes udgiften ikke hjem."],
    ["selfSupporting=0.001", "Ikke tjent hjem inden 5 år med 0 af 20: over 60 år."],
    [
      "teamFte=0&accountingHours=0&workshopDays=0&retreatDays=0&loans=0",
      "Der er ingen udgift at tjene hjem.",
    ],
    ["municipalShare=1.4", "Kan ikke regnes, før tallet er rettet."],
  ])("%s: %s", async (search, sentence) => {
    expect(answerOf(at(search), await voiceOf("da")).sentence).toBe(sentence);
  });

  it("names the dates that no rule covers", async () => {
    const { sentence } = answerOf(at("refund=LADDER"), await voiceOf("da"));
    expect(sentence).toBe(
      "Kan ikke regnes med refusionstrappen: ingen er kendt fra 23.11.2026 til 22.11.2031. Vælg en fast andel.",
    );
  });

  it.each(["-1", "0", "0.001", "1", "999999999999999", "NaN", "1e9", ""])(
    "never says NaN, whichever assumption an address sets to %s",
    async (value) => {
      const da = await voiceOf("da");
      for (const key of assumptionKeys) {
        const model = at(new URLSearchParams({ [key]: value }).toString());
        const words = [answerOf(model, da).sentence, secondLineOf(model, at(""), da)].join(" ");
        expect(words, key).not.toMatch(/NaN|Infinity|undefined|\{\{|payback\./);
      }
    },
  );
});

describe("a cohort with records", () => {
  it("is actual up to today, and a forecast from then on", () => {
    const model = at("", followedUp);
    if (model.outcome.kind !== "economy") throw new Error("It can be reckoned");
    const rows = netRows(model, model.outcome.economy, {
      before: null,
      frozen: null,
      figures: null,
    });
    expect(todayMonth(model)).toBe(16);
    expect(rows.filter((row) => row.actualKroner !== undefined).at(-1)?.month).toBe(16);
    expect(rows.find((row) => row.forecastKroner !== undefined)?.month).toBe(16);
    const last = rows.at(-1);
    expect(last?.netKroner).toBe(
      kronerOf(model.outcome.economy.results.MUNICIPALITY.netAfterHorizon),
    );
    expect((last?.savedKroner ?? 0) - (last?.costKroner ?? 0)).toBeCloseTo(last?.netKroner ?? 0, 6);
  });

  it("counts those in a job or education too, and says so", async () => {
    const working = { ...followedUp, dots: { ...followedUp.dots, jobOrEducation: 3 } };
    expect(answerOf(at("", working), await voiceOf("da")).sentence).toMatch(
      /^2 af 20 selvforsørgende og 3 i job eller uddannelse tjener holdet hjem på \d+ måneder$/,
    );
  });

  it("is too early to judge while nobody is self-supporting and it is under way", async () => {
    const dots = { selfSupporting: 0, jobOrEducation: 0, inProgress: 20, stopped: 0 };
    const running = { ...followedUp, dots, outcomes: [], status: "RUNNING" as const };
    expect(answerOf(at("", running), await voiceOf("da")).sentence).toBe(
      "For tidligt at sige. Ingen på holdet er selvforsørgende endnu.",
    );
  });
});

describe("a cost that another has paid", () => {
  const invoice = (payer: Payer, kroner: number) => ({
    ...{ id: payer, kind: "RETREAT" as const, on: followedUp.startsOn, source: "Faktura 8" },
    ...{ amount: oereFromKroner(kroner), payer },
  });

  function spentBy(payer: Payer, invoices: readonly ReturnType<typeof invoice>[]) {
    const model = at("", { ...followedUp, invoices: [...followedUp.invoices, ...invoices] });
    if (model.outcome.kind !== "economy") throw new Error("It can be reckoned");
    const { flows, yearly } = model.outcome.economy;
    const rows = flows.filter((it) => it.payer === payer && it.source.kind === "COST");
    const sums = yearly.map(({ byPayer, total }) => [
      byPayer.MUNICIPALITY + byPayer.STATE + byPayer.REGION,
      total,
    ]);
    for (const [payers, total] of sums) expect(payers).toBe(total);
    return 0 - kronerOf(sumOere(rows.map(({ oere }) => oere)));
  }

  it("is theirs and not the municipality's, row by row", () => {
    const ours = spentBy("MUNICIPALITY", [invoice("MUNICIPALITY", 70_000)]);
    const theirs = [invoice("REGION", 70_000), invoice("STATE", 5_000)];
    expect(spentBy("REGION", theirs)).toBe(70_000);
    expect(spentBy("STATE", theirs)).toBe(5_000);
    expect(spentBy("MUNICIPALITY", theirs)).toBe(ours - 70_000);
    expect(spentBy("REGION", [])).toBe(0);
  });
});

describe("the tables", () => {
  it("of costs come to what the municipality spends, to the øre, recorded and assumed apart", () => {
    for (const model of [at(""), at("loansAs=IN_FLOW"), at("", followedUp)]) {
      if (model.outcome.kind !== "economy") throw new Error("It can be reckoned");
      const { economy } = model.outcome;
      const rows = costRowsOf(model, economy);
      const total = rows.reduce((sum, row) => sum + row.total, 0);
      expect(total).toBe(Math.round(-spentKroner(economy) * 100));
      for (const row of rows) expect(row.recorded + row.assumed).toBe(row.total);
    }
  });

  it("of other numbers have the chosen one among them", () => {
    const rows = countRowsOf(at("selfSupporting=2.5"));
    expect(rows.map(({ count }) => count)).toEqual([0, 1, 2, 2.5, 3, 4, 5]);
    expect(countRowsOf(at("", followedUp)).map(({ count }) => count)).toEqual([2, 3, 4, 5, 6]);
  });
});

describe("an assumption", () => {
  it("that cannot be used is a sentence with its limit as it is written", async () => {
    const da = await voiceOf("da");
    const wrong = at("municipalShare=1.4");
    expect(problemsIn(wrong, da, "municipalShare")).toBe(
      "Kommunens andel må højst være 100\u00a0%.",
    );
    if (wrong.outcome.kind !== "wrong") throw new Error("It is wrong");
    expect(wrong.outcome.issues.map((issue) => issueSentence(issue, da))).toHaveLength(1);
    expect(problemsIn(at("participants=1"), da, "participants")).toBe(
      "Borgere på holdet skal være mindst 2: så mange er selvforsørgende.",
    );
  });

  it("of survival takes the years before and after along, so that firms never come back", () => {
    const { settings, values } = at("persistence=TABLE");
    const higher = withValue(settings, "survivalYear5", 0.7, values).values;
    expect(higher).toEqual({
      ...{ survivalYear3: 0.7, survivalYear4: 0.7, survivalYear5: 0.7 },
    });
    const lower = withValue(settings, "survivalYear1", 0.5, values).values;
    expect(lower).toMatchObject({ survivalYear1: 0.5, survivalYear4: 0.5 });
    expect(lower).not.toHaveProperty("survivalYear5");
  });

  it("that someone set stays when another cohort is chosen, but for the people", () => {
    const { settings } = at("participants=30&selfSupporting=5&discountRatePercent=4");
    expect(withCohort(settings, "x")).toMatchObject({
      cohortId: "x",
      values: { discountRatePercent: 4 },
    });
  });
});

describe("an address", () => {
  it("of the former page is passed over by name, and what it says of other things stays", async () => {
    const search = new URLSearchParams("basis=x&k=3&c.TEAM=90&share=0.8&view=table");
    expect(formerNamesIn(search)).toEqual(["basis", "k", "c.TEAM", "share"]);
    expect(withoutFormerNames(search).toString()).toBe("view=table");
    expect(answerOf(at(search.toString()), await voiceOf("da")).sentence).toContain("36 måneder");
  });

  it("that is copied says every assumption, and reads back as the same", () => {
    const model = at("selfSupporting=3&clock=PROGRAMME_START");
    const link = new URL(
      linkOf({ origin: "https://x.dk", pathname: "/payback", search: "?view=table" }, model),
    );
    expect(link.searchParams.get("view")).toBe("table");
    const { settings, unreadable } = readEconomySettings(link.searchParams);
    expect(unreadable).toEqual([]);
    expect(settings.values).toEqual(model.values);
    expect(settings.choices).toEqual(model.choices);
    expect(writeEconomySettings(new URLSearchParams(), settings).get("selfSupporting")).toBe("3");
    expect(Object.keys(assumptionFacts)).toHaveLength(Object.keys(settings.values).length);
  });
});

describe("a forecast in which nobody relapses", () => {
  const here = { pathname: "/payback", search: "?view=table&k=3&selfSupporting=3" };

  it("says whom it lets go on, and one in which they fall away does not", () => {
    expect(keptForever(at(""))).toBe("expected");
    expect(keptForever(at("", followedUp))).toBe("known");
    for (const kind of ["LINEAR", "GEOMETRIC", "TABLE"]) {
      expect(keptForever(at(`persistence=${kind}`, followedUp))).toBeNull();
    }
    expect(keptForever(at("selfSupporting=0"))).toBeNull();
  });

  it("leads to the same with relapse, and pays back no earlier there", () => {
    const model = at("selfSupporting=3");
    const address = new URL(soberAddress(model, here), "https://x.dk");
    expect(address.pathname + address.search).toBe(
      "/payback?view=table&selfSupporting=3&persistence=LINEAR",
    );
    const sober = at(address.search);
    const months = [model, sober].map(({ outcome }) =>
      outcome.kind === "economy" ? outcome.economy.results.MUNICIPALITY.simple.paybackMonths : null,
    );
    expect(months[1]).toBeGreaterThan(months[0] ?? Number.NaN);
    const elsewhere = soberAddress(model, { pathname: "/", search: "?cohorts=a" });
    expect(elsewhere).toBe("/payback?selfSupporting=3&persistence=LINEAR");
  });
});

describe("a plan that expects more than anyone has recorded", () => {
  const programme = (loans: number, selfSupporting: number, isTarget = false) => ({
    ...{ name: "Aarhus 2", period: "2010–", course: null, source: "kilde" },
    ...{ loans, selfSupporting, isTarget },
  });
  const programmes = [programme(12, 3), programme(12, 4), programme(60, 45, true)];

  it.each([
    ["loans=12&selfSupporting=4", null],
    ["loans=12&selfSupporting=5", { selfSupporting: 4, of: 12 }],
    ["loans=20&selfSupporting=6", null],
    ["loans=12&participants=5&selfSupporting=2", { selfSupporting: 4, of: 12 }],
    ["loans=0&selfSupporting=7", { selfSupporting: 4, of: 12 }],
    ["loans=0&selfSupporting=6", null],
  ])("%s: %o", (search, beyond) => {
    expect(exceededRecord(expectedOf(at(search)), programmes)).toEqual(beyond);
  });
});
