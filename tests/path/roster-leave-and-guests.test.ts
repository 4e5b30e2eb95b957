import { type Course, course, testDay, testPassword } from "@mikrolaan/server/testing";
import { addDays, formatDate } from "@mikrolaan/shared/calendar";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
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
import { type Product, startProduct } from "../kit/product.ts";

let product: Product;
let browser: Browser;
let at: Course;

beforeAll(async () => {
  product = await startProduct();
  browser = await startBrowser();
}, 60_000);

beforeEach(async () => {
  at = await course(product.town, names);
});

afterAll(async () => {
  await browser.close();
  await product.stop();
});

const names = Array.from({ length: 20 }, (_, index) => `Bo ${"ABCDEFGHIJKLMNOPQRST"[index]}dal`);

/** Signed in as a coach, on an address. */
async function coachAt(path: string, viewport: typeof laptop): Promise<Page> {
  const page = await (await visit(browser, product.url, { viewport })).newPage();
  await signInByForm(page, product.town.email("COACH"), testPassword);
  await page.goto(path);
  await settled(page);
  return page;
}

/** Today's roster. */
const rosterPath = () => {
  const todays = at.sessions.find(({ date }) => date === testDay);
  return `/cohorts/${at.cohortId}/attendance/${todays?.id}`;
};

/** Presses and typings, each counted as one. */
function counting(page: Page) {
  let done = 0;
  return {
    press: async (name: string | RegExp) => {
      done += 1;
      await page.getByRole("button", { name }).click();
    },
    type: async (label: string, words: string) => {
      done += 1;
      await page.getByLabel(label).fill(words);
    },
    done: () => done,
  };
}

const text = async (page: Page) => (await page.locator("main").innerText()).replace(/\s+/g, " ");

const read = (page: Page) => expect.poll(() => text(page));

/** How many marks there are of each status, of people of the cohort and of guests. */
async function marksOf(sessionPath: string) {
  const coach = await product.as("COACH");
  const { session } = await coach.ask<{
    session: {
      roster: { mark: { status: string; reason: string | null } | null }[];
      guests: { name: string; mergedInto: { name: string } | null }[];
    };
  }>(
    `query ($id: ID!) { session(id: $id) {
      roster { mark { status reason } } guests { name mergedInto { name } } } }`,
    { id: sessionPath.split("/").at(-1) },
  );
  const set = session.roster.flatMap(({ mark }) => (mark ? [mark] : []));
  const counts = Map.groupBy(set, ({ status }) => status);
  return {
    marks: Object.fromEntries([...counts].map(([status, { length }]) => [status, length])),
    reasons: set.flatMap(({ reason }) => (reason ? [reason] : [])),
    guests: session.guests.map(({ name, mergedInto }) => [name, mergedInto?.name ?? null]),
  };
}

describe("a guest at today's session", { timeout: 60_000 }, () => {
  it("is added on a phone in three interactions, counted beside the roster and not in it", async () => {
    const page = await coachAt(rosterPath(), phone);
    const { press, type, done } = counting(page);
    await press("Tilføj gæst");
    await type("Gæstens navn", "Lea Lund");
    await press("Tilføj");
    await read(page).toMatch(/0 af 20 ført \+ 1 gæst/);
    expect(done()).toBe(3);
    expect((await marksOf(rosterPath())).guests).toEqual([["Lea Lund", null]]);
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
    await page.context().close();
  });

  it("who was there before is added in two, and taken off again by undo", async () => {
    const first = `/cohorts/${at.cohortId}/attendance/${at.sessions[0]?.id}`;
    const page = await coachAt(first, phone);
    const before = counting(page);
    await before.press("Tilføj gæst");
    await before.type("Gæstens navn", "Lea Lund");
    await before.press("Tilføj");
    await read(page).toMatch(/\+ 1 gæst/);
    await page.goto(rosterPath());
    await settled(page);
    const { press, done } = counting(page);
    await press("Tilføj gæst");
    await press("Lea Lund");
    await read(page).toMatch(/\+ 1 gæst/);
    expect(done()).toBe(2);
    await page
      .getByRole("button", { name: /^Fortryd/ })
      .last()
      .click();
    await expect.poll(async () => (await marksOf(rosterPath())).guests).toEqual([]);
    await page.context().close();
  });

  it("turns out to be of the cohort: the mark becomes that person's, and the guest's again", async () => {
    const page = await coachAt(rosterPath(), laptop);
    const { press, type } = counting(page);
    await press("Tilføj gæst");
    await type("Gæstens navn", "bo cdal");
    await press("Tilføj");
    await press("bo cdal er på holdet");
    const dialog = page.getByRole("dialog");
    await expect.poll(() => dialog.innerText()).toMatch(/Det kan fortrydes i 30 dage/);
    await expectAccessible(page);
    await dialog.getByRole("button", { name: "Læg sammen" }).click();
    await read(page).toMatch(/1 af 20 ført/);
    expect(await marksOf(rosterPath())).toMatchObject({
      marks: { PRESENT: 1 },
      guests: [["bo cdal", "Bo Cdal"]],
    });
    await page.goto(`/cohorts/${at.cohortId}/attendance/guests`);
    await read(page).toMatch(/Er Bo Cdal på holdet/);
    await press(/Skil bo cdal og Bo Cdal ad igen/);
    await read(page).not.toMatch(/Er Bo Cdal på holdet/);
    expect(await marksOf(rosterPath())).toMatchObject({ marks: {}, guests: [["bo cdal", null]] });
    await page.context().close();
  });

  it("cannot become someone who has a mark that day, and the page says which day", async () => {
    const page = await coachAt(rosterPath(), laptop);
    const { press, type } = counting(page);
    await page.getByRole("button", { name: /Alle til stede \(20\)/ }).click();
    await read(page).toMatch(/20 af 20 til stede/);
    await press("Tilføj gæst");
    await type("Gæstens navn", "Lea Lund");
    await press("Tilføj");
    await press("Lea Lund er på holdet");
    const dialog = page.getByRole("dialog");
    await dialog.getByLabel("Borger").selectOption({ label: "Bo Adal" });
    await expect.poll(() => dialog.innerText()).toMatch(/Bo Adal har selv fremmøde ma. 23.11.2026/);
    await dialog.getByRole("button", { name: "Læg sammen" }).click();
    await expect.poll(() => dialog.innerText()).toMatch(/i forvejen. Ryd det ene først/);
    await expectAccessible(page);
    await page.context().close();
  });
});

describe("leave known ahead", { timeout: 60_000 }, () => {
  it("of three among twenty: one press sets seventeen present and confirms the three", async () => {
    await onLeave(...at.enrolmentIds.slice(3, 6));
    const page = await coachAt(rosterPath(), phone);
    await read(page).toMatch(/Lovligt, planlagt/);
    const { press, done } = counting(page);
    await press(/Resten er til stede \(17\)/);
    await read(page).toMatch(/17 af 20 til stede/);
    expect(done()).toBe(1);
    await expect
      .poll(() => marksOf(rosterPath()))
      .toMatchObject({
        marks: { PRESENT: 17, EXCUSED: 3 },
        reasons: ["Ferie", "Ferie", "Ferie"],
      });
    await page.context().close();
  });

  it("gives way to a single press, and stands in the sheet as not confirmed until then", async () => {
    await onLeave(at.enrolmentIds[3], at.enrolmentIds[4]);
    const page = await coachAt(rosterPath(), laptop);
    await read(page).toMatch(/lovligt fraværende, planlagt/);
    await page.getByRole("button", { name: /Bo Ddal.*planlagt/ }).focus();
    await page.keyboard.press("t");
    await expect
      .poll(() => marksOf(rosterPath()))
      .toMatchObject({ marks: { PRESENT: 1 }, reasons: [] });
    await expectAccessible(page);
    await page.context().close();
  });

  it("is entered on the citizen's page, deleted, and put back by undo", async () => {
    const page = await coachAt(`/participants/${at.participantIds[0]}`, phone);
    await page.getByRole("button", { name: "Planlæg fravær" }).click();
    const dialog = page.getByRole("dialog");
    const [from, to] = [addDays(testDay, 7), addDays(testDay, 8)];
    await dialog.getByLabel("Første dag").fill(formatDate(to, "da"));
    await dialog.getByLabel("Sidste dag").fill(formatDate(from, "da"));
    await dialog.getByRole("button", { name: "Planlæg fravær" }).click();
    await expect.poll(() => dialog.innerText()).toMatch(/Sidste dag skal ligge efter starten/);
    await expectAccessible(page);
    await dialog.getByLabel("Første dag").fill(formatDate(from, "da"));
    await dialog.getByLabel("Sidste dag").fill(formatDate(to, "da"));
    await dialog.getByRole("button", { name: "Planlæg fravær" }).click();
    await read(page).toMatch(/ma. 30.11.2026 til ti. 01.12.2026/);
    await expectNoSidewaysScroll(page);
    await page.getByRole("button", { name: /Ret fravær ma. 30.11.2026/ }).click();
    await dialog.getByRole("button", { name: "Slet fraværet" }).click();
    await read(page).toMatch(/Intet fravær er planlagt/);
    await page.getByRole("button", { name: /^Fortryd/ }).click();
    await read(page).toMatch(/ma. 30.11.2026 til ti. 01.12.2026/);
    await page.context().close();
  });

  it("is entered from the roster, by the name of who asked for it", async () => {
    const page = await coachAt(rosterPath(), phone);
    await page.getByRole("button", { name: /^Bo Adal(?!:)/ }).click();
    await page.getByRole("button", { name: "Planlæg fravær for Bo Adal" }).click();
    const dialog = page.getByRole("dialog");
    expect(await dialog.getByLabel("Første dag").inputValue()).toBe("23.11.2026");
    await dialog.getByRole("button", { name: "Planlæg fravær" }).click();
    await read(page).toMatch(/Bo Adal Lovligt, planlagt/);
    await read(page).toMatch(/Resten er til stede \(19\)/);
    await page.context().close();
  });
});

/** Leave of people for today, entered through the API. */
async function onLeave(...enrolmentIds: readonly (string | undefined)[]): Promise<void> {
  const coach = await product.as("COACH");
  for (const enrolmentId of enrolmentIds) {
    const input = {
      ...{ version: 0, enrolmentId, startsOn: testDay, endsOn: testDay },
      ...{ status: "EXCUSED", reason: "Ferie" },
    };
    await coach.ask(
      `mutation ($input: PlanAbsenceInput!) { planAbsence(input: $input) { __typename } }`,
      {
        input,
      },
    );
  }
}
