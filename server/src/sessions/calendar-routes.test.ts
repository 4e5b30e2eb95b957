import { addDays, localTime, plainDate } from "@mikrolaan/shared/calendar";
import ICAL from "ical.js";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { tokenHash } from "../identity/index.ts";
import { type RunningServer, startServer, stoppedClock } from "../index.ts";
import { log } from "../platform/log.ts";
import { type Course, course } from "../testing/course.ts";
import { agreed } from "../testing/given.ts";
import { type TestDatabase, type Town, testDatabase, testDay, town } from "../testing/index.ts";
import { networkMeetingOf } from "../testing/network.ts";
import { planner, sessionNow } from "../testing/planning.ts";
import { member, room } from "../testing/resources.ts";
import { rfc5545Problems } from "../testing/rfc5545.ts";
import { recordedStatements } from "../testing/statements.ts";
import { createCalendarFeed, revokeCalendarFeed } from "./calendar-feed.service.ts";
import { NetworkMeeting } from "./network-meeting.entity.ts";
import { CourseSession, SessionStaff } from "./session.entity.ts";

let database: TestDatabase;
let server: RunningServer;
let place: Town;
let held: Course;

beforeAll(async () => {
  database = await testDatabase();
});

// A server for each test, since it counts how often an address asks.
beforeEach(async () => {
  const options = { orm: database.orm, clock: stoppedClock(testDay), port: 0 };
  server = await startServer({ ...options, examples: { accounts: [], password: null } });
  place = await town(database.orm);
  held = await course(place);
});

afterEach(() => server.stop());
afterAll(() => database.drop());

type Subject = Parameters<typeof createCalendarFeed>[1];

const feedOf = (kind: Subject["kind"], id: string, where = place) =>
  where.as("COACH", (ctx) => createCalendarFeed(ctx, { kind, id }));

const get = (token: string, init: RequestInit = {}) =>
  fetch(`${server.url}/calendar/${token}.ics`, init);

const readText = async (token: string) => (await get(token)).text();

/** What a calendar program has after it read the feed, by the names of the entries. */
async function entries(token: string) {
  const text = await readText(token);
  expect(rfc5545Problems(text)).toEqual([]);
  const found = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents("vevent");
  return new Map(
    found.map((it) => {
      const { uid, sequence, summary, location, startDate } = new ICAL.Event(it);
      const status = String(it.getFirstPropertyValue("status"));
      return [uid, { sequence, summary, location, status, starts: startDate.toString() }];
    }),
  );
}

const uidOf = ({ id }: { readonly id: string }) => `${id}@mikrolaan`;

/** The first session day still to come. */
function nextSession(): CourseSession {
  const next = held.sessions.find(({ date }) => date > testDay);
  if (!next) throw new Error("There is none.");
  return next;
}

/** Changes the next session day as it is stored now, and answers the deed's id. */
async function change(changes: object): Promise<string | null> {
  const session = await sessionNow(place, nextSession().id);
  const more = { keepOnDayOff: true };
  return agreed(await planner(place).edit(session, changes, more)).changeId;
}

const evening = {
  ...{ date: addDays(testDay, 7), startsAt: localTime("17:00"), endsAt: localTime("19:00") },
  ...{ place: "Biblioteket", theme: "Priser", host: null },
};

const meeting = (more: Partial<typeof evening> = {}) =>
  networkMeetingOf(place, [held.cohortId], { ...evening, ...more });

describe("a cohort's calendar", () => {
  it("has its sessions from 13 weeks back on, and its network meetings", async () => {
    const [tooOld, oldest, ...rest] = held.sessions;
    const evening = await meeting();
    await place.as("DEVELOPMENT", async ({ em }) => {
      const back = (days: number) => ({ date: addDays(testDay, -days) });
      await em.nativeUpdate(CourseSession, { id: tooOld?.id ?? "" }, back(92));
      await em.nativeUpdate(CourseSession, { id: oldest?.id ?? "" }, back(91));
    });
    const found = await entries((await feedOf("COHORT", held.cohortId)).token);
    const expected = [...rest, evening, oldest ?? evening].map(uidOf);
    expect(new Set(found.keys())).toEqual(new Set(expected));
    expect(found.get(uidOf(evening))).toMatchObject({
      ...{ summary: "Netværksmøde · Priser", location: "Biblioteket", status: "CONFIRMED" },
      starts: "2026-11-30T16:00:00Z",
    });
  });

  it("keeps an entry's name when it is moved and moved back, and its number rises each time", async () => {
    const { token } = await feedOf("COHORT", held.cohortId);
    const uid = uidOf(nextSession());
    const before = (await entries(token)).get(uid);
    expect(before?.sequence).toBe(0);
    const afternoon = { startsAt: localTime("14:00"), endsAt: localTime("17:00") };
    const changeId = await change({ date: plainDate("2027-03-28"), ...afternoon });
    const moved = (await entries(token)).get(uid);
    expect(moved).toMatchObject({ sequence: 1, starts: "2027-03-28T12:00:00Z" });
    agreed(await planner(place).undo(changeId));
    expect((await entries(token)).get(uid)).toEqual({ ...before, sequence: 2 });
  });

  it("keeps what is called off as cancelled, and confirms it again, each with a higher number", async () => {
    const { token } = await feedOf("COHORT", held.cohortId);
    const { id } = nextSession();
    const uid = uidOf({ id });
    const now = () => sessionNow(place, id);
    agreed(await planner(place).cancel(await now()));
    expect((await entries(token)).get(uid)).toMatchObject({ sequence: 1, status: "CANCELLED" });
    expect(await readText(token)).not.toContain("syg");
    agreed(await planner(place).restore(await now()));
    expect((await entries(token)).get(uid)).toMatchObject({ sequence: 2, status: "CONFIRMED" });
  });

  it("is read by one statement, after the one that finds whose it is", async () => {
    await meeting();
    const { token } = await feedOf("COHORT", held.cohortId);
    const statements = await recordedStatements(database.orm);
    await entries(token);
    const reads = statements.filter((it) => /\bfrom\b/.test(it));
    expect(reads.map((it) => /course_session/.test(it))).toEqual([false, true]);
  });

  it("leads to the address that it was read from", async () => {
    const { token } = await feedOf("COHORT", held.cohortId);
    const text = (await readText(token)).replaceAll("\r\n ", "");
    const { id, cohort } = nextSession();
    expect(text).toContain(`${server.url}/cohorts/${cohort}/plan?mark=${id}`);
  });
});

describe("a room's and a member's calendar", () => {
  it("have what is held there and by them, of whatever cohort, and nothing else", async () => {
    const other = await course(place, ["Carl Dam"]);
    const [here, mette] = [await room(place, "Lokale 2"), await member(place, "Mette Holm")];
    const [inRoom, byMette] = [nextSession(), other.sessions.at(-1)];
    const evening = await meeting();
    await place.as("DEVELOPMENT", async ({ em }) => {
      await em.nativeUpdate(CourseSession, { id: inRoom.id }, { room: here });
      await em.nativeUpdate(NetworkMeeting, { id: evening.id }, { room: here, member: mette });
      const session = byMette?.id ?? "";
      em.create(SessionStaff, { municipalityId: place.id, session, member: mette });
    });
    const ofRoom = await entries((await feedOf("ROOM", here)).token);
    expect(new Set(ofRoom.keys())).toEqual(new Set([inRoom, evening].map(uidOf)));
    expect([...ofRoom.values()].map(({ location }) => location)).toEqual(
      Array(2).fill("Lokale 2, Rådhustorvet 1"),
    );
    const ofMette = await entries((await feedOf("MEMBER", mette)).token);
    expect(new Set(ofMette.keys())).toEqual(new Set([byMette ?? inRoom, evening].map(uidOf)));
  });

  it("with nothing in it is an empty calendar", async () => {
    const { token } = await feedOf("ROOM", await room(place, "Lokale 9"));
    expect((await entries(token)).size).toBe(0);
  });
});

describe("the retreat", () => {
  it("is an entry with its hours for each day", async () => {
    const { token } = await feedOf("COHORT", held.cohortId);
    const days = held.sessions.filter(({ module }) => module === "RETREAT");
    const found = await entries(token);
    expect(days.map((day) => found.get(uidOf(day))?.starts.slice(0, 10))).toEqual(
      days.map(({ date }) => date),
    );
    expect(days.length).toBe(4);
  });
});

describe("a citizen's name", () => {
  it("is in no calendar, though they are enrolled, invited and host", async () => {
    const name = "Ingeborg Hemmelig";
    const theirs = await course(place, [name]);
    const [here, mette] = [await room(place, "Lokale 3"), await member(place, "Mette Holm")];
    const { id: meetingId } = await networkMeetingOf(place, [theirs.cohortId], {
      ...{ ...evening, place: null, roomId: here, memberId: mette },
      hostParticipantId: theirs.participantIds[0] ?? null,
    });
    await place.as("DEVELOPMENT", async ({ em }) => {
      const named = { host: name, scriptText: name, invitationText: `Kære ${name}` };
      await em.nativeUpdate(NetworkMeeting, { id: meetingId }, named);
    });
    for (const [kind, id] of [
      ["COHORT", theirs.cohortId],
      ["ROOM", here],
      ["MEMBER", mette],
    ] as const) {
      const text = await readText((await feedOf(kind, id)).token);
      expect(text).toContain("Netværksmøde");
      expect(text.replaceAll("\r\n ", "")).not.toMatch(/Ingeborg|Hemmelig/i);
    }
  });
});

describe("the secret address", () => {
  it("answers text/calendar in UTF-8, for the one who asks alone", async () => {
    const { token } = await feedOf("COHORT", held.cohortId);
    const { status, headers } = await get(token);
    expect([status, headers.get("content-type"), headers.get("cache-control")]).toEqual([
      200,
      "text/calendar; charset=utf-8",
      "private, no-cache",
    ]);
  });

  it("is not sent again unchanged, and is once something changed", async () => {
    const { token } = await feedOf("COHORT", held.cohortId);
    const tag = (await get(token)).headers.get("etag") ?? "";
    // Node's fetch would else ask past every cache.
    const headers = { "if-none-match": tag, "cache-control": "max-age=0" };
    const ask = () => get(token, { headers });
    const unchanged = await ask();
    expect([unchanged.status, await unchanged.text()]).toEqual([304, ""]);
    await change({ topic: "Bilag" });
    expect((await ask()).status).toBe(200);
  });

  it("answers HEAD as GET, without a body", async () => {
    const { token } = await feedOf("COHORT", held.cohortId);
    const [head, whole] = [await get(token, { method: "HEAD" }), await get(token)];
    expect([head.status, await head.text()]).toEqual([200, ""]);
    expect(head.headers.get("etag")).toBe(whole.headers.get("etag"));
  });

  it("when revoked answers as one that never was", async () => {
    const { id, token } = await feedOf("COHORT", held.cohortId);
    expect((await get(token)).status).toBe(200);
    await place.as("COACH", (ctx) => revokeCalendarFeed(ctx, id));
    const answers = await Promise.all([get(token), get("A".repeat(43)), get("x"), get("a%00'")]);
    const said = await Promise.all(answers.map(async (it) => [it.status, await it.text()]));
    expect(new Set(said.map((it) => it.join(" ")))).toEqual(new Set(['404 {"code":"NOT_FOUND"}']));
  });

  it("is not in the log when the database fails", async () => {
    const { token } = await feedOf("COHORT", held.cohortId);
    const closed = await testDatabase();
    await closed.drop();
    const options = { orm: closed.orm, clock: stoppedClock(testDay), port: 0 };
    const broken = await startServer({ ...options, examples: { accounts: [], password: null } });
    const logged = vi.spyOn(log, "error").mockReturnValue();
    const answer = await fetch(`${broken.url}/calendar/${token}.ics`);
    await broken.stop();
    expect([answer.status, logged.mock.calls.length]).toEqual([500, 1]);
    const said = JSON.stringify([logged.mock.calls, await answer.json()]);
    for (const secret of [token, tokenHash(token)]) expect(said).not.toContain(secret);
  });

  it("answers nothing else: no page, and nothing to write to", async () => {
    const { token } = await feedOf("COHORT", held.cohortId);
    expect((await fetch(`${server.url}/calendar/${token}`)).status).toBe(404);
    expect((await get(token, { method: "POST" })).status).toBe(404);
  });

  it("is answered 120 times in a minute to one who asks", async () => {
    const answers = await Promise.all(Array.from({ length: 121 }, () => get("no-such")));
    const refused = answers.filter(({ status }) => status === 429);
    expect(refused.length).toBe(1);
    expect(Number(refused[0]?.headers.get("retry-after"))).toBeGreaterThan(0);
  });
});
