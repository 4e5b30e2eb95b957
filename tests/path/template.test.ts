import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ApiUser, signIn } from "../kit/api.ts";
import { expectAccessible, settled, signInByForm, startBrowser, visit } from "../kit/browser.ts";
import { findPlaces } from "../kit/pages.ts";
import { type ExampleInTest, startExampleProduct } from "../kit/product.ts";

let product: ExampleInTest;
let browser: Browser;
let page: Page;
let planner: ApiUser;
let path: string;

beforeAll(async () => {
  product = await startExampleProduct();
  browser = await startBrowser();
  planner = await signIn(product.url, product.email("DEVELOPMENT"), product.password);
  path = `/templates/${(await findPlaces(planner)).template}`;
  page = await (await visit(browser, product.url)).newPage();
  await signInByForm(page, product.email("DEVELOPMENT"), product.password);
}, 30_000);

afterAll(async () => {
  await browser.close();
  await product.stop();
});

const versions = async () => {
  const { templates } = await planner.ask<{ templates: { newest: { number: number } }[] }>(
    "{ templates { newest { number } } }",
  );
  return templates.map(({ newest }) => newest.number);
};

const use = () => page.getByRole("button", { name: "Brug", exact: true }).press("Enter");
const save = () => page.getByRole("button", { name: "Gem som version 3" });

describe("a template that is changed on its page", { timeout: 30_000 }, () => {
  it("says at once what a change moves, and what keeps it from being saved", async () => {
    await page.goto(path);
    await settled(page);
    await page.getByRole("button", { name: /^Kollektivt kursusforløb, Slutter/ }).press("Enter");
    await page.getByRole("radio", { name: "en uge i programmet" }).press("Space");
    await page.getByRole("textbox", { name: "Projektuge" }).fill("31");
    await use();
    const wrong = page.getByRole("button", { name: "Internatet slutter, efter at kursusforløbet" });
    await wrong.waitFor();
    expect(await page.getByText("1 dato flytter sig").isVisible()).toBe(true);
    await save().press("Enter");
    const focused = await page.evaluate(() => document.activeElement?.textContent ?? "");
    expect(focused).toContain("1 ting skal rettes");
    expect(await versions()).toEqual([1, 2]);
    await expectAccessible(page);
  });

  it("is put right where the problem leads to, and saved as the next version", async () => {
    await page.getByRole("button", { name: "Internatet slutter, efter at kursusforløbet" }).click();
    const window = page.getByRole("dialog");
    await window.getByRole("textbox", { name: "Projektuge" }).fill("31");
    await expectAccessible(page);
    await window.getByRole("combobox", { name: "Ugedag" }).selectOption("onsdag");
    await window.getByRole("textbox", { name: "Antal dage" }).fill("2");
    await window.getByRole("textbox", { name: "Antal nætter" }).fill("1");
    await use();
    await page.getByRole("button", { name: /^Kollektivt kursusforløb, Slutter/ }).press("Enter");
    await page.getByRole("combobox", { name: "Ugedag" }).selectOption("torsdag");
    await use();
    await page.getByText("14 mødedage, 68 timer", { exact: true }).waitFor();
    await save().press("Enter");
    await page
      .getByText(/Gemt som version 3/)
      .first()
      .waitFor();
    expect(await versions()).toEqual([1, 3]);
    expect(await page.getByText(/^Version 3 · gemt/).isVisible()).toBe(true);
  });

  it("asks before it is left unsaved, and keeps the change when one stays", async () => {
    await page.getByRole("button", { name: /^1\. screening, Hvem/ }).press("Enter");
    await page.getByRole("checkbox", { name: "Sagsbehandler" }).press("Space");
    await use();
    await page.getByRole("link", { name: "Lokaler" }).press("Enter");
    await page.getByRole("button", { name: "Annullér" }).press("Enter");
    expect(new URL(page.url()).pathname).toBe(path);
    expect(await page.getByText("1 ændring, intet er gemt endnu").isVisible()).toBe(true);
    await page.getByRole("button", { name: "Fortryd ændringerne" }).press("Enter");
    await page.getByText("1 ændring, intet er gemt endnu").waitFor({ state: "hidden" });
    await page.getByRole("link", { name: "Lokaler" }).press("Enter");
    await page.waitForURL(/rooms/);
  });

  it("can be looked at as it was, and copied from there", async () => {
    await page.goto(`${path}?version=1`);
    await settled(page);
    expect(await page.getByText(/Du ser version 1/).isVisible()).toBe(true);
    expect(await page.getByRole("button", { name: /^4\. screening, Begynder/ }).count()).toBe(0);
    await page.getByRole("button", { name: "Kopiér" }).press("Enter");
    await page.getByRole("textbox", { name: "Navn" }).fill("Som håndbogen");
    await page.getByRole("button", { name: "Lav kopien" }).press("Enter");
    await page.getByRole("heading", { level: 1, name: "Som håndbogen" }).waitFor();
    expect(await versions()).toEqual([1, 3, 1]);
  });
});

it("a cohort's plan says which version it was planned from", { timeout: 20_000 }, async () => {
  const { cohorts } = await planner.ask<{ cohorts: { items: { id: string; status: string }[] } }>(
    "{ cohorts { items { id status } } }",
  );
  const planned = cohorts.items.find(({ status }) => status === "PLANNED");
  await page.goto(`/cohorts/${planned?.id}/plan`);
  await settled(page);
  await page.getByRole("link", { name: "Fjordbys program, version 2" }).waitFor();
  expect(await page.getByText(/kommet i version 3 siden/).isVisible()).toBe(true);
});
