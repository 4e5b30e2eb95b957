import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { signIn } from "../kit/api.ts";
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
import { findPlaces, type Places } from "../kit/pages.ts";
import { type ExampleInTest, startExampleProduct } from "../kit/product.ts";

let product: ExampleInTest;
let browser: Browser;
let places: Places;

beforeAll(async () => {
  product = await startExampleProduct();
  browser = await startBrowser();
  places = await findPlaces(await signIn(product.url, product.email("COACH"), product.password));
}, 60_000);

afterAll(async () => {
  await browser.close();
  await product.stop();
});

async function signedIn(role: "COACH" | "DEVELOPMENT", viewport = laptop): Promise<Page> {
  const page = await (await visit(browser, product.url, { viewport })).newPage();
  await signInByForm(page, product.email(role), product.password);
  return page;
}

/** Makes an address as someone does who sees it once. */
async function addressMade(page: Page): Promise<string> {
  await page.getByRole("button", { name: "Lav adresse" }).press("Enter");
  const field = page.getByLabel("Adressen", { exact: true });
  await field.waitFor();
  expect(await field.evaluate((it) => document.activeElement === it)).toBe(true);
  return field.inputValue();
}

async function revokeFirst(page: Page): Promise<void> {
  await page
    .getByRole("button", { name: /^Træk tilbage.*adressen fra/ })
    .first()
    .press("Enter");
  const revoked = page.getByText(/^Kan ikke læses siden/);
  const before = await revoked.count();
  await page.getByRole("button", { name: "Træk tilbage", exact: true }).press("Enter");
  await expect.poll(() => revoked.count()).toBe(before + 1);
}

describe("a calendar for Outlook", { timeout: 40_000 }, () => {
  it.each([
    ["laptop", laptop],
    ["phone", phone],
  ])("of a cohort is made, shown once and revoked by keys, on a %s", async (_, viewport) => {
    const page = await signedIn("DEVELOPMENT", viewport);
    await page.goto(`/cohorts/${places.cohort}`);
    await settled(page);
    const open = page.getByRole("button", { name: "Kalender", exact: true });
    await open.press("Enter");
    const address = await addressMade(page);
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
    const calendar = await fetch(address);
    expect([calendar.status, await calendar.text()]).toEqual([
      200,
      expect.stringContaining("SUMMARY:Hold"),
    ]);

    await page.keyboard.press("Escape");
    await expect.poll(() => open.evaluate((it) => document.activeElement === it)).toBe(true);
    await open.press("Enter");
    await page
      .getByText(/^Lavet/)
      .first()
      .waitFor();
    expect(await page.getByLabel("Adressen", { exact: true }).count()).toBe(0);
    expect(await page.content()).not.toContain(new URL(address).pathname);
    await revokeFirst(page);
    await expect.poll(async () => (await fetch(address)).status).toBe(404);
    await page.context().close();
  });

  it.each([
    ["a team member", "/team", "Søren Dalum"],
    ["a room", "/templates/rooms", "Fjordsalen"],
  ])("of %s is made from its row", async (_, path, name) => {
    const page = await signedIn("DEVELOPMENT");
    await page.goto(path);
    await settled(page);
    await page.getByRole("button", { name: `Kalender: ${name}` }).press("Enter");
    const text = await (await fetch(await addressMade(page))).text();
    expect(text).toContain(`X-WR-CALNAME:Mikrolån: ${name}`);
    await page.context().close();
  });

  it("of a coach's own stands on their account page, and holds what they hold", async () => {
    const page = await signedIn("COACH");
    await page.goto("/account");
    await settled(page);
    const address = await addressMade(page);
    const text = await (await fetch(address)).text();
    expect(text).toContain("X-WR-CALNAME:Mikrolån: Mette Kragh");
    await revokeFirst(page);
    await page.getByLabel("Adressen", { exact: true }).waitFor({ state: "detached" });
    expect((await fetch(address)).status).toBe(404);
    await page.context().close();
  });
});
