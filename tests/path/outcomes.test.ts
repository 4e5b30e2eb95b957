import { readFile } from "node:fs/promises";
import { readSheetFile, testPassword } from "@mikrolaan/server/testing";
import type { Role } from "@mikrolaan/shared/identity";
import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  expectAccessible,
  laptop,
  phone,
  settled,
  signInByForm,
  startBrowser,
  visit,
} from "../kit/browser.ts";
import { startedCohort } from "../kit/network.ts";
import { type Product, startProduct } from "../kit/product.ts";

let product: Product;
let browser: Browser;

beforeAll(async () => {
  product = await startProduct();
  browser = await startBrowser();
  await startedCohort(product.town, ["Anne Abild", "Bo Bak", "Eva Eg", "Ida Iversen", "Åse Ærø"]);
}, 60_000);

afterAll(async () => {
  await browser.close();
  await product.stop();
});

async function at(role: Role, viewport = laptop): Promise<Page> {
  const page = await (await visit(browser, product.url, { viewport })).newPage();
  await signInByForm(page, product.town.email(role), testPassword);
  return page;
}

const heading = (page: Page) => page.locator("h1").innerText();
const rowsOpened = "/outcomes?figure=REACHED.ENQUIRY";

/** The sheets of the file that a "Hent" gives, as a spreadsheet would read them. */
async function taken(page: Page, within: Locator, way: string) {
  const download = page.waitForEvent("download");
  await within.getByRole("button", { name: "Hent" }).click();
  await page.getByRole("menuitem", { name: way }).click();
  const file = await readSheetFile(await readFile(await (await download).path()));
  return file.kind === "SHEETS" ? file.sheets : [];
}

const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name });

/** The count in the funnel's last row. */
async function selfSupporting(page: Page): Promise<string> {
  await page.goto("/outcomes");
  await settled(page);
  const row = page.getByRole("row", { name: /^Selvforsørgende/ });
  return row.getByRole("link").innerText();
}

/** From October to this month, by the accounts; without a status it is refused first. */
async function recordSelfSupport(page: Page): Promise<void> {
  await button(page, "Registrér måneder").click();
  const dialog = page.getByRole("dialog");
  const save = dialog.getByRole("button", { name: "Registrér", exact: true });
  await save.click();
  await expect.poll(() => dialog.getByRole("alert").first().innerText()).toMatch(/levede af/);
  await dialog.getByLabel("Hvad borgeren levede af").selectOption({ label: "Selvforsørgende" });
  await dialog.getByLabel("Fra måned").selectOption({ label: "okt. 2026" });
  await dialog.getByLabel("Hvor ved du det fra?").selectOption({ label: "Regnskab" });
  await expectAccessible(page);
  await save.click();
}

describe("what became of a citizen, in a browser", { timeout: 90_000 }, () => {
  it("is recorded on the citizen's page, moves the funnel, and can be taken back", async () => {
    const coach = await at("COACH");
    const manager = await at("MANAGEMENT");
    expect(await selfSupporting(manager)).toBe("0");
    expect(await heading(manager)).toContain("0 af 5 er selvforsørgende");

    await coach.goto("/participants");
    await coach.getByRole("link", { name: "Bo Bak" }).click();
    await recordSelfSupport(coach);
    const main = coach.locator("main");
    const spell = /Selvforsørgende\s+okt\. 2026–nov\. 2026, 2 måneder · Regnskab/;
    await expect.poll(() => main.innerText()).toMatch(spell);
    await coach.getByRole("button", { name: "Fortryd", exact: true }).click();
    await expect.poll(() => main.innerText()).not.toMatch(spell);
    await expect.poll(() => main.innerText()).toMatch(/Alt, der er registreret \(1\)/);
    expect(await selfSupporting(manager)).toBe("0");

    await recordSelfSupport(coach);
    await expect.poll(() => main.innerText()).toMatch(spell);
    expect(await selfSupporting(manager)).toBe("1");
    expect(await heading(manager)).toContain("1 af 5 er selvforsørgende");
  });

  it("opens as rows from each figure: by name to the team, without to management", async () => {
    const rowsOf = async (role: Role) => {
      const page = await at(role, phone);
      await page.goto("/outcomes");
      await settled(page);
      await page.getByRole("link", { name: /^5: vis rækkerne bag Nået til Henvendelse/ }).click();
      const dialog = page.getByRole("dialog");
      await expect.poll(() => dialog.innerText()).toMatch(/5 borgere/);
      await expectAccessible(page);
      expect(page.url()).toContain("figure=REACHED.ENQUIRY");
      return dialog.innerText();
    };
    expect(await rowsOf("COACH")).toMatch(/Åse Ærø/);
    const seen = await rowsOf("MANAGEMENT");
    expect(seen).toMatch(/Navne vises ikke for ledelsen.*Borger 5/s);
    expect(seen).not.toMatch(/Abild|Bak|Ærø/);
  });

  it.each(["Tal til Excel", "Tal til regneark (CSV)"])(
    "is a file of those rows (%s): by name to the team, by number to management",
    async (way) => {
      const sheetsOf = async (role: Role) => {
        const page = await at(role);
        await page.goto(rowsOpened);
        await settled(page);
        return taken(page, page.getByRole("dialog"), way);
      };
      const [named = []] = await sheetsOf("COACH");
      expect(named[0]?.slice(0, 3)).toEqual(["Borger", "Hold", "Trin"]);
      expect(named.slice(1, 6).map(([person]) => person)).toContain("Åse Ærø");

      const sheets = await sheetsOf("MANAGEMENT");
      expect(sheets[0]?.slice(1, 6).map(([person]) => person)).toEqual(
        [1, 2, 3, 4, 5].map((number) => `Borger ${number}`),
      );
      const everything = JSON.stringify(sheets);
      expect(everything).toContain("Navne vises ikke for ledelsen");
      expect(everything).not.toMatch(/Abild|Bak|Eva Eg|Iversen|Ærø/);
    },
  );

  it("is compared cohort by cohort in Excel, with real days and figures and what they rest on", async () => {
    const page = await at("MANAGEMENT");
    await page.goto("/outcomes?day=2026-11-20");
    await settled(page);
    const paper = page.getByRole("region", { name: "Hold mod hold" });
    const [[head = [], first = []] = [], basis] = await taken(page, paper, "Tal til Excel");
    const cell = (name: string) => first[head.indexOf(name)];
    expect(cell("Start")).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(cell("Borgere")).toBe("5");
    expect(cell("Andel, %")).toBe(String(Number(cell("Selvforsørgende")) * 20));
    expect(cell("til, %")).toMatch(/^\d{2},\d$/);
    expect(basis?.[0]).toContain("Forudsætninger");
    expect(basis).toContainEqual(["Opgjort pr.", "2026-11-20"]);
    expect(basis).toContainEqual(["Hold", "Alle hold"]);
    expect(basis).toContainEqual(["Henvist af", "Alle veje"]);
  });

  it("is said not to be had when the file cannot be fetched", async () => {
    const page = await at("MANAGEMENT");
    await page.goto(rowsOpened);
    await settled(page);
    await page.getByRole("dialog").getByRole("button", { name: "Hent" }).click();
    await page.context().setOffline(true);
    await page.getByRole("menuitem", { name: "Tal til Excel" }).click();
    await page.getByText("Det kunne ikke hentes").last().waitFor();
  });
});
