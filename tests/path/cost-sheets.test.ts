import { given, testPassword } from "@mikrolaan/server/testing";
import { plainDate } from "@mikrolaan/shared/calendar";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { ApiUser } from "../kit/api.ts";
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
let page: Page;
let planner: ApiUser;
let cohortId: string;

beforeAll(async () => {
  product = await startProduct();
  browser = await startBrowser();
  planner = await product.as("DEVELOPMENT");
  page = await (await visit(browser, product.url)).newPage();
  await signInByForm(page, product.town.email("DEVELOPMENT"), testPassword);
}, 60_000);

beforeEach(async () => {
  const startsOn = plainDate("2026-06-29");
  cohortId = (await given(product.town).cohort({ startsOn, seats: 20 })).id;
  await page.goto(`/cohorts/${cohortId}/economy`);
  await settled(page);
});

afterAll(async () => {
  await browser.close();
  await product.stop();
});

const button = (name: string | RegExp) => page.getByRole("button", { name });
/** The toast's; those of the log say what they take back. */
const undo = () => page.getByRole("button", { name: "Fortryd", exact: true });
const heading = (name: string) => page.getByRole("heading", { name });

type Recorded = { readonly amount: number; readonly payer: string };

async function recorded(): Promise<readonly Recorded[]> {
  const { cohort } = await planner.ask<{ cohort: { costItems: readonly Recorded[] } }>(
    "query ($id: ID!) { cohort(id: $id) { costItems { amount payer } } }",
    { id: cohortId },
  );
  return cohort.costItems;
}

const count = async () => (await recorded()).length;

/** What someone copies from Excel: 200 rows, and one that cannot be read. */
const columns = [
  "Dato\tArt\tAntal\tPris pr. enhed\tKilde\tBetaler",
  ...Array.from({ length: 200 }, (_, at) => {
    const payer = at === 0 ? "Staten" : "";
    return `${(at % 28) + 1}.9.2026\tKursusinternat\t${at + 1},5\t1.250,00 kr.\tBilag ${at}\t${payer}`;
  }),
  "31.2.2026\tKager\t1\t5\tBilag 200\t",
].join("\n");

async function pasted(): Promise<void> {
  await button("Sæt ind fra Excel").click();
  await page.getByLabel("Kolonner fra et regneark").fill(columns);
  await page.getByText(/^200 udgifter bliver gemt/).waitFor();
}

async function saved(): Promise<void> {
  await pasted();
  await button("Gem 200 udgifter").click();
  await page.getByText("200 udgifter er gemt.").last().waitFor();
}

describe("costs kept in Excel", { timeout: 60_000 }, () => {
  it("are pasted, looked through, saved when told to, and taken back by one undo", async () => {
    await pasted();
    await page.getByText("Den dato findes ikke.").waitFor();
    await page.getByText("Det er ikke en af arterne.").waitFor();
    await expectAccessible(page);
    await page.setViewportSize(phone);
    await expectNoSidewaysScroll(page);
    await page.setViewportSize(laptop);
    expect(await count()).toBe(0);
    await button("Gem 200 udgifter").click();
    await page.getByText("200 udgifter er gemt.").last().waitFor();
    await expect.poll(count).toBe(200);
    expect((await recorded()).filter(({ payer }) => payer === "STATE")).toHaveLength(1);
    await page
      .getByRole("rowheader", { name: "Kursusinternat Staten" })
      .or(page.getByRole("cell", { name: "Kursusinternat Staten" }))
      .waitFor();

    await button(/^Fortryd \(/)
      .or(button("Fortryd"))
      .first()
      .click();
    await expect.poll(count).toBe(0);
    await heading("Ingen udgifter endnu").waitFor();
    await page.getByText(/^Fortrudt af .* Tæller ikke med\.$/).waitFor();
    await expectAccessible(page);
  });

  it("are taken back later by who recorded what", async () => {
    await saved();
    await page.reload();
    await settled(page);
    await button(/^Fortryd 200 udgifter fra /).click();
    await expect.poll(count).toBe(0);
    await page.getByText(/^Fortrudt af .* Tæller ikke med\.$/).waitFor();
    expect(await button(/^Fortryd 200/).count()).toBe(0);
  });

  it("typed one at a time are taken back the same way", async () => {
    await page.getByLabel("Art").selectOption("Andet");
    await page.getByLabel("Antal").fill("1,5");
    await page.getByLabel("Pris pr. enhed").fill("50.000 kr.");
    await page.getByLabel("Kilde").fill("Faktura 7");
    await page.getByLabel("Betaler").selectOption("Regionen");
    await button("Registrér udgift").click();
    await page.getByText("Udgiften er gemt. Andet: 75.000,00 kr.").last().waitFor();
    await expect.poll(recorded).toEqual([{ amount: 7_500_000, payer: "REGION" }]);
    await undo().click();
    await expect.poll(count).toBe(0);
  });

  it.each([
    ["Tal til Excel", "xlsx"],
    ["Tal til regneark (CSV)", "csv"],
  ])("are taken out as %s, and read in again they change nothing", async (way, ending) => {
    await saved();
    await button("Hent").click();
    const taken = page.waitForEvent("download");
    await page.getByRole("menuitem", { name: way }).click();
    const file = await taken;
    expect(file.suggestedFilename()).toMatch(new RegExp(`^Udgifter .*\\.${ending}$`));

    await button("Sæt ind fra Excel").click();
    await page.locator("input[type=file]").setInputFiles(await file.path());
    await page.getByText("Der er ikke noget at gemme").waitFor();
    await page.getByText("200 rækker står der allerede.").waitFor();
    expect(await page.getByText("Findes allerede").count()).toBe(20);
    await expect.poll(count).toBe(200);
  });
});
