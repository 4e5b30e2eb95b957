import type { PlainDate } from "@mikrolaan/shared/calendar";
import { testPassword } from "./town.ts";

let addresses = 0;

/**
 * Posts to a server behind one proxy, and answers with what was said; from an address of its own each
 * time, since sign-ins and sheets are counted by address.
 */
export async function posted(
  url: string,
  body: string | Uint8Array,
  headers: Readonly<Record<string, string>>,
) {
  addresses += 1;
  const answer = await fetch(url, {
    method: "POST",
    headers: {
      ...{ "apollo-require-preflight": "1", "content-type": "application/octet-stream" },
      ...{ "x-forwarded-for": `10.0.${addresses >> 8}.${addresses & 255}`, ...headers },
    },
    body: typeof body === "string" ? body : Buffer.from(body),
  });
  // biome-ignore lint/suspicious/noExplicitAny: a test says what it expects of the answer's shape.
  const said = JSON.parse((await answer.text()) || "null") as any;
  return { status: answer.status, said, headers: answer.headers };
}

/** Signs in over HTTP, and answers with the cookie that was set. */
export async function cookieOf(server: { readonly url: string }, email: string): Promise<string> {
  const body = JSON.stringify({ email, password: testPassword });
  const json = { "content-type": "application/json" };
  const { headers } = await posted(`${server.url}/auth/sign-in`, body, json);
  return headers.get("set-cookie")?.split(";")[0] ?? "";
}

/** A day as a workbook's library takes it. */
export function workbookDay(date: PlainDate) {
  // biome-ignore lint/style/noRestrictedGlobals: a workbook has its days so; nobody is asked the time.
  return new Date(`${date}T00:00:00Z`);
}
