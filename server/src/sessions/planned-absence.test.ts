import { randomUUID } from "node:crypto";
import { compareDates, type PlainDate, plainDate } from "@mikrolaan/shared/calendar";
import { type PlanAbsenceInput, restOf } from "@mikrolaan/shared/sessions";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { moveToStage } from "../cohorts/enrolment.service.ts";
import { Refused } from "../platform/refused.graphql.ts";
import { ask } from "../testing/ask.ts";
import { attendanceStored, course, marked, wanted } from "../testing/course.ts";
import { agreed, given } from "../testing/given.ts";
import { type TestDatabase, type Town, testDatabase, testDay, town } from "../testing/index.ts";
import { planner } from "../testing/planning.ts";
import { plannedAbsence } from "./planned-absence.reads.ts";
import { planAbsence, removePlannedAbsence } from "./planned-absence.service.ts";
import { rostersOf } from "./roster.reads.ts";
import { CourseSession } from "./session.entity.ts";

let database: TestDatabase;
let place: Town;

beforeAll(async () => {
  database = await testDatabase();
  place = await town(database.orm);
});

afterAll(() => database.drop());

const plan = (
  enrolmentId: string | undefined,
  startsOn: PlainDate | undefined,
  endsOn: PlainDate | undefined,
  more: Partial<PlanAbsenceInput> = {},
) =>
  place.as("COACH", (ctx) =>
    planAbsence(ctx, {
      ...{ id: null, version: 0, enrolmentId: enrolmentId ?? "", status: "EXCUSED" },
      ...{ startsOn: startsOn ?? testDay, endsOn: endsOn ?? testDay, reason: "Ferie", ...more },
    }),
  );

const planned = async (...period: Parameters<typeof plan>) => agreed(await plan(...period));

const reasonsOf = (result: object) => (result instanceof Refused ? result.reasons : []);

const rosterOf = (session: CourseSession | undefined, day: PlainDate = testDay) =>
  place.as("COACH", (ctx) => rostersOf(ctx, [session?.id ?? ""]), day);

/** Who of a roster is filled in ahead, and as what. */
const ahead = async (session: CourseSession | undefined) =>
  (await rosterOf(session)).flatMap((it) =>
    it.planned ? [`${it.name} ${it.planned.status}`] : [],
  );

describe("leave known ahead", () => {
  it("from 10 to 12 June, entered once, fills in the three rosters of those days and no other", async () => {
    place = await town(database.orm, plainDate("2026-06-09"));
    const { id: cohortId } = await given(place).cohort({ startsOn: plainDate("2026-06-01") });
    const { id: participantId } = await given(place).participant("Anne Abild");
    const anne = await given(place).enrolment({ cohortId, participantId });
    const fromTuesdayToSaturday = { kind: "WEEKLY", every: 1, weekdays: [2, 3, 4, 5, 6] };
    agreed(
      await planner(place).add(cohortId, {
        ...{ startsOn: "2026-06-09", startsAt: "09:00", endsAt: "12:00" },
        rule: { pattern: fromTuesdayToSaturday, count: 5 },
      }),
    );
    const sessions = await place.as("COACH", ({ em }) =>
      em.find(CourseSession, { cohort: cohortId, module: "FOLLOW_UP_ACCOUNTING" }),
    );
    sessions.sort((a, b) => compareDates(a.date, b.date));
    await planned(anne.id, plainDate("2026-06-10"), plainDate("2026-06-12"));
    const filled = [];
    for (const session of sessions) filled.push([session.date, await ahead(session)]);
    expect(filled).toEqual([
      ["2026-06-09", []],
      ["2026-06-10", ["Anne Abild EXCUSED"]],
      ["2026-06-11", ["Anne Abild EXCUSED"]],
      ["2026-06-12", ["Anne Abild EXCUSED"]],
      ["2026-06-13", []],
    ]);
    expect(await attendanceStored(place)).toEqual({ marks: [], changes: [] });
  });

  it("is no mark: it stands in the roster until a coach confirms it or says otherwise", async () => {
    place = await town(database.orm);
    const { sessions, enrolmentIds } = await course(place);
    const [first] = sessions;
    const [anne, bo] = enrolmentIds;
    for (const id of [anne, bo]) await planned(id, first?.date, first?.date);
    expect(await ahead(first)).toEqual(["Anne Abild EXCUSED", "Bo Bak EXCUSED"]);
    await marked(place, first, wanted(anne, "EXCUSED"), wanted(bo, "PRESENT"));
    expect(await ahead(first)).toEqual([]);
    const { marks } = await attendanceStored(place);
    expect(marks.map(({ status }) => status).toSorted()).toEqual(["EXCUSED", "PRESENT"]);
  });

  it("of 3 among 20: the rest filled in by one press is 17 present and 3 excused", async () => {
    place = await town(database.orm);
    const names = Array.from({ length: 20 }, (_, at) => `Bo Bak ${at}`);
    const { sessions, enrolmentIds, cohortId } = await course(place, names);
    const [first] = sessions;
    const left = await given(place).enrolment({ cohortId, startsOn: plainDate("2026-06-29") });
    await leftOn(left, plainDate("2026-07-01"));
    for (const id of enrolmentIds.slice(4, 7)) await planned(id, first?.date, first?.date);
    const roster = await rosterOf(first);
    expect(roster).toHaveLength(20);
    const rest = restOf(roster.map((it) => ({ ...it, status: it.mark?.status ?? null })));
    await marked(
      place,
      first,
      ...rest.map(({ enrolmentId, status, reason }) => wanted(enrolmentId, status, { reason })),
    );
    const counts = Map.groupBy(await rosterOf(first), ({ mark }) => mark?.status);
    expect([...counts].map(([status, { length }]) => [status, length]).toSorted()).toEqual([
      ["EXCUSED", 3],
      ["PRESENT", 17],
    ]);
  });

  it("edited afterwards changes only the rosters that are not confirmed", async () => {
    place = await town(database.orm);
    const { sessions, enrolmentIds } = await course(place);
    const [anne] = enrolmentIds;
    const [first, second, third, fourth] = sessions;
    const { id } = await planned(anne, first?.date, third?.date);
    await marked(place, first, wanted(anne, "EXCUSED", { reason: "Ferie" }));
    await planned(anne, second?.date, fourth?.date, { id, version: 1, status: "SICK" });
    const [row] = await rosterOf(first);
    expect([row?.mark?.status, row?.mark?.version, row?.planned]).toEqual(["EXCUSED", 1, null]);
    for (const session of [second, third, fourth])
      expect(await ahead(session)).toEqual(["Anne Abild SICK"]);
    await place.as("COACH", async (ctx) =>
      agreed(await removePlannedAbsence(ctx, { id, version: 2 })),
    );
    for (const session of [second, third, fourth]) expect(await ahead(session)).toEqual([]);
    expect((await attendanceStored(place)).marks.map(({ status }) => status)).toEqual(["EXCUSED"]);
  });

  it("says how many session days it covers, and on how many a mark stands already", async () => {
    place = await town(database.orm);
    const { sessions, enrolmentIds } = await course(place);
    const [anne] = enrolmentIds;
    const { id } = await planned(anne, sessions[0]?.date, sessions[2]?.date);
    await marked(place, sessions[1], wanted(anne, "EXCUSED"));
    const shown = await place.as("COACH", (ctx) => plannedAbsence(ctx, id));
    expect(shown).toMatchObject({ sessions: 3, marked: 1, recordedBy: "Test COACH", version: 1 });
  });

  it("is read on the citizen's page, and by no one who may not read rosters", async () => {
    place = await town(database.orm);
    const { enrolmentIds, participantIds } = await course(place);
    await planned(enrolmentIds[0], testDay, testDay);
    const query = `{ participant(id: "${participantIds[0]}") {
      enrolments { plannedAbsences { startsOn endsOn status reason } } } }`;
    const { data } = await ask(place, "COACH", query);
    expect(data.participant.enrolments[0].plannedAbsences).toEqual([
      { startsOn: testDay, endsOn: testDay, status: "EXCUSED", reason: "Ferie" },
    ]);
    expect((await ask(place, "MANAGEMENT", query)).errors).toEqual(["FORBIDDEN"]);
  });

  it("is read for a whole cohort by one statement, and of no other cohort", async () => {
    place = await town(database.orm);
    const { cohortId, enrolmentIds } = await course(place);
    const other = await course(place);
    for (const id of [...enrolmentIds, other.enrolmentIds[0]]) await planned(id, testDay, testDay);
    const { data, statements } = await ask(
      place,
      "COACH",
      `{ cohort(id: "${cohortId}") { plannedAbsences { enrolmentId } } }`,
    );
    const ids = data.cohort.plannedAbsences.map((it: { enrolmentId: string }) => it.enrolmentId);
    expect(ids.toSorted()).toEqual(enrolmentIds.toSorted());
    expect(statements).toBe(2);
  });
});

describe("leave is refused", () => {
  it("over other leave of the same person, with the day that begins; beside it and for others it is not", async () => {
    place = await town(database.orm);
    const { enrolmentIds } = await course(place);
    const [anne, bo] = enrolmentIds;
    const [tenth, twelfth] = [plainDate("2026-12-10"), plainDate("2026-12-12")];
    const { id } = await planned(anne, tenth, twelfth);
    const overlap = { code: "ABSENCES_OVERLAP", field: "startsOn", detail: tenth };
    expect(reasonsOf(await plan(anne, twelfth, plainDate("2026-12-20")))).toEqual([overlap]);
    expect(reasonsOf(await plan(anne, plainDate("2026-12-01"), tenth))).toEqual([overlap]);
    expect(reasonsOf(await plan(anne, plainDate("2026-12-11"), plainDate("2026-12-11")))).toEqual([
      overlap,
    ]);
    await planned(anne, plainDate("2026-12-13"), plainDate("2026-12-14"));
    await planned(bo, tenth, twelfth);
    await planned(anne, tenth, plainDate("2026-12-11"), { id, version: 1 });
  });

  it("outside the time in the cohort, at either end, with the nearest day within", async () => {
    place = await town(database.orm);
    const { enrolmentIds } = await course(place);
    const [anne] = enrolmentIds;
    await leftOn({ id: anne ?? "" });
    const before = plainDate("2026-06-28");
    expect(reasonsOf(await plan(anne, before, plainDate("2026-11-24")))).toEqual([
      { code: "OUTSIDE_ENROLMENT", field: "startsOn", detail: "2026-06-29" },
      { code: "OUTSIDE_ENROLMENT", field: "endsOn", detail: testDay },
    ]);
  });

  it("where it ends before it starts, or is what nobody can plan", async () => {
    place = await town(database.orm);
    const { enrolmentIds } = await course(place);
    const mutation = `mutation ($input: PlanAbsenceInput!) {
      planAbsence(input: $input) { __typename } }`;
    const input = { version: 0, enrolmentId: enrolmentIds[0], startsOn: testDay, status: "SICK" };
    const backwards = { input: { ...input, endsOn: "2026-11-22" } };
    expect((await ask(place, "COACH", mutation, backwards)).errors).toEqual(["BAD_USER_INPUT"]);
    const unplanned = { input: { ...input, endsOn: testDay, status: "ABSENT" } };
    expect((await ask(place, "COACH", mutation, unplanned)).data).toBeUndefined();
    const right = { input: { ...input, endsOn: testDay } };
    for (const role of ["MANAGEMENT", "LEGAL", "ADMIN"] as const)
      expect((await ask(place, role, mutation, right)).errors).toEqual(["FORBIDDEN"]);
    for (const role of ["DEVELOPMENT", "COACH"] as const)
      expect((await ask(place, role, mutation, right)).errors).toEqual([]);
  });

  it("to whoever saw it before another changed it; and what is gone, is not found", async () => {
    place = await town(database.orm);
    const { enrolmentIds } = await course(place);
    const [anne, bo] = enrolmentIds;
    const { id } = await planned(anne, testDay, testDay);
    await planned(anne, testDay, testDay, { id, version: 1, reason: "Barsel" });
    const late = [{ code: "CHANGED_BY_ANOTHER" }];
    expect(reasonsOf(await plan(anne, testDay, testDay, { id, version: 1 }))).toEqual(late);
    const remove = (version: number) =>
      place.as("COACH", (ctx) => removePlannedAbsence(ctx, { id, version }));
    expect(reasonsOf(await remove(1))).toEqual(late);
    await expect(plan(bo, testDay, testDay, { id, version: 2 })).rejects.toThrow("No such thing.");
    agreed(await remove(2));
    await expect(remove(2)).rejects.toThrow("No such thing.");
    await expect(plan(randomUUID(), testDay, testDay)).rejects.toThrow("No such thing.");
  });

  it("when two enter the same days at once: one of them is told", async () => {
    place = await town(database.orm);
    const { enrolmentIds } = await course(place);
    const both = await Promise.all([1, 2].map(() => plan(enrolmentIds[0], testDay, testDay)));
    expect(both.flatMap(reasonsOf).map(({ code }) => code)).toEqual(["ABSENCES_OVERLAP"]);
  });
});

async function leftOn({ id: enrolmentId }: { readonly id: string }, on = testDay): Promise<void> {
  await place.as("COACH", async (ctx) => {
    const left = { version: 1, stage: null, exitRoute: "JOB", reason: "Job", on } as const;
    agreed(await moveToStage(ctx, { ...left, enrolmentId }));
  });
}
