import type { Role } from "@mikrolaan/shared/identity";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { signIn } from "./api.ts";
import {
  expectAccessible,
  expectNoSidewaysScroll,
  settled,
  signInByForm,
  startBrowser,
  twoFrames,
  type Visit,
  visit,
} from "./browser.ts";
import { findPlaces, pagesOf } from "./pages.ts";
import { type ExampleInTest, startExampleProduct } from "./product.ts";

const nowhere = { cohort: "", session: "", participant: "", template: "" };
const names = pagesOf({ ...nowhere, meeting: "", heldMeeting: "", reply: "" });

/** How a page is looked at. */
type Look = Required<Pick<Visit, "viewport" | "colorScheme">>;

/**
 * Opens every page of the example in a language, looks at it in each of the ways, and asks the same
 * each time: a heading, no fault by WCAG, nothing sticking out sideways, no error in the console.
 */
export function itHoldsForEveryPage(
  language: "da" | "en",
  looks: readonly [Look, ...Look[]],
): void {
  const [arrival] = looks;
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
  });

  afterAll(async () => {
    await browser.close();
    await product.stop();
  });

  async function newPage(): Promise<Page> {
    const page = await (await visit(browser, product.url, { language, ...arrival })).newPage();
    page.on("console", (it) => it.type() === "error" && errors.push(it.text()));
    page.on("pageerror", (it) => errors.push(it.message));
    return page;
  }

  async function pageOf(role: Role): Promise<Page> {
    const known = open.get(role);
    if (known) return known;
    const page = await newPage();
    await signInByForm(page, product.email(role), product.password);
    open.set(role, page);
    return page;
  }

  async function expectItHolds(page: Page, path: string): Promise<void> {
    errors.length = 0;
    await lookAt(page, arrival);
    await page.goto(path);
    for (const look of looks) {
      await lookAt(page, look);
      await settled(page);
      await expectAccessible(page);
      await expectNoSidewaysScroll(page);
    }
    expect(await page.locator("html").getAttribute("lang")).toBe(language);
    expect(errors).toEqual([]);
  }

  it("the page to sign in on", async () => {
    await expectItHolds(await newPage(), "/sign-in");
  });

  it.each(names)("$name", async ({ name, role }) => {
    await expectItHolds(await pageOf(role), paths.get(name) ?? "");
  });
}

/** The page then lays itself out anew, and asks for what it lacks. */
async function lookAt(page: Page, { viewport, colorScheme }: Look): Promise<void> {
  await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
  await page.setViewportSize(viewport);
  await twoFrames(page);
}
