import { randomUUID } from "node:crypto";
import { plainDate } from "@mikrolaan/shared/calendar";
import { oere } from "@mikrolaan/shared/money";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { planCohort } from "../cohorts/cohort.service.ts";
import type { RequestContext } from "../platform/request-context.ts";
import { type TestDatabase, type Town, testDatabase, town } from "../testing/index.ts";
import { economyRulePacks } from "./economy-rules.reads.ts";
import { costItemsOf } from "./payback.reads.ts";
import { recordCost } from "./payback.service.ts";

let database: TestDatabase;
let here: Town;
let there: Town;

beforeAll(async () => {
  database = await testDatabase();
  here = await town(database.orm);
  there = await town(database.orm);
});

afterAll(() => database.drop());

const newCohort = async (ctx: RequestContext): Promise<string> => {
  const start = { startsOn: plainDate("2026-01-05"), seats: 20, templateId: null };
  const input = { name: `Hold ${randomUUID()}`, ...start };
  const planned = await planCohort(ctx, input);
  if (!("id" in planned)) throw new Error("The cohort was refused.");
  return planned.id;
};

const cost = (cohortId: string, quantity: number, unitPrice: number) => ({
  cohortId,
  kind: "RETREAT" as const,
  quantity,
  unitPrice: oere(unitPrice),
  incurredOn: plainDate("2026-08-16"),
  source: "Faktura 7",
  payer: "MUNICIPALITY" as const,
});

describe("a cohort's costs", () => {
  it("amount to quantity times price, rounded half up to whole øre", async () => {
    const items = await here.as("DEVELOPMENT", async (ctx) => {
      const id = await newCohort(ctx);
      await recordCost(ctx, cost(id, 56, 125_000));
      await recordCost(ctx, cost(id, 0.5, 33_333));
      return costItemsOf(ctx, [id]);
    });
    expect(items.map((it) => it.amount).sort((a, b) => a - b)).toEqual([16_667, 7_000_000]);
  });

  it("of a cohort in another town cannot be recorded, nor read", async () => {
    const id = await here.as("DEVELOPMENT", newCohort);
    await expect(
      there.as("DEVELOPMENT", (ctx) => recordCost(ctx, cost(id, 1, 100))),
    ).rejects.toMatchObject({ extensions: { code: "NOT_FOUND" } });
    await here.as("DEVELOPMENT", (ctx) => recordCost(ctx, cost(id, 1, 100)));
    expect(await there.as("DEVELOPMENT", (ctx) => costItemsOf(ctx, [id]))).toEqual([]);
  });
});

describe("what savings are reckoned by", () => {
  it("is the refund ladder and the benefit rates by date, each with its source", async () => {
    const packs = await here.as("MANAGEMENT", economyRulePacks);
    const ladder = packs.find(({ steps, validTo }) => steps && validTo === null);
    expect(ladder?.steps?.map((it) => [it.fromWeek, it.refundPercent])).toEqual([
      [1, 80],
      [5, 40],
      [27, 30],
      [53, 20],
    ]);
    const in2012 = packs.find((it) => it.key === "cash-benefit" && it.validFrom === "2012-01-01");
    expect(in2012?.rates).toContainEqual({ recipient: "PROVIDER", amount: oere(1_373_200) });
    expect(packs.every(({ source }) => source !== "")).toBe(true);
  });
});
