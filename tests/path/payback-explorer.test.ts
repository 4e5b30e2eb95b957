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
const slider = (name: string) => page.getByRole("slider", { name: `${name}, skyder` });
const field = (name: string) => page.getByRole("textbox", { name, exact: true });

async function opened(path: string, at = page): Promise<void> {
  await at.goto(path);
  await settled(at);
}

describe("the explorer", { timeout: 60_000 }, () => {
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
