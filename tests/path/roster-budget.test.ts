import { course, testPassword } from "@mikrolaan/server/testing";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { laptop, phone, settled, signInByForm, startBrowser, visit } from "../kit/browser.ts";
import { type Product, startProduct } from "../kit/product.ts";

let product: Product;
let browser: Browser;

beforeAll(async () => {
  product = await startProduct();
  browser = await startBrowser();
}, 60_000);

afterAll(async () => {
  await browser.close();
  await product.stop();
});

const people = (count: number) => Array.from({ length: count }, (_, at) => `Bo ${letters[at]}`);
const letters = "ABCDEFGHIJKLMNOPQRST";

/** The roster of today with so many people on it, opened as a coach; none of them marked. */
async function rosterOf(count: number, viewport: typeof laptop): Promise<Page> {
  const { cohortId, sessions } = await course(product.town, people(count));
  const today = sessions.find(({ date }) => date === "2026-11-23");
  const context = await visit(browser, product.url, { viewport });
  await context.addInitScript(countInteractions);
  const page = await context.newPage();
  await signInByForm(page, product.town.email("COACH"), testPassword);
  await page.goto(`/cohorts/${cohortId}/attendance/${today?.id}`);
  await settled(page);
  return page;
}

/** Counted where they arrive, so that no helper of a test can do two things as one. */
function countInteractions(): void {
  const done = { presses: 0, keys: 0 };
  Object.assign(window, { done });
  window.addEventListener("click", () => (done.presses += 1), true);
  window.addEventListener("keydown", () => (done.keys += 1), true);
}

interface Done {
  readonly presses: number;
  readonly keys: number;
}

const interactions = (page: Page) =>
  page.evaluate(() => (window as unknown as { done: Done }).done);

const away = (page: Page, name: string) =>
  page.getByRole("button", { name: `${name}: ikke til stede` }).click();

/** What the roster says once the server has it. */
const isSaved = (page: Page, words: RegExp) =>
  expect
    .poll(async () => (await page.locator("main").innerText()).replace(/\s+/g, " "))
    .toMatch(words);

describe("a roster with two away takes", { timeout: 30_000 }, () => {
  it("three taps for 12 people on a phone", async () => {
    const page = await rosterOf(12, phone);
    await away(page, "Bo C");
    await away(page, "Bo J");
    await page.getByRole("button", { name: "Resten er til stede (10)" }).click();
    await isSaved(page, /10 af 12 til stede.*Gemt kl\. \d\d\.\d\d/);
    expect(await interactions(page)).toMatchObject({ presses: 3, keys: 0 });
    await page.context().close();
  });

  it("four interactions for 20 people, the opening of the roster among them", async () => {
    const page = await rosterOf(20, phone);
    await away(page, "Bo C");
    await away(page, "Bo J");
    await page.getByRole("button", { name: "Resten er til stede (18)" }).click();
    await isSaved(page, /18 af 20 til stede.*Gemt kl\./);
    const opening = 1;
    expect((await interactions(page)).presses + opening).toBeLessThanOrEqual(4);
    await page.context().close();
  });

  it("at most 14 keys for 12 people, without a mouse", async () => {
    const page = await rosterOf(12, laptop);
    await page.locator("tbody td button").first().focus();
    for (const key of ["ArrowDown", "ArrowDown", "u"]) await page.keyboard.press(key);
    for (let down = 0; down < 7; down++) await page.keyboard.press("ArrowDown");
    for (const key of ["s", "r"]) await page.keyboard.press(key);
    await isSaved(page, /10 af 12 til stede.*Gemt kl\./);
    const { presses, keys } = await interactions(page);
    expect(presses).toBe(0);
    expect(keys).toBeLessThanOrEqual(14);
    await page.context().close();
  });
});

it("a reason and the hours are one tap each", { timeout: 30_000 }, async () => {
  const page = await rosterOf(12, phone);
  await away(page, "Bo C");
  const before = (await interactions(page)).presses;
  await page.getByRole("button", { name: "Kom for sent" }).click();
  await page.getByRole("button", { name: "Et kvarter mindre" }).click();
  expect((await interactions(page)).presses - before).toBe(2);
  await isSaved(page, /Kom for sent, 2,25 t\..*Gemt kl\./);
  await page.context().close();
});
