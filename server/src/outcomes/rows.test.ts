import { addDays } from "@mikrolaan/shared/calendar";
import { exitRoutes, stages } from "@mikrolaan/shared/cohorts";
import {
  dots,
  type OutcomeFigure,
  type OutcomeFilter,
  outcomeStatuses,
} from "@mikrolaan/shared/outcomes";
import { benefitTypes, referralSources } from "@mikrolaan/shared/participants";
import * as fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ask } from "../testing/ask.ts";
import { type TestDatabase, type Town, testDatabase, town } from "../testing/index.ts";
import { all, asked, day, opened, startsOn, variousPeople } from "../testing/outcomes.ts";
import { outcomeMonths } from "./figures.reads.ts";
import { outcomeRows } from "./rows.reads.ts";

let database: TestDatabase;

beforeAll(async () => {
  database = await testDatabase();
});

afterAll(() => database.drop());

describe("every figure opens its rows", { timeout: 60_000 }, () => {
  let place: Town;
  let cohortIds: readonly string[];

  beforeAll(async () => {
    ({ place, cohortIds } = await variousPeople(database.orm));
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

describe("another municipality's people", { timeout: 60_000 }, () => {
  it("are in no figure, no row and no plan", async () => {
    const { place, cohortIds } = await variousPeople(database.orm);
    const stranger = await town(database.orm);
    const found = await asked(stranger);
    expect(found.people).toBe(0);
    expect(
      (await ask(stranger, "COACH", `{ outcomeCohorts { total } }`)).data.outcomeCohorts,
    ).toEqual({
      total: 0,
    });
    expect((await opened(stranger, { kind: "PEOPLE" })).items).toEqual([]);
    expect((await asked(place)).people).toBe(24);
    const [cohortId = ""] = cohortIds;
    for (const source of [
      `{ outcomes(filter: { cohortId: "${cohortId}" }) { people } }`,
      `{ outcomeCohorts(filter: { cohortId: "${cohortId}" }) { total } }`,
      `{ outcomeMonths(filter: { cohortId: "${cohortId}" }) { count } }`,
      `{ outcomeRows(filter: { cohortId: "${cohortId}" }, figure: { kind: PEOPLE }) { total } }`,
    ]) {
      expect((await ask(stranger, "COACH", source)).errors).toEqual(["NOT_FOUND"]);
    }
  });
});
