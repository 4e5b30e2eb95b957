import { randomUUID } from "node:crypto";
import { setTimeout } from "node:timers/promises";
import { plainDate } from "@mikrolaan/shared/calendar";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { Phase } from "../cohorts/index.ts";
import { row, sql } from "../platform/sql.ts";
import { type Course, course, wanted } from "../testing/course.ts";
import { agreed, codesOf } from "../testing/given.ts";
import { type TestDatabase, type Town, testDatabase, town } from "../testing/index.ts";
import { planNow, planner, reasonsOf, sessionNow } from "../testing/planning.ts";
import { member, room } from "../testing/resources.ts";
import { recordedStatements } from "../testing/statements.ts";
import { saveRoster } from "./roster.service.ts";
import { sessionsByIds } from "./session.reads.ts";

let database: TestDatabase;
let place: Town;
let held: Course;
let all: ReturnType<typeof planner>;

beforeAll(async () => {
  database = await testDatabase();
});

beforeEach(async () => {
  place = await town(database.orm);
  held = await course(place, ["Anne Abild"]);
  all = planner(place);
});

afterAll(() => database.drop());

/** The n-th session of the course, from 1: the first eight are accounting. */
function nth(n: number) {
  const session = held.sessions[n - 1];
  if (!session) throw new Error("No session.");
  return session;
}

/** Resolves once a transaction of this database waits for another. */
async function someoneWaits(): Promise<void> {
  const waiting = sql`
    select from pg_stat_activity
    where datname = current_database() and wait_event_type = 'Lock' limit 1`;
  while (!(await place.as("COACH", (ctx) => row(ctx, waiting)))) await setTimeout(20);
}

async function shown(id: string) {
  const [found] = await place.as("COACH", (ctx) => sessionsByIds(ctx, [id]));
  if (!found) throw new Error("No session.");
  return found;
}

describe("editing one session", () => {
  it("changes what is told and leaves the rest", async () => {
    const [salen, lars] = [await room(place, "Salen"), await member(place, "Lars Bøgh")];
    const changes = { startsAt: "16:00", endsAt: "18:30", roomId: salen, memberIds: [lars] };
    agreed(await all.edit(nth(1), { ...changes, topic: "Bilag" }));
    agreed(await all.edit({ id: nth(1).id, version: 2 }, { date: "2026-10-27" }));
    expect(await shown(nth(1).id)).toMatchObject({
      date: "2026-10-27",
      plannedOn: "2026-10-26",
      isMoved: true,
      minutes: 150,
      topic: "Bilag",
      place: "Salen",
      instructor: "Lars Bøgh",
      room: { id: salen, name: "Salen" },
      staff: [{ id: lars, name: "Lars Bøgh" }],
      version: 3,
    });
    expect(await sessionNow(place, nth(2).id)).toMatchObject({ version: 1, room: null });
  });

  it("is in a room or at a place in words: the one told takes the other away", async () => {
    const salen = await room(place, "Salen");
    agreed(await all.edit(nth(1), { place: "Huset" }));
    agreed(await all.edit({ id: nth(1).id, version: 2 }, { roomId: salen }));
    expect(await sessionNow(place, nth(1).id)).toMatchObject({ room: salen, place: null });
    agreed(await all.edit({ id: nth(1).id, version: 3 }, { place: "Huset" }));
    expect(await sessionNow(place, nth(1).id)).toMatchObject({ room: null, place: "Huset" });
    agreed(await all.edit({ id: nth(1).id, version: 4 }, { place: null }));
    expect(await sessionNow(place, nth(1).id)).toMatchObject({ room: null, place: null });
  });

  it("changes nothing and logs nothing where all is so already", async () => {
    const before = await planNow(place);
    const { date, startsAt } = nth(1);
    const { changeId, sessionIds } = agreed(await all.edit(nth(1), { date, startsAt }));
    expect({ changeId, sessionIds }).toEqual({ changeId: null, sessionIds: [nth(1).id] });
    expect(await planNow(place)).toEqual(before);
  });

  it("is refused when another has changed it since, or called it off", async () => {
    agreed(await all.edit(nth(1), { topic: "Bilag" }));
    expect(codesOf(await all.edit(nth(1), { topic: "Moms" }))).toEqual(["CHANGED_BY_ANOTHER"]);
    agreed(await all.cancel({ id: nth(1).id, version: 2 }));
    const cancelled = await all.edit({ id: nth(1).id, version: 3 }, { topic: "Moms" });
    expect(codesOf(cancelled)).toEqual(["SESSION_CANCELLED"]);
    expect((await sessionNow(place, nth(1).id)).topic).toBe("Bilag");
  });

  it("is refused on a holiday and on a closed day by name, unless it is to be kept there", async () => {
    const christmas = { date: "2026-12-25" };
    expect(reasonsOf(await all.edit(nth(8), christmas))).toMatchObject([
      { code: "DAY_OFF", field: "sessions.0", detail: "CHRISTMAS_DAY", date: "2026-12-25" },
    ]);
    agreed(await all.edit(nth(8), christmas, { keepOnDayOff: true }));
    expect(await shown(nth(8).id)).toMatchObject({ keptOnDayOff: true, isMoved: true });
    agreed(await all.edit({ id: nth(8).id, version: 2 }, { date: "2026-12-14" }));
    expect(await shown(nth(8).id)).toMatchObject({ keptOnDayOff: false, isMoved: false });
  });

  it("is refused at half past two on the night the clocks go forward, naming the field", async () => {
    const night = { date: "2026-03-29", startsAt: "02:30", endsAt: "04:00" };
    expect(reasonsOf(await all.edit(nth(1), night))).toEqual([
      {
        code: "NO_SUCH_LOCAL_TIME",
        field: "sessions.0.startsAt",
        detail: "2026-03-29",
        date: "2026-03-29",
      },
    ]);
    agreed(await all.edit(nth(1), { ...night, startsAt: "03:00" }));
  });

  it("cannot end before it starts, though only one of the two is told", async () => {
    await expect(all.edit(nth(1), { endsAt: "09:00" })).rejects.toMatchObject({
      extensions: { issues: [{ field: "changes.endsAt", code: "END_BEFORE_START" }] },
    });
    await expect(all.edit(nth(1), { startsAt: "12:00" })).rejects.toMatchObject({
      extensions: { issues: [{ field: "changes.startsAt", code: "END_BEFORE_START" }] },
    });
  });

  it("finds no room, member or session of another municipality, and stores nothing", async () => {
    const elsewhere = await town(database.orm);
    const before = await planNow(place);
    const [theirRoom, theirs] = [await room(elsewhere, "Salen"), await member(elsewhere, "Bo Bak")];
    for (const changes of [
      { roomId: theirRoom },
      { memberIds: [theirs] },
      { roomId: randomUUID() },
    ]) {
      await expect(all.edit(nth(1), { ...changes, topic: "x" })).rejects.toThrow("No such thing.");
    }
    await expect(planner(elsewhere).edit(nth(1), { topic: "x" })).rejects.toThrow("No such thing.");
    expect(await planNow(place)).toEqual(before);
  });

  it("lies within the years that can be planned, though only others are moved out of them", async () => {
    const far = { date: "2190-12-31" };
    await expect(all.edit(nth(1), far, { scope: "ALL" })).rejects.toMatchObject({
      extensions: { issues: [{ field: "sessions.1", code: "NOT_A_DATE" }, ...Array(6).fill({})] },
    });
    agreed(await all.edit(nth(8), far));
    await expect(all.move({ id: nth(8).id, version: 2 }, 1)).rejects.toMatchObject({
      extensions: { issues: [{ field: "sessions.0", code: "NOT_A_DATE" }] },
    });
    await expect(all.edit(nth(1), far, { scope: "ALL" })).rejects.toMatchObject({
      extensions: { issues: [{ field: "changes.date", code: "NOT_A_DATE" }] },
    });
  });

  it("waits for a coach who is marking it, and then sees the marks", async () => {
    const marking = Promise.withResolvers<void>();
    const marks = [wanted(held.enrolmentIds[0], "PRESENT")];
    const roster = place.as("COACH", async (ctx) => {
      agreed(await saveRoster(ctx, { key: randomUUID(), sessionId: nth(1).id, marks }));
      marking.resolve();
      await someoneWaits();
    });
    await marking.promise;
    const moved = await all.edit(nth(1), { date: "2026-10-27" });
    await roster;
    expect(codesOf(moved)).toEqual(["ATTENDANCE_RECORDED"]);
  });

  it("takes at most twelve statements whatever it changes, and three more where phases follow", async () => {
    const salen = await room(place, "Salen");
    const [lars, bo] = [await member(place, "Lars Bøgh"), await member(place, "Bo Bak")];
    agreed(await all.edit(nth(2), { memberIds: [lars] }));
    agreed(await all.edit(nth(16), { memberIds: [lars] }));
    const statements = await recordedStatements(database.orm);
    const changes = { roomId: salen, memberIds: [bo], topic: "Bilag" };
    const counted = async (n: number, date: string) => {
      statements.length = 0;
      agreed(await all.edit({ id: nth(n).id, version: 2 }, { ...changes, date }));
      const [begin, actsFor, ...deed] = statements;
      expect(`${begin} ${actsFor} ${deed.pop()}`).toMatch(/^begin.*set_config.* commit$/);
      return deed.length;
    };
    expect(await counted(2, "2026-11-03")).toBeLessThanOrEqual(12);
    // The retreat's last day, by which the course and screening 3 end.
    expect(await counted(16, "2027-02-08")).toBeLessThanOrEqual(15);
    const ends = { cohort: held.cohortId, endsOn: plainDate("2027-02-08") };
    expect(await place.as("COACH", ({ em }) => em.count(Phase, ends))).toBe(2);
  });
});
