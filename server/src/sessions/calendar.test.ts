import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { tokenHash } from "../identity/index.ts";
import { rows, sql } from "../platform/sql.ts";
import { setLocal } from "../platform/transaction.ts";
import { type Course, course } from "../testing/course.ts";
import { type TestDatabase, type Town, testDatabase, testDay, town } from "../testing/index.ts";
import { calendarOf, openFeed } from "./calendar.reads.ts";
import { createCalendarFeed } from "./calendar-feed.service.ts";

let database: TestDatabase;
let place: Town;
let held: Course;

beforeAll(async () => {
  database = await testDatabase();
  place = await town(database.orm);
  held = await course(place);
});

afterAll(() => database.drop());

const feedOf = (where: Town, { cohortId: id }: Course) =>
  where.as("COACH", (ctx) => createCalendarFeed(ctx, { kind: "COHORT", id }));

describe("row security", () => {
  const asNobody = <T>(act: (em: Parameters<typeof openFeed>[0]) => Promise<T>) =>
    database.orm.em.fork().transactional(act);

  it("shows one who has an address that feed, and no other table, before it knows whose it is", async () => {
    const { token, id } = await feedOf(place, held);
    await feedOf(place, held);
    const seen = await asNobody(async (em) => {
      await setLocal(em, "app.feed", tokenHash(token));
      return [
        await rows({ em }, sql`select id from calendar_feed`),
        await rows({ em }, sql`select id from course_session`),
        await rows({ em }, sql`select id from cohort`),
      ];
    });
    expect(seen).toEqual([[{ id }], [], []]);
  });

  it("alone keeps another municipality's meetings out, should the statement ask for them", async () => {
    const elsewhere = await town(database.orm);
    const theirs = await course(elsewhere, ["Dan Elm"]);
    const [ours, other] = [await feedOf(place, held), await feedOf(elsewhere, theirs)];
    const calendars = await asNobody(async (em) => {
      const theirFeed = await openFeed(em, tokenHash(other.token));
      const ourFeed = await openFeed(em, tokenHash(ours.token));
      if (!theirFeed || !ourFeed) throw new Error("Both are open.");
      const { subjectId, municipalityId } = theirFeed;
      return [
        await calendarOf(em, theirFeed, testDay),
        await calendarOf(em, { ...ourFeed, subjectId, municipalityId }, testDay),
        await calendarOf(em, { ...ourFeed, subjectId }, testDay),
        await calendarOf(em, ourFeed, testDay),
      ];
    });
    const counts = calendars.map((it) => it?.meetings.length);
    expect(counts.slice(0, 3)).toEqual([undefined, undefined, 0]);
    expect(counts[3]).toBeGreaterThan(0);
  });
});
