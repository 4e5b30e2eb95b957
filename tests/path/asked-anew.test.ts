import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, it } from "vitest";
import { settled, signInByForm, startBrowser, visit } from "../kit/browser.ts";
import { type ExampleInTest, startExampleProduct } from "../kit/product.ts";

let product: ExampleInTest;
let browser: Browser;

beforeAll(async () => {
  product = await startExampleProduct();
  browser = await startBrowser();
});

afterAll(async () => {
  await browser.close();
  await product.stop();
});

async function setGate(page: Page, percent: string): Promise<void> {
  await page.getByLabel("Krav til fremmødet").fill(percent);
  await page.getByLabel("Begrundelse").fill("Besluttet på teammødet");
  await page.getByRole("button", { name: "Sæt reglerne i kraft" }).click();
}

it("attendance rules are set from one page, refused from another opened before, and taken back", async () => {
  const context = await visit(browser, product.url);
  const [first, second] = [await context.newPage(), await context.newPage()];
  await signInByForm(first, product.email("DEVELOPMENT"), product.password);
  for (const page of [first, second]) {
    await page.goto("/rules/attendance");
    await settled(page);
  }
  await setGate(first, "81");
  await first.waitForURL(/\/rules$/);
  await setGate(second, "82");
  await second.getByText("En anden har ændret det imens.").first().waitFor();
  await first.getByText("mindst 81 % af modulets timer").waitFor();
  await first.getByRole("button", { name: "Fortryd" }).click();
  await first.getByText("Fortrudt").first().waitFor();
});

it("another day in the system is seen on the page where it is set, and told", async () => {
  const page = await (await visit(browser, product.url)).newPage();
  await signInByForm(page, product.email("ADMIN"), product.password);
  await page.goto("/admin/municipality");
  await settled(page);
  await page.getByLabel("Dato").fill("1.12.2026");
  await page.getByRole("button", { name: "Sæt dagen" }).click();
  await page.locator("span", { hasText: "Dagen i systemet er 01.12.2026" }).waitFor();
  await page.goto("/rules");
  await page
    .getByText(/01\.12\.2026/)
    .first()
    .waitFor();
});
