import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { signIn } from "../kit/api.ts";
import { settled, signInByForm, startBrowser, visit } from "../kit/browser.ts";
import { findPlaces } from "../kit/pages.ts";
import { type ExampleInTest, startExampleProduct } from "../kit/product.ts";

let product: ExampleInTest;
let browser: Browser;
let page: Page;
let cohort: string;

beforeAll(async () => {
  product = await startExampleProduct();
  browser = await startBrowser();
  const coach = await signIn(product.url, product.email("COACH"), product.password);
  cohort = (await findPlaces(coach)).cohort;
  page = await (await visit(browser, product.url)).newPage();
  await signInByForm(page, product.email("DEVELOPMENT"), product.password);
}, 60_000);

afterAll(async () => {
  await browser.close();
  await product.stop();
});

const entry = "/payback/assumptions/teamYearPrice";

const benefit = "Ydelse, forsørger";

/** Every kind of field that payback takes a number in, where it stands and how it is opened. */
const fields = [
  { path: () => "/payback", label: benefit, opened: null },
  { path: () => entry, label: "Nyt tal", opened: "Ret tallet" },
  { path: () => entry, label: /^Laveste/, opened: "Ret tallet" },
  { path: () => entry, label: "Realiseret", opened: "Skriv årets tal" },
  { path: () => `/cohorts/${cohort}/economy`, label: "Pris pr. enhed", opened: null },
  { path: () => `/cohorts/${cohort}/economy`, label: "Antal", opened: null },
] as const;

const typed = [
  ["1234,5", 1234.5],
  ["1.234,50", 1234.5],
  ["50000", 50_000],
  ["50 000", 50_000],
] as const;

async function opened({ path, label, opened: by }: (typeof fields)[number]): Promise<Locator> {
  await page.goto(path());
  await settled(page);
  if (by) await page.getByRole("button", { name: by, exact: true }).click();
  const exact = typeof label === "string";
  return page.getByRole("textbox", { name: label, ...(exact && { exact }) });
}

async function read(field: Locator, text: string): Promise<number> {
  await field.fill(text);
  await field.blur();
  expect(await field.getAttribute("aria-invalid"), text).not.toBe("true");
  return Number((await field.inputValue()).replaceAll(".", "").replace(",", "."));
}

/** What the field says is wrong with it, in a form when it is sent, and its unit. */
async function refusal(field: Locator, text: string): Promise<string> {
  await field.fill(text);
  await field.press("Enter");
  const ids = ((await field.getAttribute("aria-describedby")) ?? "").split(" ");
  const said = await Promise.all(
    ids.map((id) => page.locator(`[id="${id}"]`).filter({ visible: true }).allInnerTexts()),
  );
  return said.flat().join(" ");
}

describe("a number typed in payback", { timeout: 40_000 }, () => {
  it.each(fields)("is read as Danish offices write it in $label", async (where) => {
    const field = await opened(where);
    for (const [text, number] of typed) expect(await read(field, text), text).toBe(number);
    if (where.label !== "Antal") expect(await read(field, "50.000 kr.")).toBe(50_000);
  });

  it.each(fields)(
    "that is none, or could be two, is answered by a sentence in $label",
    async (where) => {
      const field = await opened(where);
      for (const text of ["mange", "12.50", "NaN", "1e5"]) {
        expect(await refusal(field, text), text).toMatch(
          new RegExp(`»${text.replace(".", "\\.")}« er ikke et (tal|beløb)\\.`),
        );
        expect(await field.inputValue()).toBe(text);
      }
      expect(await page.locator("body").innerText()).not.toMatch(/NaN(?!«)|Infinity/);
    },
  );

  it.each(["-5", "\u22125"])("below nothing is answered by what is least: %s", async (text) => {
    const field = await opened(fields[0]);
    expect(await refusal(field, text)).toBe(`${benefit} skal være mindst 0\u00a0kr. kr.`);
  });
});
