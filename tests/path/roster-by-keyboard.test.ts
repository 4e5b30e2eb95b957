import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { signIn } from "../kit/api.ts";
import { settled, signInByForm, startBrowser, visit } from "../kit/browser.ts";
import { type ExampleInTest, startExampleProduct } from "../kit/product.ts";

let product: ExampleInTest;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  product = await startExampleProduct();
  browser = await startBrowser();
  page = await (await visit(browser, product.url)).newPage();
  await signInByForm(page, product.email("COACH"), product.password);
}, 30_000);

afterAll(async () => {
  await browser.close();
  await product.stop();
});

it("a roster is taken by keys alone, and is saved as it is shown", {
  timeout: 30_000,
}, async () => {
  await page
    .getByRole("link", { name: /Før fremmøde/ })
    .first()
    .press("Enter");
  await page.waitForURL(/\/attendance\//);
  await settled(page);
  const sessionId = new URL(page.url()).pathname.split("/").at(-1) ?? "";
  await focusGrid(page);
  for (const key of ["s", "ArrowDown", "u", "ArrowDown", "t", "ArrowDown", "t"]) {
    await page.keyboard.press(key);
  }
  await page.keyboard.press("Control+z");
  const coach = await signIn(product.url, product.email("COACH"), product.password);
  const marks = async () => {
    const { session } = await coach.ask<{
      session: { roster: { mark: { status: string; markedBy: string } | null }[] };
    }>("query ($id: ID!) { session(id: $id) { roster { mark { status markedBy } } } }", {
      id: sessionId,
    });
    return session.roster.flatMap((it) => (it.mark ? [it.mark.status] : [])).sort();
  };
  await expect.poll(marks).toEqual(["ABSENT", "PRESENT", "SICK"]);
  expect(await page.locator("main").innerText()).toMatch(/Gemt kl\. \d\d\.\d\d/);
});

/** Reaches a mark of the roster with Tab, as one without a mouse does. */
async function focusGrid(at: Page): Promise<void> {
  for (let tabs = 0; tabs < 60; tabs++) {
    await at.keyboard.press("Tab");
    const inGrid = await at.evaluate(
      () => document.activeElement?.matches("tbody td button") ?? false,
    );
    if (inGrid) return;
  }
  throw new Error("Tab never reached the roster.");
}
