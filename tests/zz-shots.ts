import { mkdir } from "node:fs/promises";
import { builtWebApp, startExample } from "@mikrolaan/server/testing";
import { signIn } from "./kit/api.ts";
import { laptop, phone, settled, signInByForm, startBrowser, visit } from "./kit/browser.ts";
import { findPlaces, pagesOf } from "./kit/pages.ts";
const [, , folder = "/tmp/shots", only = ""] = process.argv;
const names = only.split(",");
await mkdir(folder, { recursive: true });
const product = await startExample({ webFolder: await builtWebApp(() => {}) });
const browser = await startBrowser();
const email = (role: string) => product.accounts.find((it) => it.roles.includes(role as never))?.email ?? "";
const places = await findPlaces(await signIn(product.url, email("COACH"), product.password));
for (const [size, viewport] of Object.entries({ laptop, phone })) {
  for (const { name, role, path } of pagesOf(places).filter((it) => names.includes(it.name))) {
    const context = await visit(browser, product.url, { viewport });
    const page = await context.newPage();
    await signInByForm(page, email(role), product.password);
    await page.goto(path);
    await settled(page);
    await page.screenshot({ path: `${folder}/${name}-${size}.png`, fullPage: true });
    await context.close();
  }
}
await browser.close();
await product.stop();
