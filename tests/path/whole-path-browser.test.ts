import { testPassword } from "@mikrolaan/server/testing";
import { plainDate } from "@mikrolaan/shared/calendar";
import type { Role } from "@mikrolaan/shared/identity";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { laptop, phone, settled, signInByForm, startBrowser, visit } from "../kit/browser.ts";
import { type Product, startProduct } from "../kit/product.ts";

/** Monday of programme week 20 of a cohort that starts on 5 January 2026, with a session at 9. */
const today = plainDate("2026-05-18");

let product: Product;
let browser: Browser;

beforeAll(async () => {
  product = await startProduct(today);
  browser = await startBrowser();
}, 60_000);

afterAll(async () => {
  await browser.close();
  await product.stop();
});

async function at(role: Role, viewport: typeof laptop): Promise<Page> {
  const page = await (await visit(browser, product.url, { viewport })).newPage();
  await signInByForm(page, product.town.email(role), testPassword);
  return page;
}

const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name });
const link = (page: Page, name: string | RegExp) => page.getByRole("link", { name });
const text = async (page: Page) => (await page.locator("main").innerText()).replace(/\s+/g, " ");

/** Chooses the option whose words begin so; they go on with how many seats are left. */
async function choose(page: Page, label: string, words: RegExp): Promise<void> {
  const field = page.getByLabel(label, { exact: true });
  const option = field.locator("option", { hasText: words });
  await field.selectOption(await option.getAttribute("value"));
}

/** Waits for words on the page; the failure shows what stood there instead. */
async function expectToRead(page: Page, words: RegExp): Promise<void> {
  await expect.poll(() => text(page)).toMatch(words);
}

const people = ["Åse Ågård", "Bo Bak", "Carla Cruz", "Dines Dahl", "Emine Eren"];
let cohortPath = "";

describe("someone who has never seen it, on a fresh database", { timeout: 60_000 }, () => {
  it("plans a cohort as a planner: four inputs, sixteen days looked through, nothing stored before", async () => {
    const page = await at("DEVELOPMENT", laptop);
    expect(new URL(page.url()).pathname).toBe("/overview");
    await page.getByRole("link", { name: "Hold", exact: true }).click();
    await link(page, /Opret det første hold/).click();
    await page.getByLabel("Startdato").fill("5.1.2026");
    await page.getByLabel("Startdato").press("Tab");
    await expectToRead(page, /16 mødedage, 88 timer.*14 faser over 63 uger/);
    await expectToRead(page, /Intet er gemt endnu/);
    expect(await counted("cohort")).toBe(0);
    await page.getByLabel("Navn").fill("Hold 3 · forår 2026");
    await button(page, "Gennemse datoerne").click();
    await expectToRead(page, /8 gange, 24 timer: 1 dato kræver et valg/);
    await button(page, "Brug alle forslag (1)").click();
    await expectToRead(page, /Alle valg er truffet/);
    expect(await counted("cohort")).toBe(0);
    await button(page, /Gem holdet og 16 mødedage/).click();
    await page.waitForURL(/\/cohorts\/[^/]+\/plan$/);
    cohortPath = new URL(page.url()).pathname.replace("/plan", "");
    await settled(page);
    const plan = page.getByRole("table").first();
    await plan.waitFor();
    expect(await plan.getByRole("row").count()).toBeGreaterThanOrEqual(14 + 3);
    expect(await page.locator("body").innerText()).toMatch(/projektuge 20 af 63 · kalenderuge 21/);
    expect([
      await counted("cohort"),
      await counted("phase"),
      await counted("course_session"),
    ]).toEqual([1, 14, 16]);
    await page.context().close();
  });

  it("takes people in as a coach: registers, enrols and moves them to the course", async () => {
    const page = await at("COACH", laptop);
    for (const name of people) {
      const [first = "", last = ""] = name.split(" ");
      await page.goto("/participants/new");
      await page.getByLabel("Fornavn").fill(first);
      await page.getByLabel("Efternavn").fill(last);
      await button(page, "Registrér borger").click();
      await page.getByRole("heading", { level: 1, name }).waitFor();
      await choose(page, "Hold", /^Hold 3 · forår 2026/);
      await page.getByLabel(/^Starter/).fill("23.2.2026");
      await button(page, /^Sæt på holdet/).click();
      await button(page, /Andet trin eller afslutning/).click();
      const dialog = page.getByRole("dialog");
      await dialog.getByLabel("Nyt trin").selectOption("COURSE");
      await dialog.getByRole("button", { name: /Flyt til trinnet/ }).click();
      await dialog.waitFor({ state: "hidden" });
    }
    expect(await counted("enrolment where stage = 'COURSE'")).toBe(people.length);
    await page.goto("/participants");
    await page.getByLabel(/Søg på en del af navnet/).fill("aagaard");
    await expectToRead(page, /1 borger passer/);
    await expectToRead(page, /Åse Ågård/);
    await page.context().close();
  });

  it("marks today's roster on a phone: two away, the rest present, saved without a button", async () => {
    const page = await at("COACH", phone);
    expect(new URL(page.url()).pathname).toBe("/today");
    await expectToRead(page, /Min mandag/);
    await link(page, /Før fremmøde/)
      .first()
      .click();
    await settled(page);
    await expectToRead(page, /0 af 5/);
    const away = (name: string) => button(page, new RegExp(`${name}.*ikke til stede`)).click();
    await away("Bo Bak");
    await button(page, "Syg").click();
    await away("Carla Cruz");
    await button(page, /Resten er til stede \(3\)/).click();
    await expectToRead(page, /3 af 5 til stede/);
    await expect.poll(() => counted("attendance_mark")).toBe(5);
    expect(await counted("attendance_mark where status = 'PRESENT'")).toBe(3);
    expect(await counted("attendance_mark where status = 'SICK'")).toBe(1);
    await page.context().close();
  });

  it("holds a network meeting, and attendance does not know of it", async () => {
    const page = await at("COACH", laptop);
    await page.goto(`${cohortPath}/network`);
    await settled(page);
    await button(page, /Planlæg netværksmøde/)
      .first()
      .click();
    await page.getByLabel("Dato").fill("18.5.2026");
    await page.getByLabel("Fra kl.").fill("16");
    await page.getByLabel("Til kl.").fill("18.00");
    await page.getByLabel(/^Sted/).fill("Værkstedet");
    await button(page, /^Planlæg netværksmøde$/)
      .last()
      .click();
    await expect.poll(() => counted("network_invitation")).toBe(5);
    await page.waitForURL(/\/network\//);
    await settled(page);
    await page
      .getByRole("listitem")
      .filter({ hasText: "Åse Ågård" })
      .getByRole("button", { name: /kom/i })
      .click();
    await expectToRead(page, /1 kom/);
    await expect.poll(() => counted("network_invitation where came")).toBe(1);
    expect(await counted("attendance_mark")).toBe(5);
    await page.context().close();
  });

  it("sees as a manager when the money is earned back, and nobody's name", async () => {
    const page = await at("MANAGEMENT", laptop);
    expect(new URL(page.url()).pathname).toBe("/overview");
    await expectToRead(page, /Hold 3 · forår 2026/);
    for (const path of [
      "/overview",
      "/cohorts",
      cohortPath,
      `${cohortPath}/participants`,
      `${cohortPath}/plan`,
    ]) {
      await page.goto(path);
      await settled(page);
      const shown = await page.locator("body").innerText();
      for (const name of people) expect(shown, path).not.toContain(name);
    }
    await page.goto("/payback");
    await settled(page);
    await expectToRead(page, /2 af 20 selvforsørgende tjener holdet hjem på 36 måneder/);
    await expectToRead(page, /1,2 af 20 \(6,0 %\)/);
    await expectToRead(page, /Efter 5 år er kommunen 404\.814 kr\. i plus/);
    await page.getByLabel("Selvforsørgende", { exact: true }).first().fill("1");
    await expectToRead(page, /Ikke tjent hjem inden 5 år\. Med 1 af 20 tager det 72 måneder/);
    await page.context().close();
  });
});

/** How many rows there are of a table, past row security: what became of things, never how. */
async function counted(what: string): Promise<number> {
  const table = what.split(" ")[0];
  return product.town.as("ADMIN", async ({ em }) => {
    const [row] = await em
      .getConnection()
      .execute<{ count: number }[]>(
        `select count(*)::int as count from ${what}`,
        [],
        "all",
        em.getTransactionContext(),
      );
    if (!row) throw new Error(`Nothing was counted of ${table}.`);
    return row.count;
  });
}
