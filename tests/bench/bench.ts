import { deepStrictEqual } from "node:assert";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { startExample } from "@mikrolaan/server/testing";
import autocannon from "autocannon";
import pg from "pg";
import { signIn } from "../kit/api.ts";
import { type PageRead, pageReads } from "./pages.ts";

/**
 * How fast pages are read over HTTP, beside the least that could answer them: `node:http` with one
 * hand-written statement on the same database, as superuser, with no sign-in and no row security.
 * Both are asked in turns of the same run, and their answers are first seen to be equal.
 */
async function main(): Promise<void> {
  const product = await startExample();
  const byHand = await serveByHand(product.superuserUrl);
  try {
    const coachAccount = product.accounts.find((it) => it.roles.includes("COACH"));
    const coach = await signIn(product.url, coachAccount?.email ?? "", product.password);
    const ids = await someIds(product.superuserUrl);
    say(
      `${"page".padEnd(10)}${"API, req/s".padStart(12)}${"by hand".padStart(12)}${"ratio".padStart(8)}`,
    );
    for (const [name, page] of Object.entries(pageReads)) {
      const id = name === "roster" ? ids.session : ids.cohort;
      const body = JSON.stringify({ query: page.document, variables: { id } });
      const headers = {
        "content-type": "application/json",
        "apollo-require-preflight": "1",
        cookie: coach.cookie,
      };
      const api = { url: `${product.url}/graphql`, method: "POST" as const, headers, body };
      const hand = { url: `${byHand.url}/${name}/${id}` };
      await expectSameAnswer(page, api, hand);
      await load(api, 2);
      const first = [await load(api, 4), await load(hand, 4)] as const;
      const second = [await load(api, 4), await load(hand, 4)] as const;
      const [ours, theirs] = [first[0] + second[0], first[1] + second[1]].map((it) => it / 2);
      const figures = [ours ?? 0, theirs ?? 0].map((it) => it.toFixed(0).padStart(12)).join("");
      say(`${name.padEnd(10)}${figures}${((ours ?? 0) / (theirs ?? 1)).toFixed(2).padStart(8)}`);
    }
  } finally {
    await byHand.stop();
    await product.stop();
  }
}

const say = (line: string) => void process.stdout.write(`${line}\n`);

interface Request {
  readonly url: string;
  readonly method?: "POST";
  readonly headers?: Record<string, string>;
  readonly body?: string;
}

/** Requests per second over eight connections. */
async function load(request: Request, seconds: number): Promise<number> {
  const result = await autocannon({ ...request, connections: 8, duration: seconds });
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${request.url}: ${result.non2xx} refused.`);
  return result.requests.average;
}

async function expectSameAnswer(page: PageRead, api: Request, hand: Request): Promise<void> {
  const { url, ...init } = api;
  const ours = (await (await fetch(url, init)).json()) as { data: unknown };
  deepStrictEqual(ours.data, await (await fetch(hand.url)).json(), `${page.name} differs`);
}

async function serveByHand(superuserUrl: string) {
  const pool = new pg.Pool({ connectionString: superuserUrl, max: 10 });
  const server = createServer(async (req, res) => {
    const [, name, id] = (req.url ?? "").split("/");
    const page = pageReads[name as keyof typeof pageReads];
    const { rows } = await pool.query({ name: page.name, text: page.statement, values: [id] });
    res.setHeader("content-type", "application/json");
    res.end(rows[0].answer);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await pool.end();
    },
  };
}

/** The cohort with most marks, and its fullest session. */
async function someIds(superuserUrl: string): Promise<{ cohort: string; session: string }> {
  const client = new pg.Client({ connectionString: superuserUrl });
  await client.connect();
  const { rows } = await client.query(`
    select s.cohort_id as cohort, s.id as session from course_session s
    join attendance_mark m on m.session_id = s.id
    group by s.id order by count(*) over (partition by s.cohort_id) desc, count(*) desc, s.id limit 1`);
  await client.end();
  return rows[0];
}

await main();
