import type { Role } from "@mikrolaan/shared/identity";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { signIn } from "./api.ts";
import {
  expectAccessible,
  expectNoSidewaysScroll,
  laptop,
  settled,
  signInByForm,
  startBrowser,
  type Visit,
  visit,
} from "./browser.ts";
import { findPlaces, pagesOf } from "./pages.ts";
import { type ExampleInTest, startExampleProduct } from "./product.ts";

const nowhere = { cohort: "", session: "", participant: "", template: "" };
const names = pagesOf({ ...nowhere, meeting: "", heldMeeting: "", reply: "" });

/**
 * Visits every page of the example one way (size, colours, language) and asks the same of each: a
 * heading, no fault by WCAG, nothing sticking out sideways, no error in the console.
 */
export function itHoldsForEveryPage(options: Visit): void {
  let product: ExampleInTest;
  let browser: Browser;
  const open = new Map<Role, Page>();
  const errors: string[] = [];
  let paths: ReadonlyMap<string, string>;

  beforeAll(async () => {
    product = await startExampleProduct();
    browser = await startBrowser();
    const coach = await signIn(product.url, product.email("COACH"), product.password);
    paths = new Map(pagesOf(await findPlaces(coach)).map((it) => [it.name, it.path]));
  }, 30_000);

  afterAll(async () => {
    await browser.close();
    await product.stop();
  });

  /** As tall as its content, so that what the fixed bars cover on arrival is checked as well. */
  async function showWholePage(page: Page): Promise<void> {
    const { width, height } = options.viewport ?? laptop;
    await page.setViewportSize({ width, height });
    const content = await page.evaluate(() => document.documentElement.scrollHeight);
    await page.setViewportSize({ width, height: Math.max(height, content + 200) });
  }

  async function pageOf(role: Role): Promise<Page> {
    const known = open.get(role);
    if (known) return known;
    const page = await (await visit(browser, product.url, options)).newPage();
    page.on("console", (it) => it.type() === "error" && errors.push(it.text()));
    page.on("pageerror", (it) => errors.push(it.message));
    await signInByForm(page, product.email(role), product.password);
    open.set(role, page);
    return page;
  }

  it("the page to sign in on", { timeout: 20_000 }, async () => {
    const page = await (await visit(browser, product.url, options)).newPage();
    await page.goto("/sign-in");
    await settled(page);
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
    expect(await page.locator("html").getAttribute("lang")).toBe(options.language ?? "da");
  });

  it.each(names)("$name", { timeout: 20_000 }, async ({ name, role }) => {
    const page = await pageOf(role);
    errors.length = 0;
    await page.goto(paths.get(name) ?? "");
    await settled(page);
    await showWholePage(page);
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
    expect(await page.locator("html").getAttribute("lang")).toBe(options.language ?? "da");
    expect(errors).toEqual([]);
  });
}
