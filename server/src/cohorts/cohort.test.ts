import { randomUUID } from "node:crypto";
import { plainDate } from "@mikrolaan/shared/calendar";
import { cohortStatuses, mayBecome } from "@mikrolaan/shared/cohorts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { actingFor } from "../platform/transaction.ts";
import { ask } from "../testing/ask.ts";
import { codesOf, given, handbookPlan } from "../testing/given.ts";
import { type TestDatabase, type Town, testDatabase, town } from "../testing/index.ts";
import { Cohort } from "./cohort.entity.ts";
import { cohort, cohorts } from "./cohort.reads.ts";
import { changeCohortStatus, editCohort, planCohort } from "./cohort.service.ts";
import { phasesOf } from "./phase.reads.ts";
import { onCohortPlanned } from "./planned.ts";

let database: TestDatabase;

beforeAll(async () => {
  database = await testDatabase();
});

afterAll(() => database.drop());

const startsOn = plainDate("2027-01-04");
const plan = (place: Town, name: string) =>
  place.as("DEVELOPMENT", (ctx) =>
    planCohort(ctx, { name, startsOn, seats: 20, templateId: null }),
  );
const read = (place: Town, id: string) => place.as("COACH", (ctx) => cohort(ctx, id));

const counted = (place: Town) =>
  actingFor(database.orm, place.id, (em) => em.count(Cohort, { municipalityId: place.id }));

describe("a cohort that is planned", () => {
  it("has the handbook's phases, and as its preview says", async () => {
    const place = await town(database.orm);
    const phases = "phases { number code kind startsOn endsOn }";
    const preview = await ask(
      place,
      "DEVELOPMENT",
      `{ planPreview(startsOn: "${startsOn}") { startsOn ${phases}
         sessions { module ordinal date startsAt endsAt overnight } } }`,
    );
    expect(await counted(place)).toBe(0);
    const planned = await ask(
      place,
      "DEVELOPMENT",
      `mutation ($input: PlanCohortInput!) { planCohort(input: $input) { ... on Cohort {
         name startsOn seats status version programmeWeek enrolledCount ${phases}
         dots { selfSupporting jobOrEducation inProgress stopped } } } }`,
      { input: { name: " Forår 2027 ", startsOn, seats: 20 } },
    );
    expect(planned.errors).toEqual([]);
    expect(planned.data.planCohort).toEqual({
      name: "Forår 2027",
      startsOn,
      seats: 20,
      status: "PLANNED",
      version: 1,
      programmeWeek: -5,
      enrolledCount: 0,
      dots: { selfSupporting: 0, jobOrEducation: 0, inProgress: 0, stopped: 0 },
      phases: preview.data.planPreview.phases,
    });
    const { phases: lines, sessions } = handbookPlan(startsOn);
    expect(preview.data.planPreview.sessions).toEqual(sessions);
    expect(preview.data.planPreview.phases).toMatchObject(lines);
  });

  it("is told to later concepts in the transaction that plans it, with the days of its course", async () => {
    const place = await town(database.orm);
    const told: string[] = [];
    onCohortPlanned(async (ctx, planned, modules) => {
      if (ctx.actor.municipalityId !== place.id) return;
      told.push(`${planned.name}: ${modules.flatMap(({ rows }) => rows).length}`);
      if (planned.name === "Uden lokaler") throw new Error("No rooms.");
    });
    await plan(place, "Hold 1");
    await expect(plan(place, "Uden lokaler")).rejects.toThrow("No rooms.");
    expect(told).toEqual(["Hold 1: 16", "Uden lokaler: 16"]);
    expect(await counted(place)).toBe(1);
  });

  it("has a name of its own in its municipality, and shares it with others'", async () => {
    const [place, other] = [await town(database.orm), await town(database.orm)];
    await plan(place, "Hold 1");
    const again = await plan(place, "hold 1");
    expect(again).toMatchObject({ reasons: [{ code: "NAME_TAKEN", field: "name" }] });
    expect(codesOf(await plan(other, "Hold 1"))).toEqual([]);
    expect(await counted(place)).toBe(1);
  });

  it("keeps its name from the others who chose the same at the same moment", async () => {
    const place = await town(database.orm);
    const results = await Promise.all(Array.from({ length: 10 }, () => plan(place, "Hold 1")));
    expect(results.flatMap(codesOf)).toEqual(Array(9).fill("NAME_TAKEN"));
    expect(await counted(place)).toBe(1);
  });

  it("starts on a Monday, in years that the calendar has", async () => {
    const place = await town(database.orm);
    for (const day of ["2027-01-05", "2199-12-02"]) {
      const mutation = `mutation { planCohort(input: { name: "A", startsOn: "${day}", seats: 1 }) { __typename } }`;
      expect((await ask(place, "DEVELOPMENT", mutation)).errors).toEqual(["BAD_USER_INPUT"]);
    }
    expect(
      (await ask(place, "COACH", `{ planPreview(startsOn: "2199-12-02") { startsOn } }`)).errors,
    ).toEqual(["BAD_USER_INPUT"]);
    expect(await counted(place)).toBe(0);
  });
});

describe("a cohort that is edited", () => {
  const edit = (place: Town, input: Partial<Cohort> & { id: string }) => {
    const asked = { version: 1, name: "Hold A", seats: 20, ...input };
    return place.as("DEVELOPMENT", (ctx) => editCohort(ctx, asked));
  };

  it("gets its new name and seats, and keeps its own name without asking", async () => {
    const place = await town(database.orm);
    const { id, name } = await given(place).cohort({ name: "Hold A" });
    expect(codesOf(await edit(place, { id, name, seats: 12 }))).toEqual([]);
    expect(codesOf(await edit(place, { id, name: "Hold B", version: 2 }))).toEqual([]);
    expect(await read(place, id)).toMatchObject({ name: "Hold B", seats: 20, version: 3 });
  });

  it("keeps a seat for everyone enrolled, and is told everything that is wrong", async () => {
    const place = await town(database.orm);
    const other = await given(place).cohort();
    const { id } = await given(place).cohort({ seats: 2 });
    await given(place).enrolment({ cohortId: id });
    await given(place).enrolment({ cohortId: id });
    const before = await read(place, id);
    expect(await edit(place, { id, name: other.name, seats: 1 })).toMatchObject({
      reasons: [
        { code: "NAME_TAKEN", field: "name" },
        { code: "SEATS_BELOW_ENROLLED", field: "seats", detail: "2" },
      ],
    });
    expect(await read(place, id)).toEqual(before);
    expect(codesOf(await edit(place, { id, seats: 2 }))).toEqual([]);
  });

  it("is not overwritten by someone who saw an earlier version", async () => {
    const place = await town(database.orm);
    const { id } = await given(place).cohort();
    const results = await Promise.all([
      edit(place, { id, seats: 10 }),
      edit(place, { id, seats: 11 }),
    ]);
    expect(results.flatMap(codesOf)).toEqual(["CHANGED_BY_ANOTHER"]);
    expect((await read(place, id)).version).toBe(2);
  });
});

describe("a cohort's status", () => {
  const pairs = cohortStatuses.flatMap((from) => cohortStatuses.map((to) => ({ from, to })));

  it.each(pairs)("from $from to $to is as the programme's path has it", async ({ from, to }) => {
    const place = await town(database.orm);
    const { id } = await given(place).cohort();
    await actingFor(database.orm, place.id, (em) =>
      em.nativeUpdate(Cohort, { id }, { status: from, version: 1 }),
    );
    const result = await place.as("DEVELOPMENT", (ctx) =>
      changeCohortStatus(ctx, { id, version: 1, status: to }),
    );
    const allowed = mayBecome(from, to);
    expect(codesOf(result)).toEqual(allowed ? [] : ["STATUS_NOT_ALLOWED"]);
    expect((await read(place, id)).status).toBe(allowed ? to : from);
  });

  it("is not changed by someone who saw an earlier version", async () => {
    const place = await town(database.orm);
    const { id } = await given(place).cohort();
    const move = () =>
      place.as("DEVELOPMENT", (ctx) =>
        changeCohortStatus(ctx, { id, version: 1, status: "RECRUITING" }),
      );
    await move();
    expect(codesOf(await move())).toEqual(["CHANGED_BY_ANOTHER"]);
  });
});

describe("the list of cohorts", () => {
  it("has the newest start first, and its pages meet without a gap", async () => {
    const place = await town(database.orm);
    const starts = ["2026-01-05", "2027-01-04", "2027-01-04", "2025-01-06", "2027-01-04"];
    for (const [at, day] of starts.entries()) {
      await given(place).cohort({ name: `Hold ${at}`, startsOn: plainDate(day) });
    }
    const names: string[] = [];
    let after: string | null = null;
    do {
      const page = await place.as("MANAGEMENT", (ctx) => cohorts(ctx, { first: 2, after }));
      expect(page.total).toBe(5);
      names.push(...page.items.map((it) => it.name));
      after = page.endCursor;
    } while (after);
    expect(names).toEqual(["Hold 1", "Hold 2", "Hold 4", "Hold 0", "Hold 3"]);
  });

  it("refuses a cursor that is not its own", async () => {
    const place = await town(database.orm);
    const forged = Buffer.from(JSON.stringify(["2027-02-30", "A", place.id])).toString("base64url");
    const { errors } = await ask(place, "COACH", `{ cohorts(after: "${forged}") { total } }`);
    expect(errors).toEqual(["BAD_USER_INPUT"]);
  });
});

describe("a cohort of another municipality", () => {
  it("is not there, whatever one tries", async () => {
    const [here, there] = [await town(database.orm), await town(database.orm)];
    const { id } = await given(there).cohort();
    const before = await read(there, id);
    for (const asked of [id, randomUUID(), "x"]) {
      expect((await ask(here, "COACH", `{ cohort(id: "${asked}") { id } }`)).errors).toEqual([
        "NOT_FOUND",
      ]);
    }
    const mutations = [
      `editCohort(input: { id: "${id}", version: 1, name: "A", seats: 1 })`,
      `changeCohortStatus(input: { id: "${id}", version: 1, status: CLOSED })`,
    ];
    for (const mutation of mutations) {
      const { errors } = await ask(here, "DEVELOPMENT", `mutation { ${mutation} { __typename } }`);
      expect(errors).toEqual(["NOT_FOUND"]);
    }
    expect(await here.as("COACH", (ctx) => phasesOf(ctx, [id]))).toEqual([]);
    expect(await read(there, id)).toEqual(before);
  });
});
