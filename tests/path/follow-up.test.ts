import { randomUUID } from "node:crypto";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ApiUser, signIn } from "../kit/api.ts";
import {
  expectAccessible,
  expectNoSidewaysScroll,
  phone,
  settled,
  signInByForm,
  startBrowser,
  visit,
} from "../kit/browser.ts";
import { findPlaces, type Places } from "../kit/pages.ts";
import { printed } from "../kit/pdf.ts";
import { textOfPdf } from "../kit/pdf-text.ts";
import { type ExampleInTest, startExampleProduct } from "../kit/product.ts";

let product: ExampleInTest;
let browser: Browser;
let coach: ApiUser;
let places: Places;

beforeAll(async () => {
  product = await startExampleProduct();
  browser = await startBrowser();
  coach = await signIn(product.url, product.email("COACH"), product.password);
  places = await findPlaces(coach);
}, 30_000);

afterAll(async () => {
  await browser.close();
  await product.stop();
});

const pageFor = async (options = {}): Promise<Page> => {
  const page = await (await visit(browser, product.url, options)).newPage();
  await signInByForm(page, product.email("COACH"), product.password);
  return page;
};

type Row = {
  readonly enrolmentId: string;
  readonly participantId: string;
  readonly name: string;
  readonly mark: object | null;
};

/** Someone whom nobody has recorded at the latest session held, and is absent there from now on. */
async function absentOnce(): Promise<Row & { readonly today: string }> {
  const { cohort } = await coach.ask<{
    cohort: { sessions: { id: string; date: string; recorded: number; roster: Row[] }[] };
  }>(
    `query ($id: ID!) { cohort(id: $id) { sessions { id date recorded
       roster { enrolmentId participantId name mark { status } } } } }`,
    { id: places.cohort },
  );
  const latest = cohort.sessions.findLast(({ recorded }) => recorded > 0);
  const today = cohort.sessions.find(({ date }) => date > (latest?.date ?? ""));
  const person = latest?.roster.find(({ mark }) => mark === null);
  if (!latest || !today || !person) throw new Error("The example has nobody left to record.");
  const mark = { enrolmentId: person.enrolmentId, status: "ABSENT", version: 0 };
  const input = { key: randomUUID(), sessionId: latest.id, marks: [mark] };
  const { saveRoster } = await coach.ask<{ saveRoster: { __typename: string } }>(
    "mutation ($input: SaveRosterInput!) { saveRoster(input: $input) { __typename } }",
    { input },
  );
  expect(saveRoster.__typename).not.toBe("Refused");
  return { ...person, today: today.id };
}

describe("two absences in a row", { timeout: 60_000 }, () => {
  it("are a task on the coach's day at once, which is closed with what came of it, and undone", async () => {
    const page = await pageFor({ viewport: phone });
    const person = await absentOnce();
    await page.goto(`/participants/${person.participantId}`);
    await page.getByRole("button", { name: /(Vælg|Skift) coach/ }).click();
    await page.getByRole("combobox", { name: /^Coach/ }).selectOption({ label: "Mette Kragh" });
    await page.getByRole("button", { name: "Gem coach" }).click();
    await page.getByRole("status").getByText(`Mette Kragh følger nu ${person.name}`).waitFor();

    await page.goto(`/cohorts/${places.cohort}/attendance/${person.today}`);
    await settled(page);
    await page.getByRole("button", { name: `${person.name}: ikke til stede` }).click();
    await page.getByText(/Gemt kl\./).waitFor();
    await page.goto("/today");

    const task = page.getByRole("listitem").filter({ hasText: person.name });
    await task.getByText("2 udeblivelser i træk").waitFor();
    await task.getByRole("button").click();
    await page.getByRole("button", { name: "Afslut opfølgningen" }).click();
    await page.getByRole("alert").getByText("Hvad kom der ud af det?").first().waitFor();
    await page.getByLabel(/Kommer igen/).check();
    await page.getByLabel(/Notat/).fill("Toget var aflyst begge gange.");
    await expectAccessible(page);
    await page.getByRole("button", { name: "Afslut opfølgningen" }).click();
    await expect.poll(() => task.count()).toBe(0);

    await page.getByRole("button", { name: /Fortryd/ }).click();
    await task.getByText("2 udeblivelser i træk").waitFor();
    await expectNoSidewaysScroll(page);
  });

  it("stand on the citizen's page with their outcome, and can be opened again from there", async () => {
    const page = await pageFor();
    await page.goto("/today?tasks=team");
    const task = page.getByRole("listitem").filter({ hasText: "udeblivelser i træk" }).first();
    await task.getByRole("button", { name: /Følg op/ }).click();
    await page.getByLabel(/Har brug for støtte/).check();
    const link = page.getByRole("link", { name: "Se borgerens side" });
    const address = await link.getAttribute("href");
    await page.getByRole("button", { name: "Afslut opfølgningen" }).click();
    await page.getByRole("dialog").waitFor({ state: "hidden" });
    await page.goto(address ?? "");
    await page.getByText("Har brug for støtte").waitFor();
    await page.getByRole("button", { name: /Åbn igen/ }).click();
    await page.getByText("Skal følges op").waitFor();
  });
});

describe("rosters not taken", { timeout: 30_000 }, () => {
  it("are listed with whose they are, each leading to its day", async () => {
    const page = await pageFor();
    await page.goto(`/cohorts/${places.cohort}/attendance/follow-up`);
    const rows = page.getByRole("list", { name: "Ikke registreret endnu" }).getByRole("listitem");
    await rows.first().waitFor();
    const first = rows.first();
    expect(await first.innerText()).toMatch(/ikke registreret endnu · Mette Kragh, Søren Dalum/);
    await first.getByRole("link").click();
    await page.waitForURL(/\/attendance\/[0-9a-f-]{36}$/);
  });

  it("are a count by cohort for management, without a name", async () => {
    const page = await (await visit(browser, product.url)).newPage();
    await signInByForm(page, product.email("MANAGEMENT"), product.password);
    const list = page.getByRole("list", { name: "Fremmøde ikke ført" });
    await list.getByText("1 mødegang").waitFor();
    expect(await list.getByRole("listitem").count()).toBe(1);
  });
});

/** How wide a page is in points when it stands, and how tall. */
const standingA4 = { width: 595, height: 842 };

describe("the retreat", { timeout: 60_000 }, () => {
  it("is printed without a network once it has been opened: who sleeps where, and a sheet a day with every name", async () => {
    const page = await pageFor();
    await page.goto(`/cohorts/${places.cohort}/retreat`);
    await settled(page);
    const { cohort } = await coach.ask<{
      cohort: { retreat: { days: unknown[]; people: { name: string }[] } };
    }>("query ($id: ID!) { cohort(id: $id) { retreat { days { id } people { name } } } }", {
      id: places.cohort,
    });
    const names = cohort.retreat.people.map(({ name }) => name.replaceAll(/\s/g, ""));
    expect(names.length).toBeGreaterThan(15);

    // All that is printed has come before the network goes.
    await page.getByRole("list", { name: "Senge" }).getByRole("listitem").nth(17).waitFor();
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    await page.context().setOffline(true);
    const paper = await printed(page);
    expect(paper.isTagged).toBe(true);
    for (const { width, height } of paper.sizes) {
      expect(width).toBeCloseTo(standingA4.width, -1);
      expect(height).toBeCloseTo(standingA4.height, -1);
    }
    const pages = textOfPdf(paper.file);
    expect(pages).toHaveLength(1 + cohort.retreat.days.length);
    for (const text of pages) expect(names.filter((it) => !text.includes(it))).toEqual([]);
    await page.context().setOffline(false);
  });

  it("gives a bed by writing the room, saves it of itself, and takes it back", async () => {
    const page = await pageFor();
    await page.goto(`/cohorts/${places.cohort}/retreat`);
    const beds = page.getByRole("list", { name: "Senge" }).getByRole("listitem");
    const room = page.getByLabel("Værelse: Samira Nasser");
    await room.waitFor();
    await expectAccessible(page);
    await room.fill("9");
    await page.getByText(/Gemt kl\./).waitFor();
    await page.getByText("17 af 18 har en seng").waitFor();
    await page.getByRole("button", { name: /Fortryd/ }).click();
    await page.getByText("16 af 18 har en seng").waitFor();
    await expect.poll(() => room.inputValue()).toBe("");
    expect(await beds.count()).toBe(18);
  });

  it("keeps what was written while there was no network, and sends it when there is", async () => {
    const page = await pageFor();
    await page.goto(`/cohorts/${places.cohort}/retreat`);
    const room = page.getByLabel("Værelse: Flemming Aagaard");
    await room.waitFor();
    await page.context().setOffline(true);
    await room.fill("10");
    await page.getByText("1 er ikke gemt").waitFor();
    await page.context().setOffline(false);
    await page.getByText("17 af 18 har en seng").waitFor();
    expect(await room.inputValue()).toBe("10");
  });

  it("is copied as a text, a line a room", async () => {
    const page = await pageFor();
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.goto(`/cohorts/${places.cohort}/retreat`);
    await page.getByRole("button", { name: "Kopiér som tekst" }).click();
    await page.getByRole("status").getByText("Kopieret").waitFor();
    const text = await page.evaluate(() => navigator.clipboard.readText());
    expect(text).toMatch(/^Værelse 1: Camilla Bjerre, Ahmet Kaya$/m);
    expect(text).toMatch(/^Uden seng: .*Samira Nasser/m);
  });
});
