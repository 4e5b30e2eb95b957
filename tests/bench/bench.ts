import { deepStrictEqual } from "node:assert";
import { builtWebApp, forReading, startExample } from "@mikrolaan/server/testing";
import type { Role } from "@mikrolaan/shared/identity";
import autocannon from "autocannon";
import pg from "pg";
import { type ApiUser, signIn } from "../kit/api.ts";
import { type BrowserSpeed, browserSpeed } from "./browser-speed.ts";
import { type Answers, serveByHand } from "./by-hand.ts";
import { clashSpeed } from "./clash-speed.ts";
import { economySpeed, type OverviewSpeed } from "./economy-speed.ts";
import { generateSpeed, insertPlan } from "./generate-speed.ts";
import { type PageRead, pageReads } from "./pages.ts";
import { paybackSpeed } from "./payback-speed.ts";
import { saveByHand, saveSpeed } from "./save-speed.ts";
import type { Spread } from "./spread.ts";
import { planTen } from "./ten-plans.ts";
import { uncertaintySpeed } from "./uncertainty-speed.ts";

/**
 * How fast the product is over HTTP, beside the least that could answer: `node:http` with one
 * hand-written statement on the same database, as superuser, with no sign-in and no row security.
 * Both are asked in turns of the same run, and their answers are first seen to be equal. The example
 * has ten cohorts more for it, planned over HTTP. Of the core alone, the payback is beside a loop.
 */
async function main(): Promise<void> {
  const product = await startExample({ webFolder: await builtWebApp(say) });
  const planned = { connectionString: product.superuserUrl, options: forReading };
  const pool = new pg.Pool({ ...planned, max: 10 });
  const byHand = await serveByHand(pool, answers);
  try {
    const as = (role: Role) => {
      const account = product.accounts.find((it) => it.roles.includes(role));
      return signIn(product.url, account?.email ?? "", product.password);
    };
    const [coach, planner] = [await as("COACH"), await as("DEVELOPMENT")];
    const plans = await planTen(planner);
    await pool.query("analyze");
    const ids = await someIds(pool);

    say(line("page", "API, req/s", "by hand", "ratio"));
    for (const [name, page] of Object.entries(pageReads)) {
      const id = ids[page.of];
      const [ours, hand] = await pageSpeed(
        page,
        product.url,
        coach,
        `${byHand.url}/${name}/${id}`,
        id,
      );
      say(line(name, ours.toFixed(0), hand.toFixed(0), (ours / hand).toFixed(2)));
    }

    const [early, next] = plans;
    if (!early || !next) throw new Error("Ten cohorts were to be planned.");
    const [saved, savedByHand] = await saveSpeed(coach, byHand.url, pool, [early, next]);
    say(line("\nattendance", "ours, p50/p95 ms", "by hand", "ratio"));
    say(spreads("save 20", saved, savedByHand));

    say(line("\nplanning", "ours, p50/p95 ms", "by hand", "ratio"));
    const clash = await clashSpeed(product, pool, plans, ids);
    say(spreads("500 slots", clash.ours, clash.byHand));
    const [ours, hand] = await generateSpeed(planner, byHand.url, pool);
    say(spreads("cohort", ours, hand));
    say(spreads("payback", ...(await paybackSpeed())));
    say(
      `500 slots: ${clash.statements} statements that read bookings, ${clash.clashes} clashes. ` +
        `cohort: ${(1000 / ours.p50).toFixed(0)} planned a second by one planner.`,
    );

    // After the other reads, since they fill the database with municipalities of copies.
    sayBrowser(await browserSpeed(product, pool, ids.municipality));
    sayOverview(await economySpeed(product, pool, ids.municipality));

    // Last, since nothing else is answered while it reckons, and connections are closed meanwhile.
    say(line("\n100,000 draws", "ours, p50/p95 ms", "by hand", "ratio"));
    for (const months of [61, 121]) {
      say(spreads(`${months} months`, ...(await uncertaintySpeed(months, false))));
      say(spreads(`${months}, relapse`, ...(await uncertaintySpeed(months, true))));
    }
  } finally {
    await byHand.stop();
    await product.stop();
  }
}

function sayBrowser(speed: BrowserSpeed): void {
  say(line("\nin a browser", "ours, p50/p95 ms", "by hand", "ratio"));
  say(spreads("first paint", ...speed.firstPaint));
  say(spreads("slider", ...speed.slider));
  for (const name of ["largestPaint", "sentence", "chart", "marker", "session"] as const) {
    say(line(browserWords[name], inWords(speed[name])));
  }
  say(
    "Overview of 10 cohorts of 20, nothing cached: from the address to the first paint, the largest, " +
      "the sentence with its figures, and the chart. slider: to the frame with its sentence. One more " +
      "self-supporting: from the save to the moved marker. Session: from adding it to its cost, read.",
  );
}

const browserWords = {
  ...{ largestPaint: "largest paint", sentence: "sentence", chart: "chart" },
  ...{ marker: "one more", session: "session" },
};

function sayOverview([few, many]: readonly [OverviewSpeed, OverviewSpeed]): void {
  say(line("\noverview", "ours, p50/p95 ms", "by hand", "ratio"));
  for (const { cohorts, ten, all, page } of [few, many]) {
    say(spreads(`10 of ${cohorts}`, ...ten));
    say(spreads(`all ${cohorts}`, ...all));
    say(line(`page, ${cohorts}`, inWords(page)));
  }
  const growth = (of: (it: OverviewSpeed) => Spread) =>
    `${(of(many).p50 / of(few).p50).toFixed(1)}×`;
  say(
    `${many.cohorts / few.cohorts}× as many cohorts: ten of them take ${growth(({ ten }) => ten[0])} as long ` +
      `(by hand ${growth(({ ten }) => ten[1])}), the page ${growth(({ page }) => page)}, ` +
      `all of them ${growth(({ all }) => all[0])} (by hand ${growth(({ all }) => all[1])}).`,
  );
}

const say = (text: string) => void process.stdout.write(`${text}\n`);

const line = (name: string, ...figures: readonly string[]) =>
  name.padEnd(14) + figures.map((it) => it.padStart(18)).join("");

const spreads = (name: string, ours: Spread, hand: Spread) =>
  line(name, ...[ours, hand].map(inWords), (hand.p50 / ours.p50).toFixed(2));

const inWords = (spread: Spread) => `${short(spread.p50)} / ${short(spread.p95)}`;

const short = (ms: number) => ms.toFixed(ms < 1 ? 3 : 1);

const answers: Answers = {
  ...Object.fromEntries(
    Object.entries(pageReads).map(([name, { statement }]) => [
      name,
      async (id: string, _: string, pool: pg.Pool) =>
        (await pool.query({ name, text: statement, values: [id] })).rows[0].answer,
    ]),
  ),
  generate: (_, body, pool) => insertPlan(body, pool),
  save: (_, body, pool) => saveByHand(body, pool),
};

/** Requests a second of a page by the API and by hand, each the mean of two turns. */
async function pageSpeed(
  page: PageRead,
  url: string,
  { cookie }: ApiUser,
  handUrl: string,
  id: string,
): Promise<readonly [ours: number, byHand: number]> {
  const headers = { "content-type": "application/json", "apollo-require-preflight": "1", cookie };
  const body = JSON.stringify({ query: page.document, variables: { id } });
  const api = { url: `${url}/graphql`, method: "POST" as const, headers, body };
  const hand = { url: handUrl };
  await expectSameAnswer(page, api, hand);
  await load(api, 2);
  const first = [await load(api, 4), await load(hand, 4)] as const;
  const second = [await load(api, 4), await load(hand, 4)] as const;
  return [(first[0] + second[0]) / 2, (first[1] + second[1]) / 2];
}

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
  deepStrictEqual(ours.data, await (await fetch(hand.url)).json(), `${page.of} differs`);
}

type Ids = Readonly<Record<PageRead["of"], string>>;

/** The cohort with most marks, its fullest session, and the municipality they are in. */
async function someIds(pool: pg.Pool): Promise<Ids> {
  const { rows } = await pool.query(`
    select s.municipality_id as municipality, s.cohort_id as cohort, s.id as session
    from course_session s join attendance_mark m on m.session_id = s.id
    group by s.id order by count(*) over (partition by s.cohort_id) desc, count(*) desc, s.id limit 1`);
  return rows[0];
}

await main();
