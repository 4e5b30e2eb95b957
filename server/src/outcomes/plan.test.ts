import { roles } from "@mikrolaan/shared/identity";
import { keyStages } from "@mikrolaan/shared/outcomes";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ask } from "../testing/ask.ts";
import { given } from "../testing/given.ts";
import { type TestDatabase, testDatabase, town } from "../testing/index.ts";
import { day, startsOn } from "../testing/outcomes.ts";
import { outcomePlan } from "./cohort-outcomes.reads.ts";

let database: TestDatabase;

beforeAll(async () => {
  database = await testDatabase();
});

afterAll(() => database.drop());

const plan = `mutation ($input: PlanOutcomesInput!) { planOutcomes(input: $input) {
  ... on OutcomePlan { version expected { stage count } basis frozen mayPlan
    exceeds { selfSupporting of } }
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
    const late = await place.as("DEVELOPMENT", (ctx) => outcomePlan(ctx, id), day("2026-12-07"));
    expect([late.version, late.frozen, late.mayPlan, late.basis]).toEqual([
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
    expect(data.planOutcomes.exceeds).toEqual({ selfSupporting: 4, of: 12 });
  });

  it("is the development function's to save, and stands beside the result for all who read figures", async () => {
    const place = await town(database.orm);
    const { id } = await given(place).cohort({ startsOn: day("2026-12-07") });
    for (const role of roles) {
      const { errors } = await ask(place, role, plan, input(id, { version: 9 }));
      expect(errors, role).toEqual(role === "DEVELOPMENT" ? [] : ["FORBIDDEN"]);
    }
    await ask(place, "DEVELOPMENT", plan, input(id));
    const read = `{ outcomeCohorts { items { plan { expected { stage count } mayPlan } } } }`;
    for (const role of ["COACH", "MANAGEMENT"] as const) {
      const { data } = await ask(place, role, read);
      expect(data.outcomeCohorts.items[0].plan).toEqual({ expected: usual, mayPlan: false });
    }
    expect((await ask(place, "LEGAL", read)).errors).toEqual(["FORBIDDEN"]);
  });

  it("of another municipality's cohort cannot be saved", async () => {
    const [here, there] = [await town(database.orm), await town(database.orm)];
    const { id } = await given(here).cohort({ startsOn: day("2026-12-07") });
    expect((await ask(there, "DEVELOPMENT", plan, input(id))).errors).toEqual(["NOT_FOUND"]);
  });
});
