import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Course, course, marked, wanted } from "../testing/course.ts";
import { agreed, codesOf } from "../testing/given.ts";
import { type TestDatabase, type Town, testDatabase, town } from "../testing/index.ts";
import { planNow, planner, reasonsOf, sessionNow } from "../testing/planning.ts";
import { member, room } from "../testing/resources.ts";
import type { CourseSession } from "./session.entity.ts";

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

function nth(n: number): CourseSession {
  const session = held.sessions[n - 1];
  if (!session) throw new Error("No session.");
  return session;
}

describe("undoing restores the very rows, bookings too,", () => {
  it("of an edit of time, room and staff in every scope", async () => {
    const [salen, huset] = [await room(place, "Salen"), await room(place, "Huset")];
    const [lars, bo] = [await member(place, "Lars Bøgh"), await member(place, "Bo Bak")];
    agreed(await all.edit(nth(1), { roomId: salen, memberIds: [lars] }, { scope: "ALL" }));
    const changes = { startsAt: "08:00", roomId: huset, memberIds: [bo], shiftDays: 1 };
    for (const scope of ["THIS", "FOLLOWING", "ALL"]) {
      const { version } = await sessionNow(place, nth(3).id);
      const before = await planNow(place);
      const { changeId } = agreed(await all.edit({ id: nth(3).id, version }, changes, { scope }));
      expect(await planNow(place)).not.toEqual(before);
      agreed(await all.undo(changeId));
      expect(await planNow(place)).toEqual(before);
    }
  });

  it("of staff alone, whose version goes on rising so that nobody overwrites it unseen", async () => {
    const lars = await member(place, "Lars Bøgh");
    const before = await planNow(place);
    const { changeId } = agreed(await all.edit(nth(1), { memberIds: [lars] }));
    expect(codesOf(await all.edit(nth(1), { memberIds: [] }))).toEqual(["CHANGED_BY_ANOTHER"]);
    agreed(await all.undo(changeId));
    expect(await planNow(place)).toEqual(before);
  });

  it("of a move of the rest, of a series added and extended, of one called off and held after all", async () => {
    const { id } = nth(5);
    const deeds = [
      async () => agreed(await all.move(await sessionNow(place, id), 2)),
      async () => agreed(await all.cancel(await sessionNow(place, id))),
      async () => agreed(await all.add(held.cohortId)),
    ];
    for (const deed of deeds) {
      const before = await planNow(place);
      const { changeId } = await deed();
      agreed(await all.undo(changeId));
      expect(await planNow(place)).toEqual(before);
    }
    agreed(await all.cancel(await sessionNow(place, id)));
    const cancelled = await planNow(place);
    const { changeId } = agreed(await all.restore(await sessionNow(place, id)));
    agreed(await all.undo(changeId));
    expect(await planNow(place)).toEqual(cancelled);
  });

  it("of one deed after another, the latest first, back to how it was at first", async () => {
    const before = await planNow(place);
    const changes: (string | null)[] = [];
    changes.push(agreed(await all.edit(nth(6), { startsAt: "08:00" }, { scope: "ALL" })).changeId);
    changes.push(agreed(await all.move(await sessionNow(place, nth(6).id), 3)).changeId);
    changes.push(
      agreed(await all.edit(await sessionNow(place, nth(6).id), { topic: "Moms" })).changeId,
    );
    for (const change of changes.toReversed()) agreed(await all.undo(change));
    expect(await planNow(place)).toEqual(before);
  });

  it("and the same rule can be added again", async () => {
    const { changeId } = agreed(await all.add(held.cohortId));
    agreed(await all.undo(changeId));
    expect(agreed(await all.add(held.cohortId)).sessionIds).toHaveLength(8);
  });
});

describe("undoing is refused, and nothing is changed,", () => {
  it("when it was undone before", async () => {
    const { changeId } = agreed(await all.edit(nth(1), { topic: "Bilag" }));
    agreed(await all.undo(changeId));
    expect(codesOf(await all.undo(changeId))).toEqual(["ALREADY_UNDONE"]);
  });

  it("when a row has been changed since by another deed", async () => {
    const { changeId } = agreed(await all.edit(nth(1), { startsAt: "08:00" }, { scope: "ALL" }));
    const latest = agreed(await all.edit(await sessionNow(place, nth(4).id), { topic: "Moms" }));
    const before = await planNow(place);
    expect(codesOf(await all.undo(changeId))).toEqual(["CHANGED_SINCE"]);
    expect(await planNow(place)).toEqual(before);
    agreed(await all.undo(latest.changeId));
    agreed(await all.undo(changeId));
  });

  it("when the time it had has been given to another", async () => {
    const salen = await room(place, "Salen");
    const other = await course(place, []);
    agreed(await all.edit(nth(7), { roomId: salen }));
    const { changeId } = agreed(
      await all.edit(await sessionNow(place, nth(7).id), { date: "2026-12-10" }),
    );
    const theirs = other.sessions[6];
    if (!theirs) throw new Error("No session.");
    agreed(await all.edit(theirs, { roomId: salen }));
    const before = await planNow(place);
    expect(reasonsOf(await all.undo(changeId))).toMatchObject([
      { code: "SLOT_TAKEN", field: "sessions.0", date: nth(7).date, clash: { kind: "ROOM" } },
    ]);
    expect(await planNow(place)).toEqual(before);
  });

  it("when people have been marked on a day that it would move, take out or call off", async () => {
    const marks = (it: Pick<CourseSession, "id">) =>
      marked(place, it, wanted(held.enrolmentIds[0], "PRESENT"));
    const moved = agreed(await all.edit(nth(1), { date: "2026-10-27" }));
    await marks(nth(1));
    expect(reasonsOf(await all.undo(moved.changeId))).toEqual([
      {
        code: "ATTENDANCE_RECORDED",
        field: "sessions.0",
        detail: "2026-10-27",
        date: "2026-10-27",
      },
    ]);
    const past = {
      startsOn: "2026-11-03",
      rule: { pattern: { kind: "DAILY", every: 1 }, count: 2 },
    };
    const added = agreed(await all.add(held.cohortId, past));
    await marks({ id: added.sessionIds[1] ?? "" });
    expect(reasonsOf(await all.undo(added.changeId))).toMatchObject([
      { code: "ATTENDANCE_RECORDED", field: "sessions.1", detail: "2026-11-04" },
    ]);
    agreed(await all.cancel(nth(2)));
    const restored = agreed(await all.restore(await sessionNow(place, nth(2).id)));
    await marks(nth(2));
    expect(codesOf(await all.undo(restored.changeId))).toEqual(["ATTENDANCE_RECORDED"]);
  });

  it("but a room may be given back where people have been marked since", async () => {
    const { changeId } = agreed(await all.edit(nth(1), { roomId: await room(place, "Salen") }));
    await marked(place, nth(1), wanted(held.enrolmentIds[0], "PRESENT"));
    agreed(await all.undo(changeId));
    expect((await sessionNow(place, nth(1).id)).room).toBeNull();
  });

  it("for whoever is of another municipality", async () => {
    const { changeId } = agreed(await all.edit(nth(1), { topic: "Bilag" }));
    const elsewhere = planner(await town(database.orm));
    await expect(elsewhere.undo(changeId)).rejects.toThrow("No such thing.");
    await expect(all.undo(null)).rejects.toThrow("No such thing.");
  });
});
