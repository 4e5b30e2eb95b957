import { randomUUID } from "node:crypto";
import { type Role, roles } from "@mikrolaan/shared/identity";
import type { CalendarKind } from "@mikrolaan/shared/sessions";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { row, sql } from "../platform/sql.ts";
import { ask } from "../testing/ask.ts";
import { given } from "../testing/given.ts";
import { type TestDatabase, type Town, testDatabase, town } from "../testing/index.ts";
import { member, room } from "../testing/resources.ts";

let database: TestDatabase;
let place: Town;
let elsewhere: Town;

beforeAll(async () => {
  database = await testDatabase();
  elsewhere = await town(database.orm);
});

beforeEach(async () => {
  place = await town(database.orm);
});

afterAll(() => database.drop());

const made = `mutation ($kind: CalendarKind!, $id: ID!) {
  createCalendarFeed(input: { kind: $kind, id: $id }) {
    path feed { id createdBy createdAt revokedAt subject { kind id name } } } }`;

const create = (kind: CalendarKind, id: string, role: Role = "COACH", where = place) =>
  ask(where, role, made, { kind, id });

const revoked = `mutation ($id: ID!) { revokeCalendarFeed(id: $id) { id revokedAt } }`;

const listed = `query ($subject: CalendarSubjectInput, $first: Int! = 50, $after: String) {
  calendarFeeds(subject: $subject, first: $first, after: $after) {
    total endCursor items { id createdBy createdAt revokedAt subject { kind id name } } } }`;

const list = async (variables: object = {}) =>
  (await ask(place, "COACH", listed, { ...variables })).data.calendarFeeds;

/** Something of a town of each kind that a calendar can be of. */
async function subjectsOf(where: Town): Promise<Record<CalendarKind, string>> {
  const { id: COHORT } = await given(where).cohort();
  const ROOM = await room(where, `Lokale ${randomUUID()}`);
  return { COHORT, ROOM, MEMBER: await member(where, `Mette ${randomUUID()}`) };
}

describe("making a calendar", () => {
  it("answers its address once; the database keeps a hash from which it cannot be had", async () => {
    const { COHORT } = await subjectsOf(place);
    const { path, feed } = (await create("COHORT", COHORT)).data.createCalendarFeed;
    expect(path).toMatch(/^\/calendar\/[\w-]{43}\.ics$/);
    const stored = await place.as("COACH", (ctx) =>
      row<{ all: string }>(ctx, sql`select json_agg(f)::text as all from calendar_feed f`),
    );
    expect(stored?.all).toContain(feed.id);
    expect(stored?.all).not.toContain(path.slice("/calendar/".length, -".ics".length));
  });

  it.each(["COHORT", "MEMBER", "ROOM"] as const)(
    "of a %s says whose it is and who made it",
    async (kind) => {
      const id = (await subjectsOf(place))[kind];
      const { feed } = (await create(kind, id, "DEVELOPMENT")).data.createCalendarFeed;
      expect(feed).toMatchObject({
        subject: { kind, id },
        createdBy: "Test DEVELOPMENT",
        createdAt: "2026-11-23T09:07:00.000Z",
        revokedAt: null,
      });
      expect(feed.subject.name).toMatch(/^(Hold|Mette|Lokale) /);
    },
  );

  it.each(["COHORT", "MEMBER", "ROOM"] as const)(
    "of another municipality's %s is not found",
    async (kind) => {
      const id = (await subjectsOf(elsewhere))[kind];
      expect((await create(kind, id)).errors).toEqual(["NOT_FOUND"]);
      expect((await list()).total).toBe(0);
    },
  );

  it("of what is no id is refused, and of nothing is not found", async () => {
    expect((await create("ROOM", "stuen")).errors).toEqual(["BAD_USER_INPUT"]);
    expect((await create("ROOM", randomUUID())).errors).toEqual(["NOT_FOUND"]);
    expect((await create("ROOM", (await subjectsOf(place)).MEMBER)).errors).toEqual(["NOT_FOUND"]);
  });

  it.each(roles)("is for coaches and the development function: %s", async (role) => {
    const { ROOM } = await subjectsOf(place);
    const allowed = role === "COACH" || role === "DEVELOPMENT";
    const expected = allowed ? [] : ["FORBIDDEN"];
    const answers = [
      await create("ROOM", ROOM, role),
      await ask(place, role, listed),
      await ask(place, role, "{ ownCalendar { id } }"),
    ];
    expect(answers.map(({ errors }) => errors)).toEqual([expected, expected, expected]);
  });
});

describe("the list of calendars", () => {
  it("has those of one subject, or all, and nobody else's", async () => {
    const subjects = await subjectsOf(place);
    await create("ROOM", (await subjectsOf(elsewhere)).ROOM, "COACH", elsewhere);
    await create("ROOM", subjects.ROOM);
    await create("COHORT", subjects.COHORT);
    await create("COHORT", subjects.COHORT);
    expect((await list()).total).toBe(3);
    const subject = { kind: "COHORT", id: subjects.COHORT };
    const { total, items } = await list({ subject });
    expect([total, items.map((it: { subject: object }) => it.subject)]).toMatchObject([
      2,
      [subject, subject],
    ]);
  });

  it("comes in pages that hold each once", async () => {
    const { ROOM } = await subjectsOf(place);
    for (let n = 0; n < 5; n += 1) await create("ROOM", ROOM);
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page = await list({ first: 2, after });
      seen.push(...page.items.map((it: { id: string }) => it.id));
      after = page.endCursor;
    } while (after !== null);
    expect([seen.length, new Set(seen).size]).toEqual([5, 5]);
  });
});

describe("revoking a calendar", () => {
  it("keeps it in the list, with the time of the first time", async () => {
    const { ROOM } = await subjectsOf(place);
    const { id } = (await create("ROOM", ROOM)).data.createCalendarFeed.feed;
    const first = (await ask(place, "COACH", revoked, { id })).data.revokeCalendarFeed;
    expect(first).toEqual({ id, revokedAt: "2026-11-23T09:07:00.000Z" });
    const again = await ask(place, "DEVELOPMENT", revoked, { id });
    expect(again.data.revokeCalendarFeed).toEqual(first);
    expect((await list()).items).toMatchObject([first]);
  });

  it("of another municipality is not found, and its calendar goes on", async () => {
    const { ROOM } = await subjectsOf(elsewhere);
    const { id } = (await create("ROOM", ROOM, "COACH", elsewhere)).data.createCalendarFeed.feed;
    expect((await ask(place, "COACH", revoked, { id })).errors).toEqual(["NOT_FOUND"]);
    const theirs = await ask(elsewhere, "COACH", listed);
    expect(theirs.data.calendarFeeds.items).toContainEqual(
      expect.objectContaining({ id, revokedAt: null }),
    );
  });
});

describe("one's own calendar", () => {
  const own = () => ask(place, "COACH", "{ ownCalendar { kind id name } }");

  it("is that of the team member one signs in as, or there is none", async () => {
    expect((await own()).data.ownCalendar).toBeNull();
    const id = await member(place, "Mette Holm", place.actor("COACH").userId);
    expect((await own()).data.ownCalendar).toEqual({ kind: "MEMBER", id, name: "Mette Holm" });
  });
});
