import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ApiUser, signIn } from "../kit/api.ts";
import { settled, startBrowser, visit } from "../kit/browser.ts";
import { findPlaces, type Places } from "../kit/pages.ts";
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
}, 60_000);

afterAll(async () => {
  await browser.close();
  await product.stop();
});

/** Opens an address as someone who is not signed in and then does, until it shows what it is of; answers where they are. */
async function open(address: string, shows?: string) {
  const page = await (await visit(browser, product.url)).newPage();
  await page.goto(address);
  await page.locator("input[type=email]").fill(product.email("COACH"));
  await page.locator("input[type=password]").fill(product.password);
  await page.locator("input[type=password]").press("Enter");
  await page.waitForURL((it) => !it.pathname.startsWith("/sign-in"));
  await settled(page);
  const shown = new URL(page.url());
  if (shows) await page.locator("main").getByText(shows).first().waitFor();
  await page.context().close();
  return { host: shown.host, path: shown.pathname + shown.search };
}

describe("a link from Teams or Outlook", { timeout: 30_000 }, () => {
  it("to a session in the plan opens just that, after sign-in", async () => {
    const { session } = await coach.ask<{ session: { topic: string; instructor: string } }>(
      "query ($id: ID!) { session(id: $id) { topic instructor } }",
      { id: places.session },
    );
    const address = `/cohorts/${places.cohort}/plan?mark=${places.session}`;
    expect((await open(address, session.topic)).path).toBe(address);
  });

  it("to a session's roster opens that day", async () => {
    const address = `/cohorts/${places.cohort}/attendance/${places.session}`;
    expect((await open(address)).path).toBe(address);
  });

  it("to a network meeting opens it", async () => {
    const { networkMeeting } = await coach.ask<{ networkMeeting: { theme: string } }>(
      "query ($id: ID!) { networkMeeting(id: $id) { theme } }",
      { id: places.meeting },
    );
    const address = `/network/${places.meeting}`;
    expect((await open(address, networkMeeting.theme)).path).toBe(address);
  });

  it("to a citizen opens them, and the address names nobody", async () => {
    const { participant } = await coach.ask<{ participant: { name: string } }>(
      "query ($id: ID!) { participant(id: $id) { name } }",
      { id: places.participant },
    );
    const address = `/participants/${places.participant}`;
    expect((await open(address, participant.name)).path).toBe(address);
  });

  it.each(["/payback?view=table", "/participants?stage=COURSE&search=a"])(
    "to a chart or a list opens it as it was seen: %s",
    async (address) => {
      expect((await open(address)).path).toBe(address);
    },
  );

  it.each([
    "//evil.example/x",
    "/\\evil.example/x",
    "/\t/evil.example/x",
    "https://evil.example/x",
  ])("that would lead elsewhere after sign-in leads home: %j", async (to) => {
    const { host, path } = await open(`/sign-in?to=${encodeURIComponent(to)}`);
    expect([host, path]).toEqual([new URL(product.url).host, "/today"]);
  });
});
