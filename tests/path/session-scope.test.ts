import { given, testPassword } from "@mikrolaan/server/testing";
import { plainDate } from "@mikrolaan/shared/calendar";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { ApiUser } from "../kit/api.ts";
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
let planner: ApiUser;
let page: Page;
let cohortId: string;

/** Its third Monday of accounting is Whit Monday, 17 May 2027. */
const startsOn = plainDate("2027-01-04");

beforeAll(async () => {
  product = await startProduct();
  browser = await startBrowser();
  planner = await product.as("DEVELOPMENT");
  page = await (await visit(browser, product.url)).newPage();
  await signInByForm(page, product.town.email("DEVELOPMENT"), testPassword);
}, 40_000);

beforeEach(async () => {
  cohortId = (await given(product.town).cohort({ startsOn })).id;
  await page.setViewportSize(laptop);
});

afterAll(async () => {
  await browser.close();
  await product.stop();
});

const dialog = () => page.getByRole("dialog");
const button = (name: string | RegExp) => page.getByRole("button", { name, exact: true });
const inDialog = (name: string | RegExp) => dialog().getByRole("button", { name, exact: true });
const field = (label: string) => dialog().getByLabel(label, { exact: true });
const scope = (words: RegExp) => dialog().getByRole("radio", { name: words });
const closed = () => dialog().waitFor({ state: "hidden" });

describe("a session of a series", { timeout: 30_000 }, () => {
  it("is edited alone, with those after it, or with all, and nothing else is", async () => {
    await choose(3);
    await button("Ret").click();
    await field("Fra kl.").fill("10");
    await field("Til kl.").fill("13");
    await inDialog("Gem mødegangen").click();
    await closed();
    expect(await starts()).toEqual("09 09 10 09 09 09 09 09");

    await button("Ret").click();
    await field("Fra kl.").fill("11");
    await field("Til kl.").fill("14");
    await scope(/^Denne og de følgende 6 mødegange/).check();
    await inDialog("Gem 6 mødegange").click();
    await closed();
    expect(await starts()).toEqual("09 09 11 11 11 11 11 11");

    const room = await roomNamed("Fjordsalen");
    await choose(3);
    await button("Ret").click();
    await field("Dato").fill("uge 19/27");
    await scope(/^Alle 8 mødegange/).check();
    expect(await dialog().innerText()).toContain("8 mødegange flyttes 7 dage tidligere.");
    await field("Dato").fill("19.5.2027");
    await dialog()
      .getByLabel(/^Lokale/)
      .selectOption({ label: "Fjordsalen" });
    await inDialog("Gem 8 mødegange").click();
    await closed();
    expect(await days()).toEqual("05-05 05-12 05-19 05-26 06-02 06-09 06-16 06-23");
    expect((await accounting()).map((it) => it.room)).toEqual(Array(8).fill(room));
    expect(await starts()).toEqual("09 09 11 11 11 11 11 11");
  });

  it("is as it was, row by row, when the edit is undone from the toast or from the log", async () => {
    const before = await planRows();
    await choose(1);
    await button("Ret").click();
    await field("Til kl.").fill("12.30");
    await scope(/^Alle/).check();
    await inDialog("Gem 8 mødegange").click();
    await closed();
    await expect.poll(planRows).not.toEqual(before);
    await button(/^Fortryd/).click();
    await page.getByText("Planen er igen, som den var").first().waitFor();
    await expect.poll(planRows).toEqual(before);

    await button("Aflys").click();
    await field("Hvorfor aflyses den?").fill("Underviser syg");
    await inDialog("Aflys mødegangen").click();
    await closed();
    await expect.poll(planRows).not.toEqual(before);
    await button("Ændringer").click();
    await dialog()
      .getByRole("button", { name: /^Fortryd: Aflyst: 1 mødegang, Regnskab/ })
      .click();
    await dialog()
      .getByText(/fortrudt af Test DEVELOPMENT/)
      .nth(1)
      .waitFor();
    await expect.poll(planRows).toEqual(before);
  });

  it("moves two weeks with the rest of the plan in three actions, past holidays, and back", async () => {
    const before = await planRows();
    await choose(2);
    let actions = 0;
    const press = async (name: string, of = page.locator("body")) => {
      actions += 1;
      await of.getByRole("button", { name, exact: true }).click();
    };
    await press("Flyt dette og resten");
    await press("Uger: Flere", dialog());
    await dialog().getByText("15 mødegange flyttes").first().waitFor();
    await dialog()
      .getByText(/^springer over 2. pinsedag, ma. 17.05.2027/)
      .waitFor();
    await press("Flyt", dialog());
    await closed();
    expect(actions).toBe(3);
    expect(await days()).toEqual("05-03 05-24 05-31 06-07 06-14 06-21 06-28 07-05");
    await page.getByText("15 mødegange er flyttet 2 uger senere").first().waitFor();
    await button(/^Fortryd/).click();
    await page.getByText("Planen er igen, som den var").first().waitFor();
    await expect.poll(planRows).toEqual(before);
  });

  it("that clashes is told who has the room, with three free times, of which one is taken", async () => {
    const room = await roomNamed("Havnehuset");
    const other = await given(product.town).cohort({ startsOn, name: "Hold på havnen" });
    await bookAll(other.id, room);
    await choose(1);
    await button("Ret").click();
    await dialog()
      .getByLabel(/^Lokale/)
      .selectOption({ label: "Havnehuset" });
    await inDialog("Gem mødegangen").click();
    const refused = dialog().getByRole("alert");
    const words =
      "Havnehuset er optaget: Hold på havnen, Regnskab, ma. 03.05.2027 kl. 09.00–12.00.";
    await refused.getByText(words).waitFor();
    expect(await refused.evaluate((it) => it === document.activeElement)).toBe(true);
    const free = refused.getByRole("button", { name: /^Vælg/ });
    expect(await free.count()).toBe(3);
    const chosen = await free.nth(2).innerText();
    await free.nth(2).click();
    await refused.waitFor({ state: "hidden" });
    await inDialog("Gem mødegangen").click();
    await closed();
    const [, day, month, hour, minute] = /(\d\d)\.(\d\d)\.\D+(\d\d)\.(\d\d)/.exec(chosen) ?? [];
    const [moved] = await accounting();
    expect(moved).toMatchObject({
      ...{ room, date: `2027-${month}-${day}`, startsAt: `${hour}:${minute}` },
    });
  });
});

describe("new sessions", { timeout: 30_000 }, () => {
  it("are looked through before they are saved, and those that are free are saved alone", async () => {
    const before = await planRows();
    await page.goto(`/cohorts/${cohortId}/plan`);
    await settled(page);
    await button("Ny mødegang").click();
    await field("Kursusmodul").selectOption("FOLLOW_UP_ACCOUNTING");
    await scope(/^Flere dage/).check();
    await field("Første dag").fill("18.12.2027");
    await field("Antal gange").fill("");
    await dialog().getByText("Rækken har ingen ende.").waitFor();
    await field("Antal gange").fill("501");
    await dialog().getByText("En række må højst have 500 dage.").waitFor();
    await field("Antal gange").fill("4");
    await dialog().getByText("4 dage, 12 t., 2 kan ikke holdes").waitFor();
    await dialog().getByText("lø. 25.12.2027 er juledag.").waitFor();
    await expect.poll(planRows).toEqual(before);
    await inDialog("Gem 4 mødegange").click();
    await inDialog("Gem de ledige (2 af 4)").click();
    await dialog().getByText("2 dage kunne ikke lægges i planen").waitFor();
    await inDialog("Læg 2 dage til efter den sidste").click();
    await closed();
    expect(await days("FOLLOW_UP_ACCOUNTING")).toEqual("12-18 01-08 01-15 01-22");
  });
});

describe("on a phone, and by keys alone,", { timeout: 30_000 }, () => {
  it("a session is edited with its button in reach, and focus goes back to where it was", async () => {
    await choose(1);
    await button("Ret").press("Enter");
    expect(await page.evaluate(() => document.activeElement?.getAttribute("name"))).toBe("date");
    await page.keyboard.press("Escape");
    await closed();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Ret");

    await page.setViewportSize(phone);
    await page
      .getByRole("button", { name: /Regnskab/ })
      .first()
      .click();
    await inDialog("Ret").click();
    const save = inDialog("Gem mødegangen");
    expect((await save.boundingBox())?.height).toBeGreaterThanOrEqual(48);
    await expectNoSidewaysScroll(page);
    await page.setViewportSize({ ...phone, height: 3000 });
    await expectAccessible(page);
  });
});

type Stored = {
  readonly date: string;
  readonly startsAt: string;
  readonly room: string | null;
  readonly id: string;
};

/** The days of a module by their number, as they are stored. */
async function accounting(module = "ACCOUNTING"): Promise<readonly Stored[]> {
  return stored<Stored>(
    `select id, held_on::text as date, to_char(starts_at, 'HH24:MI') as "startsAt", room_id as room
     from course_session where cohort_id = ? and module = ? order by ordinal`,
    [cohortId, module],
  );
}

const starts = async () => (await accounting()).map((it) => it.startsAt.slice(0, 2)).join(" ");
const days = async (module?: string) =>
  (await accounting(module)).map((it) => it.date.slice(5)).join(" ");

/** Every row of the cohort's sessions and who holds them, but for the version, which only rises. */
async function planRows(): Promise<readonly unknown[]> {
  return stored(
    `select to_jsonb(s) - 'version' as session,
       (select json_agg(st order by st.id) from session_staff st where st.session_id = s.id) as staff,
       (select json_agg(json_build_array(b.kind, b.resource, b.period) order by b.kind, b.resource)
         from booking b where b.session_id = s.id) as bookings
     from course_session s where cohort_id = ? order by id`,
    [cohortId],
  );
}

/** Rows past row security: what became of things, never how. */
async function stored<Row>(query: string, values: readonly string[]): Promise<readonly Row[]> {
  return product.town.as("ADMIN", ({ em }) =>
    em.getConnection().execute<Row[]>(query, values, "all", em.getTransactionContext()),
  );
}

/** The plan with its nth accounting session chosen. */
async function choose(nth: number): Promise<void> {
  const session = (await accounting())[nth - 1];
  await page.goto(`/cohorts/${cohortId}/plan?mark=${session?.id}`);
  await settled(page);
}

async function roomNamed(name: string): Promise<string> {
  const { saveRoom } = await planner.ask<{ saveRoom: { id: string } }>(
    "mutation ($input: SaveRoomInput!) { saveRoom(input: $input) { ... on Room { id } } }",
    { input: { version: 0, name } },
  );
  return saveRoom.id;
}

/** Puts all accounting of a cohort into a room. */
async function bookAll(cohort: string, roomId: string): Promise<void> {
  const { cohort: found } = await planner.ask<{
    cohort: { sessions: readonly { id: string; version: number }[] };
  }>("query ($id: ID!) { cohort(id: $id) { sessions { id version } } }", { id: cohort });
  const [first] = found.sessions;
  await planner.ask(
    "mutation ($input: EditSessionsInput!) { editSessions(input: $input) { __typename } }",
    { input: { ...first, scope: "ALL", changes: { roomId } } },
  );
}
