import { given, testPassword } from "@mikrolaan/server/testing";
import { plainDate } from "@mikrolaan/shared/calendar";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ApiUser } from "../kit/api.ts";
import { expectAccessible, settled, signInByForm, startBrowser, visit } from "../kit/browser.ts";
import { type Product, startProduct } from "../kit/product.ts";

let product: Product;
let browser: Browser;
let page: Page;
let coach: ApiUser;
let cohortId: string;

const names = Array.from({ length: 40 }, (_, index) => `Borger Nr${index + 1}`);

/** Forty people in a course of which five Mondays have been held: 200 marks to set. */
beforeAll(async () => {
  product = await startProduct();
  browser = await startBrowser();
  const { town } = product;
  const startsOn = plainDate("2026-06-29");
  cohortId = (await given(town).cohort({ startsOn, seats: 100 })).id;
  for (const name of names) {
    const { id: participantId } = await given(town).participant(name);
    await given(town).enrolment({ cohortId, participantId, startsOn });
  }
  coach = await product.as("COACH");
  page = await (await visit(browser, product.url)).newPage();
  await signInByForm(page, town.email("COACH"), testPassword);
  await page.goto(`/cohorts/${cohortId}/attendance`);
  await settled(page);
}, 60_000);

afterAll(async () => {
  await browser.close();
  await product.stop();
});

const button = (name: string | RegExp) => page.getByRole("button", { name });

async function marksStored(): Promise<number> {
  const { attendanceMarks } = await coach.ask<{ attendanceMarks: { total: number } }>(
    "query ($id: ID!) { attendanceMarks(filter: { counted: HELD, cohortId: $id }) { total } }",
    { id: cohortId },
  );
  return attendanceMarks.total;
}

/** What someone copies from Excel: 200 rows, and one of somebody else. */
async function columns(): Promise<string> {
  const { cohort } = await coach.ask<{ cohort: { sessions: { date: string }[] } }>(
    "query ($id: ID!) { cohort(id: $id) { sessions { date } } }",
    { id: cohortId },
  );
  const days = cohort.sessions.slice(0, 5).map(({ date }) => date.split("-").reverse().join("."));
  const rows = days.flatMap((day, at) =>
    names.map((name, index) => `${day}\t${name}\t${"TTSK"[(index + at) % 4]}`),
  );
  return ["Dato\tBorger\tStatus", ...rows, `${days[0]}\tEn Anden\tT`].join("\n");
}

async function pasted(): Promise<void> {
  await button("Sæt ind fra Excel").click();
  await page.getByLabel("Kolonner fra et regneark").fill(await columns());
  await page.getByText("200 markeringer bliver gemt").waitFor();
}

describe("attendance kept in Excel", { timeout: 60_000 }, () => {
  it("is pasted, looked through, saved when told to, and taken back by one undo", async () => {
    await pasted();
    await page.getByText("Ingen på holdet hedder det.").waitFor();
    await expectAccessible(page);
    expect(await marksStored()).toBe(0);
    await button("Gem 200 markeringer").click();
    await page.getByText("200 markeringer er gemt.").last().waitFor();
    await expect.poll(marksStored).toBe(200);
    await button(/^Fortryd/).click();
    await expect.poll(marksStored).toBe(0);
  });

  it.each([
    ["Tal til Excel", "xlsx"],
    ["Tal til regneark (CSV)", "csv"],
  ])("is taken out as %s, and read in again it changes nothing", async (way, ending) => {
    await page.goto(`/cohorts/${cohortId}/attendance/overview`);
    await settled(page);
    if ((await marksStored()) === 0) {
      await pasted();
      await button("Gem 200 markeringer").click();
      await page.getByText("200 markeringer er gemt.").last().waitFor();
    }
    await button("Hent").click();
    const taken = page.waitForEvent("download");
    await page.getByRole("menuitem", { name: way }).click();
    const file = await taken;
    expect(file.suggestedFilename()).toMatch(new RegExp(`^Fremmøde .*\\.${ending}$`));
    const path = await file.path();

    await page.goto(`/cohorts/${cohortId}/attendance/import`);
    await settled(page);
    await page.locator("input[type=file]").setInputFiles(path);
    await page.getByText("Der er ikke noget at gemme").waitFor();
    await page.getByText(/200 rækker står der allerede/).waitFor();
    await expect.poll(marksStored).toBe(200);
  });
});
