import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ApiUser, signIn } from "../kit/api.ts";
import { expectAccessible, settled, signInByForm, startBrowser, visit } from "../kit/browser.ts";
import { type ExampleInTest, startExampleProduct } from "../kit/product.ts";

let product: ExampleInTest;
let browser: Browser;
let planner: Page;
let manager: Page;
let asked: ApiUser;

beforeAll(async () => {
  product = await startExampleProduct();
  browser = await startBrowser();
  asked = await signIn(product.url, product.email("DEVELOPMENT"), product.password);
  const signedIn = async (role: "DEVELOPMENT" | "MANAGEMENT") => {
    const page = await (await visit(browser, product.url)).newPage();
    await signInByForm(page, product.email(role), product.password);
    return page;
  };
  planner = await signedIn("DEVELOPMENT");
  manager = await signedIn("MANAGEMENT");
}, 40_000);

afterAll(async () => {
  await browser.close();
  await product.stop();
});

type Entry = { value: number; reason: string | null; signedOff: { by: string } | null };

const lossEntries = async () => {
  const { assumptionRegister } = await asked.ask<{
    assumptionRegister: { assumptions: { key: string; entry: Entry; history: Entry[] }[] };
  }>(`{ assumptionRegister { assumptions { key
        entry { value reason signedOff { by } }
        history { value reason signedOff { by } } } } }`);
  const loss = assumptionRegister.assumptions.find(({ key }) => key === "loanLossShare");
  return loss ? [loss.entry, ...loss.history] : [];
};

const lossValues = async () => (await lossEntries()).map(({ value }) => value);

const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
const field = (page: Page, name: string | RegExp) =>
  page.getByRole("dialog").getByRole("textbox", { name });
const said = (page: Page, text: string | RegExp) => page.getByText(text).first().waitFor();

const path = "/payback/assumptions/loanLossShare";

async function changeLoss(to: string): Promise<void> {
  await button(planner, "Ret tallet").press("Enter");
  await field(planner, "Nyt tal").fill(to);
  await field(planner, "Hvorfor rettes det?").fill("Regnskabet for 2025");
}

describe("an assumption of the register", { timeout: 40_000 }, () => {
  it("is found by its name, and opens from the list", async () => {
    await planner.goto("/payback/assumptions");
    await settled(planner);
    await planner.getByRole("searchbox", { name: "Søg i navn og kilde" }).fill("tab på");
    await planner.getByRole("link", { name: "Tab på lån" }).press("Enter");
    await planner.getByRole("heading", { level: 1, name: "Tab på lån" }).waitFor();
    expect(new URL(planner.url()).pathname).toBe(path);
  });

  it("says what a change does to the payback before anything is saved", async () => {
    await changeLoss("40");
    const effect = planner.getByRole("region", { name: "Virkning på det illustrative hold" });
    await effect.waitFor();
    const told = await effect.innerText();
    expect(told).toMatch(/Tjent hjem\s+36 → 42 måneder/);
    expect(told).toMatch(/Nulpunkt\s+1,2 → 1,4 af 20/);
    await expect.poll(lossValues).toEqual([0.2]);
    await expectAccessible(planner);
  });

  it("is not saved above its range, and the limit is told as people read it", async () => {
    await field(planner, "Nyt tal").fill("140");
    await button(planner, "Gem tallet").press("Enter");
    await said(planner, /Nyt tal må højst være 40.%\./);
    await expect.poll(lossValues).toEqual([0.2]);
  });

  it("keeps both numbers in its history once it is saved", async () => {
    await field(planner, "Nyt tal").fill("25");
    await button(planner, "Gem tallet").press("Enter");
    await said(planner, /Tab på lån er nu 25.%\./);
    await expect.poll(lossValues).toEqual([0.25, 0.2]);
    const history = planner.getByRole("table", { name: "Historik" });
    expect(await history.getByRole("rowheader").allInnerTexts()).toEqual([
      "25\u00a0%",
      "20\u00a0%",
    ]);
  });

  it("is taken back by registering the former number, so that all three stand there", async () => {
    await planner.getByRole("button", { name: /^Fortryd/ }).press("Enter");
    await said(planner, /Tab på lån er igen 20.%/);
    await expect.poll(lossValues).toEqual([0.2, 0.25, 0.2]);
    expect((await lossEntries())[0]?.reason).toBe("Rettelsen er fortrudt");
  });

  it("is signed by management, who cannot change it", async () => {
    await changeLoss("30");
    await button(planner, "Gem tallet").press("Enter");
    await said(planner, /Tab på lån er nu 30.%\./);
    await manager.goto(path);
    await settled(manager);
    expect(await button(manager, "Ret tallet").count()).toBe(0);
    await button(manager, "Underskriv").press("Enter");
    const window = manager.getByRole("dialog");
    await window.getByText(/Du står inde for 30.%/).waitFor();
    await window.getByRole("button", { name: "Underskriv", exact: true }).press("Enter");
    await said(manager, "Tab på lån er underskrevet.");
    expect((await lossEntries())[0]).toMatchObject({
      value: 0.3,
      signedOff: { by: "Birgitte Holm" },
    });
    expect(await button(manager, "Underskriv").count()).toBe(0);
  });

  it("is held against what it turned out to be, or says that it has not been", async () => {
    await planner.goto("/payback/assumptions/teamYearPrice");
    await settled(planner);
    await said(planner, "Ingen sammenligning endnu.");
    await button(planner, "Skriv årets tal").press("Enter");
    await field(planner, "Realiseret").fill("430000");
    await field(planner, "Kilde").fill("Lønsystemet");
    await button(planner, "Gem årets tal").press("Enter");
    await said(planner, /Pris pr\. årsværk \d{4} er gemt: 430\.000.kr\./);
    const realised = planner.getByRole("table", { name: "Realiseret, år for år" });
    expect(await realised.innerText()).toMatch(/\d+ → \d+ måneder, nulpunkt/);
  });
});

describe("scenarios", { timeout: 40_000 }, () => {
  type Scenario = { name: string; signedOff: { by: string } | null; values: { key: string }[] };
  const scenarios = async () => {
    const answer = await asked.ask<{ scenarios: Scenario[] }>(
      "{ scenarios { name signedOff { by } values { key } } }",
    );
    return answer.scenarios;
  };
  const names = async () => (await scenarios()).map(({ name }) => name);
  const menu = async (page: Page, name: string, item: string) => {
    await page.getByRole("button", { name: `Mere om ${name}` }).press("Enter");
    await page.getByRole("menuitem", { name: item }).press("Enter");
  };
  const reachable = async (page: Page, name: string) => {
    await page.getByRole("button", { name: `Mere om ${name}` }).press("Enter");
    await page.getByRole("menuitem").first().waitFor();
    const items = await page.getByRole("menuitem").allInnerTexts();
    await page.keyboard.press("Escape");
    return items;
  };

  it("are saved from what an address sets, with a name and its caveats", async () => {
    await planner.goto("/payback?loanLossShare=0.4&persistence=LINEAR");
    await settled(planner);
    await button(planner, "Gem som nyt scenarie").press("Enter");
    const window = planner.getByRole("dialog");
    expect(await window.innerText()).toMatch(/falder jævnt til år 5[\s\S]*Tab på lån\s+40.%/);
    await field(planner, "Navn").fill("Dårligt år");
    await field(planner, /^Forbehold/).fill("To af fem lån tabes.");
    await button(planner, "Gem scenariet").press("Enter");
    await planner.waitForURL(/\/payback\?scenario=[^&]+$/);
    await planner.getByText("Dårligt år", { exact: true }).first().waitFor();
    await planner.goto("/payback/scenarios");
    await planner.getByRole("link", { name: "Dårligt år" }).waitFor();
    const saved = (await scenarios()).find(({ name }) => name === "Dårligt år");
    expect(saved?.values).toEqual([{ key: "loanLossShare" }]);
  });

  it("are copied under a name that is free", async () => {
    await menu(planner, "Dårligt år", "Kopiér");
    await field(planner, "Kopiens navn").fill("Dårligt år");
    await button(planner, "Lav kopien").press("Enter");
    await said(planner, "Navnet er taget. Vælg et andet.");
    await field(planner, "Kopiens navn").fill("Endnu et");
    await button(planner, "Lav kopien").press("Enter");
    await planner.getByRole("link", { name: "Endnu et" }).waitFor();
  });

  it("are taken away, and come back when one regrets it", async () => {
    await menu(planner, "Endnu et", "Fjern");
    await said(planner, "Endnu et er fjernet.");
    await expect.poll(names).not.toContain("Endnu et");
    await planner.getByRole("button", { name: /^Fortryd/ }).press("Enter");
    await planner.getByRole("link", { name: "Endnu et" }).waitFor();
    expect(await names()).toContain("Endnu et");
  });

  it("stand side by side, four at most, with what differs, and the link keeps them", async () => {
    await planner.goto("/payback/scenarios");
    await settled(planner);
    const compare = (name: string) =>
      planner.getByRole("checkbox", { name: `Sammenlign ${name}`, exact: true });
    await compare("Dårligt år").press("Space");
    await said(planner, "Højst fire ad gangen. Fjern et andet først.");
    await compare("Håndbogens påstand").press("Space");
    await compare("Nøgternt: 4 % var kommet i gang alligevel").press("Space");
    await compare("Dårligt år").press("Space");
    const table = () => planner.getByRole("table", { name: "Scenarier ved siden af hinanden" });
    await table().getByRole("columnheader", { name: "Dårligt år" }).waitFor();
    await expect
      .poll(() => planner.url())
      .toMatch(/with=[^,%]+(%3A[^,%]+)?(%2C[^%]+(%3A[^%]+)?){2}$/);
    const drawn = () =>
      expect.poll(() => table().innerText(), { timeout: 30_000 }).not.toMatch(/regner/);
    await drawn();
    const told = await table().innerText();
    expect(told).toMatch(/Tjent hjem\s/);
    expect(told).toMatch(/Tjent hjem inden 5 år(\s+\d+.%){3}/);
    // What the municipality has registered since moves no shipped one.
    expect(told).toMatch(/Tab på lån\s+20.%\s+20.%\s+40.%/);
    await planner.goto(planner.url());
    await settled(planner);
    await table().getByRole("columnheader", { name: "Dårligt år" }).waitFor();
    await drawn();
    expect(await table().innerText()).toBe(told);
    await expectAccessible(planner);
  });

  it("are locked once management has signed: read and copied, and changed no more", async () => {
    await manager.goto("/payback/scenarios");
    await settled(manager);
    await menu(manager, "Dårligt år", "Underskriv og lås");
    await manager.getByRole("dialog").getByRole("button", { name: "Underskriv og lås" }).click();
    await said(manager, "Dårligt år er underskrevet og låst.");
    const signed = (await scenarios()).find(({ name }) => name === "Dårligt år");
    expect(signed?.signedOff?.by).toBe("Birgitte Holm");
    await planner.goto("/payback/scenarios");
    await settled(planner);
    expect(await reachable(planner, "Dårligt år")).toEqual(["Åbn i regnestykket", "Kopiér"]);
    expect(await reachable(planner, "Endnu et")).toContain("Navn og forbehold");
  });

  it("open the calculation from their own address", async () => {
    await planner.goto("/payback/scenarios/shipped:baseline");
    await planner.waitForURL(/\/payback\?scenario=shipped%3Abaseline$/);
    await planner.goto("/payback/scenarios/nothing");
    await said(planner, /findes ikke/);
  });
});
