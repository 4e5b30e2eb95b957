import { randomUUID } from "node:crypto";
import {
  type Course,
  coachNamed,
  course,
  markedOn,
  testDay,
  testPassword,
  wanted,
} from "@mikrolaan/server/testing";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type ApiUser, signIn } from "../kit/api.ts";
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
/** Two coaches, each with a browser of their own. */
let first: Page;
let karla: Page;
let karlaAsks: ApiUser;
let held: Course;

const people = ["Anne Abild", "Bo Bak", "Ib Dam"];

beforeAll(async () => {
  product = await startProduct();
  browser = await startBrowser();
  const { email } = await coachNamed(product.town, "Karla Kvist");
  [first, karla, karlaAsks] = await Promise.all([
    signedIn(product.town.email("COACH")),
    signedIn(email),
    signIn(product.url, email, testPassword),
  ]);
}, 60_000);

beforeEach(async () => {
  held = await course(product.town, people);
  await first.setViewportSize(laptop);
  await karla.setViewportSize(laptop);
});

afterAll(async () => {
  await browser.close();
  await product.stop();
});

async function signedIn(email: string): Promise<Page> {
  const page = await (await visit(browser, product.url)).newPage();
  await signInByForm(page, email, testPassword);
  return page;
}

const cell = (page: Page, name: string) =>
  page.locator("tbody td button[id^=mark-]", { hasText: name });
const main = async (page: Page) => (await page.locator("main").innerText()).replace(/\s+/g, " ");
const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name });

/** Opens today's roster, the fifth day of the course, or another. */
async function open(page: Page, day = 5): Promise<void> {
  await page.goto(`/cohorts/${held.cohortId}/attendance/${held.sessions[day - 1]?.id}`);
  await settled(page);
}

/** Marks a person by a letter, as on the sheet. */
async function press(page: Page, name: string, letter: string): Promise<void> {
  await cell(page, name).focus();
  await page.keyboard.press(letter);
}

const saved = (page: Page) => expect.poll(() => main(page)).toMatch(/Gemt kl\. \d\d\.\d\d/);

interface Entry {
  readonly name: string;
  readonly to: { readonly status: string } | null;
  readonly why: string | null;
  readonly applied: boolean;
  readonly save: { readonly savedBy: string; readonly source: string };
}

/** The roster of a day as it stands, "ABSENT LATE -" by name, and the log, the latest first. */
async function stands(day = 5): Promise<string> {
  const { session } = await karlaAsks.ask<{
    session: { roster: { mark: { status: string } | null }[] };
  }>("query ($id: ID!) { session(id: $id) { roster { mark { status } } } }", {
    id: held.sessions[day - 1]?.id,
  });
  return session.roster.map(({ mark }) => mark?.status ?? "-").join(" ");
}

async function log(): Promise<readonly string[]> {
  const { attendanceLog } = await karlaAsks.ask<{ attendanceLog: { items: Entry[] } }>(
    `query ($id: ID!) { attendanceLog(cohortId: $id) { items {
       name to { status } why applied save { savedBy source } } } }`,
    { id: held.cohortId },
  );
  return attendanceLog.items.map((it) => {
    const how = [it.applied ? null : "not in force", it.why].filter(Boolean).join(", ");
    return `${it.save.savedBy}: ${it.name} ${it.to?.status ?? "-"}${how && ` (${how})`}`;
  });
}

describe("two coaches with the same roster before them", { timeout: 60_000 }, () => {
  it("mark different people at the same time, and both are believed", async () => {
    await Promise.all([open(first), open(karla)]);
    await Promise.all([press(first, "Anne Abild", "t"), press(karla, "Bo Bak", "u")]);
    await Promise.all([saved(first), saved(karla)]);
    expect(await stands()).toBe("PRESENT ABSENT -");
    expect((await log()).toSorted()).toEqual([
      "Karla Kvist: Bo Bak ABSENT",
      "Test COACH: Anne Abild PRESENT",
    ]);
  });

  it("mark the same person: one chooses in place, and both marks are in the log", async () => {
    await Promise.all([open(first), open(karla)]);
    await press(first, "Ib Dam", "s");
    await saved(first);
    await press(karla, "Ib Dam", "t");
    await press(karla, "Anne Abild", "t");
    const question = karla.getByRole("group", { name: "To markeringer af Ib Dam" });
    await question.waitFor();
    expect(await main(karla)).toMatch(
      /Test COACH skrev syg kl\. \d\d\.\d\d, du skrev til stede\. Vælg; begge gemmes i historikken\./,
    );
    await expect.poll(() => stands()).toBe("PRESENT - SICK");
    expect(await main(karla)).not.toContain("Ib Dam: syg.");
    await expectAccessible(karla);
    await question.getByRole("button", { name: "Til stede (dig)" }).click();
    await question.waitFor({ state: "hidden" });
    await expect.poll(() => stands()).toBe("PRESENT - PRESENT");
    expect(await log()).toEqual([
      "Karla Kvist: Ib Dam PRESENT",
      "Karla Kvist: Anne Abild PRESENT",
      "Test COACH: Ib Dam SICK",
    ]);
  });

  it("on a phone one gives way, and the mark given up is in the log as never in force", async () => {
    await karla.setViewportSize(phone);
    await Promise.all([open(first), open(karla)]);
    await press(first, "Anne Abild", "k");
    await saved(first);
    await button(karla, "Anne Abild: ikke til stede").click();
    const question = karla.getByRole("group", { name: "To markeringer af Anne Abild" });
    await question.waitFor();
    await expectNoSidewaysScroll(karla);
    await expectAccessible(karla);
    await question.getByRole("button", { name: /^Kom for sent, 2,5 t\. \(Test COACH\)$/ }).click();
    await question.waitFor({ state: "hidden" });
    await expect
      .poll(() => log())
      .toEqual(["Karla Kvist: Anne Abild ABSENT (not in force)", "Test COACH: Anne Abild LATE"]);
    expect(await stands()).toBe("LATE - -");
    await karla.goto(`/cohorts/${held.cohortId}/attendance/log`);
    await settled(karla);
    expect(await main(karla)).toContain("gælder ikke: kom for sent, 2,5 t. blev stående");
  });

  it("change different things of a mark, and are told that they were joined", async () => {
    await markedOn(
      product.town,
      testDay,
      held.sessions[4],
      wanted(held.enrolmentIds[2], "PRESENT"),
    );
    await open(first);
    const marks = [
      { enrolmentId: held.enrolmentIds[2], status: "PRESENT", reason: "Ny cykel", version: 1 },
    ];
    await karlaAsks.ask(
      `mutation ($input: SaveRosterInput!) { saveRoster(input: $input) { __typename } }`,
      { input: { key: randomUUID(), sessionId: held.sessions[4]?.id, marks } },
    );
    await press(first, "Ib Dam", "k");
    await expect
      .poll(() => main(first))
      .toContain("Ib Dam: din ændring er lagt sammen med en andens.");
    expect(await stands()).toBe("- - LATE");
  });
});

describe("a roster", { timeout: 60_000 }, () => {
  it("of which the answer is lost is sent once more, and stored once", async () => {
    await open(first);
    let lost = 0;
    await first.route("**/graphql", async (route) => {
      if (lost === 1 || !route.request().postData()?.includes("saveRoster"))
        return route.fallback();
      lost += 1;
      await route.fetch();
      await route.abort();
    });
    await press(first, "Bo Bak", "t");
    await button(first, "Prøv igen").click();
    await saved(first);
    await first.unroute("**/graphql");
    expect(lost).toBe(1);
    expect(await log()).toEqual(["Test COACH: Bo Bak PRESENT"]);
  });

  it("of an earlier day is corrected by keys alone, with why, and its history shows both", async () => {
    const day = held.sessions[3];
    await markedOn(product.town, day?.date, day, wanted(held.enrolmentIds[1], "PRESENT"));
    await open(first, 4);
    await press(first, "Bo Bak", "u");
    await button(first, "Ført forkert").waitFor();
    expect(await main(first)).toContain("Hvorfor rettes det til udeblevet?");
    await expectAccessible(first);
    expect(await stands(4)).toBe("- PRESENT -");
    await first.keyboard.press("Tab");
    await first.keyboard.press("Enter");
    await saved(first);
    expect((await log())[0]).toBe("Test COACH: Bo Bak ABSENT (Borgeren har oplyst det)");
    await first.keyboard.press("h");
    const dialog = first.getByRole("dialog");
    await dialog.getByText("Begrundelse: Borgeren har oplyst det").waitFor();
    expect((await dialog.innerText()).replace(/\s+/g, " ")).toMatch(
      /til stede.*udeblevet.*ikke ført.*til stede/,
    );
    await expectAccessible(first);
    await first.keyboard.press("Escape");
    await dialog.waitFor({ state: "hidden" });
    await press(first, "Bo Bak", "s");
    await expect.poll(async () => (await log())[0]).toBe("Test COACH: Bo Bak SICK");
  });

  it("of an earlier day stays as it was when no why is given", async () => {
    const day = held.sessions[3];
    await markedOn(product.town, day?.date, day, wanted(held.enrolmentIds[1], "PRESENT"));
    await open(first, 4);
    await press(first, "Bo Bak", "u");
    await button(first, "Ført forkert").waitFor();
    await first.keyboard.press("Escape");
    await button(first, "Ført forkert").waitFor({ state: "hidden" });
    expect(await cell(first, "Bo Bak").innerText()).toContain("til stede");
    expect(await log()).toHaveLength(1);
  });

  it("is taken back as a whole from the log", async () => {
    await open(first);
    await button(first, "Alle til stede (3)").click();
    await saved(first);
    await first.goto(`/cohorts/${held.cohortId}/attendance/log`);
    await settled(first);
    await button(first, /^Fortryd 3 markeringer gemt/).click();
    await expect.poll(() => stands()).toBe("- - -");
    await expect.poll(() => main(first)).toMatch(/fortrudt af Test COACH/);
    expect(await log()).toHaveLength(6);
    await first.getByLabel("Borger", { exact: true }).selectOption({ label: "Ib Dam" });
    await expect.poll(() => main(first)).toContain("2 ændringer, den nyeste først.");
    expect(new URL(first.url()).searchParams.get("person")).toBe(held.enrolmentIds[2]);
    await first.getByLabel("Gemt fra").fill("24.11.2026");
    await first.getByLabel("Gemt fra").press("Enter");
    await expect.poll(() => main(first)).toContain("Ingen ændringer passer til valget.");
    await button(first, "Vis hele loggen").click();
    await expect.poll(() => main(first)).toContain("6 ændringer");
  });
});

it("twelve people with two away are marked on a phone by three taps", {
  timeout: 60_000,
}, async () => {
  const names = Array.from({ length: 12 }, (_, at) => `Bo Bak ${String.fromCharCode(65 + at)}`);
  held = await course(product.town, names);
  await first.setViewportSize(phone);
  await open(first);
  await button(first, "Bo Bak C: ikke til stede").click();
  await button(first, "Bo Bak H: ikke til stede").click();
  await button(first, "Resten er til stede (10)").click();
  await saved(first);
  expect(await main(first)).toContain("10 af 12 til stede");
  const here = async () => (await stands()).split(" ").filter((it) => it === "PRESENT").length;
  await expect.poll(here).toBe(10);
});
