import type { Role } from "@mikrolaan/shared/identity";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type RunningServer, startServer, stoppedClock } from "../index.ts";
import { actingFor } from "../platform/transaction.ts";
import {
  type TestDatabase,
  type Town,
  testDatabase,
  testDay,
  testPassword,
  town,
} from "../testing/index.ts";
import { authenticate, keepAlive } from "./authenticate.ts";
import { tokenHash } from "./token.ts";

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

/** Signs in and answers the cookie. */
async function cookieOf(role: Role): Promise<string> {
  const answer = await post("/auth/sign-in", { email: place.email(role), password: testPassword });
  return answer.headers.get("set-cookie")?.split(";")[0] ?? "";
}

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

  it("the sixth try at an account in a quarter of an hour is turned away, the right password too", async () => {
    const stranger = await town(database.orm);
    const email = stranger.email("LEGAL");
    const tries = [];
    for (let at = 0; at < 5; at++)
      tries.push((await post("/auth/sign-in", { email, password: "no" })).status);
    expect(tries).toEqual([401, 401, 401, 401, 401]);
    const sixth = await post("/auth/sign-in", { email, password: testPassword });
    expect(sixth.status).toBe(429);
    expect(Number(sixth.headers.get("retry-after"))).toBeGreaterThan(0);
    expect(await sixth.json()).toMatchObject({ code: "TOO_MANY_ATTEMPTS" });
  });

  it("a new password ends every other sign-in of the same person, and only the right one is taken", async () => {
    const [here, elsewhere] = [await cookieOf("ADMIN"), await cookieOf("ADMIN")];
    const next = { currentPassword: testPassword, newPassword: "another one for tests" };
    const wrong = await post(
      "/auth/password",
      { ...next, currentPassword: "no" },
      { cookie: here },
    );
    expect(await wrong.json()).toEqual({
      code: "BAD_USER_INPUT",
      issues: [{ field: "currentPassword", code: "WRONG_PASSWORD" }],
    });
    const short = await post("/auth/password", { ...next, newPassword: "short" }, { cookie: here });
    expect(await short.json()).toMatchObject({
      issues: [{ field: "newPassword", code: "TOO_SHORT" }],
    });
    expect((await post("/auth/password", next, { cookie: here })).status).toBe(204);
    expect((await viewer(elsewhere)).errors?.[0]?.extensions.code).toBe("UNAUTHENTICATED");
    expect((await viewer(here)).errors).toBeUndefined();
  });

  it("a form of another site cannot sign anybody in or out", async () => {
    const body = JSON.stringify({ email: place.email("COACH"), password: testPassword });
    const headers = { "content-type": "application/json" };
    const answer = await fetch(`${server.url}/auth/sign-in`, { method: "POST", headers, body });
    expect(answer.status).toBe(400);
  });

  it("goes stale after half an hour, and ends after eight hours whatever happens", async () => {
    const token = await cookieOf("MANAGEMENT");
    const hash = tokenHash(token.split("=")[1] ?? "");
    const asked = (now: string) =>
      database.orm.em.fork().transactional((em) => authenticate(em, hash, now));
    expect((await asked(`${testDay}T12:29:00.000Z`))?.actor.roles).toEqual(["MANAGEMENT"]);
    expect(await asked(`${testDay}T12:31:00.000Z`)).toBeNull();
    await actingFor(database.orm, place.id, (em) =>
      keepAlive(em, hash, `${testDay}T19:59:00.000Z`),
    );
    expect(await asked(`${testDay}T19:59:30.000Z`)).not.toBeNull();
    expect(await asked(`${testDay}T20:01:00.000Z`)).toBeNull();
  });
});
