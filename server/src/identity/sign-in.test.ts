import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type RunningServer, startServer, stoppedClock } from "../index.ts";
import {
  type TestDatabase,
  type Town,
  testDatabase,
  testDay,
  testPassword,
  town,
} from "../testing/index.ts";

let database: TestDatabase;
let server: RunningServer;
let place: Town;

beforeAll(async () => {
  database = await testDatabase();
  place = await town(database.orm);
  const examples = { accounts: [], password: null };
  server = await startServer({
    orm: database.orm,
    clock: stoppedClock(testDay),
    examples,
    port: 0,
  });
});

afterAll(async () => {
  await server.stop();
  await database.drop();
});

const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
  fetch(server.url + path, {
    method: "POST",
    headers: { "content-type": "application/json", "apollo-require-preflight": "1", ...headers },
    body: JSON.stringify(body),
  });

type Answer = { data?: unknown; errors?: { extensions: { code: string } }[] };

const viewer = (cookie: string) =>
  post("/graphql", { query: "{ viewer { name today can { readDay } } }" }, { cookie }).then(
    (it) => it.json() as Promise<Answer>,
  );

describe("signing in", () => {
  it("a coach with the right password gets a session that only the browser's requests carry", async () => {
    const email = place.email("COACH");
    const answer = await post("/auth/sign-in", { email, password: testPassword });
    expect(answer.status).toBe(204);
    const cookie = answer.headers.get("set-cookie") ?? "";
    expect(cookie).toMatch(/HttpOnly; SameSite=Lax/);
    const token = cookie.split(";")[0] ?? "";
    expect(await viewer(token)).toEqual({
      data: { viewer: { name: "Test COACH", today: testDay, can: { readDay: true } } },
    });
    await post("/auth/sign-out", {}, { cookie: token });
    expect((await viewer(token)).errors?.[0]?.extensions.code).toBe("UNAUTHENTICATED");
  });

  it("an unknown user and a wrong password are answered alike", async () => {
    const wrong = await post("/auth/sign-in", { email: place.email("COACH"), password: "no" });
    const unknown = await post("/auth/sign-in", { email: "nobody@example.dk", password: "no" });
    expect([wrong.status, await wrong.text()]).toEqual([unknown.status, await unknown.text()]);
    expect(wrong.status).toBe(401);
  });
});
