import { randomUUID } from "node:crypto";
import { addDays } from "@mikrolaan/shared/calendar";
import type { Role } from "@mikrolaan/shared/identity";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { RequestContext } from "../platform/request-context.ts";
import { ask } from "../testing/ask.ts";
import {
  anotherCoach,
  attendanceStored,
  type Course,
  course,
  marked,
  wanted,
} from "../testing/course.ts";
import { agreed, codesOf } from "../testing/given.ts";
import { type TestDatabase, type Town, testDatabase, testDay, town } from "../testing/index.ts";
import { attendanceLog } from "./attendance-log.reads.ts";
import { sessionLocked } from "./owned.ts";
import { saveRoster } from "./roster.service.ts";
import { saveMarks } from "./save-marks.ts";
import { cancelSession } from "./session.service.ts";
import { undoAttendanceSave } from "./undo-attendance.service.ts";

let database: TestDatabase;
let place: Town;
let held: Course;

const nextDay = addDays(testDay, 1);

beforeAll(async () => {
  database = await testDatabase();
});

beforeEach(async () => {
  place = await town(database.orm);
  held = await course(place, ["Bo Bak", "Anne Abild", "Ib Dam"]);
});

afterAll(() => database.drop());

const nth = (n: number) => held.sessions[n - 1];
const person = (at: number) => held.enrolmentIds[at] ?? "";

const fields = `total endCursor items {
  date module ordinal name why applied from { status minutes reason } to { status minutes reason }
  save { id source fileName savedBy savedAt changes undoneBy undoneAt can { undo } } }`;

async function log(filter: object = {}, first = 50, after: string | null = null) {
  const { data, errors } = await ask(
    place,
    "COACH",
    `query ($id: ID!, $filter: AttendanceLogFilter, $first: Int!, $after: String) {
       attendanceLog(cohortId: $id, filter: $filter, first: $first, after: $after) { ${fields} } }`,
    { id: held.cohortId, filter, first, after },
  );
  expect(errors).toEqual([]);
  return data.attendanceLog;
}

type Entry = { name: string; save: { id: string }; to: { status: string } | null };

const namesOf = (page: { items: Entry[] }) => page.items.map(({ name }) => name);

const undo = (id: string, why: string | null = null, day = testDay) =>
  place.as("COACH", (ctx) => undoAttendanceSave(ctx, id, why), day);

/** One save of several days, as a file makes one. */
function fromFile(days: readonly number[], status: "PRESENT" | "SICK", version = 0) {
  return place.as("COACH", async (ctx) => {
    const sessions = [];
    for (const day of days) {
      const session = await sessionLocked(ctx, nth(day)?.id ?? "");
      sessions.push({
        session,
        marks: held.enrolmentIds.map((it) => wanted(it, status, { version })),
      });
    }
    const how = { source: "FILE", fileName: "uge48.csv", key: null, askedHash: null } as const;
    return agreed(await saveMarks(ctx, held.cohortId, sessions, how)).saveId ?? "";
  });
}

describe("the log of a cohort's attendance", () => {
  it("has both marks of a correction, by whom, when, and why", async () => {
    await marked(place, nth(1), wanted(person(0), "PRESENT"));
    const karla = await anotherCoach(place, "Karla Kvist");
    const marks = [wanted(person(0), "LATE", { version: 1, reason: "Bus", why: "Ført forkert" })];
    const input = { key: randomUUID(), sessionId: nth(1)?.id ?? "", marks };
    await karla(async (ctx: RequestContext) => agreed(await saveRoster(ctx, input)), nextDay);
    const page = await log();
    expect(page.total).toBe(2);
    expect(page.items).toMatchObject([
      {
        ...{ date: nth(1)?.date, module: "ACCOUNTING", ordinal: 1, name: "Bo Bak" },
        ...{ why: "Ført forkert", applied: true },
        from: { status: "PRESENT", minutes: 180, reason: null },
        to: { status: "LATE", minutes: 150, reason: "Bus" },
        save: {
          ...{ source: "ROSTER", savedBy: "Karla Kvist", savedAt: `${nextDay}T09:07:00Z` },
          ...{ changes: 1, undoneBy: null, can: { undo: true } },
        },
      },
      { from: null, to: { status: "PRESENT" }, save: { savedBy: "Test COACH" }, why: null },
    ]);
  });

  it("has what was given up for another's, as never in force", async () => {
    await marked(place, nth(1), wanted(person(0), "PRESENT"));
    await marked(place, nth(1), wanted(person(0), "SICK", { yields: true }));
    await marked(place, nth(1), wanted(person(0), "ABSENT", { version: 1 }));
    expect((await log()).items).toMatchObject([
      { from: { status: "PRESENT" }, to: { status: "ABSENT" }, applied: true },
      {
        ...{ from: { status: "PRESENT" }, to: { status: "SICK" }, applied: false },
        save: { can: { undo: false } },
      },
      { from: null, to: { status: "PRESENT" }, applied: true },
    ]);
  });

  it("is read in pages, each mark once, by day and last name within a save", async () => {
    await fromFile([1, 2], "PRESENT");
    await marked(place, nth(3), wanted(person(2), "SICK"));
    const read: string[] = [];
    let after: string | null = null;
    do {
      const page = await log({}, 2, after);
      expect(page.total).toBe(7);
      read.push(...namesOf(page));
      after = page.endCursor;
    } while (after !== null);
    const day = ["Anne Abild", "Bo Bak", "Ib Dam"];
    expect(read).toEqual(["Ib Dam", ...day, ...day]);
  });

  it("is narrowed to a person, a day, a module, a coach, a source or a period", async () => {
    await marked(place, nth(1), wanted(person(0), "PRESENT"), wanted(person(1), "PRESENT"));
    await fromFile([4, 5], "PRESENT");
    const karla = await anotherCoach(place, "Karla Kvist");
    const input = {
      key: randomUUID(),
      sessionId: nth(2)?.id ?? "",
      marks: [wanted(person(2), "SICK")],
    };
    const karlaId = await karla(async (ctx) => {
      agreed(await saveRoster(ctx, input));
      return ctx.actor.userId;
    }, nextDay);
    const totals = await Promise.all(
      [
        { enrolmentId: person(0) },
        { sessionId: nth(1)?.id },
        { module: "ACCOUNTING" },
        { module: "RETREAT" },
        { savedBy: karlaId },
        { source: "FILE" },
        { from: nextDay },
        { to: testDay },
        { from: testDay, to: nextDay },
        { enrolmentId: person(0), sessionId: nth(1)?.id },
      ].map(async (filter) => (await log(filter)).total),
    );
    expect(totals).toEqual([3, 2, 9, 0, 1, 6, 1, 8, 9, 1]);
  });

  it("tells by whom and about whom it has something", async () => {
    await marked(place, nth(1), wanted(person(0), "PRESENT"), wanted(person(1), "PRESENT"));
    const { data } = await ask(
      place,
      "DEVELOPMENT",
      "query ($id: ID!) { attendanceLogChoices(cohortId: $id) { people { name } coaches { name } } }",
      { id: held.cohortId },
    );
    expect(data.attendanceLogChoices).toEqual({
      people: [{ name: "Anne Abild" }, { name: "Bo Bak" }],
      coaches: [{ name: "Test COACH" }],
    });
  });

  it.each([
    ["DEVELOPMENT", []],
    ["MANAGEMENT", ["FORBIDDEN"]],
    ["LEGAL", ["FORBIDDEN"]],
    ["ADMIN", ["FORBIDDEN"]],
  ] as const)("asked for by %s answers %o", async (role: Role, expected) => {
    for (const read of [
      "attendanceLog(cohortId: $id) { total }",
      "attendanceLogChoices(cohortId: $id) { people { name } }",
    ]) {
      const { errors } = await ask(place, role, `query ($id: ID!) { ${read} }`, {
        id: held.cohortId,
      });
      expect(errors).toEqual(expected);
    }
  });

  it("of another municipality's cohort is not found", async () => {
    const elsewhere = await course(await town(database.orm), []);
    const reading = place.as("COACH", (ctx) =>
      attendanceLog(ctx, elsewhere.cohortId, {}, { first: 5 }),
    );
    await expect(reading).rejects.toThrow("No such thing.");
  });
});

describe("a save taken back", () => {
  const latest = async () => (await log({}, 1)).items[0]?.save.id ?? "";
  const marksNow = async () =>
    (await attendanceStored(place)).marks.map(({ version, ...mark }) => mark);

  it("has every mark as it was: set again, changed back, gone", async () => {
    await marked(
      place,
      nth(1),
      wanted(person(0), "PRESENT"),
      wanted(person(1), "LATE", { reason: "Bus" }),
    );
    const before = await marksNow();
    await marked(
      place,
      nth(1),
      wanted(person(0), null, { version: 1 }),
      wanted(person(1), "SICK", { version: 1 }),
      wanted(person(2), "ABSENT"),
    );
    const id = await latest();
    expect(agreed(await undo(id, "Fortrudt"))).toEqual({ id });
    expect(await marksNow()).toEqual(before);
    const { items } = await log();
    expect(items).toHaveLength(8);
    expect(items[0]).toMatchObject({ why: "Fortrudt", save: { source: "UNDO", changes: 3 } });
    expect(items[3]).toMatchObject({
      save: { id, undoneBy: "Test COACH", undoneAt: "2026-11-23T09:07:00Z", can: { undo: false } },
    });
  });

  it("may be of many days at once, and be taken back itself", async () => {
    const id = await fromFile([1, 2, 3], "SICK");
    const filled = await marksNow();
    agreed(await undo(id));
    expect(await marksNow()).toEqual([]);
    agreed(await undo(await latest()));
    expect(await marksNow()).toEqual(filled);
  });

  it("on a later day asks for no why, for the log says that it was taken back", async () => {
    const id = await fromFile([1], "SICK");
    agreed(await undo(id, null, nextDay));
    expect(await marksNow()).toEqual([]);
  });

  it("is refused whole when any of its marks has been changed since, with whose", async () => {
    const id = await fromFile([1, 2], "PRESENT");
    await marked(place, nth(2), wanted(person(0), "SICK", { version: 1 }));
    const before = await attendanceStored(place);
    expect(await undo(id)).toMatchObject({
      reasons: [{ code: "CHANGED_SINCE", detail: "Bo Bak", date: nth(2)?.date }],
    });
    await marked(place, nth(2), wanted(person(0), "PRESENT", { version: 2 }));
    expect(codesOf(await undo(id))).toEqual(["CHANGED_SINCE"]);
    expect((await attendanceStored(place)).marks).toHaveLength(before.marks.length);
  });

  it("twice, or by two coaches at once, is taken back once", async () => {
    const id = await fromFile([1], "PRESENT");
    const results = await Promise.all([undo(id), undo(id)]);
    expect(results.flatMap(codesOf)).toEqual(["ALREADY_UNDONE"]);
    expect((await log()).total).toBe(6);
  });

  it("brings no mark back to a day called off since", async () => {
    await marked(place, nth(1), wanted(person(0), "PRESENT"));
    await marked(place, nth(1), wanted(person(0), null, { version: 1 }));
    const id = await latest();
    const sessionId = nth(1)?.id ?? "";
    await place.as("COACH", async (ctx) => {
      const { version } = await sessionLocked(ctx, sessionId);
      agreed(await cancelSession(ctx, { id: sessionId, version, reason: "Sne" }));
    });
    expect(codesOf(await undo(id))).toEqual(["SESSION_CANCELLED"]);
    expect(await marksNow()).toEqual([]);
  });

  it("is nothing where a mark was only given up for another's", async () => {
    await marked(place, nth(1), wanted(person(0), "PRESENT"));
    await marked(place, nth(1), wanted(person(0), "SICK", { yields: true }));
    expect(codesOf(await undo(await latest()))).toEqual(["NOT_UNDOABLE"]);
  });

  it("of another municipality, or of nobody, is not found", async () => {
    const id = await fromFile([1], "PRESENT");
    place = await town(database.orm);
    for (const stranger of [id, randomUUID(), "no-id"]) {
      await expect(undo(stranger)).rejects.toThrow("No such thing.");
    }
  });

  it("is a coach's to take back", async () => {
    const id = await fromFile([1], "PRESENT");
    const text = "mutation ($id: ID!) { undoAttendanceSave(id: $id) { __typename } }";
    for (const role of ["DEVELOPMENT", "MANAGEMENT", "LEGAL", "ADMIN"] as const) {
      expect((await ask(place, role, text, { id })).errors).toEqual(["FORBIDDEN"]);
    }
    const { data } = await ask(place, "COACH", text, { id });
    expect(data.undoAttendanceSave).toEqual({ __typename: "AttendanceSave" });
  });
});
