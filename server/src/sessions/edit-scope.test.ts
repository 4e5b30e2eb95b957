import { addDays, plainDate } from "@mikrolaan/shared/calendar";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { attendanceStored, type Course, course, marked, wanted } from "../testing/course.ts";
import { agreed, codesOf } from "../testing/given.ts";
import { type TestDatabase, type Town, testDatabase, town } from "../testing/index.ts";
import { planNow, planner, reasonsOf, sessionNow, sessionsNow } from "../testing/planning.ts";
import { room } from "../testing/resources.ts";

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

/** Of accounting, by date: what a column says now. */
async function accounting<Key extends "date" | "startsAt" | "room">(key: Key) {
  const stored = await sessionsNow(place, held.cohortId);
  return stored.filter((it) => it.module === "ACCOUNTING").map((it) => it[key]);
}

describe("editing in a scope", () => {
  it("gives this and the following a room, or all of them, and leaves other modules", async () => {
    const [salen, huset] = [await room(place, "Salen"), await room(place, "Huset")];
    agreed(await all.edit(nth(6), { roomId: salen }, { scope: "FOLLOWING" }));
    expect(await accounting("room")).toEqual([null, null, null, null, null, salen, salen, salen]);
    agreed(await all.edit(nth(3), { roomId: huset }, { scope: "ALL" }));
    expect(await accounting("room")).toEqual(Array.from({ length: 8 }, () => huset));
    const others = (await sessionsNow(place, held.cohortId)).slice(8);
    expect(others.every((it) => it.room === null && it.version === 1)).toBe(true);
  });

  it("moves the others as many days as this one", async () => {
    agreed(
      await all.edit(nth(7), { date: "2026-12-08", startsAt: "08:00" }, { scope: "FOLLOWING" }),
    );
    expect((await accounting("date")).slice(5)).toEqual(["2026-11-30", "2026-12-08", "2026-12-15"]);
    expect((await accounting("startsAt")).slice(5)).toEqual(["09:00", "08:00", "08:00"]);
    agreed(await all.edit(nth(1), { shiftDays: -1 }, { scope: "THIS" }));
    expect((await accounting("date"))[0]).toBe("2026-10-25");
  });

  it("leaves those that are called off as they are", async () => {
    agreed(await all.cancel(nth(7)));
    agreed(await all.edit(nth(6), { startsAt: "08:00" }, { scope: "FOLLOWING" }));
    expect((await accounting("startsAt")).slice(4)).toEqual(["09:00", "08:00", "09:00", "08:00"]);
  });

  it("goes by the series of a session that has one", async () => {
    const { sessionIds } = agreed(await all.add(held.cohortId));
    const apart = agreed(await all.add(held.cohortId, { startsOn: "2027-06-01" }));
    const [first = ""] = sessionIds;
    const edited = await all.edit(
      { id: first, version: 1 },
      { topic: undefined, startsAt: "15:00" },
      { scope: "ALL" },
    );
    expect(agreed(edited).sessionIds).toEqual(sessionIds);
    const [other = ""] = apart.sessionIds;
    expect((await sessionNow(place, other)).startsAt).toBe("16:00");
  });

  it("is refused for every session with marks that it would move, one by one, and changes none", async () => {
    for (const n of [2, 4]) await marked(place, nth(n), wanted(held.enrolmentIds[0], "PRESENT"));
    const before = await planNow(place);
    const refusal = await all.edit(nth(1), { shiftDays: 1 }, { scope: "ALL" });
    expect(reasonsOf(refusal)).toEqual(
      [nth(2), nth(4)].map(({ date }, at) => ({
        ...{ code: "ATTENDANCE_RECORDED", field: `sessions.${at * 2 + 1}`, detail: date, date },
      })),
    );
    expect(codesOf(await all.edit(nth(1), { startsAt: "08:00" }, { scope: "ALL" }))).toHaveLength(
      2,
    );
    expect(await planNow(place)).toEqual(before);
  });

  it("may give those with marks another room, and one of them alone other hours; the marks stay", async () => {
    await marked(place, nth(2), wanted(held.enrolmentIds[0], "PRESENT"));
    const marks = await attendanceStored(place);
    const salen = await room(place, "Salen");
    agreed(await all.edit(nth(1), { roomId: salen }, { scope: "ALL" }));
    agreed(await all.edit({ id: nth(2).id, version: 2 }, { endsAt: "14:00" }));
    expect(await attendanceStored(place)).toEqual(marks);
    expect(
      codesOf(await all.edit({ id: nth(2).id, version: 3 }, { date: addDays(nth(2).date, 1) })),
    ).toEqual(["ATTENDANCE_RECORDED"]);
  });

  it("saves those that are free when told so, and says which it skipped and why", async () => {
    await marked(place, nth(1), wanted(held.enrolmentIds[0], "PRESENT"));
    const other = await course(place, []);
    const salen = await room(place, "Salen");
    const blocker = other.sessions[2];
    if (!blocker) throw new Error("No session.");
    agreed(await all.edit(blocker, { roomId: salen, startsAt: "13:00", endsAt: "14:00" }));
    const changes = { roomId: salen, startsAt: "13:00", endsAt: "16:00" };
    expect(codesOf(await all.edit(nth(1), changes, { scope: "ALL" }))).toEqual([
      "ATTENDANCE_RECORDED",
      "SLOT_TAKEN",
    ]);
    const saved = agreed(await all.edit(nth(1), changes, { scope: "ALL", onlyFree: true }));
    expect(saved.skippedIds).toEqual([nth(1).id, nth(3).id]);
    expect(saved.sessionIds).toHaveLength(6);
    expect(saved.reasons.map(({ code, date }) => [code, date])).toEqual([
      ["ATTENDANCE_RECORDED", nth(1).date],
      ["SLOT_TAKEN", nth(3).date],
    ]);
    expect(await accounting("startsAt")).toEqual([
      "09:00",
      "13:00",
      "09:00",
      "13:00",
      "13:00",
      "13:00",
      "13:00",
      "13:00",
    ]);
  });

  it("saves none when none is free, though told to save the free ones", async () => {
    const refusal = await all.edit(nth(8), { date: "2026-12-25" }, { onlyFree: true });
    expect(codesOf(refusal)).toEqual(["DAY_OFF"]);
    expect((await sessionNow(place, nth(8).id)).date).toBe(plainDate("2026-12-14"));
  });
});
