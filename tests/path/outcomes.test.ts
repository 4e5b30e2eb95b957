import { testPassword } from "@mikrolaan/server/testing";
import type { Role } from "@mikrolaan/shared/identity";
import type { Browser, Page } from "playwright-core";
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
});
