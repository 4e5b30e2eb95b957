import { randomUUID } from "node:crypto";
import { plainDate } from "@mikrolaan/shared/calendar";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { actingFor } from "../platform/transaction.ts";
import { ask } from "../testing/ask.ts";
import { agreed, codesOf, given } from "../testing/given.ts";
import { type TestDatabase, type Town, testDatabase, town } from "../testing/index.ts";
import { line, lines, move, moveRetreat, release } from "../testing/phases.ts";
import { Cohort } from "./cohort.entity.ts";
import { movePhase } from "./phase.service.ts";

let database: TestDatabase;

beforeAll(async () => {
  database = await testDatabase();
});

afterAll(() => database.drop());

const startsOn = plainDate("2026-01-05");
const retreatEnds = plainDate("2026-08-16");

async function planned(): Promise<{ readonly place: Town; readonly cohortId: string }> {
  const place = await town(database.orm);
  return { place, cohortId: (await given(place).cohort({ startsOn })).id };
}

describe("a phase that is moved by hand", () => {
  it("is pinned where it is put, and what counts from it follows", async () => {
    const { place, cohortId } = await planned();
    agreed(await move(place, cohortId, "SUBSISTENCE_SUPPORT", { startsOn: "2026-09-01" }));
    expect(await line(place, cohortId, "SUBSISTENCE_SUPPORT")).toMatchObject({
      startsOn: "2026-09-01",
      startPinned: true,
      endsOn: "2027-02-28",
      endPinned: false,
      plannedStartsOn: "2026-08-10",
      version: 2,
    });
    expect(await line(place, cohortId, "LOAN_AND_START")).toMatchObject({
      startsOn: "2026-08-10",
      version: 1,
    });
  });

  it("can be pinned where it is, and an open end to a day", async () => {
    const { place, cohortId } = await planned();
    agreed(await move(place, cohortId, "SCREENING_3", { endsOn: retreatEnds }));
    expect(await line(place, cohortId, "SCREENING_3")).toMatchObject({ endPinned: true });
    const open = "TRANSITION_TO_SELF_SUPPORT";
    agreed(await move(place, cohortId, open, { endsOn: "2027-06-30" }));
    expect(await line(place, cohortId, open)).toMatchObject({ endsOn: "2027-06-30" });
    agreed(await release(place, cohortId, open, "END"));
    expect(await line(place, cohortId, open)).toMatchObject({ endsOn: null, endPinned: false });
  });

  it("tells the API its rules, why it is where it is, and all lines that may have followed", async () => {
    const { place, cohortId } = await planned();
    const { id } = await line(place, cohortId, "SCREENING_3");
    const answered = await ask(
      place,
      "DEVELOPMENT",
      `mutation ($input: MovePhaseInput!) { movePhase(input: $input) { ... on PhasesChanged {
         changeId phases { id number startsOn endsOn startPinned endPinned startWhy endWhy
           plannedEndsOn version can { move }
           startRule { kind week weekday } endRule { kind from months weeks days } } } } }`,
      { input: { id, version: 1, endsOn: "2026-08-20" } },
    );
    expect(answered.errors).toEqual([]);
    const { phases, changeId } = answered.data.movePhase;
    expect(changeId).toMatch(/^[0-9a-f-]{36}$/);
    expect(phases).toHaveLength(14);
    expect(phases[7]).toEqual({
      ...{ id, number: 8, version: 2, can: { move: true } },
      ...{ startsOn: "2026-05-04", startPinned: false, startWhy: "RULE" },
      ...{ endsOn: "2026-08-20", endPinned: true, endWhy: "PINNED", plannedEndsOn: retreatEnds },
      startRule: { kind: "WEEK", week: 18, weekday: 1 },
      endRule: { kind: "OFFSET", from: "RETREAT.END", months: 0, weeks: 0, days: 0 },
    });
    expect(phases[13]).toMatchObject({ endsOn: null, endRule: null, endWhy: "OPEN" });
  });

  it("is refused where it would end before it starts", async () => {
    const { place, cohortId } = await planned();
    const before = await lines(place, cohortId);
    for (const to of [
      { startsOn: "2027-03-15" },
      { endsOn: "2027-02-21" },
      { startsOn: "2027-03-10", endsOn: "2027-03-09" },
    ]) {
      expect(codesOf(await move(place, cohortId, "SCREENING_4", to))).toEqual([
        "PHASE_ENDS_BEFORE_START",
      ]);
    }
    expect(await lines(place, cohortId)).toEqual(before);
  });

  it("is refused in a cohort that is closed, and to someone who saw an earlier version", async () => {
    const { place, cohortId } = await planned();
    const to = { startsOn: "2027-02-23" };
    expect(codesOf(await move(place, cohortId, "SCREENING_4", { ...to, version: 9 }))).toEqual([
      "CHANGED_BY_ANOTHER",
    ]);
    await actingFor(database.orm, place.id, (em) =>
      em.nativeUpdate(Cohort, { id: cohortId }, { status: "CLOSED" }),
    );
    expect(codesOf(await move(place, cohortId, "SCREENING_4", to))).toEqual(["COHORT_CLOSED"]);
    expect((await line(place, cohortId, "SCREENING_4")).can).toEqual({ move: false });
  });

  it("goes to one of two who moved it at the same moment", async () => {
    const { place, cohortId } = await planned();
    const { id } = await line(place, cohortId, "SCREENING_4");
    const results = await Promise.all(
      ["2027-02-23", "2027-02-24"].map((day) =>
        place.as("DEVELOPMENT", (ctx) =>
          movePhase(ctx, { id, version: 1, startsOn: plainDate(day), endsOn: null }),
        ),
      ),
    );
    expect(results.flatMap(codesOf)).toEqual(["CHANGED_BY_ANOTHER"]);
  });

  it("stays within the calendar, and is told at least one date", async () => {
    const { place, cohortId } = await planned();
    const { id } = await line(place, cohortId, "SUBSISTENCE_SUPPORT");
    for (const dates of [`startsOn: "2199-12-01"`, `startsOn: "2027-02-30"`, ""]) {
      const input = `{ id: "${id}", version: 1 ${dates} }`;
      const mutation = `mutation { movePhase(input: ${input}) { __typename } }`;
      const { errors } = await ask(place, "DEVELOPMENT", mutation);
      expect(errors).toHaveLength(1);
    }
    expect((await line(place, cohortId, "SUBSISTENCE_SUPPORT")).version).toBe(1);
  });

  it("is written in the log and can be taken back, with all that followed", async () => {
    const { place, cohortId } = await planned();
    const before = await lines(place, cohortId);
    const to = { startsOn: "2026-09-01" };
    const { changeId } = agreed(await move(place, cohortId, "SUBSISTENCE_SUPPORT", to));
    const log = await ask(
      place,
      "COACH",
      `{ planChanges(cohortId: "${cohortId}") { items { id kind summary { phase from to } } } }`,
    );
    expect(log.data.planChanges.items[0]).toEqual({
      id: changeId,
      kind: "PHASE_MOVED",
      summary: { phase: "SUBSISTENCE_SUPPORT", from: "2026-08-10", to: "2026-09-01" },
    });
    const undo = `mutation { undoPlanChange(id: "${changeId}") { __typename } }`;
    expect((await ask(place, "DEVELOPMENT", undo)).data.undoPlanChange).toEqual({
      __typename: "PlanChange",
    });
    const stored = (phases: typeof before) => phases.map(({ version: _, ...it }) => it);
    expect(stored(await lines(place, cohortId))).toEqual(stored(before));
  });
});

describe("a date that is let go", () => {
  it("follows again, and the log says nothing where nothing was pinned", async () => {
    const { place, cohortId } = await planned();
    agreed(await move(place, cohortId, "SCREENING_3", { endsOn: "2026-08-20" }));
    await moveRetreat(place, cohortId, 7);
    agreed(await release(place, cohortId, "SCREENING_3", "END"));
    expect(await line(place, cohortId, "SCREENING_3")).toMatchObject({
      endsOn: "2026-08-23",
      endPinned: false,
    });
    const again = agreed(await release(place, cohortId, "SCREENING_3", "END"));
    expect(again.changeId).toBeNull();
  });

  it("stays pinned where its rule would end the phase before it starts", async () => {
    const { place, cohortId } = await planned();
    const both = { startsOn: "2027-03-20", endsOn: "2027-04-10" };
    agreed(await move(place, cohortId, "SCREENING_4", both));
    expect(codesOf(await release(place, cohortId, "SCREENING_4", "END"))).toEqual([
      "PHASE_ENDS_BEFORE_START",
    ]);
    expect(await line(place, cohortId, "SCREENING_4")).toMatchObject({ ...both, endPinned: true });
  });
});

describe("the phases of many cohorts", () => {
  it("are read with their reasons by as many statements as those of one", async () => {
    const place = await town(database.orm);
    const query = "{ cohorts { items { phases { id startWhy endWhy } template { number } } } }";
    await given(place).cohort({ startsOn });
    const one = await ask(place, "COACH", query);
    for (let more = 0; more < 4; more += 1) await given(place).cohort({ startsOn });
    const five = await ask(place, "COACH", query);
    expect(five.data.cohorts.items).toHaveLength(5);
    expect(five.errors).toEqual([]);
    expect(five.statements).toBe(one.statements);
  });
});

describe("a phase of another municipality", () => {
  it("is not there, and is moved by nobody but the development function", async () => {
    const [here, { place, cohortId }] = [await town(database.orm), await planned()];
    const before = await lines(place, cohortId);
    const { id } = await line(place, cohortId, "SCREENING_4");
    for (const asked of [id, randomUUID()]) {
      for (const mutation of [
        `movePhase(input: { id: "${asked}", version: 1, startsOn: "2027-02-23" })`,
        `releasePhase(input: { id: "${asked}", version: 1, edge: START })`,
        `relatePhase(input: { id: "${asked}", version: 1, edge: START,
           rule: { kind: WEEK, week: 50, weekday: 1 } })`,
      ]) {
        const document = `mutation { ${mutation} { __typename } }`;
        expect((await ask(here, "DEVELOPMENT", document)).errors).toEqual(["NOT_FOUND"]);
        for (const role of ["COACH", "MANAGEMENT", "LEGAL", "ADMIN"] as const) {
          expect((await ask(place, role, document)).errors).toEqual(["FORBIDDEN"]);
        }
      }
    }
    expect(await lines(place, cohortId)).toEqual(before);
  });
});
