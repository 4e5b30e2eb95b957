import { given, testPassword } from "@mikrolaan/server/testing";
import { plainDate } from "@mikrolaan/shared/calendar";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  expectAccessible,
  expectNoSidewaysScroll,
  laptop,
  phone,
  settled,
  signInByForm,
  startBrowser,
  visit,
} from "../kit/browser.ts";
import { type Product, startProduct } from "../kit/product.ts";

let product: Product;
let browser: Browser;

beforeAll(async () => {
  product = await startProduct(plainDate("2025-11-24"));
  browser = await startBrowser();
}, 60_000);

afterAll(async () => {
  await browser.close();
  await product.stop();
});

async function planner(viewport: typeof laptop): Promise<Page> {
  const page = await (await visit(browser, product.url, { viewport })).newPage();
  await signInByForm(page, product.town.email("DEVELOPMENT"), testPassword);
  return page;
}

const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name });
const rowOf = (page: Page, date: string) =>
  page.getByRole("row").filter({ has: page.getByRole("rowheader", { name: date }) });
const text = async (page: Page) => (await page.locator("main").innerText()).replace(/\s+/g, " ");
const expectToRead = (page: Page, words: RegExp) => expect.poll(() => text(page)).toMatch(words);

/** How many rows the plan's tables hold. */
async function stored(): Promise<unknown> {
  return product.town.as("ADMIN", async ({ em }) => {
    const [row] = await em.getConnection().execute(
      `select (select count(*)::int from cohort) as cohorts, (select count(*)::int from phase) as phases,
         (select count(*)::int from session_series) as series,
         (select count(*)::int from course_session) as sessions,
         (select count(*)::int from booking) as bookings`,
      [],
      "all",
      em.getTransactionContext(),
    );
    return row;
  });
}

/** Opens the guide and gives it a start, so that the dates can be looked through. */
async function reviewFrom(page: Page, start: string): Promise<void> {
  await page.goto("/cohorts/new");
  await settled(page);
  await page.getByLabel("Startdato").fill(start);
  await button(page, "Gennemse datoerne").click();
  await page.getByRole("heading", { name: /^8 gange, 24 timer/ }).waitFor();
}

describe("the guide for a new cohort", { timeout: 60_000 }, () => {
  it('takes five actions from "Nyt hold" to a saved plan, and stores nothing before the last', async () => {
    const page = await planner(laptop);
    await page.goto("/cohorts");
    await settled(page);
    const before = await stored();
    const actions: (() => Promise<void>)[] = [
      () =>
        page
          .getByRole("link", { name: /Nyt hold|Opret det første hold/ })
          .first()
          .click(),
      () => page.getByLabel("Startdato").fill("5.1.2026"),
      () => button(page, "Gennemse datoerne").click(),
      () => button(page, "Brug alle forslag (1)").click(),
      () => button(page, "Gem holdet og 16 mødedage").click(),
    ];
    for (const [index, act] of actions.entries()) {
      expect(await stored()).toEqual(before);
      await act();
      if (index === 3) await expectToRead(page, /Alle valg er truffet/);
    }
    await page.waitForURL(/\/cohorts\/[^/]+\/plan$/);
    expect(actions.length).toBeLessThanOrEqual(8);
    expect(await stored()).toMatchObject({ cohorts: 1, phases: 14, series: 4, sessions: 16 });
    await page.context().close();
  });

  it("strikes out Whit Monday, proposes 29 June, and keeps 24 hours", async () => {
    const page = await planner(laptop);
    await reviewFrom(page, "5.1.2026");
    await expectToRead(page, /8 gange, 24 timer: 1 dato kræver et valg/);
    await expectToRead(page, /1 valg mangler 16 mødedage, 88 timer\. Intet er gemt endnu\./);
    await expect.poll(() => rowOf(page, "ma. 25.05.2026").innerText()).toMatch(/2\. pinsedag/);
    await expectAccessible(page);
    await button(page, /^Gem holdet/).click();
    const use = button(page, /^Brug forslaget.*ma\. 29\.06\.2026 i stedet for ma\. 25\.05\.2026/);
    await expect.poll(() => use.evaluate((it) => it === document.activeElement)).toBe(true);
    await page.keyboard.press("Enter");
    await expectToRead(page, /alle datoer er på plads/);
    await expect.poll(() => rowOf(page, "ma. 29.06.2026").innerText()).toMatch(/26 · 27.*ledig/s);
    await expectToRead(page, /24 af 24 timer bevaret/);
    await page.context().close();
  });

  it("keeps the hours when a day is dropped, and lets the planner say fewer", async () => {
    const page = await planner(laptop);
    await reviewFrom(page, "5.1.2026");
    await button(page, "Brug alle forslag (1)").click();
    await button(page, "Ret ma. 04.05.2026").click();
    await button(page, "Find en anden dato").click();
    await expect.poll(() => rowOf(page, "ma. 04.05.2026").innerText()).toMatch(/tages ud/);
    await button(page, /^Brug forslaget.*ma\. 06\.07\.2026 i stedet/).click();
    await expectToRead(page, /8 gange, 24 timer: alle datoer er på plads/);
    await expectToRead(page, /24 af 24 timer bevaret/);
    await button(page, "Ret ma. 06.07.2026").click();
    await button(page, "Tag gangen ud, 21 timer i alt").click();
    await expectToRead(page, /7 gange, 21 timer: alle datoer er på plads/);
    await expectToRead(page, /21 af 21 timer bevaret/);
    await page.context().close();
  });

  it("makes the days anew by its sentence, and has them still after a reload", async () => {
    const page = await planner(laptop);
    await reviewFrom(page, "5.1.2026");
    await page.getByLabel("Ugedag").selectOption({ label: "onsdag" });
    await page.getByLabel("Antal").fill("10");
    await page.getByLabel("Antal").press("Tab");
    await expectToRead(page, /10 gange, 30 timer/);
    await expect.poll(() => rowOf(page, "on. 06.05.2026").count()).toBe(1);
    await page.getByLabel("Til kl.").fill("8");
    await page.getByLabel("Til kl.").press("Tab");
    await expectToRead(page, /Til kl\. skal ligge efter starten/);
    await page.reload();
    await settled(page);
    await expectToRead(page, /10 gange, 30 timer/);
    await page.getByLabel("Antal").fill("600");
    await page.getByLabel("Antal").press("Tab");
    await expectToRead(page, /Antal må højst være 500/);
    await button(page, "Tilbage").click();
    expect(await page.getByLabel("Startdato").inputValue()).toBe("05.01.2026");
    await page.context().close();
  });

  it("takes dates pasted from a sheet, says what it cannot read, and undoes them at once", async () => {
    const page = await planner(laptop);
    await reviewFrom(page, "5.1.2026");
    await button(page, "Sæt ind fra Excel").click();
    const sheet = "Dato\tFra\tTil\n6.5.2026\t9\t12\n31.2.2026\t9\t12\n13.5.2026\t13\t16";
    await page.getByLabel("Kolonnerne dato, fra og til").fill(sheet);
    const dialog = page.getByRole("dialog");
    await expect.poll(() => dialog.innerText()).toMatch(/Linje 3: »31\.2\.2026« er ikke en dato/);
    await expectAccessible(page);
    await dialog.getByRole("button", { name: "Brug 2 datoer" }).click();
    await expectToRead(page, /2 gange, 6 timer: der mangler timer/);
    await expectToRead(page, /6 af 24 timer bevaret/);
    await button(page, /^Fortryd/).click();
    await expectToRead(page, /8 gange, 24 timer: 1 dato kræver et valg/);
    await page.context().close();
  });

  it("is told a name that is taken, and loses nothing by it", async () => {
    await given(product.town).cohort({ name: "Optaget" });
    const page = await planner(laptop);
    await page.goto("/cohorts/new");
    await settled(page);
    await page.getByLabel("Startdato").fill("5.1.2026");
    await page.getByLabel("Navn").fill("optaget");
    await button(page, "Gennemse datoerne").click();
    await button(page, "Brug alle forslag (1)").click();
    const before = await stored();
    await button(page, "Gem holdet og 16 mødedage").click();
    await expectToRead(page, /Navnet er taget\. Vælg et andet\./);
    expect(await stored()).toEqual(before);
    await button(page, "Ret navnet").click();
    await page.getByLabel("Navn").fill("Hold 9");
    await button(page, "Gennemse datoerne").click();
    await button(page, "Gem holdet og 16 mødedage").click();
    await page.waitForURL(/\/cohorts\/[^/]+\/plan$/);
    await page.context().close();
  });

  it("says who has the room when two cohorts want it, and saves at a free time that is chosen", async () => {
    const user = await product.as("DEVELOPMENT");
    await user.ask(`mutation { saveRoom(input: { name: "Salen", version: 0 }) { __typename } }`);
    const page = await planner(laptop);
    await reviewFrom(page, "4.1.2027");
    await page.getByLabel("Lokale", { exact: true }).selectOption({ label: "Salen" });
    await button(page, /^Brug alle forslag/).click();
    await expectToRead(page, /Alle valg er truffet/);
    await button(page, "Gem holdet og 16 mødedage").click();
    await page.waitForURL(/\/cohorts\/[^/]+\/plan$/);
    // The next cohort is offered the room its module had last, and meets the first one on seven Mondays.
    await reviewFrom(page, "11.1.2027");
    await expectToRead(
      page,
      /ma\. 10\.05\.2027 18 · 19 Salen – Salen har Hold .* kl\. 09\.00–12\.00/,
    );
    const taken = page.getByRole("rowgroup").filter({ hasText: "ma. 10.05.2027" });
    const free = taken.getByRole("button", { name: /^Vælg / });
    expect(await free.count()).toBe(3);
    await expectAccessible(page);
    await free.first().click();
    await expect.poll(() => taken.count()).toBe(0);
    await button(page, /^Brug alle forslag/).click();
    await expectToRead(page, /Alle valg er truffet/);
    await button(page, "Gem holdet og 16 mødedage").click();
    await page.waitForURL(/\/cohorts\/[^/]+\/plan$/);
    await page.context().close();
  });

  it("is one decision a screen on a phone", async () => {
    const page = await planner(phone);
    await reviewPhone(page);
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
    await button(page, "Tag næste valg").click();
    await expectToRead(page, /ma\. 25\.05\.2026 er der 2\. pinsedag/);
    await expectToRead(page, /Første ledige mandag er ma\. 29\.06\.2026, projektuge 26/);
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
    await button(page, "Brug forslaget").click();
    await expectToRead(page, /Alle valg er truffet/);
    await button(page, /^Regnskab, revision/).click();
    await page.getByRole("listitem").filter({ hasText: "ma. 29.06.2026" }).waitFor();
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
    await page.context().close();
  });
});

async function reviewPhone(page: Page): Promise<void> {
  await page.goto("/cohorts/new");
  await settled(page);
  await page.getByLabel("Startdato").fill("5.1.2026");
  await button(page, "Gennemse datoerne").click();
  await expectToRead(page, /1 valg mangler/);
}
