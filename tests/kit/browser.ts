import { setTimeout } from "node:timers/promises";
import { AxeBuilder } from "@axe-core/playwright";
import packedChromium from "@sparticuz/chromium";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { expect } from "vitest";

/** A phone in one hand, and a laptop on a desk. */
export const phone = { width: 360, height: 740 };
export const laptop = { width: 1280, height: 900 };

/** Our own flags: the package's single-process set breaks with several contexts. */
const flags = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-zygote"];

/** A Chromium from the npm registry, or the one that CHROME_PATH names. */
export async function startBrowser(): Promise<Browser> {
  const executablePath = process.env.CHROME_PATH ?? (await packedChromium.executablePath());
  return chromium.launch({ executablePath, args: flags });
}

export interface Visit {
  readonly viewport?: { width: number; height: number };
  readonly colorScheme?: "light" | "dark";
  readonly language?: "da" | "en";
}

/** A browser of one's own, nobody signed in yet. */
export async function visit(
  browser: Browser,
  url: string,
  options: Visit = {},
): Promise<BrowserContext> {
  const { viewport = laptop, colorScheme = "light", language = "da" } = options;
  const context = await browser.newContext({
    baseURL: url,
    viewport,
    colorScheme,
    reducedMotion: "reduce",
  });
  context.setDefaultTimeout(15_000);
  context.on("page", countRequests);
  await context.addInitScript((it) => localStorage.setItem("mikrolaan.language", it), language);
  return context;
}

/** Signs in by the form, as a person does, and waits for the first page. */
export async function signInByForm(page: Page, email: string, password: string): Promise<void> {
  await page.goto("/sign-in");
  await page.locator("input[type=email]").fill(email);
  await page.locator("input[type=password]").fill(password);
  await page.locator("input[type=password]").press("Enter");
  await page.waitForURL(({ pathname }) => pathname !== "/" && !pathname.startsWith("/sign-in"));
  await settled(page);
}

/** Waits until the page has its heading, nothing has loaded for a while, and nothing is being drawn or reckoned. */
export async function settled(page: Page): Promise<void> {
  await page.locator("h1").first().waitFor();
  const isQuiet = () => {
    const { underWay, lastAt } = requests.get(page) ?? { underWay: 0, lastAt: 0 };
    return underWay === 0 && performance.now() - lastAt > quietMilliseconds;
  };
  const until = performance.now() + 15_000;
  // By hand, since pictures are taken by a script as well, where no test runner waits.
  while (!isQuiet()) {
    if (performance.now() > until) throw new Error(`${page.url()} goes on loading.`);
    await setTimeout(20);
  }
  await page.waitForFunction(() => !document.querySelector('[aria-busy="true"]'));
  await twoFrames(page);
}

/** In two frames a page lays itself out anew, and draws what goes by its measures. */
export async function twoFrames(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
}

/**
 * What a page asks for next follows within it: a query from what has come, a chart from its page.
 * The browser's own "network idle" waits half a second, which for some hundred pages is minutes.
 */
const quietMilliseconds = 120;

const requests = new WeakMap<Page, { underWay: number; lastAt: number }>();

function countRequests(page: Page): void {
  const count = { underWay: 0, lastAt: performance.now() };
  requests.set(page, count);
  const changed = (by: 1 | -1) => () => {
    count.underWay += by;
    count.lastAt = performance.now();
  };
  page.on("request", changed(1));
  page.on("requestfinished", changed(-1));
  page.on("requestfailed", changed(-1));
}

/**
 * No fault by WCAG 2.0–2.2, A and AA; a failure lists each rule with the elements. The window is as
 * high as the page: what the phone's bar half covers can be scrolled to, and is not too small.
 */
export async function expectAccessible(page: Page): Promise<void> {
  const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
  const window = page.viewportSize() ?? laptop;
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ ...window, height: Math.max(window.height, height) });
  // Our pages have no frames; without legacy mode a second page is opened to gather theirs.
  const axe = new AxeBuilder({ page }).setLegacyMode(true);
  // What is in order is not told, which is half of the time.
  const { violations } = await axe
    .options({ runOnly: { type: "tag", values: tags }, resultTypes: ["violations"] })
    .analyze();
  await page.setViewportSize(window);
  const found = violations.map(
    (it) => `${it.id}: ${it.nodes.map((node) => node.target).join(" | ")}`,
  );
  expect(found, page.url()).toEqual([]);
}

/** Nothing sticks out sideways. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const over = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(over, page.url()).toBeLessThanOrEqual(0);
}
