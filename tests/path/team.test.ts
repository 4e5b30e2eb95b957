import { testPassword } from "@mikrolaan/server/testing";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  expectAccessible,
  laptop,
  settled,
  signInByForm,
  startBrowser,
  visit,
} from "../kit/browser.ts";
import { type Product, startProduct } from "../kit/product.ts";

let product: Product;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  product = await startProduct();
  browser = await startBrowser();
  page = await (await visit(browser, product.url, { viewport: laptop })).newPage();
  await signInByForm(page, product.town.email("DEVELOPMENT"), testPassword);
}, 60_000);

afterAll(async () => {
  await browser.close();
  await product.stop();
});

const button = (name: string | RegExp) => page.getByRole("button", { name });
const dialog = () => page.getByRole("dialog");
const text = async () => (await page.locator("main").innerText()).replace(/\s+/g, " ");

async function expectToRead(words: RegExp): Promise<void> {
  await expect.poll(text).toMatch(words);
}

/** Takes someone on by the form, with their share of full time and what they can. */
async function takeOn(name: string, percent: string, competences: readonly RegExp[]) {
  await button("Nyt medlem").click();
  await dialog().getByLabel("Navn").fill(name);
  await dialog().getByLabel("Andel af fuld tid").fill(percent);
  for (const competence of competences) await dialog().getByLabel(competence).check();
  await dialog().getByRole("button", { name: "Tilføj medlem" }).click();
  await dialog().waitFor({ state: "hidden" });
}

describe("the development function", { timeout: 60_000 }, () => {
  it("takes people on until the team has what the handbook asks, and is told why until then", async () => {
    await page.goto("/team");
    await expectToRead(/Her er ingen i teamet endnu/);
    await takeOn("Mette Kragh", "80", [
      ...[/Erhvervsøkonomi/, /Markedsføring/, /Socialfaglighed/],
      ...[/Netværksdannelse/, /Kendskab/, /Sagsbehandling/],
    ]);
    await expectToRead(/1 i teamet, 0,8 årsværk.*4 ting at se på/);
    await expectToRead(/Ingen i teamet har været selvstændig Den, der selv har drevet virksomhed/);
    await expectToRead(/Erfaring som selvstændig .{0,20}mangler/);
    await expectAccessible(page);

    await takeOn("Ida Nyborg", "40", [/Erfaring som selvstændig/]);
    await expectToRead(/2 i teamet, 1,2 årsværk tilsammen/);
    await expectToRead(/Teamet har det, håndbogen anbefaler\./);
    expect(await text()).not.toMatch(/ting at se på|mangler/);
  });

  it("cannot give two the same name, and is told so by the field", async () => {
    await button("Nyt medlem").click();
    await dialog().getByLabel("Navn").fill("mette kragh");
    await dialog().getByLabel("Andel af fuld tid").fill("101");
    await dialog().getByRole("button", { name: "Tilføj medlem" }).click();
    await dialog().getByRole("alert").getByText("Andel af fuld tid må højst være 100.").waitFor();
    await dialog().getByLabel("Andel af fuld tid").fill("50");
    await dialog().getByRole("button", { name: "Tilføj medlem" }).click();
    await dialog().getByRole("alert").getByText("Navnet er taget. Vælg et andet.").waitFor();
    await expectAccessible(page);
    await page.keyboard.press("Escape");
    await dialog().waitFor({ state: "hidden" });
  });

  it("says who follows a cohort, and sees the hours in the load of the coming weeks", async () => {
    await page.goto("/cohorts/new");
    await page.getByLabel("Startdato").fill("30.11.2026");
    await button("Gennemse datoerne").click();
    // Whit Monday and the closed weeks of summer are in the way.
    await button(/^Brug alle forslag/).click();
    await expectToRead(/Alle valg er truffet/);
    await button(/Gem holdet og/).click();
    await page.waitForURL(/\/cohorts\/[^/]+\/plan$/);
    await page.goto(new URL(page.url()).pathname.replace("/plan", ""));
    await expectToRead(/Ingen følger holdet endnu\..*0 i teamet følger holdet, mindst 2 anbefales/);
    await button(/^Ret.*Holdets team/).click();
    await dialog()
      .getByLabel(/^Mette Kragh/)
      .fill("30,5");
    await dialog()
      .getByLabel(/^Ida Nyborg/)
      .fill("4");
    await dialog().getByRole("button", { name: "Gem" }).click();
    await dialog().waitFor({ state: "hidden" });
    await expectToRead(/Ida Nyborg Coach 4 timer om ugen Mette Kragh Coach 30,5 timer om ugen/);
    expect(await text()).not.toMatch(/mindst 2 anbefales/);

    await page.goto("/team");
    await expectToRead(/Mette Kragh 29,6 timer om ugen .*over i 25 uger/);
    await expectToRead(/Ida Nyborg 14,8 timer om ugen .*inden for kontrakten/);
  });

  it("takes someone off the team, and finds them among those who have left", async () => {
    await button("Ret Ida Nyborg").click();
    await dialog().getByRole("button", { name: "Tag ud af teamet" }).click();
    await dialog().waitFor({ state: "hidden" });
    await expectToRead(/1 i teamet, 0,8 årsværk/);
    await page.locator("summary", { hasText: "1 er ikke længere i teamet" }).click();
    await button("Tag Ida Nyborg tilbage i teamet").click();
    await dialog().getByRole("button", { name: "Tag tilbage" }).click();
    await expectToRead(/2 i teamet, 1,2 årsværk tilsammen/);
  });

  it("adds a room, and the usual closed days in one press beside the public holidays", async () => {
    await page.goto("/templates/rooms");
    await button("Nyt lokale").first().click();
    await dialog().getByLabel("Navn").fill("Fjordsalen");
    await dialog()
      .getByLabel(/^Pladser/)
      .fill("40");
    await dialog().getByRole("button", { name: "Tilføj lokale" }).click();
    await expectToRead(/1 lokale kan bookes.*Fjordsalen ikke oplyst 40/);

    await page.getByRole("link", { name: "Lukkedage" }).click();
    await expectToRead(/6 sædvanlige lukkedage står ikke på listen: Grundlovsdag,/);
    await button("Tilføj de sædvanlige").click();
    await expectToRead(/Sommerferie uge 29–31 hvert år ma\. 19\.07\.2027–08\.08\.2027/);
    await expectToRead(/2\. pinsedag ma\. 25\.05\.2026, uge 22/);
    await button("2027").click();
    await expectToRead(/2\. pinsedag ma\. 17\.05\.2027, uge 20/);

    await button("Ny lukkedag").click();
    await dialog().getByLabel("Navn").fill("Flytning");
    await dialog().getByLabel("Fra", { exact: true }).fill("2.3.2027");
    await dialog().getByLabel("Til og med").fill("1.3.2027");
    await dialog().getByRole("button", { name: "Tilføj lukkedag" }).click();
    await dialog().getByRole("alert").waitFor();
    await dialog().getByLabel("Til og med").fill("3.3.2027");
    await dialog().getByRole("button", { name: "Tilføj lukkedag" }).click();
    await expectToRead(/Flytning 02\.03\.2027–03\.03\.2027, én gang ti\. 02\.03\.2027/);

    await button("Ret Flytning").click();
    await dialog().getByRole("button", { name: "Fjern fra listen" }).click();
    await expect.poll(text).not.toMatch(/Flytning/);
    await button(/^Fortryd/).click();
    await expectToRead(/Flytning 02\.03\.2027/);
  });

  it("finds what there was no room for under a menu that keys open, with where one is marked", async () => {
    await page.goto("/team");
    await settled(page);
    const bar = page.getByRole("navigation", { name: "Hovedmenu" });
    const names = await bar.getByRole("link").allInnerTexts();
    expect(names).toEqual(["Overblik", "Hold", "Skabeloner", "Team", "Netværk", "Tjent hjem"]);
    const more = bar.getByRole("button", { name: "Mere" });
    expect(await more.getAttribute("aria-current")).toBeNull();
    await more.focus();
    await page.keyboard.press("Enter");
    await page.getByRole("menuitem", { name: "Borgere" }).waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/participants$/);
    await settled(page);
    expect(await more.getAttribute("aria-current")).toBe("true");
    await more.click();
    const item = page.getByRole("menuitem", { name: "Borgere" });
    expect(await item.getAttribute("aria-current")).toBe("page");
  });
});
