import type { PlainDate } from "@mikrolaan/shared/calendar";
import { addWeeks } from "@mikrolaan/shared/calendar";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type ApiUser, signIn } from "../kit/api.ts";
import { settled, signInByForm, startBrowser, visit } from "../kit/browser.ts";
import { findPlaces } from "../kit/pages.ts";
import { printed } from "../kit/pdf.ts";
import { type ExampleInTest, startExampleProduct } from "../kit/product.ts";

let product: ExampleInTest;
let browser: Browser;
let page: Page;
let planner: ApiUser;
let plan: string;
let cohortId: string;

beforeAll(async () => {
  product = await startExampleProduct();
  browser = await startBrowser();
  planner = await signIn(product.url, product.email("DEVELOPMENT"), product.password);
  cohortId = (await findPlaces(planner)).cohort;
  plan = `/cohorts/${cohortId}/plan`;
  page = await (await visit(browser, product.url)).newPage();
  await signInByForm(page, product.email("DEVELOPMENT"), product.password);
}, 30_000);

beforeEach(async () => {
  await page.goto(plan);
  await settled(page);
});

afterAll(async () => {
  await browser.close();
  await product.stop();
});

interface Session {
  readonly id: string;
  readonly module: string;
  readonly ordinal: number;
  readonly date: PlainDate;
}

interface Phase {
  readonly code: string;
  readonly startsOn: PlainDate;
  readonly startPinned: boolean;
}

async function stored(id = cohortId) {
  const query = `query ($id: ID!) { cohort(id: $id) {
    sessions { id module ordinal date } phases { code startsOn startPinned } } }`;
  const { cohort } = await planner.ask<{ cohort: { sessions: Session[]; phases: Phase[] } }>(
    query,
    { id },
  );
  return cohort;
}

/** The last Monday of accounting, after which there is a week to spare. */
async function lastLesson(): Promise<Session> {
  const { sessions } = await stored();
  const found = sessions.find(({ module, ordinal }) => module === "ACCOUNTING" && ordinal === 8);
  if (!found) throw new Error("No last lesson.");
  return found;
}

async function phaseOf(code: string): Promise<Phase> {
  const found = (await stored()).phases.find((phase) => phase.code === code);
  if (!found) throw new Error(`No ${code}.`);
  return found;
}

const dateOf = async (id: string) =>
  (await stored()).sessions.find((session) => session.id === id)?.date;

const course = () => page.getByRole("listbox", { name: /Kollektivt kursusforløb/ });
const bar = (name: string) => page.locator("[data-bar]").and(page.getByRole("button", { name }));
const undo = () => page.getByRole("button", { name: /^Fortryd/ });

describe("by keys alone", { timeout: 30_000 }, () => {
  it("a session is moved by a week, which is said, and moved back again", async () => {
    const lesson = await lastLesson();
    await page.goto(`${plan}?mark=${lesson.id}`);
    await course().focus();
    await page.keyboard.press("Shift+ArrowRight");
    await page.getByRole("status").filter({ hasText: "er flyttet" }).waitFor({ state: "attached" });
    expect(await dateOf(lesson.id)).toBe(addWeeks(lesson.date, 1));
    await undo().click();
    await expect.poll(() => dateOf(lesson.id)).toBe(lesson.date);
  });

  it("the arrows go from meeting to meeting, and the address says which", async () => {
    const lesson = await lastLesson();
    await page.goto(`${plan}?mark=${lesson.id}`);
    for (const key of ["ArrowLeft", "ArrowLeft", "ArrowRight"]) await course().press(key);
    const { sessions } = await stored();
    const before = sessions.find(({ module, ordinal }) => module === "ACCOUNTING" && ordinal === 7);
    await page.waitForURL((url) => url.searchParams.get("mark") === before?.id);
    await course().press("Enter");
    await page.getByRole("dialog").getByText("Regnskab, revision og markedsføring 7").waitFor();
  });

  it("a phase is moved by a week, stays pinned there, and follows the template again", async () => {
    const before = await phaseOf("SCREENING_4");
    await bar("Intern organisering").focus();
    for (let down = 0; down < 12; down++) await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.waitForURL((url) => url.searchParams.get("phase") === "SCREENING_4");
    await page.keyboard.press("Shift+ArrowLeft");
    const moved = { startsOn: addWeeks(before.startsOn, -1), startPinned: true };
    await expect.poll(() => phaseOf("SCREENING_4")).toMatchObject(moved);
    await page.getByRole("heading", { name: "4. screening: begyndelsen er sat fast" }).waitFor();
    const strip = page.getByRole("region", { name: "Valgt fase" });
    await strip.getByRole("button", { name: "Følg skabelonen igen" }).click();
    await expect.poll(() => phaseOf("SCREENING_4")).toMatchObject(before);
  });
});

describe("by pointer", { timeout: 30_000 }, () => {
  /** Drags along a line of the plan, and does what is asked before it is let go. */
  async function drag(from: readonly [number, number], px: number, before = async () => {}) {
    const [x, y] = from;
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + px / 2, y, { steps: 3 });
    await page.mouse.move(x + px, y, { steps: 3 });
    await before();
    await page.mouse.up();
  }

  async function screening4(): Promise<readonly [number, number]> {
    const box = await bar("4. screening").boundingBox();
    if (!box) throw new Error("No bar.");
    return [box.x + box.width / 2, box.y + box.height / 2];
  }

  /** Where a lesson of the accounting course is drawn, and how wide a week is; the course is 15 weeks. */
  async function lesson(ordinal: number) {
    const box = await course().boundingBox();
    if (!box) throw new Error("No course.");
    const week = box.width / 15;
    return { at: [box.x + week * (ordinal - 0.5), box.y + box.height / 2] as const, week };
  }

  it("a session is dragged a week on, and is marked as moved", async () => {
    const last = await lastLesson();
    const { at, week } = await lesson(8);
    await drag(at, week);
    await expect.poll(() => dateOf(last.id)).toBe(addWeeks(last.date, 1));
    await page.getByRole("list", { name: "Tegn i planen" }).getByText("flyttet").waitFor();
    await undo().click();
    await expect.poll(() => dateOf(last.id)).toBe(last.date);
  });

  it("one that would meet another stays, and is answered with times that are free", async () => {
    const { at, week } = await lesson(6);
    const before = await stored();
    await drag(at, week);
    const answer = page.getByRole("alert");
    await answer
      .getByText(/er optaget/)
      .first()
      .waitFor();
    expect(await answer.getByRole("button").count()).toBeGreaterThanOrEqual(3);
    expect(await stored()).toEqual(before);
  });

  it("a phase shows where it would land in both weeks, and lands there", async () => {
    const { startsOn } = await phaseOf("SCREENING_4");
    await drag(await screening4(), -22, async () => {
      const landing = await page.locator("[data-landing]").innerText();
      expect(landing).toMatch(/projektuge \d+–\d+ · kalenderuge \d+–\d+/);
    });
    const week = addWeeks(startsOn, -2);
    await expect.poll(() => phaseOf("SCREENING_4")).toMatchObject({ startsOn: week });
    await undo().click();
    await expect.poll(() => phaseOf("SCREENING_4")).toMatchObject({ startsOn });
  });

  it("Escape lets it go where it was", async () => {
    const before = await phaseOf("SCREENING_4");
    await drag(await screening4(), -22, () => page.keyboard.press("Escape"));
    expect(await page.locator("[data-landing]").count()).toBe(0);
    expect(await phaseOf("SCREENING_4")).toEqual(before);
  });
});

describe("what to look at", { timeout: 30_000 }, () => {
  it("leads to the roster that is not taken", async () => {
    await page.getByRole("link", { name: "Åbn fremmødet" }).click();
    await page.waitForURL(/\/attendance\//);
  });

  it("closes the hole before screening 4 with one press, and is gone", async () => {
    const title = page.getByRole("heading", { name: /Støtten slutter før 4. screening/ });
    await title.waitFor();
    await page.getByRole("button", { name: /Flyt 4. screening til 6 uger før/ }).click();
    await title.waitFor({ state: "detached" });
    await undo().click();
    await title.waitFor();
  });
});

describe("a retreat in the closed weeks of summer", { timeout: 30_000 }, () => {
  const closed = () => page.getByRole("heading", { name: /Mødegang på lukkedag: Sommerferie/ });
  let id: string;

  const retreat = async () => {
    const { sessions } = await stored(id);
    return sessions.filter(({ module }) => module === "RETREAT").map(({ date }) => date);
  };

  beforeEach(async () => {
    const { cohorts } = await planner.ask<{ cohorts: { items: { id: string; status: string }[] } }>(
      "{ cohorts { items { id status } } }",
    );
    id = cohorts.items.find(({ status }) => status === "PLANNED")?.id ?? "";
    await page.goto(`/cohorts/${id}/plan`);
    await closed().waitFor();
  });

  it("is kept there, all its days, and asked about again once that is undone", async () => {
    const item = page.getByRole("listitem").filter({ has: closed() });
    await item.getByRole("button", { name: "Behold" }).click();
    await closed().waitFor({ state: "detached" });
    await page.getByText("4 dage fra", { exact: false }).first().waitFor();
    await undo().click();
    await closed().waitFor();
  });

  it("goes whole to the next week that is free", async () => {
    const before = await retreat();
    await page.getByRole("button", { name: "Flyt til næste ledige uge" }).click();
    await closed().waitFor({ state: "detached" });
    const after = await retreat();
    expect(after).toEqual(before.map((date) => addWeeks(date, 3)));
    await undo().click();
    await expect.poll(retreat).toEqual(before);
  });
});

describe("nearer and further", { timeout: 30_000 }, () => {
  it("a month names its holidays and closed days, and is left for the next", async () => {
    await page.getByRole("button", { name: "Måned" }).click();
    await page.waitForURL((url) => url.searchParams.get("zoom") === "month");
    await page.getByRole("button", { name: "Måneden efter" }).click();
    const month = page.getByRole("table", { name: /December 2026/ });
    await month.waitFor();
    for (const name of ["Juleaftensdag", "juledag", "2. juledag"]) {
      await month.getByText(name, { exact: true }).waitFor();
    }
    expect(await month.getByRole("rowheader").first().innerText()).toMatch(/49\s+projektuge 23/);
  });

  it("a week has its sessions by the hour", async () => {
    await page.goto(`${plan}?zoom=week&at=2026-11-25`);
    const week = page.getByRole("table", { name: /ugen fra ma. 23.11.2026/ });
    await week.getByRole("button", { name: /Regnskab.*09.00–12.00/ }).waitFor();
    await page.getByRole("heading", { name: "Uge 48, 2026 · projektuge 22" }).waitFor();
  });

  it("a year has the cohorts under each other, and the team's hours under them", async () => {
    await page.goto("/cohorts/plan?year=2026");
    await settled(page);
    const year = page.getByRole("table", { name: /^3 hold/ });
    await year.getByRole("rowheader", { name: /Mette Kragh.*over i 1 uge/ }).waitFor();
    await year.getByRole("link", { name: /Hold 2/ }).click();
    await page.waitForURL(`**${plan}`);
  });
});

it.each([
  ["weeks", ""],
  ["a month", "?zoom=month"],
  ["a week", "?zoom=week"],
])(
  "%s of a plan lie on one sheet of paper, readable without the screen",
  { timeout: 30_000 },
  async (_, search) => {
    await page.goto(plan + search);
    await settled(page);
    const paper = await printed(page);
    expect([paper.pages, paper.isTagged]).toEqual([1, true]);
    const [size] = paper.sizes;
    expect((size?.width ?? 0) > (size?.height ?? 0)).toBe(true);
  },
);
