import { randomUUID } from "node:crypto";
import { addDays } from "@mikrolaan/shared/calendar";
import { dotCounts, exitRoutes, funnel, stages } from "@mikrolaan/shared/cohorts";
import { keyStages } from "@mikrolaan/shared/outcomes";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Enrolment, StageChange } from "../cohorts/index.ts";
import { Participant } from "../participants/index.ts";
import { ask } from "../testing/ask.ts";
import { given } from "../testing/given.ts";
import { type TestDatabase, type Town, testDatabase, town } from "../testing/index.ts";
import { all, asked, became, day, enrolled, moved, startsOn } from "../testing/outcomes.ts";
import { outcomeMonths } from "./figures.reads.ts";
import { planOutcomes } from "./plan.service.ts";
import { progress } from "./progress.reads.ts";

let database: TestDatabase;

beforeAll(async () => {
  database = await testDatabase();
});

afterAll(() => database.drop());

const reachedOf = ({ stages: of }: { stages: readonly { stage: string; reached: number }[] }) =>
  Object.fromEntries(of.map((it) => [it.stage, it.reached]));

describe("the funnel at a past day", () => {
  it("counts each step from the day it happened, one day before it does not", async () => {
    const place = await town(database.orm);
    const { id: cohortId } = await given(place).cohort({ startsOn });
    const { id } = await enrolled(place, cohortId);
    await moved(place, id, day("2026-03-02"), { stage: "SCREENING_1" });
    await moved(place, id, day("2026-05-04"), { stage: "COURSE" });
    await moved(place, id, day("2026-06-01"), { exitRoute: "JOB" });
    const at = async (asOf: string) => {
      const found = await asked(place, { asOf: day(asOf) });
      return [found.people, reachedOf(found).SCREENING_1, reachedOf(found).COURSE, found.exits];
    };
    expect(await at("2026-01-04")).toEqual([0, 0, 0, []]);
    expect(await at("2026-01-05")).toEqual([1, 0, 0, []]);
    expect(await at("2026-03-01")).toEqual([1, 0, 0, []]);
    expect(await at("2026-03-02")).toEqual([1, 1, 0, []]);
    expect(await at("2026-05-04")).toEqual([1, 1, 1, []]);
    expect(await at("2026-05-31")).toEqual([1, 1, 1, []]);
    expect(await at("2026-06-01")).toEqual([1, 1, 1, [{ route: "JOB", count: 1 }]]);
  });

  it("takes of several steps on one day the last recorded, back again too", async () => {
    const place = await town(database.orm);
    const { id } = await enrolled(place, (await given(place).cohort({ startsOn })).id);
    const on = day("2026-03-02");
    await moved(place, id, on, { stage: "COURSE" });
    await moved(place, id, on, { stage: "SCREENING_2" });
    expect(reachedOf(await asked(place, { asOf: on }))).toMatchObject({
      COURSE: 0,
      SCREENING_2: 1,
    });
  });

  it("of today is what the cohort's page and the list of cohorts say", async () => {
    const place = await manyWhoStandEveryWay();
    const now = await asked(place);
    const page = await place.as("MANAGEMENT", (ctx) => progress(ctx, null));
    expect([now.people, now.stages, now.dots, now.exits]).toEqual([
      page.people,
      page.stages,
      page.dots,
      page.exits,
    ]);
    const listed = await ask(
      place,
      "MANAGEMENT",
      `{ cohorts(first: 5) { items { dots { selfSupporting jobOrEducation inProgress stopped } } } }`,
    );
    expect(listed.data.cohorts.items).toEqual([{ dots: now.dots }]);
  });
});

/** A town with one cohort, whose people stand every way the path has; nothing of their months is recorded. */
async function manyWhoStandEveryWay(): Promise<Town> {
  const place = await town(database.orm);
  const municipalityId = place.id;
  const { id: cohort } = await given(place).cohort({ seats: 500 });
  const positions = stages.flatMap((stage) =>
    [null, ...exitRoutes].map((exitRoute, at) => ({ stage, exitRoute, count: 1 + (at % 2) })),
  );
  await place.as("COACH", async ({ em, actor, now }) => {
    for (const { stage, exitRoute, count } of positions) {
      for (let nth = 0; nth < count; nth++) {
        const [participant, enrolment] = [randomUUID(), randomUUID()];
        const person = { firstName: "Bo", lastName: "Bak", registeredOn: startsOn };
        em.create(Participant, { municipalityId, id: participant, ...person });
        const seat = { cohort, participant, startsOn, endsOn: exitRoute && startsOn };
        em.create(Enrolment, { municipalityId, id: enrolment, ...seat, stage, exitRoute });
        const step = { toStage: stage, exitRoute, on: startsOn, changedBy: actor.userId };
        em.create(StageChange, { municipalityId, enrolment, ...step, recordedAt: now });
      }
    }
  });
  const found = await asked(place);
  expect(found.dots).toEqual(dotCounts(positions));
  const each = positions.flatMap((it) => Array.from({ length: it.count }, () => it));
  expect(found.stages).toEqual(funnel(each));
  return place;
}

describe("a month recorded", () => {
  it("moves the funnel and the dots, as of its month and not before", async () => {
    const place = await town(database.orm);
    const { id: cohortId } = await given(place).cohort({ startsOn });
    const { id } = await enrolled(place, cohortId);
    await moved(place, id, day("2026-03-02"), { stage: "COACHING" });
    await became(place, id, "2026-07", "2026-08", "SELF_SUPPORTING");
    await became(place, id, "2026-09", "2026-10", "BACK_ON_BENEFIT");
    const at = async (asOf: string) => {
      const found = await asked(place, { asOf: day(asOf) });
      return [reachedOf(found).SELF_SUPPORT, found.dots.selfSupporting, found.dots.stopped];
    };
    expect(await at("2026-06-30")).toEqual([0, 0, 0]);
    expect(await at("2026-07-01")).toEqual([1, 1, 0]);
    expect(await at("2026-09-01")).toEqual([1, 0, 1]);
    expect(await at("2026-11-23")).toEqual([1, 0, 1]);
    const months = await place.as("MANAGEMENT", (ctx) => outcomeMonths(ctx, all));
    expect(months.map((it) => [it.month.slice(0, 7), it.status, it.count])).toEqual([
      ["2026-07", "SELF_SUPPORTING", 1],
      ["2026-08", "SELF_SUPPORTING", 1],
      ["2026-09", "BACK_ON_BENEFIT", 1],
      ["2026-10", "BACK_ON_BENEFIT", 1],
    ]);
  });
});

describe("cohort beside cohort", () => {
  const pageOf = async (place: Town, args: string) =>
    (
      await ask(
        place,
        "MANAGEMENT",
        `{ outcomeCohorts(${args}) { total endCursor items { id name people
          stages { stage reached } dots { selfSupporting inProgress } plan { version basis } } } }`,
      )
    ).data.outcomeCohorts;

  it("is paged, the newest start first, each cohort once and with its own people and plan", async () => {
    const place = await town(database.orm);
    const ids: string[] = [];
    for (let n = 0; n < 5; n++) {
      const weeks = Math.max(0, n - 2);
      const { id } = await given(place).cohort({ startsOn: addDays(startsOn, weeks * 7) });
      ids.push(id);
      for (let person = 0; person < n; person++) await enrolled(place, id);
    }
    const { id: planned } = await given(place).cohort({ startsOn: day("2026-12-07") });
    const expected = keyStages.map((stage) => ({ stage, count: 4 }));
    for (const [version, basis] of ["Budget", "Nyt budget"].entries()) {
      await place.as("DEVELOPMENT", (ctx) =>
        planOutcomes(ctx, { cohortId: planned, version, expected, basis }),
      );
    }
    const seen: { id: string; name: string; people: number; plan: object }[] = [];
    for (let after: string | null = ""; after !== null; ) {
      const page = await pageOf(place, `first: 4, after: "${after}"`);
      expect(page.total).toBe(6);
      seen.push(...page.items);
      after = page.endCursor;
    }
    expect(seen.map(({ id }) => id).slice(0, 3)).toEqual([planned, ids[4], ids[3]]);
    const sameStart = seen.slice(3).map(({ name }) => name);
    expect(sameStart).toEqual(sameStart.toSorted());
    expect(new Set(seen.map(({ id }) => id)).size).toBe(6);
    expect(seen[0]?.plan).toEqual({ version: 2, basis: "Nyt budget" });
    for (const { id, people } of seen) expect(people).toBe(Math.max(0, ids.indexOf(id)));
    const alone = await pageOf(place, `filter: { cohortId: "${ids[4]}" }`);
    expect([alone.total, alone.endCursor, alone.items]).toEqual([1, null, [seen[1]]]);
  });

  it("is one and the same number of statements, however many there are", async () => {
    const place = await town(database.orm);
    const read = `{ outcomes { people } outcomeCohorts(first: 3) { items { people plan { version } } } }`;
    const statements = async () => (await ask(place, "MANAGEMENT", read)).statements;
    await given(place).cohort({ startsOn });
    const ofOne = await statements();
    for (let n = 0; n < 5; n++) await given(place).cohort({ startsOn });
    expect(await statements()).toBe(ofOne);
    expect(ofOne).toBe(4);
  });

  it.each([`first: 0`, `first: 101`, `first: 5, after: "x"`])("%s is refused", async (args) => {
    const place = await town(database.orm);
    const read = `{ outcomeCohorts(${args}) { total } }`;
    expect((await ask(place, "MANAGEMENT", read)).errors).toEqual(["BAD_USER_INPUT"]);
  });
});

describe("the time to self-support", () => {
  it("counts those in the programme as not yet, and of fewer than five shows no share", async () => {
    const place = await town(database.orm);
    const { id: cohortId } = await given(place).cohort({ startsOn });
    const people = [];
    for (let n = 0; n < 5; n++) people.push(await enrolled(place, cohortId));
    const [first, second] = people;
    await became(place, first?.id ?? "", "2026-07", "2026-11", "SELF_SUPPORTING");
    await moved(place, second?.id ?? "", day("2026-05-04"), { exitRoute: "EDUCATION" });
    const read = `{ supportTime { people steps { months atRisk censored remaining
      byExit { exit exited share } } cohorts { people steps { months } } } }`;
    const { data } = await ask(place, "MANAGEMENT", read);
    const { steps, cohorts } = data.supportTime;
    expect(
      steps.map((it: { months: number; atRisk: number; censored: number }) => [
        it.months,
        it.atRisk,
        it.censored,
      ]),
    ).toEqual([
      [4, 5, 0],
      [6, 4, 0],
      [10, 3, 3],
    ]);
    const shares = (exit: string) =>
      steps.at(-1).byExit.find((it: { exit: string }) => it.exit === exit)?.share;
    expect(shares("SELF_SUPPORTING")).toBeCloseTo(0.2, 12);
    expect(shares("EDUCATION")).toBeCloseTo(0.2, 12);
    expect(steps.at(-1).remaining).toBeCloseTo(0.6, 12);
    expect(cohorts).toHaveLength(1);

    const few = `{ supportTime(filter: { asOf: "2026-01-04" }) { people steps { months } } }`;
    expect((await ask(place, "MANAGEMENT", few)).data.supportTime).toEqual({
      people: 0,
      steps: [],
    });
  });
});

describe("the table for publishing", () => {
  const read = `{ openFigures { asOf total totals rows { cohortName counts total } } }`;

  it("is as of the last whole quarter, and hides every count below five", async () => {
    const place = await manyWhoStandEveryWay();
    const { data } = await ask(place, "MANAGEMENT", read);
    const { asOf, rows, totals, total } = data.openFigures;
    expect([asOf, rows.length, rows[0].total]).toEqual(["2026-09-30", 1, total]);
    const shown = [...rows[0].counts, ...totals].filter((it) => it !== null);
    expect(shown.length).toBeGreaterThan(0);
    expect(Math.min(...shown)).toBeGreaterThanOrEqual(5);
  });

  it("shows nothing of four people", async () => {
    const place = await town(database.orm);
    const { id: cohortId } = await given(place).cohort({ startsOn });
    for (let n = 0; n < 4; n++) await enrolled(place, cohortId);
    expect((await ask(place, "MANAGEMENT", read)).data.openFigures).toEqual({
      ...{ asOf: "2026-09-30", total: null, totals: [null, null, null, null] },
      rows: [{ cohortName: expect.any(String), counts: [null, null, null, null], total: null }],
    });
  });
});
