import { randomUUID } from "node:crypto";
import { plainDate } from "@mikrolaan/shared/calendar";
import type { SaveRosterInput } from "@mikrolaan/shared/sessions";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { moveToStage } from "../cohorts/enrolment.service.ts";
import { Refused } from "../platform/refused.graphql.ts";
import { ask } from "../testing/ask.ts";
import { anotherCoach, attendanceStored, course, marked, wanted } from "../testing/course.ts";
import { agreed, given } from "../testing/given.ts";
import { type TestDatabase, type Town, testDatabase, testDay, town } from "../testing/index.ts";
import { rostersOf } from "./roster.reads.ts";
import { saveRoster } from "./roster.service.ts";
import { cancelSession } from "./session.service.ts";

let database: TestDatabase;
let place: Town;

beforeAll(async () => {
  database = await testDatabase();
  place = await town(database.orm);
});

afterAll(() => database.drop());

const save = (sessionId: string | undefined, ...marks: SaveRosterInput["marks"]) =>
  place.as("COACH", (ctx) =>
    saveRoster(ctx, { key: randomUUID(), sessionId: sessionId ?? "", marks }),
  );

const reasonsOf = (result: object) => (result instanceof Refused ? result.reasons : []);

const rosterOf = (sessionId: string | undefined) =>
  place.as("COACH", (ctx) => rostersOf(ctx, [sessionId ?? ""]));

describe("a roster", () => {
  it("lists everyone enrolled on the day by last name in Danish order, unset and not absent", async () => {
    const { sessions } = await course(place, ["Bo Ågård", "Åse Ærø", "Ib Bak", "Anne Bak"]);
    const roster = await rosterOf(sessions[0]?.id);
    expect(roster.map((it) => it.name)).toEqual(["Anne Bak", "Ib Bak", "Åse Ærø", "Bo Ågård"]);
    expect(roster.map((it) => it.mark)).toEqual([null, null, null, null]);
  });

  it("leaves out whoever has left, and counts their later marks no more", async () => {
    const { sessions, enrolmentIds } = await course(place);
    const [first, second, third] = sessions;
    const [anne, bo] = enrolmentIds;
    for (const session of [first, second, third])
      await marked(place, session, wanted(anne, "PRESENT"), wanted(bo, "PRESENT"));
    await place.as("COACH", async (ctx) => {
      const on = second?.date ?? testDay;
      const left = { version: 1, stage: null, exitRoute: "JOB", reason: "Job", on } as const;
      agreed(await moveToStage(ctx, { ...left, enrolmentId: bo ?? "" }));
    });
    const names = async (id?: string) => (await rosterOf(id)).map((it) => it.name);
    expect(await names(second?.id)).toEqual(["Anne Abild", "Bo Bak"]);
    expect(await names(third?.id)).toEqual(["Anne Abild"]);
    const { data } = await ask(
      place,
      "MANAGEMENT",
      `{ session(id: "${third?.id}") { recorded expected present can { cancel } } }`,
    );
    expect(data.session).toEqual({ recorded: 1, expected: 1, present: 1, can: { cancel: false } });
  });

  it("shows each mark with who set it and when", async () => {
    const { sessions, enrolmentIds } = await course(place, ["Anne Abild"]);
    await marked(place, sessions[0], wanted(enrolmentIds[0], "EXCUSED", { reason: "Begravelse" }));
    expect((await rosterOf(sessions[0]?.id))[0]?.mark).toEqual({
      status: "EXCUSED",
      minutes: 0,
      reason: "Begravelse",
      version: 1,
      markedBy: "Test COACH",
      markedAt: "2026-11-23T09:07:00Z",
      needsWhy: false,
    });
  });
});

describe("saving a roster", () => {
  it("sets, corrects and clears marks, and keeps every change there was", async () => {
    place = await town(database.orm);
    const { sessions, enrolmentIds } = await course(place, ["Anne Abild", "Bo Bak", "Ib Dam"]);
    const [anne, bo, ib] = enrolmentIds;
    const id = sessions[0]?.id;
    const minutes = 150;
    await save(id, wanted(anne, "PRESENT"), wanted(bo, "ABSENT"), wanted(ib, "LATE"));
    await save(
      id,
      wanted(anne, "PRESENT", { version: 1 }),
      wanted(bo, "LEFT_EARLY", { version: 1, minutes, reason: "Tandlæge" }),
      wanted(ib, null, { version: 1, why: "Forkert person" }),
    );
    const { marks, changes } = await attendanceStored(place);
    const stored = new Map(marks.map(({ enrolment, ...mark }) => [enrolment, mark]));
    expect([...stored.keys()].toSorted()).toEqual([anne, bo].toSorted());
    expect(stored.get(anne ?? "")).toMatchObject({ status: "PRESENT", version: 1 });
    expect(stored.get(bo ?? "")).toEqual({
      status: "LEFT_EARLY",
      minutes,
      reason: "Tandlæge",
      version: 2,
    });
    expect(changes).toHaveLength(5);
    expect(changes).toContainEqual({
      ...{ enrolment: ib, status: null, reason: null, why: "Forkert person", applied: true },
    });
  });

  it("answers the session with its new counts", async () => {
    const { sessions, enrolmentIds } = await course(place, ["Anne Abild", "Bo Bak", "Ib Dam"]);
    const [anne, bo] = enrolmentIds;
    const marks = [
      { enrolmentId: anne, status: "LATE", version: 0 },
      { enrolmentId: bo, status: "SICK", version: 0 },
    ];
    const { data } = await ask(
      place,
      "COACH",
      `mutation ($input: SaveRosterInput!) { saveRoster(input: $input) { ... on RosterSaved {
         session { recorded expected present roster { name mark { status minutes version } } } } } }`,
      { input: { key: randomUUID(), sessionId: sessions[0]?.id, marks } },
    );
    expect(data.saveRoster.session).toEqual({
      recorded: 2,
      expected: 3,
      present: 1,
      roster: [
        { name: "Anne Abild", mark: { status: "LATE", minutes: 150, version: 1 } },
        { name: "Bo Bak", mark: { status: "SICK", minutes: 0, version: 1 } },
        { name: "Ib Dam", mark: null },
      ],
    });
  });

  it("sent once more because its answer was lost changes nothing", async () => {
    place = await town(database.orm);
    const { sessions, enrolmentIds } = await course(place);
    const [anne, bo] = enrolmentIds;
    const id = sessions[0]?.id;
    const marks = [wanted(anne, "PRESENT"), wanted(bo, "LATE")] as const;
    await save(id, ...marks);
    const before = await attendanceStored(place);
    expect(reasonsOf(await save(id, ...marks))).toEqual([]);
    expect(await attendanceStored(place)).toEqual(before);
  });

  it("of a mark cleared and set anew is a conflict for whoever saw the old one", async () => {
    const { sessions, enrolmentIds } = await course(place);
    const [anne] = enrolmentIds;
    const id = sessions[0]?.id;
    await save(id, wanted(anne, "PRESENT"));
    await save(id, wanted(anne, null, { version: 1 }));
    await save(id, wanted(anne, "ABSENT"));
    expect(reasonsOf(await save(id, wanted(anne, "LATE", { version: 1 })))).toEqual([
      { code: "CHANGED_BY_ANOTHER", field: "marks.0", detail: "Test COACH" },
    ]);
  });
});

describe("a roster with something wrong is refused whole, and nothing is stored:", () => {
  it.each([
    ["a session in the future", "SESSION_IN_FUTURE", { session: 5 }],
    ["someone not yet enrolled that day", "NOT_ENROLLED_THAT_DAY", { late: true }],
    ["more minutes than the session has", "MINUTES_OUT_OF_RANGE", { minutes: 195 }],
    ["minutes that are no quarters", "MINUTES_OUT_OF_RANGE", { minutes: 100 }],
    ["a mark another has set", "CHANGED_BY_ANOTHER", { version: 3 }],
  ] as const)("%s", async (_, code, wrong: Wrong) => {
    place = await town(database.orm);
    const { cohortId, sessions, enrolmentIds } = await course(place);
    const late = await given(place).enrolment({ cohortId, startsOn: plainDate("2026-11-20") });
    const { minutes = null, version = 0 } = wrong;
    const second = wrong.late ? late.id : enrolmentIds[1];
    const result = await save(
      sessions[wrong.session ?? 0]?.id,
      wanted(enrolmentIds[0], "LATE"),
      wanted(second, "LATE", { minutes, version }),
    );
    const reasons = reasonsOf(result).filter(({ field }) => field === "marks.1");
    expect(reasons).toEqual([{ code, field: "marks.1", detail: null }]);
    expect(await attendanceStored(place)).toEqual({ marks: [], changes: [] });
  });

  interface Wrong {
    readonly session?: number;
    readonly late?: boolean;
    readonly minutes?: number;
    readonly version?: number;
  }

  it("a cancelled session, with a reason for every row", async () => {
    place = await town(database.orm);
    const { sessions, enrolmentIds } = await course(place);
    const id = sessions[0]?.id ?? "";
    await place.as("COACH", (ctx) => cancelSession(ctx, { id, version: 1, reason: "Sne" }));
    const result = await save(id, ...enrolmentIds.map((it) => wanted(it, "PRESENT")));
    expect(reasonsOf(result)).toEqual([
      { code: "SESSION_CANCELLED", field: "marks.0", detail: null },
      { code: "SESSION_CANCELLED", field: "marks.1", detail: null },
    ]);
    expect(await attendanceStored(place)).toEqual({ marks: [], changes: [] });
  });

  it("someone of another cohort, of another municipality, or nobody is not found", async () => {
    place = await town(database.orm);
    const elsewhere = await course(await town(database.orm));
    const other = await course(place);
    const { sessions, enrolmentIds } = await course(place);
    const strangers = [other.enrolmentIds[0], elsewhere.enrolmentIds[0], randomUUID()];
    for (const stranger of strangers) {
      const roster = [wanted(enrolmentIds[0], "PRESENT"), wanted(stranger, "PRESENT")];
      await expect(save(sessions[0]?.id, ...roster)).rejects.toThrow("No such thing.");
    }
    const there = wanted(elsewhere.enrolmentIds[0], "PRESENT");
    await expect(save(elsewhere.sessions[0]?.id, there)).rejects.toThrow("No such thing.");
    expect(await attendanceStored(place)).toEqual({ marks: [], changes: [] });
  });

  it("by anyone but a coach", async () => {
    const { sessions, enrolmentIds } = await course(place);
    const marks = [{ enrolmentId: enrolmentIds[0], status: "PRESENT", version: 0 }];
    for (const role of ["DEVELOPMENT", "MANAGEMENT", "LEGAL", "ADMIN"] as const) {
      const { errors } = await ask(
        place,
        role,
        "mutation ($input: SaveRosterInput!) { saveRoster(input: $input) { __typename } }",
        { input: { key: randomUUID(), sessionId: sessions[0]?.id, marks } },
      );
      expect(errors).toEqual(["FORBIDDEN"]);
    }
  });
});

describe("at the same moment", () => {
  it("two coaches mark the same person: one is believed, the other is told by whom it was changed", async () => {
    place = await town(database.orm);
    const { sessions, enrolmentIds } = await course(place);
    const id = sessions[0]?.id ?? "";
    const [anne, bo] = enrolmentIds;
    const second = await anotherCoach(place, "Karla Kvist");
    const results = await Promise.all([
      save(id, wanted(anne, "PRESENT"), wanted(bo, "PRESENT")),
      second((ctx) =>
        saveRoster(ctx, { key: randomUUID(), sessionId: id, marks: [wanted(anne, "ABSENT")] }),
      ),
    ]);
    const [reason, ...more] = results.flatMap(reasonsOf);
    expect(more).toEqual([]);
    const karlaLost = results[1] instanceof Refused;
    expect(reason).toEqual({
      code: "CHANGED_BY_ANOTHER",
      field: "marks.0",
      detail: karlaLost ? "Test COACH" : "Karla Kvist",
    });
    const { marks, changes } = await attendanceStored(place);
    expect(marks.map((it) => it.status)).toEqual(karlaLost ? ["PRESENT", "PRESENT"] : ["ABSENT"]);
    expect(changes).toHaveLength(marks.length);
  });

  it("a hundred saves of different rows lose nothing", async () => {
    place = await town(database.orm);
    const names = Array.from({ length: 20 }, (_, at) => `Bo Bak ${at}`);
    const { sessions, enrolmentIds } = await course(place, names);
    const all = sessions
      .slice(0, 5)
      .flatMap(({ id }) => enrolmentIds.map((it) => save(id, wanted(it, "PRESENT"))));
    const results = await Promise.all(all);
    expect(results.flatMap(reasonsOf)).toEqual([]);
    const { marks, changes } = await attendanceStored(place);
    expect([marks.length, changes.length]).toEqual([100, 100]);
  });
});
