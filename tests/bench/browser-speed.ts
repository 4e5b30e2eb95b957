import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { ExampleProduct } from "@mikrolaan/server/testing";
import type { Role } from "@mikrolaan/shared/identity";
import type pg from "pg";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { signIn } from "../kit/api.ts";
import { settled, startBrowser, visit } from "../kit/browser.ts";
import { markerSpeed, sessionSpeed } from "./change-speed.ts";
import { copiedTown } from "./copied-town.ts";
import { type Spread, spreadOf } from "./spread.ts";

const loads = 7;
const moves = 20;

/** What people wait for in a browser, in milliseconds; beside a page by hand where there can be one. */
export interface BrowserSpeed {
  /** Management's overview of ten cohorts of twenty, nothing of it in the browser's memory. */
  readonly firstPaint: readonly [ours: Spread, byHand: Spread];
  readonly largestPaint: Spread;
  readonly sentence: Spread;
  readonly chart: Spread;
  /** From a slider's event to the frame that shows the sentence changed. */
  readonly slider: readonly [ours: Spread, byHand: Spread];
  /** From the press that saves one more person as self-supporting to the marker in its new place. */
  readonly marker: Spread;
  /** From the request that adds a session to the cost of it, read. */
  readonly session: Spread;
}

/** Measures it in a municipality of ten cohorts that are all alike. */
export async function browserSpeed(
  product: ExampleProduct,
  pool: pg.Pool,
  source: string,
): Promise<BrowserSpeed> {
  const town = await copiedTown(pool, source, "browser");
  await town.growTo(10);
  const browser = await startBrowser();
  const hand = await pageByHand();
  const cookieOf = async (role: Role) =>
    (await signIn(product.url, town.emailOf(emailOf(product, role)), product.password)).cookie;
  const [management, coach] = [await cookieOf("MANAGEMENT"), await cookieOf("COACH")];
  const as = (role: Role) => signIn(product.url, emailOf(product, role), product.password);
  const opened = (cookie: string) => signedIn(browser, product.url, cookie);
  try {
    const manager = await (await opened(management)).newPage();
    const hands = await (await visit(browser, hand.url)).newPage();
    const coachs = await (await opened(coach)).newPage();
    return {
      ...(await loadSpeed(() => opened(management), browser, hand.url)),
      slider: await sliderSpeed(manager, hands),
      marker: await markerSpeed(manager, coachs, pool, town.municipality),
      session: await sessionSpeed(await as("DEVELOPMENT"), await as("MANAGEMENT"), pool, source),
    };
  } finally {
    await browser.close();
    hand.stop();
  }
}

function emailOf({ accounts }: ExampleProduct, role: Role): string {
  return accounts.find(({ roles }) => roles.includes(role))?.email ?? "";
}

/** Signed in without the form, so that nothing of the app has been loaded. */
async function signedIn(browser: Browser, url: string, cookie: string): Promise<BrowserContext> {
  const context = await visit(browser, url);
  const [name = "", value = ""] = cookie.split("=");
  await context.addCookies([{ name, value, url }]);
  return context;
}

type LoadSpeed = Pick<BrowserSpeed, "firstPaint" | "largestPaint" | "sentence" | "chart">;

async function loadSpeed(
  fresh: () => Promise<BrowserContext>,
  browser: Browser,
  handUrl: string,
): Promise<LoadSpeed> {
  const ours: Load[] = [];
  const hand: number[] = [];
  for (let round = 0; round < loads; round += 1) {
    ours.push(await within(await fresh(), loadOfOverview));
    hand.push(
      await within(await visit(browser, handUrl), async (page) => {
        await page.goto("/");
        return firstPaintOf(page);
      }),
    );
  }
  const spread = (of: (it: Load) => number) => spreadOf(ours.map(of));
  return {
    firstPaint: [spread(({ firstPaint }) => firstPaint), spreadOf(hand)],
    largestPaint: spread(({ largestPaint }) => largestPaint),
    sentence: spread(({ sentence }) => sentence),
    chart: spread(({ chart }) => chart),
  };
}

type Load = Readonly<Record<keyof LoadSpeed, number>>;

async function within<T>(context: BrowserContext, act: (page: Page) => Promise<T>): Promise<T> {
  try {
    return await act(await context.newPage());
  } finally {
    await context.close();
  }
}

async function loadOfOverview(page: Page): Promise<Load> {
  await page.goto("/overview", { waitUntil: "commit" });
  // Both are waited for at once, since one after the other the second would seem no earlier than the first.
  const [sentence, chart] = await Promise.all([
    momentOf(
      page,
      () => /\d+ af 20/.test(document.querySelector("h1")?.textContent ?? "") && performance.now(),
    ),
    momentOf(
      page,
      () => document.querySelector("[data-mark='break-even']") !== null && performance.now(),
    ),
  ]);
  await settled(page);
  return {
    firstPaint: await firstPaintOf(page),
    largestPaint: await largestPaintOf(page),
    sentence,
    chart,
  };
}

/** When something first was so, in milliseconds from the navigation; looked at each frame. */
async function momentOf(page: Page, isSo: () => number | false): Promise<number> {
  const seen = await page.waitForFunction(isSo, null, { polling: "raf" });
  return Number(await seen.jsonValue());
}

// What is done in the page is written without names for its functions: they would be kept by a helper
// that is not there.

function firstPaintOf(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((found) => {
        new PerformanceObserver((list) => {
          const [paint] = list.getEntriesByName("first-contentful-paint");
          if (paint) found(paint.startTime);
        }).observe({ type: "paint", buffered: true });
      }),
  );
}

function largestPaintOf(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((found) => {
        new PerformanceObserver((list) =>
          found(list.getEntries().at(-1)?.startTime ?? Number.NaN),
        ).observe({ type: "largest-contentful-paint", buffered: true });
      }),
  );
}

/** In turns, by an event on the element itself, so that the protocol between here and there is not in it. */
async function sliderSpeed(manager: Page, hand: Page): Promise<BrowserSpeed["slider"]> {
  await manager.goto("/payback");
  await settled(manager);
  await hand.goto("/");
  const times: [number[], number[]] = [[], []];
  for (let move = 0; move < moves; move += 1) {
    times[0].push(await frameAfterMove(manager, 3 + (move % 7)));
    times[1].push(await frameAfterMove(hand, 3 + (move % 7)));
  }
  return [spreadOf(times[0]), spreadOf(times[1])];
}

/** To the beginning of the frame after the one in which the sentence was seen to be another. */
function frameAfterMove(page: Page, value: number): Promise<number> {
  return page.evaluate(async (to) => {
    const slider = document.querySelector<HTMLInputElement>("input[type=range]");
    const sentence = document.querySelector("h1");
    if (!slider || !sentence) throw new Error("There is no slider, or no sentence.");
    const before = sentence.textContent;
    // As the browser sets it: React looks away when the element's own property is assigned.
    const { set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value") ?? {};
    set?.call(slider, String(to));
    const began = performance.now();
    slider.dispatchEvent(new Event("input", { bubbles: true }));
    while (sentence.textContent === before) {
      await new Promise(requestAnimationFrame);
      if (performance.now() - began > 5_000) throw new Error("The sentence does not change.");
    }
    await new Promise(requestAnimationFrame);
    return performance.now() - began;
  }, value);
}

/** The least there could be: a sentence and a slider that changes it, in one small page. */
async function pageByHand() {
  const page = `<!doctype html><html lang="da"><meta charset="utf-8"><title>Overblik</title>
    <h1>2 af 20 selvforsørgende tjener holdet hjem på 36 måneder.</h1>
    <input type="range" min="0" max="20" value="2"><script>
      const sentence = document.querySelector("h1");
      document.querySelector("input").addEventListener("input", ({ target: { value } }) => {
        const months = value > 0 ? Math.ceil(72 / value) + " måneder" : "ingen tid";
        sentence.textContent = value + " af 20 selvforsørgende tjener holdet hjem på " + months + ".";
      });
    </script></html>`;
  const server = createServer((_req, res) => {
    res.setHeader("content-type", "text/html; charset=utf-8");
    res.end(page);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
