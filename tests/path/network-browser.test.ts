import { testPassword } from "@mikrolaan/server/testing";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
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
import { startedCohort } from "../kit/network.ts";
import { type Product, startProduct } from "../kit/product.ts";

let product: Product;
let browser: Browser;

beforeAll(async () => {
  product = await startProduct();
  browser = await startBrowser();
  await startedCohort(product.town, ["Anne Abild", "Bo Bak", "Åse Ærø"]);
}, 60_000);

afterAll(async () => {
  await browser.close();
  await product.stop();
});

async function coachAt(viewport: typeof laptop): Promise<Page> {
  const page = await (await visit(browser, product.url, { viewport })).newPage();
  await signInByForm(page, product.town.email("COACH"), testPassword);
  return page;
}

const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name });
const text = async (page: Page) => (await page.locator("main").innerText()).replace(/\s+/g, " ");

async function expectToRead(page: Page, words: RegExp): Promise<void> {
  await expect.poll(() => text(page)).toMatch(words);
}

let links: readonly string[] = [];
let meetingPath = "";

describe("the network from plan to answer, in a browser", { timeout: 60_000 }, () => {
  it("a coach plans a series without end, and its half year stands on the page", async () => {
    const page = await coachAt(laptop);
    await page.goto("/network");
    await button(page, "Ny række").click();
    const dialog = page.getByRole("dialog");
    await dialog.getByLabel("Hold 1").check();
    await expect
      .poll(() => dialog.innerText())
      .toMatch(/3 møder de næste 26 uger.*to\. 13\.05\.2027 \(flyttet fra to\. 06\.05\.2027\)/s);
    await dialog.getByLabel(/^Sted/).fill("Café Kaj");
    await dialog.getByLabel(/^Tema/).fill("Priser, der kan holde");
    await expectAccessible(page);
    await button(page, "Læg rækken i planen").click();
    await expectToRead(
      page,
      /Hver 2\. måned den første torsdag.*to\. 07\.01\.2027.*to\. 04\.03\.2027.*to\. 13\.05\.2027/,
    );
    await expectToRead(page, /Café Kaj · Hold 1/);
    await page.context().close();
  });

  it("the same rule again is refused with other times, and nothing is planned twice", async () => {
    const page = await coachAt(laptop);
    await page.goto("/network");
    await settled(page);
    await button(page, "Ny række").click();
    const dialog = page.getByRole("dialog");
    await dialog.getByLabel("Hold 1").check();
    await button(page, "Læg rækken i planen").click();
    await expect
      .poll(() => dialog.getByRole("alert").innerText())
      .toMatch(/Hold 1 er optaget: netværksmøde.*Ledige tider:/s);
    await expectAccessible(page);
    await page.keyboard.press("Escape");
    expect(await page.getByRole("article").count()).toBe(1);
    await page.context().close();
  });

  it("a coach sends the invitations of the next meeting, and finds each guest's link in the queue", async () => {
    const page = await coachAt(laptop);
    await page.goto("/network");
    await page.getByRole("article").getByRole("link").first().click();
    await page.waitForURL(/\/network\/[0-9a-f-]{36}$/);
    meetingPath = new URL(page.url()).pathname;
    await expectToRead(page, /3 gæster har ikke fået deres invitation/);
    await button(page, "Send invitationer").click();
    await expectToRead(page, /Beskeder i kø.*6 beskeder/);
    const found: string[] = [];
    for (const name of ["Anne Abild", "Bo Bak"]) {
      await button(page, new RegExp(`^${name} Invitation`)).click();
      const letter = page.locator("li", { hasText: `Hej ${name.split(" ")[0]}` });
      const [link = ""] = /https?:\S+answer=yes/.exec(await letter.innerText()) ?? [];
      found.push(link);
    }
    links = found;
    expect(links[0]).toMatch(new RegExp(`^${product.url}/reply/[\\w-]+\\.[\\w-]+\\?answer=yes$`));
    expect(links[0]).not.toMatch(/anne|abild/i);
    await expectAccessible(page);
    await page.context().close();
  });

  it("a guest says yes with the one click on the link, on a phone and without signing in", async () => {
    const page = await (await visit(browser, product.url, { viewport: phone })).newPage();
    await page.goto(links[0] ?? "");
    await expectToRead(page, /Torsdag den 7\. januar 2027, kl\. 17\.00–19\.00.*Café Kaj/i);
    await expectToRead(page, /Du har svaret ja/);
    expect(new URL(page.url()).search).toBe("");
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
    await page.context().close();
  });

  it("another opens it without an answer, on one screen with two large buttons, and changes their mind", async () => {
    const page = await (await visit(browser, product.url, { viewport: phone })).newPage();
    await page.goto((links[1] ?? "").replace("?answer=yes", ""));
    await settled(page);
    const yes = button(page, "Ja, jeg kommer");
    const no = button(page, "Nej, ikke denne gang");
    for (const one of [yes, no]) {
      const box = await one.boundingBox();
      expect(box?.height).toBeGreaterThanOrEqual(48);
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(phone.height);
    }
    await no.press("Enter");
    await expectToRead(page, /Du har svaret nej/);
    await button(page, "Jeg kommer alligevel").click();
    await expectToRead(page, /Du har svaret ja/);
    await button(page, "English").click();
    await expectToRead(page, /You have answered yes/);
    await page.reload();
    await expectToRead(page, /Du har svaret ja/);
    await expectAccessible(page);
    await page.context().close();
  });

  it("a link that was cut short says so, and what to do", async () => {
    const page = await (await visit(browser, product.url, { viewport: phone })).newPage();
    await page.goto("/reply/abc?answer=no");
    await expectToRead(page, /Linket kan ikke bruges.*Ring til din kontakt/);
    await expectAccessible(page);
    await page.context().close();
  });

  it("the coach sees the answers, writes down one given by telephone, and the reminders are dropped", async () => {
    const page = await coachAt(phone);
    await page.goto(meetingPath);
    await expectToRead(page, /Svarede ja 2 Svarede nej 0 Ikke svaret 1/);
    const guest = page.getByRole("group", { name: "Åse Ærø" });
    await guest.getByRole("button", { name: "Kommer ikke" }).click();
    await expectToRead(page, /Svarede ja 2 Svarede nej 1 Ikke svaret 0/);
    await expectToRead(page, /3 beskeder/);
    await expectNoSidewaysScroll(page);
    await page.context().close();
  });

  it("a coach changes the municipality's invitation, and a placeholder that does not exist is refused", async () => {
    const page = await coachAt(laptop);
    await page.goto("/network/texts");
    const invitation = page.getByRole("region", { name: "Invitation" });
    const field = invitation.getByLabel("Tekst");
    await field.fill("Hej {{navn}}, din {{cpr}}");
    await invitation.getByRole("button", { name: "Gem teksten" }).click();
    await expect.poll(() => invitation.getByRole("alert").innerText()).toMatch(/pladsholder/);
    await field.fill("Hej {{navn}}, kom {{dato}}: {{svarlink}}");
    await invitation.getByRole("button", { name: "Gem teksten" }).click();
    await expect.poll(() => invitation.innerText()).toMatch(/Kommunens egen/);
    await page.goto(meetingPath);
    await button(page, /^Anne Abild Invitation/).click();
    await expectToRead(page, /Hej Anne, kom torsdag den 7\. januar 2027: http/);
    await page.context().close();
  });

  it("a coach ends the series; the answered meeting stands, to be called off", async () => {
    const page = await coachAt(laptop);
    await page.goto("/network");
    await button(page, "Stop rækken").click();
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("button", { name: "Stop rækken" }).click();
    await expect.poll(() => dialog.innerText()).toMatch(/1 møde har svar og står der stadig/);
    await dialog.getByRole("button", { name: "Luk" }).last().click();
    await expectToRead(page, /slutter ma\. 23\.11\.2026/);
    await page.context().close();
  });
});
