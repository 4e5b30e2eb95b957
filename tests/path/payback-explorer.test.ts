import { readFileSync } from "node:fs";
import { formatDate, type PlainDate, plainDate } from "@mikrolaan/shared/calendar";
import {
  type AssumptionValues,
  clockPlaceOf,
  defaultAssumptions,
  defaultChoices,
  type EconomyInput,
  economyOf,
} from "@mikrolaan/shared/payback";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { signIn } from "../kit/api.ts";
import {
  expectNoSidewaysScroll,
  phone,
  settled,
  signInByForm,
  startBrowser,
  visit,
} from "../kit/browser.ts";
import { type ExampleInTest, startExampleProduct } from "../kit/product.ts";

let product: ExampleInTest;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  product = await startExampleProduct();
  browser = await startBrowser();
  page = await (await visit(browser, product.url)).newPage();
  await signInByForm(page, product.email("MANAGEMENT"), product.password);
}, 60_000);

afterAll(async () => {
  await browser.close();
  await product.stop();
});

const heading = (at = page) => at.locator("h1").first().innerText();
const marker = (at = page) => at.locator("[data-mark='break-even']").first();
const markedMonth = async (at = page) => Number(await marker(at).getAttribute("data-month"));
const markedDate = (at = page) => marker(at).getAttribute("data-date");
const second = (at = page) => at.locator("h1 + div").first().innerText();
const slider = (name: string) => page.getByRole("slider", { name: `${name}, skyder` });
const field = (name: string) => page.getByRole("textbox", { name, exact: true });

async function opened(path: string, at = page): Promise<void> {
  await at.goto(path);
  await settled(at);
}

describe("the explorer", { timeout: 60_000 }, () => {
  it("says beside the forecast that nobody relapses, and one press reckons with relapse", async () => {
    await opened("/payback?selfSupporting=3");
    const sober = page.getByRole("link", {
      name: "Regn med frafald: 41\u00a0% tilbage efter 5 år",
    });
    await sober.click();
    await expect.poll(() => heading()).toMatch(/^3 af 20 .* på 28 måneder/);
    expect(await sober.count()).toBe(0);
    expect(new URL(page.url()).search).toBe("?selfSupporting=3&persistence=LINEAR");
    await page.goBack();
    await expect.poll(() => heading()).toMatch(/på 24 måneder/);
  });

  it("draws a scenario beside others as it draws it alone", async () => {
    await opened("/payback/scenarios");
    const chances = page.getByRole("row", { name: /^Tjent hjem inden 5 år/ }).getByRole("cell");
    expect(await chances.allInnerTexts()).toHaveLength(4);
    await expect
      .poll(() => page.locator("[aria-busy='true']").count(), { timeout: 30_000 })
      .toBe(0);
    const [, illustrative = ""] = await chances.allInnerTexts();
    expect(illustrative).toMatch(/^\d+\u00a0%$/);
    await opened("/payback");
    await expect
      .poll(() => page.locator("[aria-busy='true']").count(), { timeout: 30_000 })
      .toBe(0);
    const figure = page.getByText("Tjent hjem inden 5 år", { exact: true }).locator("xpath=..");
    expect(await figure.innerText()).toContain(illustrative);
  });

  it("moves the sentence and the marker as soon as a slider moves, and the address after it", async () => {
    await opened("/payback");
    expect(await heading()).toMatch(/^2 af 20 selvforsørgende tjener holdet hjem på 36 måneder/);
    expect(await markedMonth()).toBe(36);
    await slider("Selvforsørgende").press("ArrowRight");
    expect(await heading()).toMatch(/^3 af 20 selvforsørgende tjener holdet hjem på 24 måneder/);
    await expect.poll(() => markedMonth()).toBe(24);
    await expect.poll(() => new URL(page.url()).searchParams.get("selfSupporting")).toBe("3");
    await page.reload();
    await settled(page);
    expect(await markedMonth()).toBe(24);
  });

  it("stands its marker on the very day that the core reckons, and moves it by the day", async () => {
    await opened("/payback");
    const two = expectedInput(await businessStart(), { selfSupporting: 2 });
    await expectMarkedOn(two);
    await slider("Selvforsørgende").press("ArrowRight");
    await expect.poll(() => markedMonth()).toBe(24);
    await expectMarkedOn({ ...two, values: { ...two.values, selfSupporting: 3 } });

    // A small price more moves the day, and not the month.
    await opened("/payback?accountingHours=26");
    const dearer = { ...two, values: { ...two.values, accountingHours: 26 } };
    expect(recovered(dearer).paybackMonths).toBe(37);
    await expectMarkedOn(dearer);

    await opened("/payback?accountingHours=26&view=table");
    const day = formatDate(recovered(dearer).paybackOn ?? plainDate("1900-01-01"), "da");
    const row = page.getByRole("row", { name: /^37 måneder/ });
    expect(await row.getByRole("rowheader").innerText()).toContain(`tjent hjem ${day}`);
  });

  it("tells gross beside net: with 4 % who had left anyway, 6 % rises to 10 %", async () => {
    await opened("/payback");
    expect(await second()).toContain(
      "Nulpunkt: 1,2 af 20 (6,0\u00a0%). Ingen er trukket fra, så brutto og netto er det samme.",
    );
    const both =
      "Nulpunkt: 2,0 af 20 (10,0\u00a0%). Det er netto: de 4\u00a0%, der var kommet i gang alligevel, er trukket fra. Brutto: 36 måneder, nulpunkt 1,2 af 20 (6,0\u00a0%).";
    await field("Var alligevel kommet i gang").fill("4");
    await expect.poll(() => second()).toContain(both);
    expect(await heading()).toMatch(/på 60 måneder/);
    await opened("/payback/report?baselineExitShare=0.04");
    expect(await second()).toContain(both);
    await opened("/overview");
    expect(await second()).toMatch(/Nulpunkt: .+ så brutto og netto er det samme\./);
  });

  it("says the probability and the range when the draws are done, and again after a change", async () => {
    await opened("/payback");
    const likely = page.locator("dd", { hasText: "sandsynlighed i 100.000" });
    await likely.waitFor();
    const before = await likely.innerText();
    await expect.poll(() => heading()).toMatch(/\(\d+–(\d+|over 60)\)$/);
    await slider("Selvforsørgende").press("End");
    await likely.waitFor({ state: "detached" });
    await likely.waitFor();
    expect(await likely.innerText()).not.toBe(before);
  });

  it("answers a wrong number with a sentence, and keeps the last answer", async () => {
    await opened("/payback");
    await field("Kommunens andel").fill("140");
    const wrong = page.getByText("Kommunens andel må højst være 100 %.");
    await wrong.waitFor();
    expect(await heading()).toMatch(/36 måneder/);
    await field("Kommunens andel").fill("80");
    await wrong.waitFor({ state: "detached" });
    expect(await heading()).toMatch(/32 måneder/);
    await page.getByRole("button", { name: "Nulstil" }).click();
    expect(await heading()).toMatch(/36 måneder/);
  });

  it("tells of an address that cannot be reckoned what is wrong in it", async () => {
    await opened("/payback?municipalShare=1.4&view=table");
    expect(await heading()).toBe("Kan ikke regnes, før tallet er rettet.");
    expect(await page.getByText("Kommunens andel må højst være 100 %.").count()).toBeGreaterThan(0);
    await opened("/payback?k=3&basis=illustrative");
    await page
      .getByText("Noget i linket kunne ikke bruges og er sprunget over: k, basis.")
      .waitFor();
    expect(await heading()).toMatch(/36 måneder/);
  });

  it("gives each table as a file of numbers, with every assumption under them", async () => {
    await opened("/payback");
    const paper = page.getByRole("region", { name: "Hvem betaler, hvem sparer" });
    await paper.getByRole("button", { name: "Hent" }).click();
    const taken = page.waitForEvent("download");
    await page.getByRole("menuitem", { name: "Tal til regneark (CSV)" }).click();
    const file = await taken;
    expect(file.suggestedFilename()).toBe("hvem-betaler.csv");
    const lines = readFileSync(await file.path(), "utf8").split("\r\n");
    expect(lines[0]).toBe("\uFEFFÅr;Kommunen;Staten;I alt");
    expect(lines[1]).toBe("Start;-606000;0;-606000");
    expect(lines[7]).toBe("Efter 5 år;404814;433206;838020");
    expect(lines.join("\n")).toMatch(/^Kommunens andel;0,7;;0,6;0,8;.*star\.dk/m);
  });

  it("fits a phone", async () => {
    const small = await (await visit(browser, product.url, { viewport: phone })).newPage();
    await signInByForm(small, product.email("MANAGEMENT"), product.password);
    await opened("/payback", small);
    await expectNoSidewaysScroll(small);
    await opened("/overview", small);
    await expectNoSidewaysScroll(small);
    await small.close();
  });
});

describe("one more citizen who is self-supporting", { timeout: 60_000 }, () => {
  it("moves the marker of the cohort and of the overview", async () => {
    const { cohortId, participantId } = await someoneUnderWay();
    await opened(`/payback?cohort=${cohortId}`);
    const [before, overviewBefore] = [await markedMonth(), await overviewMonth()];

    const coach = await (await visit(browser, product.url)).newPage();
    await signInByForm(coach, product.email("COACH"), product.password);
    await opened(`/participants/${participantId}`, coach);
    await coach.getByRole("button", { name: "Registrér måneder" }).click();
    const dialog = coach.getByRole("dialog");
    await dialog.getByLabel(/^Hvad borgeren levede af/).selectOption("SELF_SUPPORTING");
    await dialog.getByLabel(/^Fra måned/).selectOption("2026-06-01");
    await dialog.getByLabel(/^Hvor ved du det fra/).selectOption("OWN_STATEMENT");
    await dialog.getByRole("button", { name: "Registrér", exact: true }).click();
    await dialog.waitFor({ state: "hidden" });
    await coach.close();

    await page.goto(`/payback?cohort=${cohortId}`);
    await marker().waitFor();
    expect(await markedMonth()).toBeLessThan(before);
    expect(await heading()).toMatch(/^3 af 20 selvforsørgende/);
    expect(await overviewMonth()).toBeLessThan(overviewBefore);
  });
});

/** The illustrative cohort as the page has it, where the register holds what is shipped. */
function expectedInput(on: PlainDate, change: Partial<AssumptionValues>): EconomyInput {
  return {
    values: { ...defaultAssumptions, ...change },
    ...{ choices: defaultChoices, businessStart: on, people: [], costPayers: {}, records: null },
    rules: { packs: [], benefitKey: "cash-benefit" },
  };
}

function recovered(input: EconomyInput) {
  return economyOf(input).results.MUNICIPALITY.simple;
}

/** The day that the illustrative cohort's clock starts on, as the page says it. */
async function businessStart(): Promise<PlainDate> {
  const [, day, month, year] =
    /virksomhedsstart (\d\d)\.(\d\d)\.(\d{4})/.exec(await second()) ?? [];
  return plainDate(`${year}-${month}-${day}`);
}

/** The marker says the day in figures and words, and stands where it ends on the axis of months. */
async function expectMarkedOn(input: EconomyInput): Promise<void> {
  const { paybackOn } = recovered(input);
  if (!paybackOn) throw new Error("It is never recovered");
  await expect.poll(() => markedDate()).toBe(paybackOn);
  const words = formatDate(paybackOn, "da");
  await expect.poll(() => marker().textContent()).toContain(`tjent hjem ${words}`);
  await expect.poll(() => second()).toContain(`Tjent hjem den ${words}.`);
  const disc = Number(await marker().locator("circle").last().getAttribute("cx"));
  const tick = async (words: RegExp) =>
    Number(await page.locator("figure svg text", { hasText: words }).first().getAttribute("x"));
  const [from, to] = [await tick(/^start$/), await tick(/^60 mdr\.$/)];
  expect(to).toBeGreaterThan(from);
  expect(disc).toBeCloseTo(from + (clockPlaceOf(input, paybackOn) / 60) * (to - from), 1);
}

async function overviewMonth(): Promise<number> {
  await opened("/overview");
  await marker().waitFor();
  return markedMonth();
}

/** Someone of the cohort in follow-up of whom nothing is recorded yet. */
async function someoneUnderWay() {
  const coach = await signIn(product.url, product.email("COACH"), product.password);
  const { cohorts } = await coach.ask<{
    cohorts: { items: readonly { id: string; status: string }[] };
  }>("query Cohorts { cohorts(first: 20) { items { id status } } }");
  const cohortId = cohorts.items.find(({ status }) => status === "FOLLOW_UP")?.id ?? "";
  const { participants } = await coach.ask<{ participants: { items: readonly Person[] } }>(
    `query People($cohortId: ID!) {
      participants(cohortId: $cohortId, first: 50) {
        items { id enrolments { endsOn outcomes { spells { status } } } }
      }
    }`,
    { cohortId },
  );
  const found = participants.items.find(({ enrolments: [enrolment] }) => {
    return enrolment?.endsOn === null && enrolment.outcomes.spells.length === 0;
  });
  if (!found) throw new Error("Everyone's outcome is known");
  return { cohortId, participantId: found.id };
}

interface Person {
  readonly id: string;
  readonly enrolments: readonly {
    readonly endsOn: string | null;
    readonly outcomes: { readonly spells: readonly unknown[] };
  }[];
}
