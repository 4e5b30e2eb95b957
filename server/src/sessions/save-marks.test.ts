import { randomUUID } from "node:crypto";
import { addDays } from "@mikrolaan/shared/calendar";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { Refused } from "../platform/refused.graphql.ts";
import type { RequestContext } from "../platform/request-context.ts";
import { row, sql } from "../platform/sql.ts";
import {
  anotherCoach,
  attendanceStored,
  type Course,
  course,
  marked,
  wanted,
} from "../testing/course.ts";
import { agreed } from "../testing/given.ts";
import { type TestDatabase, type Town, testDatabase, testDay, town } from "../testing/index.ts";
import { recordedStatements } from "../testing/statements.ts";
import { sessionLocked } from "./owned.ts";
import { saveRoster } from "./roster.service.ts";
import { saveMarks, type WantedMark } from "./save-marks.ts";

let database: TestDatabase;
let place: Town;
let held: Course;

const names = ["Anne Abild", "Bo Bak", "Ib Dam"];
const nextDay = addDays(testDay, 1);

beforeAll(async () => {
  database = await testDatabase();
});

beforeEach(async () => {
  place = await town(database.orm);
  held = await course(place, names);
});

afterAll(() => database.drop());

const sessionId = () => held.sessions[0]?.id ?? "";
const person = (at: number) => held.enrolmentIds[at] ?? "";

const saveOf =
  (key: string, ...marks: readonly ReturnType<typeof wanted>[]) =>
  (ctx: RequestContext) =>
    saveRoster(ctx, { key, sessionId: sessionId(), marks });

const save = (key: string, ...marks: readonly ReturnType<typeof wanted>[]) =>
  place.as("COACH", saveOf(key, ...marks));

const reasonsOf = (result: object) => (result instanceof Refused ? result.reasons : []);

function saves() {
  const query = sql`select count(*)::int as count from attendance_save`;
  return place.as("COACH", async (ctx) => (await row<{ count: number }>(ctx, query))?.count);
}

describe("a save sent under a key", () => {
  it("three times is one save, answered the same each time", async () => {
    const key = randomUUID();
    const marks = [wanted(person(0), "PRESENT"), wanted(person(1), "LATE")];
    const first = agreed(await save(key, ...marks));
    expect(first.rows.map((it) => [it.outcome, it.version])).toEqual([
      ["SAVED", 1],
      ["SAVED", 1],
    ]);
    const before = await attendanceStored(place);
    expect(await save(key, ...marks)).toEqual(first);
    expect(await save(key, ...marks)).toEqual(first);
    expect(await attendanceStored(place)).toEqual(before);
    expect(await saves()).toBe(1);
  });

  it("three times at the same moment is one save as well", async () => {
    const key = randomUUID();
    const marks = held.enrolmentIds.map((it) => wanted(it, "PRESENT"));
    const answers = await Promise.all([1, 2, 3].map(() => save(key, ...marks)));
    for (const answer of answers) expect(answer).toEqual(answers[0]);
    expect((await attendanceStored(place)).changes).toHaveLength(3);
    expect(await saves()).toBe(1);
  });

  it("again, after another has changed it, changes nothing back and is answered as before", async () => {
    const key = randomUUID();
    const first = agreed(await save(key, wanted(person(0), "PRESENT")));
    await marked(place, held.sessions[0], wanted(person(0), "SICK", { version: 1 }));
    expect(await save(key, wanted(person(0), "PRESENT"))).toEqual(first);
    expect((await attendanceStored(place)).marks).toMatchObject([{ status: "SICK", version: 2 }]);
  });

  it("with something else in it is refused, on this day or another, also when it changed nothing", async () => {
    const key = randomUUID();
    agreed(await save(key, wanted(person(0), "PRESENT")));
    const before = await attendanceStored(place);
    expect(reasonsOf(await save(key, wanted(person(0), "ABSENT", { version: 1 })))).toEqual([
      { code: "KEY_REUSED", field: null },
    ]);
    const elsewhere = await place.as("COACH", (ctx) =>
      saveRoster(ctx, {
        ...{ key, sessionId: held.sessions[1]?.id ?? "" },
        marks: [wanted(person(0), "PRESENT")],
      }),
    );
    expect(reasonsOf(elsewhere)).toMatchObject([{ code: "KEY_REUSED" }]);
    expect(await attendanceStored(place)).toEqual(before);

    const idle = randomUUID();
    const same = agreed(await save(idle, wanted(person(0), "PRESENT", { version: 1 })));
    expect(same).toMatchObject({ saveId: null, rows: [{ outcome: "UNCHANGED", version: 1 }] });
    expect(reasonsOf(await save(idle, wanted(person(1), "PRESENT")))).toHaveLength(1);
  });

  it("at the same moment for two days is believed for one of them", async () => {
    const key = randomUUID();
    const results = await Promise.all(
      held.sessions
        .slice(0, 2)
        .map(({ id }) =>
          place.as("COACH", (ctx) =>
            saveRoster(ctx, { key, sessionId: id, marks: [wanted(person(0), "PRESENT")] }),
          ),
        ),
    );
    expect(results.flatMap(reasonsOf)).toMatchObject([{ code: "KEY_REUSED" }]);
    expect((await attendanceStored(place)).marks).toHaveLength(1);
  });

  it("is the sender's own: another coach may happen upon the same", async () => {
    const key = randomUUID();
    const karla = await anotherCoach(place, "Karla Kvist");
    agreed(await save(key, wanted(person(0), "PRESENT")));
    agreed(await karla(saveOf(key, wanted(person(1), "PRESENT"))));
    expect((await attendanceStored(place)).marks).toHaveLength(2);
  });

  it("and refused may be sent again once it is put right elsewhere", async () => {
    const key = randomUUID();
    const marks = [wanted(person(0), "PRESENT"), wanted(person(1), "LATE", { minutes: 7 })];
    expect(reasonsOf(await save(key, ...marks))).toHaveLength(1);
    agreed(await save(key, ...marks.slice(0, 1)));
  });
});

describe("two coaches with the same mark before them", () => {
  it("who change different things of it are both believed", async () => {
    await save(randomUUID(), wanted(person(0), "PRESENT"));
    const karla = await anotherCoach(place, "Karla Kvist");
    const late = wanted(person(0), "LATE", { version: 1 });
    const bus = wanted(person(0), "PRESENT", { version: 1, reason: "Ny arbejdsplads" });
    const [first, second] = await Promise.all([
      save(randomUUID(), late),
      karla(saveOf(randomUUID(), bus)),
    ]);
    const outcomes = [first, second].flatMap((it) => agreed(it).rows.map(({ outcome }) => outcome));
    expect(outcomes.toSorted()).toEqual(["MERGED", "SAVED"]);
    const { marks, changes } = await attendanceStored(place);
    expect(marks).toMatchObject([{ status: "LATE", reason: "Ny arbejdsplads", version: 3 }]);
    expect(changes).toHaveLength(3);
  });

  it("who write the same are of one mind", async () => {
    const karla = await anotherCoach(place, "Karla Kvist");
    await save(randomUUID(), wanted(person(0), "PRESENT"));
    const again = agreed(await karla(saveOf(randomUUID(), wanted(person(0), "PRESENT"))));
    expect(again.rows).toMatchObject([{ outcome: "UNCHANGED", version: 1 }]);
  });

  it("who write different things have one told, and the rest of the roster waits for it", async () => {
    const karla = await anotherCoach(place, "Karla Kvist");
    await save(randomUUID(), wanted(person(0), "PRESENT"));
    const marks = [wanted(person(1), "PRESENT"), wanted(person(0), "SICK")];
    expect(reasonsOf(await karla(saveOf(randomUUID(), ...marks)))).toEqual([
      { code: "CHANGED_BY_ANOTHER", field: "marks.1", detail: "Test COACH" },
    ]);
    expect((await attendanceStored(place)).marks).toHaveLength(1);
  });

  it("of whom one yields keep both: one in force, the other in the history", async () => {
    const karla = await anotherCoach(place, "Karla Kvist");
    await save(randomUUID(), wanted(person(0), "PRESENT"));
    const yields = wanted(person(0), "SICK", { reason: "Influenza", yields: true });
    const key = randomUUID();
    const yielded = agreed(await karla(saveOf(key, yields)));
    expect(yielded).toMatchObject({ rows: [{ outcome: "YIELDED", version: 1 }] });
    expect(await karla(saveOf(key, yields))).toEqual(yielded);
    const { marks, changes } = await attendanceStored(place);
    expect(marks).toMatchObject([{ status: "PRESENT", version: 1 }]);
    expect(changes.map((it) => [it.status, it.applied])).toEqual([
      ["PRESENT", true],
      ["SICK", false],
    ]);
    agreed(await save(randomUUID(), wanted(person(0), "ABSENT", { version: 1 })));
    expect((await attendanceStored(place)).marks).toMatchObject([{ status: "ABSENT", version: 2 }]);
  });

  it("of whom one takes the mark away while the other changes it have one told", async () => {
    await save(randomUUID(), wanted(person(0), "PRESENT"));
    await save(randomUUID(), wanted(person(0), null, { version: 1 }));
    const karla = await anotherCoach(place, "Karla Kvist");
    const late = wanted(person(0), "LATE", { version: 1 });
    expect(reasonsOf(await karla(saveOf(randomUUID(), late)))).toMatchObject([
      { code: "CHANGED_BY_ANOTHER", detail: "Test COACH" },
    ]);
  });
});

describe("a mark of an earlier day", () => {
  const correct = (...marks: readonly ReturnType<typeof wanted>[]) =>
    place.as("COACH", saveOf(randomUUID(), ...marks), nextDay);

  beforeEach(() => save(randomUUID(), wanted(person(0), "PRESENT")));

  it.each([
    ["changed", "ABSENT"],
    ["taken away", null],
  ] as const)("is not %s without a why, and keeps both marks with one", async (_, status) => {
    const before = await attendanceStored(place);
    const marks = [wanted(person(1), "PRESENT"), wanted(person(0), status, { version: 1 })];
    expect(reasonsOf(await correct(...marks))).toEqual([
      { code: "REASON_REQUIRED", field: "marks.1.why", detail: null },
    ]);
    expect(await attendanceStored(place)).toEqual(before);
    agreed(await correct(wanted(person(0), status, { version: 1, why: "Ført forkert" })));
    const { changes } = await attendanceStored(place);
    expect(changes.map((it) => [it.status, it.why])).toEqual([
      ["PRESENT", null],
      [status, "Ført forkert"],
    ]);
  });

  it("needs none where it stays as it is, nor where nothing was recorded", async () => {
    agreed(await correct(wanted(person(0), "PRESENT", { version: 1 }), wanted(person(1), "SICK")));
  });
});

describe("marks of many days in one save", () => {
  const several = (source: "PASTE" | "FILE", status: WantedMark["status"], version: number) =>
    place.as("COACH", async (ctx) => {
      const days = [];
      for (const { id } of held.sessions.slice(0, 4)) {
        const session = await sessionLocked(ctx, id);
        const marks = held.enrolmentIds.map((it) => wanted(it, status, { version }));
        days.push({ session, marks });
      }
      const how = { source, fileName: "Fremmøde.xlsx", key: null, askedHash: null };
      return saveMarks(ctx, held.cohortId, days, how);
    });

  it("are stored together, and a second time change nothing", async () => {
    const first = agreed(await several("FILE", "PRESENT", 0));
    expect(first.rows.map(({ outcome }) => outcome)).toEqual(Array(12).fill("SAVED"));
    expect(await several("FILE", "PRESENT", 0)).toMatchObject({ saveId: null });
    expect(await saves()).toBe(1);
  });

  it("are refused together, each by its day and its place", async () => {
    await marked(place, held.sessions[2], wanted(person(1), "SICK"));
    const refused = await several("PASTE", "PRESENT", 0);
    expect(reasonsOf(refused)).toMatchObject([
      { code: "CHANGED_BY_ANOTHER", field: "sessions.2.marks.1" },
    ]);
    expect((await attendanceStored(place)).marks).toHaveLength(1);
  });

  it("take as many statements for many rows as for few", async () => {
    const statements = await recordedStatements(database.orm);
    await several("FILE", "PRESENT", 0);
    const own = statements.filter((it) => /attendance_|enrolment/i.test(it));
    expect(own).toHaveLength(3);
  });
});
