import { copyFile, mkdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { builtWebApp, startExample } from "@mikrolaan/server/testing";
import type { Role } from "@mikrolaan/shared/identity";
import type { Page } from "playwright-core";
import { signIn } from "./kit/api.ts";
import { laptop, phone, settled, signInByForm, startBrowser, visit } from "./kit/browser.ts";
import { findPlaces, pagesOf } from "./kit/pages.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const folder = `${root}test-results/screenshots`;
const say = (line: string) => void process.stdout.write(`${line}\n`);

/** Pictures of every page of the example, on laptop and phone; the README's is one of them. */
async function main(): Promise<void> {
  await mkdir(folder, { recursive: true });
  const product = await startExample({ webFolder: await builtWebApp(say) });
  const browser = await startBrowser();
  const email = (role: Role) => product.accounts.find((it) => it.roles.includes(role))?.email ?? "";
  const places = await findPlaces(await signIn(product.url, email("COACH"), product.password));
  const sizes = { laptop: { viewport: laptop }, phone: { viewport: phone } } as const;
  for (const [size, options] of Object.entries(sizes)) {
    const signedIn = new Map<Role, Page>();
    for (const { name, role, path } of pagesOf(places)) {
      const page =
        signedIn.get(role) ?? (await (await visit(browser, product.url, options)).newPage());
      if (!signedIn.has(role)) await signInByForm(page, email(role), product.password);
      signedIn.set(role, page);
      await page.goto(path);
      await settled(page);
      await page.screenshot({ path: `${folder}/${name}-${size}.png`, fullPage: size === "phone" });
      say(`${name} ${size}`);
    }
  }
  const dark = await (
    await visit(browser, product.url, { viewport: laptop, colorScheme: "dark" })
  ).newPage();
  await dark.goto("/sign-in");
  await settled(dark);
  await dark.screenshot({ path: `${folder}/sign-in-dark.png` });
  await signInByForm(dark, email("DEVELOPMENT"), product.password);
  await dark.screenshot({ path: `${folder}/overview-dark.png` });
  await copyFile(`${folder}/overview-laptop.png`, `${root}docs/overview.png`);
  await browser.close();
  await product.stop();
}

await main();
