import { type ChildProcess, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { chmod, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { testDatabase } from "@mikrolaan/server/testing";
import pg from "pg";
import { afterEach, describe, expect, it } from "vitest";
import { signIn } from "../kit/api.ts";

const serverFolder = fileURLToPath(new URL("../../server", import.meta.url));

interface Running {
  readonly process: ChildProcess;
  /** Everything said so far. */
  readonly said: () => string;
  /** The address, when it is ready; rejects when the program ends first. */
  readonly ready: Promise<string>;
  readonly ended: Promise<number | null>;
}

const folders: string[] = [];
const started: Running[] = [];

afterEach(async () => {
  for (const it of started.splice(0)) {
    it.process.kill("SIGTERM");
    await it.ended;
  }
  for (const it of folders.splice(0)) await rm(it, { recursive: true, force: true });
});

async function newFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "mikrolaan-start-"));
  await chmod(folder, 0o755);
  folders.push(folder);
  return folder;
}

/** The program itself, as the README's command starts it, without the web app. */
function start(env: Record<string, string>): Running {
  const child = spawn(process.execPath, ["--import", "tsx", "src/main.ts"], {
    cwd: serverFolder,
    env: { ...process.env, MIKROLAAN_API_ONLY: "on", ...env },
  });
  let said = "";
  let found: (url: string) => void = () => {};
  let gone: (why: Error) => void = () => {};
  const ready = new Promise<string>((resolve, reject) => {
    found = resolve;
    gone = reject;
  });
  ready.catch(() => {});
  const hear = (chunk: Buffer) => {
    said += chunk.toString();
    const url = /ready at (\S+)/.exec(said)?.[1];
    if (url) found(url);
  };
  child.stdout.on("data", hear);
  child.stderr.on("data", hear);
  const ended = new Promise<number | null>((done) => child.on("exit", (code) => done(code)));
  void ended.then(() => gone(new Error(said)));
  const running = { process: child, said: () => said, ready, ended };
  started.push(running);
  return running;
}

async function freePort(): Promise<string> {
  const probe = createServer();
  await new Promise<void>((done) => probe.listen(0, "127.0.0.1", done));
  const address = probe.address();
  await new Promise((done) => probe.close(done));
  return String(typeof address === "object" ? address?.port : 0);
}

/** It stops with one sentence and exit code 1. */
async function expectRefused(running: Running, sentence: RegExp): Promise<void> {
  expect(await running.ended).toBe(1);
  const lines = running.said().trim().split("\n");
  const last = lines.at(-1) ?? "";
  expect(last).toMatch(sentence);
  expect(running.said()).not.toMatch(/\n\s+at /);
}

describe("starting", () => {
  it("a port that is taken is said before anything else is done", async () => {
    const taken = createServer();
    await new Promise<void>((done) => taken.listen(0, "127.0.0.1", done));
    const address = taken.address();
    const port = typeof address === "object" ? String(address?.port) : "";
    await expectRefused(start({ PORT: port }), /^Port \d+ is taken by another program/);
    taken.close();
  });

  it("a data folder that cannot be used is named", async () => {
    const folder = await newFolder();
    await writeFile(join(folder, "file"), "no folder");
    const running = start({ PORT: await freePort(), MIKROLAAN_DATA: join(folder, "file", "data") });
    await expectRefused(running, /^The database in .* cannot be opened/);
  });

  it("a DATABASE_URL that is no address, or where nobody answers, is told apart", async () => {
    const port = await freePort();
    await expectRefused(
      start({ PORT: port, DATABASE_URL: "my database" }),
      /^DATABASE_URL must look like/,
    );
    const nobody = `postgresql://someone:x@127.0.0.1:${await freePort()}/mikrolaan`;
    await expectRefused(
      start({ PORT: port, DATABASE_URL: nobody }),
      /does not let someone in \(ECONNREFUSED\)/,
    );
  });

  it("a database of a newer program is left alone", async () => {
    const database = await testDatabase();
    const owner = new pg.Client({ connectionString: database.ownerUrl });
    await owner.connect();
    await owner.query("insert into mikro_orm_migrations (name) values ('Migration29990101000000')");
    await owner.end();
    const running = start({ PORT: await freePort(), DATABASE_URL: database.appUrl });
    await expectRefused(running, /^The database is newer than this program/);
    await database.drop();
  });

  it("a database of one's own serves as a role that can only do what row security lets it", async () => {
    const database = await testDatabase();
    const running = start({
      PORT: await freePort(),
      DATABASE_URL: database.appUrl,
      DATABASE_OWNER_URL: database.ownerUrl,
    });
    const url = await running.ready;
    expect(await (await fetch(`${url}/readyz`)).json()).toEqual({ status: "ready" });
    running.process.kill("SIGTERM");
    expect(await running.ended).toBe(0);
    await database.drop();
  });

  it("what is under way when it is told to stop is answered first", {
    timeout: 20_000,
  }, async () => {
    const folder = await newFolder();
    const running = start({ PORT: await freePort(), MIKROLAAN_DATA: folder });
    const url = await running.ready;
    const [email, password] = exampleSignIn(running.said());
    const planner = await signIn(url, email, password);
    const asked = Array.from({ length: 40 }, () => planner.answer("{ progress { people } }"));
    await Promise.race(asked);
    running.process.kill("SIGTERM");
    const answers = await Promise.all(asked);
    expect(answers.map((it) => it.data)).toEqual(answers.map(() => ({ progress: { people: 60 } })));
    expect(await running.ended).toBe(0);
  });

  it("after the power goes nothing that was acknowledged is lost, and Ctrl-C ends it cleanly", {
    timeout: 30_000,
  }, async () => {
    const folder = await newFolder();
    const env = { PORT: await freePort(), MIKROLAAN_DATA: folder };
    const first = start(env);
    const url = await first.ready;
    const [email, password] = exampleSignIn(first.said());
    const planner = await signIn(url, email, password);
    const document = `mutation ($input: PlanCohortInput!) { planCohort(input: $input) { __typename } }`;
    const names = Array.from({ length: 12 }, (_, at) => `Hold ${at + 100}`);
    const acknowledged: string[] = [];
    const planning = Promise.all(
      names.map(async (name) => {
        const input = { name, startsOn: "2027-01-04", seats: 20 };
        const { data } = await planner.answer(document, { input });
        if (data) acknowledged.push(name);
      }),
    ).catch(() => {});
    while (acknowledged.length < 4) await new Promise((soon) => setTimeout(soon, 5));
    const postmaster = Number(
      readFileSync(join(folder, "postgres", "postmaster.pid"), "utf8").split("\n")[0],
    );
    first.process.kill("SIGKILL");
    process.kill(postmaster, "SIGKILL");
    await Promise.all([planning, first.ended]);
    const kept = [...acknowledged];

    const second = start(env);
    const again = await signIn(await second.ready, email, password);
    const list = await again.ask<{ cohorts: { items: { name: string }[] } }>(
      "{ cohorts(first: 100) { items { name } } }",
    );
    expect(list.cohorts.items.map((it) => it.name)).toEqual(expect.arrayContaining(kept));
    second.process.kill("SIGINT");
    expect(await second.ended).toBe(0);
    expect(() => readFileSync(join(folder, "postgres", "postmaster.pid"))).toThrow(/ENOENT/);
  });
});

function exampleSignIn(said: string): readonly [email: string, password: string] {
  const email = /^\s+(\S+@\S+)\s.*DEVELOPMENT/m.exec(said)?.[1] ?? "";
  const password = /password "([^"]+)"/.exec(said)?.[1] ?? "";
  return [email, password];
}
