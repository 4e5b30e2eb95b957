import { randomUUID } from "node:crypto";
import { addDays, type PlainDate, plainDate } from "@mikrolaan/shared/calendar";
import {
  dotCounts,
  exitRoutes,
  funnel,
  type MoveToStageInput,
  stages,
} from "@mikrolaan/shared/cohorts";
import { roles } from "@mikrolaan/shared/identity";
import {
  dots,
  keyStages,
  type OutcomeFigure,
  type OutcomeFilter,
  type OutcomeStatus,
  outcomeStatuses,
} from "@mikrolaan/shared/outcomes";
import { benefitTypes, referralSources } from "@mikrolaan/shared/participants";
import * as fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { moveToStage } from "../cohorts/enrolment.service.ts";
import { Enrolment, StageChange } from "../cohorts/index.ts";
import { Participant } from "../participants/index.ts";
import type { RequestContext } from "../platform/request-context.ts";
import { ask } from "../testing/ask.ts";
import { agreed, given } from "../testing/given.ts";
import { type TestDatabase, type Town, testDatabase, town } from "../testing/index.ts";
import { outcomeMonths, outcomes } from "./figures.reads.ts";
import { outcomesOf } from "./outcome.reads.ts";
import { recordOutcome } from "./outcome.service.ts";
import { progress } from "./progress.reads.ts";
import { outcomeRows } from "./rows.reads.ts";

let database: TestDatabase;

beforeAll(async () => {
  database = await testDatabase();
});

afterAll(() => database.drop());

const all: OutcomeFilter = { cohortId: null, asOf: null, referralSource: null, benefitType: null };
const startsOn = plainDate("2026-01-05");
const day = plainDate;

const asked = (place: Town, filter: Partial<OutcomeFilter> = {}) =>
  place.as("MANAGEMENT", (ctx) => outcomes(ctx, { ...all, ...filter }));

const opened = (place: Town, figure: OutcomeFigure, filter: Partial<OutcomeFilter> = {}) =>
  place.as("COACH", (ctx) => outcomeRows(ctx, { ...all, ...filter }, figure, { first: 100 }));

async function enrolled(place: Town, cohortId: string, name = "Åse Ærø") {
  const { id: participantId } = await given(place).participant(name);
  return given(place).enrolment({ cohortId, participantId, startsOn });
}

/** Moves someone on a day, as it is recorded that day. */
async function moved(place: Town, id: string, on: PlainDate, move: Partial<MoveToStageInput>) {
  const at = async (ctx: RequestContext) => {
    const { version } = await ctx.em.findOneOrFail(Enrolment, { id });
    const step = { stage: null, exitRoute: null, reason: "Aftalt", ...move };
    return agreed(await moveToStage(ctx, { enrolmentId: id, version, on, ...step }));
  };
  await place.as("COACH", at);
}

async function became(place: Town, id: string, from: string, to: string, status: OutcomeStatus) {
  await place.as("COACH", async (ctx) => {
    const version = (await outcomesOf(ctx, [id])).get(id)?.version ?? 0;
    const months = { fromMonth: day(`${from}-01`), toMonth: day(`${to}-01`) };
    const source = { source: "REGISTER", statedOn: day("2026-11-20"), note: null } as const;
    agreed(await recordOutcome(ctx, { enrolmentId: id, version, ...months, status, ...source }));
  });
}

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

/** A town of two cohorts, 24 people of every kind who went various ways. */
async function variousPeople(): Promise<{ place: Town; cohortIds: readonly string[] }> {
  const place = await town(database.orm);
  const cohortIds = [
    (await given(place).cohort({ startsOn })).id,
    (await given(place).cohort({ startsOn })).id,
  ];
  const pick = <T>(list: readonly T[], at: number) => list[at % list.length] as T;
  for (let n = 0; n < 24; n++) {
    const { id, participant } = await enrolled(
      place,
      pick(cohortIds, n),
      `Person${n} Hemmelig${n}`,
    );
    const kind = {
      benefitType: pick(benefitTypes, n),
      referralSource: pick(referralSources, n * 3),
    };
    await place.as("COACH", ({ em }) => em.nativeUpdate(Participant, { id: participant }, kind));
    const first = addDays(startsOn, 20 + n * 3);
    await moved(place, id, first, { stage: pick(stages, 1 + (n % 13)) });
    if (n % 4 === 0) {
      await moved(place, id, addDays(first, 60), { exitRoute: pick(exitRoutes, n / 4) });
    }
    if (n % 3 === 0) {
      await became(place, id, "2026-05", "2026-07", pick(outcomeStatuses, n / 3));
      await became(place, id, "2026-07", "2026-09", pick(outcomeStatuses, n));
    }
  }
  return { place, cohortIds };
}

describe("every figure opens its rows", { timeout: 60_000 }, () => {
  let place: Town;
  let cohortIds: readonly string[];

  beforeAll(async () => {
    ({ place, cohortIds } = await variousPeople());
  }, 60_000);

  it("and they are as many as it says, for 200 filters drawn at random", async () => {
    const filters = fc.record({
      cohortId: fc.constantFrom(null, ...cohortIds),
      asOf: fc.option(fc.integer({ min: -10, max: 330 }).map((n) => addDays(startsOn, n))),
      referralSource: fc.constantFrom(null, null, ...referralSources),
      benefitType: fc.constantFrom(null, null, ...benefitTypes),
    });
    const figure = fc.oneof(
      fc.constant<OutcomeFigure>({ kind: "PEOPLE" }),
      fc.constantFrom(...stages).map((stage): OutcomeFigure => ({ kind: "REACHED", stage })),
      fc.constantFrom(...stages).map((stage): OutcomeFigure => ({ kind: "HERE", stage })),
      fc
        .constantFrom(...exitRoutes)
        .map((exitRoute): OutcomeFigure => ({ kind: "EXIT", exitRoute })),
      fc.constantFrom(...dots).map((dot): OutcomeFigure => ({ kind: "DOT", dot })),
      fc
        .tuple(fc.integer({ min: 4, max: 9 }), fc.constantFrom(...outcomeStatuses))
        .map(([n, status]): OutcomeFigure => {
          return { kind: "MONTH", month: day(`2026-0${n}-01`), status };
        }),
    );
    let people = 0;
    await fc.assert(
      fc.asyncProperty(filters, figure, async (filter, opening) => {
        const { items, total } = await opened(place, opening, filter);
        const said = await figureOf(place, filter, opening);
        expect([items.length, total]).toEqual([said, said]);
        people += said;
      }),
      { numRuns: 200 },
    );
    expect(people).toBeGreaterThan(20);
  });

  it("page by page, each person once", async () => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page: Awaited<ReturnType<typeof outcomeRows>> = await place.as("COACH", (ctx) =>
        outcomeRows(ctx, all, { kind: "PEOPLE" }, { first: 7, after }),
      );
      seen.push(...page.items.map((it) => it.participantId ?? ""));
      expect(page.total).toBe(24);
      after = page.endCursor;
    } while (after);
    expect([seen.length, new Set(seen).size]).toEqual([24, 24]);
  });

  it("to the team by name, and to management without one", async () => {
    const source = `{ outcomeRows(figure: { kind: PEOPLE }, first: 100) { total items {
      participantId name cohortName stage exitRoute outcome month source confirmed } } }`;
    const team = await ask(place, "COACH", source);
    const manager = await ask(place, "MANAGEMENT", source);
    expect(team.data.outcomeRows.items[0].name).toMatch(/^Person\d+ Hemmelig\d+$/);
    expect(manager.errors).toEqual([]);
    expect(manager.data.outcomeRows.total).toBe(24);
    expect(JSON.stringify(manager.data)).not.toMatch(/Hemmelig|Person\d/);
    expect(manager.data.outcomeRows.items.every((it: object) => "name" in it && !it.name)).toBe(
      true,
    );
  });
});

async function figureOf(
  place: Town,
  filter: OutcomeFilter,
  figure: OutcomeFigure,
): Promise<number> {
  if (figure.kind === "MONTH") {
    const months = await place.as("MANAGEMENT", (ctx) => outcomeMonths(ctx, filter));
    const { month, status } = figure;
    const isAsked = (it: (typeof months)[number]) => it.month === month && it.status === status;
    return months.find(isAsked)?.count ?? 0;
  }
  const found = await asked(place, filter);
  switch (figure.kind) {
    case "PEOPLE":
      return found.people;
    case "REACHED":
      return found.stages.find((it) => it.stage === figure.stage)?.reached ?? 0;
    case "HERE":
      return found.stages.find((it) => it.stage === figure.stage)?.now ?? 0;
    case "EXIT":
      return found.exits.find((it) => it.route === figure.exitRoute)?.count ?? 0;
    case "DOT":
      return Object.values(found.dots)[dots.indexOf(figure.dot)] ?? 0;
  }
}

const plan = `mutation ($input: PlanOutcomesInput!) { planOutcomes(input: $input) {
  ... on OutcomePlan { version expected { stage count } basis frozen mayPlan
    exceeds { selfSupporting loans } }
  ... on Refused { reasons { code field } } } }`;

const counts = (...numbers: readonly number[]) =>
  keyStages.map((stage, at) => ({ stage, count: numbers[at] ?? 0 }));

describe("a cohort's plan of outcomes", () => {
  const usual = counts(60, 38, 28, 20, 18, 12, 2);
  const input = (cohortId: string, more: object = {}) => ({
    input: { cohortId, version: 0, expected: usual, basis: "Budget 2027", ...more },
  });

  it("is saved before the start, again too, and stands fast from the day the cohort starts", async () => {
    const place = await town(database.orm);
    const { id } = await given(place).cohort({ startsOn: day("2026-12-07") });
    const { data } = await ask(place, "DEVELOPMENT", plan, input(id));
    expect(data.planOutcomes).toEqual({
      ...{ version: 1, expected: usual, basis: "Budget 2027", frozen: false, mayPlan: true },
      exceeds: null,
    });
    const again = input(id, { version: 1, basis: "Efter 1. møde" });
    expect((await ask(place, "DEVELOPMENT", plan, again)).data.planOutcomes.version).toBe(2);
    const stale = await ask(place, "DEVELOPMENT", plan, again);
    expect(stale.data.planOutcomes.reasons).toEqual([{ code: "CHANGED_BY_ANOTHER", field: null }]);
    const late = await place.as(
      "DEVELOPMENT",
      async (ctx) => (await outcomes(ctx, { ...all, cohortId: id })).cohorts[0]?.plan,
      day("2026-12-07"),
    );
    expect([late?.version, late?.frozen, late?.mayPlan, late?.basis]).toEqual([
      2,
      true,
      false,
      "Efter 1. møde",
    ]);
  });

  it("is refused for a cohort that has started, and where more are expected than at the step before", async () => {
    const place = await town(database.orm);
    const reasons = async (id: string, more: object = {}) =>
      (await ask(place, "DEVELOPMENT", plan, input(id, more))).data.planOutcomes.reasons;
    const { id: started } = await given(place).cohort({ startsOn });
    expect(await reasons(started)).toEqual([{ code: "PLAN_FROZEN", field: null }]);
    const { id: ahead } = await given(place).cohort({ startsOn: day("2026-12-07") });
    expect(await reasons(ahead, { expected: counts(10, 11, 9, 9, 9, 9, 9) })).toEqual([
      { code: "EXPECTED_RISES", field: "FIRST_MEETING" },
    ]);
  });

  it("is flagged when it expects more of those with a loan than any source records", async () => {
    const place = await town(database.orm);
    const { id } = await given(place).cohort({ startsOn: day("2026-12-07") });
    const expected = counts(60, 38, 28, 20, 18, 12, 6);
    const { data } = await ask(place, "DEVELOPMENT", plan, input(id, { expected }));
    expect(data.planOutcomes.exceeds).toEqual({ selfSupporting: 4, loans: 12 });
  });

  it("is the development function's to save, and stands beside the result for all who read figures", async () => {
    const place = await town(database.orm);
    const { id } = await given(place).cohort({ startsOn: day("2026-12-07") });
    for (const role of roles) {
      const { errors } = await ask(place, role, plan, input(id, { version: 9 }));
      expect(errors, role).toEqual(role === "DEVELOPMENT" ? [] : ["FORBIDDEN"]);
    }
    await ask(place, "DEVELOPMENT", plan, input(id));
    const read = `{ outcomes { cohorts { plan { expected { stage count } mayPlan } } } }`;
    for (const role of ["COACH", "MANAGEMENT"] as const) {
      const { data } = await ask(place, role, read);
      expect(data.outcomes.cohorts[0].plan).toEqual({ expected: usual, mayPlan: false });
    }
    expect((await ask(place, "LEGAL", read)).errors).toEqual(["FORBIDDEN"]);
  });
});

describe("another municipality's people", { timeout: 60_000 }, () => {
  it("are in no figure, no row and no plan", async () => {
    const { place, cohortIds } = await variousPeople();
    const stranger = await town(database.orm);
    const found = await asked(stranger);
    expect([found.people, found.cohorts]).toEqual([0, []]);
    expect((await opened(stranger, { kind: "PEOPLE" })).items).toEqual([]);
    expect((await asked(place)).people).toBe(24);
    const [cohortId = ""] = cohortIds;
    for (const source of [
      `{ outcomes(filter: { cohortId: "${cohortId}" }) { people } }`,
      `{ outcomeMonths(filter: { cohortId: "${cohortId}" }) { count } }`,
      `{ outcomeRows(filter: { cohortId: "${cohortId}" }, figure: { kind: PEOPLE }) { total } }`,
    ]) {
      expect((await ask(stranger, "COACH", source)).errors).toEqual(["NOT_FOUND"]);
    }
    const planned = await ask(stranger, "DEVELOPMENT", plan, {
      input: { cohortId, version: 0, expected: counts(1, 1, 1, 1, 1, 1, 1), basis: "x" },
    });
    expect(planned.errors).toEqual(["NOT_FOUND"]);
  });
});

describe("however many cohorts there are", () => {
  it("the same number of statements is read", async () => {
    const place = await town(database.orm);
    const statements = async () =>
      (await ask(place, "MANAGEMENT", `{ outcomes { people cohorts { id people } } }`)).statements;
    await given(place).cohort({ startsOn });
    const ofOne = await statements();
    for (let n = 0; n < 5; n++) await given(place).cohort({ startsOn });
    expect(await statements()).toBe(ofOne);
    expect(ofOne).toBe(3);
  });
});
