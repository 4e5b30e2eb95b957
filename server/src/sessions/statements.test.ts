import { randomUUID } from "node:crypto";
import { addDays } from "@mikrolaan/shared/calendar";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { type RunningServer, startServer, stoppedClock } from "../index.ts";
import { type Course, course, marked, wanted } from "../testing/course.ts";
import { given } from "../testing/given.ts";
import {
  type TestDatabase,
  type Town,
  testDatabase,
  testDay,
  testPassword,
  town,
} from "../testing/index.ts";
import { networkMeetingOf } from "../testing/network.ts";
import { recordedStatements } from "../testing/statements.ts";

let database: TestDatabase;
let server: RunningServer;
let place: Town;
let held: Course;
let cookie: string;
let statements: string[];

const names = Array.from({ length: 20 }, (_, at) => `Bo Bak ${at}`);

beforeAll(async () => {
  database = await testDatabase();
  place = await town(database.orm);
  held = await course(place, names);
  const examples = { accounts: [], password: null };
  const clock = stoppedClock(testDay);
  server = await startServer({ orm: database.orm, clock, examples, port: 0 });
  const signIn = { email: place.email("COACH"), password: testPassword };
  const signedIn = await post("/auth/sign-in", signIn);
  cookie = signedIn.headers.get("set-cookie")?.split(";")[0] ?? "";
  statements = await recordedStatements(database.orm);
  // The day's first request has the network planned on beside it; what is counted comes after.
  await asked("{ viewer { id } }");
  await vi.waitFor(() => expect(statements.filter((it) => /^commit/i.test(it))).toHaveLength(2));
});

afterAll(async () => {
  await server.stop();
  await database.drop();
});

function post(path: string, body: object): Promise<Response> {
  const headers = { "content-type": "application/json", "apollo-require-preflight": "1" };
  const signedIn = cookie ? { ...headers, cookie } : headers;
  return fetch(server.url + path, {
    method: "POST",
    headers: signedIn,
    body: JSON.stringify(body),
  });
}

/** Asks over HTTP as a signed-in coach: the data, and how many statements that took from first to last. */
async function asked(query: string, variables: object = {}) {
  statements.length = 0;
  const answer = await post("/graphql", { query, variables });
  const { data, errors } = (await answer.json()) as { data?: never; errors?: unknown };
  expect(errors).toBeUndefined();
  return { data: data as unknown, count: statements.length };
}

const roster = `id recorded expected roster { enrolmentId name businessIdea
  mark { status minutes reason version markedBy markedAt } } can { recordAttendance }`;

const save = (session: Course["sessions"][number] | undefined, marks: readonly object[]) =>
  asked(
    `mutation ($input: SaveRosterInput!) { saveRoster(input: $input) {
       ... on RosterSaved { session { ${roster} } rows { outcome } } ... on Refused { reasons { code } } } }`,
    { input: { key: randomUUID(), sessionId: session?.id, marks } },
  );

describe("the statements of saving a roster of twenty, sign-in, answer and commit included,", () => {
  it("are at most twelve where nothing was set", async () => {
    const { data, count } = await save(
      held.sessions[0],
      held.enrolmentIds.map((it) => wanted(it, "PRESENT")),
    );
    expect(data).toMatchObject({ saveRoster: { session: { recorded: 20, expected: 20 } } });
    expect(count).toBeLessThanOrEqual(12);
  });

  it("are at most twelve where marks are set and corrected", async () => {
    const [first, ...others] = held.enrolmentIds;
    await marked(place, held.sessions[1], wanted(first, "ABSENT"), wanted(others[0], "ABSENT"));
    const { data, count } = await save(held.sessions[1], [
      wanted(first, "LATE", { version: 1 }),
      wanted(others[0], "SICK", { version: 1, reason: "Influenza" }),
      ...others.slice(1).map((it) => wanted(it, "PRESENT")),
    ]);
    expect(data).toMatchObject({ saveRoster: { session: { recorded: 20 } } });
    expect(count).toBeLessThanOrEqual(12);
  });

  it("are at most twelve where some are cleared besides", async () => {
    const [first, second, ...others] = held.enrolmentIds;
    await marked(place, held.sessions[2], wanted(first, "ABSENT"), wanted(second, "ABSENT"));
    const { data, count } = await save(held.sessions[2], [
      wanted(first, null, { version: 1 }),
      wanted(second, "SICK", { version: 1 }),
      ...others.map((it) => wanted(it, "PRESENT")),
    ]);
    expect(data).toMatchObject({ saveRoster: { session: { recorded: 19 } } });
    expect(count).toBeLessThanOrEqual(12);
  });
});

describe("no page is read by more than ten statements, however long its lists:", () => {
  const session = `id cohortName module date startsAt endsAt minutes place instructor topic status
    room { id name } staff { id name } series { id version days } plannedOn isMoved keptOnDayOff
    recorded expected present can { edit cancel restore recordAttendance }`;
  const meeting = `id date startsAt place theme cohorts { id name } invited came recorded
    guests { name came } can { edit invite recordAttendance readGuests }`;
  const fraction = "{ attended held attendedMinutes heldMinutes }";
  const sheet = `attendanceSheet { sessions { ${session} } rows { name marks { sessionId status minutes }
    attended ${fraction} } }`;

  beforeAll(async () => {
    const cohorts = [held.cohortId];
    for (let made = 0; made < 10; made += 1) {
      const { id } = await given(place).cohort();
      cohorts.push(id);
      await networkMeetingOf(place, [held.cohortId, id], { date: addDays(testDay, made) });
    }
  });

  it.each([
    [
      "a cohort's plan",
      "cohort(id: $id) { name phases { code } sessions { ID } networkMeetings { MEETING } }",
    ],
    ["a cohort's attendance", "cohort(id: $id) { name sessions { ID } SHEET }"],
    [
      "the log of a cohort's attendance",
      `attendanceLog(cohortId: $id, first: 100) { total items { name why from { status } to { status } save { changes can { undo } } } }
       attendanceLogChoices(cohortId: $id) { people { name } coaches { name } }`,
    ],
    [
      "every cohort with its sessions",
      "cohorts { items { name sessions { ID roster { name } } networkMeetings { MEETING } } }",
    ],
    ["the network", "networkMeetings { total items { MEETING } }"],
    [
      "the day",
      `agenda(from: "2026-11-01", to: "2026-12-31") { sessions { ID roster { name } } networkMeetings { MEETING } }`,
    ],
    ["what is missing", "rostersNotTaken { ID roster { name } } attention { kind count }"],
    [
      "people",
      `participants(first: 50) { items { name enrolments { cohortName attendance { module attended ${fraction} } } } }`,
    ],
  ])("%s", async (_, fields) => {
    const text = fields
      .replaceAll("MEETING", meeting)
      .replaceAll("SHEET", sheet)
      .replaceAll("{ ID", `{ ${session}`);
    const document = fields.includes("$id") ? `query ($id: ID!) { ${text} }` : `{ ${text} }`;
    const { count } = await asked(document, { id: held.cohortId });
    expect(count).toBeGreaterThan(3);
    expect(count).toBeLessThanOrEqual(10);
  });
});
