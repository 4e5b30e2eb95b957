import { addWeeks, plainDate } from "@mikrolaan/shared/calendar";
import { oereFromKroner } from "@mikrolaan/shared/money";
import { costsToDate, defaultAssumptions } from "@mikrolaan/shared/payback";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { CohortTeamMember, TeamMember } from "../cohorts/index.ts";
import { recordOutcome } from "../outcomes/outcome.service.ts";
import { ask } from "../testing/ask.ts";
import { course, marked, wanted } from "../testing/course.ts";
import { agreed, given } from "../testing/given.ts";
import { type TestDatabase, type Town, testDatabase, testDay, town } from "../testing/index.ts";
import { economyCohort, economyCohorts } from "./economy.reads.ts";
import { freezeEconomyPlans } from "./economy-plan.service.ts";
import { recordCost } from "./payback.service.ts";

let database: TestDatabase;
let place: Town;

beforeAll(async () => {
  database = await testDatabase();
});

afterAll(() => database.drop());

const economyOf = (id: string, today = testDay) =>
  place.as("MANAGEMENT", (ctx) => economyCohort(ctx, id), today);

const quantitiesOf = (
  activities: readonly { kind: string; quantity: number }[],
  kind: string,
): readonly number[] => activities.filter((it) => it.kind === kind).map((it) => it.quantity);

describe("what a cohort has cost so far", () => {
  beforeAll(async () => {
    place = await town(database.orm);
  });

  it("is what was held: hours and days up to today, nothing called off and nothing to come", async () => {
    const { cohortId } = await course(place);
    const { activities } = await economyOf(cohortId);
    expect(quantitiesOf(activities, "ACCOUNTING_COURSE")).toEqual([3, 3, 3, 3, 3]);
    expect(quantitiesOf(activities, "MARKETING_WORKSHOP")).toEqual([]);
    const later = await economyOf(cohortId, addWeeks(testDay, 20));
    expect(quantitiesOf(later.activities, "ACCOUNTING_COURSE")).toHaveLength(8);
    expect(quantitiesOf(later.activities, "MARKETING_WORKSHOP")).toEqual([1, 1]);
    expect(quantitiesOf(later.activities, "VAT_AND_TAX")).toEqual([1, 1]);
  });

  it("counts at the retreat those who were there, day by day", async () => {
    const later = await town(database.orm, plainDate("2027-03-01"));
    const { cohortId, sessions, enrolmentIds } = await course(later);
    const [first] = sessions.filter(({ module }) => module === "RETREAT");
    const [anne, bo] = enrolmentIds;
    await marked(later, first, wanted(anne, "PRESENT"), wanted(bo, "SICK"));
    const { activities } = await later.as("MANAGEMENT", (ctx) => economyCohort(ctx, cohortId));
    expect(quantitiesOf(activities, "RETREAT")).toEqual([1, 0, 0, 0]);
  });

  it("has the team's weeks by member and month, the first and the last by their days", async () => {
    const { id: cohortId } = await given(place).cohort({ startsOn: plainDate("2026-09-14") });
    await place.as("DEVELOPMENT", async ({ em, actor }) => {
      const { municipalityId } = actor;
      const usual = { kind: "STAFF", role: "COACH", retired: false } as const;
      const bo = { ...usual, competences: [], municipalityId, name: "Bo Dam", ftePercent: 50 };
      const member = em.create(TeamMember, bo);
      const row = { municipalityId, cohort: cohortId, member: member.id, weeklyMinutes: 1110 };
      em.create(CohortTeamMember, row);
      await em.flush();
    });
    const { activities } = await economyOf(cohortId);
    const team = activities.filter(({ kind }) => kind === "TEAM");
    expect(team.map(({ on }) => on)).toEqual(["2026-09-30", "2026-10-31", "2026-11-23"]);
    const [september, october, november] = team.map(({ quantity }) => quantity);
    expect(september).toBeCloseTo((0.5 * 17) / 30, 9);
    expect(october).toBe(0.5);
    expect(november).toBeCloseTo((0.5 * 23) / 30, 9);
  });

  it("is an invoice where there is one, and every krone is one row", async () => {
    const { cohortId } = await course(place);
    const cost = {
      ...{ cohortId, kind: "ACCOUNTING_COURSE" as const, quantity: 24 },
      ...{ unitPrice: oereFromKroner(900), incurredOn: testDay, source: "Faktura 12" },
      payer: "REGION" as const,
    };
    await place.as("DEVELOPMENT", (ctx) => recordCost(ctx, cost));
    const { invoices, activities } = await economyOf(cohortId);
    const costs = costsToDate(invoices, activities, defaultAssumptions);
    expect(costs).toMatchObject([{ amount: oereFromKroner(21_600), on: testDay, payer: "REGION" }]);
  });

  it("is a session more as soon as it is held", async () => {
    const { cohortId, sessions } = await course(place);
    const before = await economyOf(cohortId);
    const next = sessions.find(({ date }) => date > testDay);
    const after = await economyOf(cohortId, next?.date);
    expect(after.activities.length).toBe(before.activities.length + 1);
  });
});

describe("what became of a cohort", () => {
  beforeAll(async () => {
    place = await town(database.orm);
  });

  it("is told by month and number, and no name", async () => {
    const { cohortId, enrolmentIds } = await course(place);
    await place.as("COACH", async (ctx) =>
      agreed(
        await recordOutcome(ctx, {
          ...{ enrolmentId: enrolmentIds[0] ?? "", status: "SELF_SUPPORTING" as const },
          ...{ fromMonth: plainDate("2026-09-01"), toMonth: plainDate("2026-11-01") },
          ...{ source: "OWN_STATEMENT" as const, statedOn: testDay, note: null, version: 0 },
        }),
      ),
    );
    const economy = await economyOf(cohortId);
    const numbers = new Set(economy.outcomes.map(({ person }) => person));
    expect([...numbers]).toHaveLength(1);
    expect(economy.outcomes.map(({ month, status }) => [month, status])).toEqual([
      ["2026-09-01", "SELF_SUPPORTING"],
      ["2026-10-01", "SELF_SUPPORTING"],
      ["2026-11-01", "SELF_SUPPORTING"],
    ]);
    expect(JSON.stringify(economy)).not.toMatch(/Abild|Anne/);
  });
});

describe("what was expected", () => {
  beforeAll(async () => {
    place = await town(database.orm);
  });

  const freeze = (today = testDay) => place.as("COACH", freezeEconomyPlans, today);

  it("is frozen when a cohort begins, and stays so when the register changes", async () => {
    const { id } = await given(place).cohort({ startsOn: plainDate("2026-11-30"), seats: 15 });
    await freeze();
    expect((await economyOf(id)).frozen).toBeNull();
    await freeze(plainDate("2026-11-30"));
    const { frozen } = await economyOf(id);
    expect(frozen?.values).toContainEqual({ key: "participants", value: 15 });
    expect(frozen?.frozenAt).toBe("2026-11-30T09:07:00Z");
    await freeze(plainDate("2026-12-01"));
    expect((await economyOf(id)).frozen).toEqual(frozen);
  });

  it("is not made up afterwards for a cohort that began long before", async () => {
    const { id } = await given(place).cohort({ startsOn: plainDate("2026-11-02") });
    await freeze();
    expect((await economyOf(id)).frozen).toBeNull();
  });
});

describe("the cohorts of a municipality", () => {
  beforeAll(async () => {
    place = await town(database.orm);
  });

  it("come by pages, the newest first, each with all that is recorded", async () => {
    for (const startsOn of ["2026-01-05", "2026-03-02", "2026-05-04"]) {
      await given(place).cohort({ startsOn: plainDate(startsOn) });
    }
    const page = (after: string | null = null) =>
      place.as("DEVELOPMENT", (ctx) => economyCohorts(ctx, { first: 2, after }));
    const first = await page();
    expect(first.items.map(({ startsOn }) => startsOn)).toEqual(["2026-05-04", "2026-03-02"]);
    expect(first.total).toBe(3);
    const rest = await page(first.endCursor);
    expect(rest.items.map(({ startsOn }) => startsOn)).toEqual(["2026-01-05"]);
    const [newest] = first.items;
    expect(await economyOf(newest?.id ?? "")).toEqual(newest);
  });

  it("are nobody else's", async () => {
    const { id } = await given(place).cohort();
    const neighbour = await town(database.orm);
    const theirs = neighbour.as("MANAGEMENT", (ctx) => economyCohort(ctx, id));
    await expect(theirs).rejects.toMatchObject({ extensions: { code: "NOT_FOUND" } });
    const { errors } = await ask(place, "LEGAL", `{ economyCohort(id: "${id}") { id } }`);
    expect(errors).toEqual(["FORBIDDEN"]);
  });
});
