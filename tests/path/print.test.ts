import { assumptionKeys } from "@mikrolaan/shared/payback";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { signIn } from "../kit/api.ts";
import { settled, signInByForm, startBrowser, visit } from "../kit/browser.ts";
import { findPlaces, type Places } from "../kit/pages.ts";
import { printed } from "../kit/pdf.ts";
import { textOfPdf } from "../kit/pdf-text.ts";
import { type ExampleInTest, startExampleProduct } from "../kit/product.ts";

let product: ExampleInTest;
let browser: Browser;
let places: Places;

beforeAll(async () => {
  product = await startExampleProduct();
  browser = await startBrowser();
  places = await findPlaces(await signIn(product.url, product.email("COACH"), product.password));
}, 30_000);

afterAll(async () => {
  await browser.close();
  await product.stop();
});

/** How tall a page is in points when it lies down, and how wide. */
const lyingA4 = { width: 842, height: 595 };

describe("on paper", { timeout: 30_000 }, () => {
  it("sixteen days of a whole cohort are signed on two sheets lying down", async () => {
    const page = await (await visit(browser, product.url)).newPage();
    await signInByForm(page, product.email("COACH"), product.password);
    await page.goto(`/cohorts/${places.cohort}/sign-in-sheet`);
    await settled(page);
    expect(await page.getByRole("table").count()).toBe(2);
    const paper = await printed(page);
    expect(paper.pages).toBe(2);
    expect(paper.isTagged).toBe(true);
    for (const { width, height } of paper.sizes) {
      expect(width).toBeCloseTo(lyingA4.width, -1);
      expect(height).toBeCloseTo(lyingA4.height, -1);
    }
  });

  it("a calculation is a report on two pages, numbered, with every assumption, whatever it comes to", async () => {
    const page = await (await visit(browser, product.url)).newPage();
    await signInByForm(page, product.email("MANAGEMENT"), product.password);
    for (const address of ["selfSupporting=0", `cohort=${places.cohort}`]) {
      await page.goto(`/payback/report?${address}`);
      await settled(page);
      await page.getByText("100.000 gennemregninger").waitFor();
      expect(await page.getByRole("table").last().locator("tbody tr").count()).toBe(
        assumptionKeys.length,
      );
      const paper = await printed(page);
      expect(paper.pages).toBe(2);
      expect(paper.isTagged).toBe(true);
      for (const { width, height } of paper.sizes) {
        expect(width).toBeCloseTo(lyingA4.height, -1);
        expect(height).toBeCloseTo(lyingA4.width, -1);
      }
      await page.emulateMedia({ media: "print" });
      expect(await page.getByRole("button", { name: "Udskriv" }).isVisible()).toBe(false);
      await page.emulateMedia({ media: null });
    }
  });

  it("the band of a chart is two thin lines in place of a ground, and nothing says to click", async () => {
    const page = await (await visit(browser, product.url)).newPage();
    await signInByForm(page, product.email("MANAGEMENT"), product.password);
    await page.goto("/payback/report");
    await settled(page);
    await page.getByText("100.000 gennemregninger").waitFor();
    const band = page.locator("[data-mark='band']");
    expect(await band.locator("polygon").isVisible()).toBe(true);
    expect(await band.locator("polyline").count()).toBe(2);
    expect(await band.locator("polyline").first().isVisible()).toBe(false);
    expect(await page.getByText("Klik på kurven").isVisible()).toBe(true);

    const [first = ""] = textOfPdf((await printed(page)).file);
    expect(first).toContain("Detoprikkedelinjer:8af10gennemregninger.");
    expect(first).toContain("36måneder");
    expect(first).not.toContain("Klikpåkurven");
    expect(first).not.toContain("farvedefelt");

    await page.emulateMedia({ media: "print" });
    expect(await band.locator("polygon").isVisible()).toBe(false);
    for (const edge of await band.locator("polyline").all()) {
      expect(await edge.isVisible()).toBe(true);
      const look = await edge.evaluate((line) => {
        const { fill, stroke, strokeDasharray, strokeWidth } = getComputedStyle(line);
        return { fill, stroke, strokeDasharray, strokeWidth };
      });
      expect(look).toEqual({
        ...{ fill: "none", stroke: "rgb(0, 0, 0)" },
        ...{ strokeDasharray: "1px, 2.5px", strokeWidth: "1px" },
      });
    }
  });
});
